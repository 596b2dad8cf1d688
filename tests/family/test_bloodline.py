from __future__ import annotations

from hypothesis import given

from genogram_app.family.bloodline import BloodLine, blood_lines
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from tests.small_families import family, parents
from tests.strategies import families


def lines(document: Document, start: str, end: str) -> tuple[BloodLine, ...]:
    return blood_lines(build_graph(document), start, end)


def steps(document: Document, start: str, end: str) -> list[tuple[int, int]]:
    return [(len(line.ups), len(line.downs)) for line in lines(document, start, end)]


COUSINS = family(
    parents("mum", "gran", "grandad"),
    parents("aunt", "gran", "grandad"),
    parents("child", "mum"),
    parents("cousin", "aunt"),
)


def test_two_grandparents_in_common_are_one_line() -> None:
    (line,) = lines(COUSINS, "child", "cousin")
    assert [k.id for k in line.ups] == ["child<mum", "mum<gran"]
    assert [k.id for k in line.downs] == ["aunt<gran", "cousin<aunt"]
    assert line.ancestors == ("gran", "grandad")
    assert [k.id for k in line.top] == ["mum<grandad", "aunt<grandad"]


def test_an_ancestor_is_reached_by_going_up_alone() -> None:
    assert steps(COUSINS, "child", "gran") == [(2, 0)]
    assert steps(COUSINS, "gran", "child") == [(0, 2)]


def test_double_cousins_are_cousins_twice() -> None:
    document = family(
        parents("mum", "gran"),
        parents("aunt", "gran"),
        parents("dad", "nan"),
        parents("uncle", "nan"),
        parents("child", "mum", "dad"),
        parents("cousin", "aunt", "uncle"),
    )
    assert steps(document, "child", "cousin") == [(2, 2), (2, 2)]


def test_a_nearer_meeting_hides_the_same_line_further_up() -> None:
    document = family(parents("mum", "gran"), parents("child", "mum"), parents("brother", "mum"))
    assert steps(document, "child", "brother") == [(1, 1)]


def test_the_child_of_cousins_has_a_great_grandmother_twice() -> None:
    document = COUSINS.replace(
        people=(*COUSINS.people, *family(people="baby").people),
        parentage=(*COUSINS.parentage, *parents("baby", "child", "cousin")),
    )
    assert steps(document, "baby", "gran") == [(3, 0), (3, 0)]


def test_care_is_no_blood() -> None:
    assert steps(family(parents("child", "nan", kind="kinship_care")), "child", "nan") == []


@given(families(6))
def test_a_line_leads_from_one_to_the_other_without_a_break(document: Document) -> None:
    graph = build_graph(document)
    for p in document.people:
        for q in document.people:
            for line in blood_lines(graph, p.id, q.id):
                here = p.id
                for k in line.ups:
                    assert k.child == here
                    here = k.parent
                assert here == line.ancestors[0]
                for k in line.downs:
                    assert k.parent == here
                    here = k.child
                assert here == q.id
