"""Every fact of a family's lines has its own group, drawn along the lines of the layout."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import find_unions
from genogram_app.layout.geometry import RoutedLine
from genogram_app.model.document import Document
from genogram_app.notation.style import DASHES, STYLE
from genogram_app.picture.couples import couples_of
from genogram_app.picture.lines import Part, union_look, union_parts
from tests.notation.seen import dashes
from tests.small_families import couple, family, parents

LINES = (
    RoutedLine("partnership", "u", ("mum", "dad"), ((0, 0), (100, 0))),
    RoutedLine("descent", "u", ("mum", "dad"), ((50, 0), (50, 40))),
    RoutedLine("sibship", "u", ("mum", "dad"), ((30, 40), (70, 40))),
    RoutedLine("descent", "u", ("son",), ((30, 40), (30, 60)), "son"),
    RoutedLine("descent", "u", ("daughter",), ((70, 40), (70, 60)), "daughter"),
)


def parts(document: Document) -> dict[str, Part]:
    graph = FamilyGraph(document)
    (union,) = (u for u in find_unions(graph) if u.children)
    names = {p.id: p.id for p in document.people}
    found = union_parts(union_look(union, graph, couples_of(graph), None, STYLE), LINES, names, STYLE)
    return {part.group.key: part for part in found}


def test_couple_and_children_have_their_own_groups() -> None:
    found = parts(
        family(
            couple("mum", "dad", ("married", "2015")),
            *parents("son", "mum", "dad"),
            *parents("daughter", "mum", "dad"),
        )
    )
    assert list(found) == ["partnership:mum=dad", "parentage:son<mum", "parentage:daughter<mum"]
    assert found["partnership:mum=dad"].caption is not None
    assert found["parentage:son<mum"].group.title == "son: child of mum and dad"


def test_parents_without_a_partnership_have_a_union() -> None:
    found = parts(family(*parents("son", "mum", "dad")))
    assert "union:mum+dad" in found
    assert found["union:mum+dad"].caption is None


def test_a_doubt_about_one_father_of_every_child_stands_on_his_half() -> None:
    found = parts(
        family(
            parents("son", "mum"),
            parents("son", "dad", certainty="disputed"),
            parents("daughter", "mum"),
            parents("daughter", "dad", certainty="disputed"),
        )
    )
    assert dashes(found["parentage:son<dad"].group.items) == {DASHES["uncertain"]}
    for key in ("union:mum+dad", "parentage:son<mum", "parentage:daughter<mum"):
        assert dashes(found[key].group.items) == {()}


def test_one_fostered_child_among_birth_children_has_its_own_pattern() -> None:
    found = parts(
        family(
            couple("mum", "dad"),
            *parents("son", "mum", "dad"),
            *parents("daughter", "mum", "dad", kind="foster"),
        )
    )
    assert dashes(found["parentage:daughter<mum"].group.items) == {DASHES["dot"]}
    assert dashes(found["parentage:son<mum"].group.items) == {()}
