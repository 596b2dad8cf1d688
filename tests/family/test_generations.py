from __future__ import annotations

from hypothesis import given

from genogram_app.family.generations import generations, uneven_partnerships
from genogram_app.family.graph import LEGAL_KINDS, build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership
from tests.strategies import families


def _birth(child: str, parent: str) -> Parentage:
    return Parentage(id=f"{child}-{parent}", child=child, parent=parent, kind="birth")


def _people(*ids: str) -> tuple[Person, ...]:
    return tuple(Person(id=i) for i in ids)


@given(families())
def test_children_stand_below_their_parents_and_even_partners_level(document: Document) -> None:
    graph = build_graph(document)
    rows = generations(graph)
    uneven = uneven_partnerships(graph)
    assert set(rows) == {p.id for p in document.people}
    assert all(rows[k.child] > rows[k.parent] for k in graph.parentages if k.kind in LEGAL_KINDS)
    assert all(rows[u.partners[0]] == rows[u.partners[1]] for u in graph.partnerships if u.id not in uneven)


def test_a_partner_s_parents_stand_just_above_the_partner() -> None:
    document = Document(
        people=_people("gran", "mum", "child", "partner", "his_mother", "his_brother"),
        partnerships=(Partnership(id="u1", partners=("child", "partner")),),
        parentage=(
            _birth("mum", "gran"),
            _birth("child", "mum"),
            _birth("partner", "his_mother"),
            _birth("his_brother", "his_mother"),
        ),
    )
    rows = generations(build_graph(document))
    assert dict(rows) == {
        "gran": 0, "mum": 1, "child": 2, "partner": 2, "his_mother": 1, "his_brother": 2,
    }  # fmt: skip


def test_a_partnership_between_generations_of_one_family_is_told() -> None:
    document = Document(
        people=_people("gran", "uncle", "mum", "niece"),
        partnerships=(Partnership(id="u1", partners=("uncle", "niece")),),
        parentage=(_birth("uncle", "gran"), _birth("mum", "gran"), _birth("niece", "mum")),
    )
    graph = build_graph(document)
    assert uneven_partnerships(graph) == ()  # an uncle may stand one row lower than his sister
    assert generations(graph)["uncle"] == generations(graph)["niece"] == 2


def test_a_parent_and_child_who_are_a_couple_are_uneven() -> None:
    document = Document(
        people=_people("a", "b"),
        partnerships=(Partnership(id="u1", partners=("a", "b")),),
        parentage=(_birth("b", "a"),),
    )
    assert uneven_partnerships(build_graph(document)) == ("u1",)


def test_families_that_nothing_joins_both_begin_at_the_top() -> None:
    document = Document(people=_people("a", "b", "c"), parentage=(_birth("b", "a"),))
    assert dict(generations(build_graph(document))) == {"a": 0, "b": 1, "c": 0}
