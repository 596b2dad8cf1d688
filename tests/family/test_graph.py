from __future__ import annotations

import subprocess
import sys

from hypothesis import given

from genogram_app.family.graph import EVERY_TIE, FamilyGraph, build_graph, once_for_each_graph
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.relations import Kin
from tests.small_families import couple, family, parents
from tests.strategies import families


def test_a_disproved_fact_joins_nobody() -> None:
    graph = build_graph(
        family(
            couple("mum", "dad", certainty="disproved"),
            parents("child", "mum"),
            parents("child", "dad", certainty="disproved"),
        )
    )
    assert graph.parents_of("child") == ("mum",)
    assert graph.children_of("dad") == ()
    assert graph.partners_of("mum") == ()


def test_parents_can_be_asked_for_by_kind() -> None:
    graph = build_graph(family(parents("child", "mum"), parents("child", "nan", kind="kinship_care")))
    assert graph.parents_of("child") == ("mum", "nan")
    assert graph.parents_of("child", {"kinship_care"}) == ("nan",)
    assert graph.children_of("nan", {"birth"}) == ()


def test_a_couple_who_came_back_together_are_partners_once() -> None:
    document = family(couple("mum", "dad"))
    again = couple("dad", "mum")
    graph = build_graph(document.replace(partnerships=(*document.partnerships, again)))
    assert graph.partners_of("mum") == ("dad",)
    assert [u.id for u in graph.partnerships_between("dad", "mum")] == ["mum=dad", "dad=mum"]


def test_descent_goes_through_adoption_but_not_through_care() -> None:
    graph = build_graph(
        family(
            parents("mum", "gran", kind="adoptive"),
            parents("child", "mum"),
            parents("child", "aunt", kind="kinship_care"),
        )
    )
    assert graph.ancestors_of("child") == ("gran", "mum")
    assert graph.descendants_of("gran") == ("mum", "child")
    assert graph.descendants_of("aunt") == ()


def test_families_are_apart_unless_a_relation_or_a_home_joins_them() -> None:
    document = family(
        parents("child", "mum"),
        couple("aunt", "uncle"),
        people="lodger",
        kin=(Kin(id="r1", person="aunt", relative="child", term="great-aunt"),),
        households=(Household(id="h1"),),
        residences=(
            Residence(id="s1", person="lodger", household="h1"),
            Residence(id="s2", person="mum", household="h1"),
        ),
    )
    graph = build_graph(document)
    assert graph.components(("parentage", "partnership")) == (
        ("lodger",),
        ("aunt", "uncle"),
        ("mum", "child"),
    )
    assert graph.components() == (("lodger",), ("aunt", "uncle", "mum", "child"))
    assert graph.components(EVERY_TIE) == (("lodger", "aunt", "uncle", "mum", "child"),)


def test_an_offer_of_a_home_joins_nobody() -> None:
    document = family(
        people="mum lodger",
        households=(Household(id="h1"),),
        residences=(
            Residence(id="s1", person="mum", household="h1"),
            Residence(id="s2", person="lodger", household="h1", basis="offered_declined"),
        ),
    )
    assert build_graph(document).components(EVERY_TIE) == (("mum",), ("lodger",))


@given(families())
def test_everybody_is_in_one_component_and_nobody_is_their_own_ancestor(document: Document) -> None:
    graph = build_graph(document)
    members = [person for group in graph.components() for person in group]
    assert sorted(members) == sorted(p.id for p in document.people)
    for p in document.people:
        assert p.id not in graph.ancestors_of(p.id)
        assert all(p.id in graph.descendants_of(ancestor) for ancestor in graph.ancestors_of(p.id))


def test_the_first_window_has_its_answers_without_loading_networkx() -> None:
    program = (
        "import sys\n"
        "from genogram_app.family import graph, unions, names, siblings, residents, stages\n"
        "from genogram_app.model.document import Document\n"
        "unions.find_unions(graph.build_graph(Document()))\n"
        "sys.exit('networkx' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_what_is_worked_out_of_a_graph_is_kept_while_it_is_there() -> None:
    asked: list[int] = []

    @once_for_each_graph
    def people(of: FamilyGraph) -> int:
        asked.append(len(of.document.people))
        return asked[-1]

    first, second = build_graph(Document()), build_graph(Document())
    assert [people(first), people(first), people(second)] == [0, 0, 0]
    assert len(asked) == 2
