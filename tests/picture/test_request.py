"""The layout is asked for everybody, and for what was placed by hand."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import find_unions
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import LayoutRequest
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.relations import Kin, MultipleBirth
from genogram_app.notation.style import COMPACT, STYLE
from genogram_app.picture.couples import couples_of
from genogram_app.picture.homes import Household
from genogram_app.picture.lines import union_look
from genogram_app.picture.request import WIDE_SIBSHIP, layout_request, spacing
from tests.small_families import couple, family, parents


def asked(document: Document) -> LayoutRequest:
    graph = FamilyGraph(document)
    extents = {p.id: Extent(30, 30, 40, 20, 4) for p in document.people}
    looks = [union_look(u, graph, couples_of(graph), None, STYLE) for u in find_unions(graph)]
    return layout_request(graph, looks, (Household("h1", ("son",)),), extents, STYLE)


def test_everything_that_a_layout_needs_is_in_the_request() -> None:
    document = family(
        *parents("son", "mum", "dad"),
        *parents("daughter", "mum", "dad"),
        people="aunt",
        births=(MultipleBirth(id="m1", children=("son", "daughter")),),
        kin=(Kin(id="r1", person="aunt", relative="mum", term="great-aunt"),),
        case=CaseInfo(subjects=("son",)),
    )
    document = document.replace(
        view=document.view.replace(positions=(("son", (10.0, 20.0)),), order=("mum", "dad"))
    )
    request = asked(document)
    assert request == asked(document)
    assert request.people == tuple(p.id for p in document.people)
    assert request.births == (("son", "daughter"),)
    assert request.kin[0].rows_apart == 2
    assert request.subjects == {"son"}
    assert request.males == {"son", "dad"}
    assert request.pins == {"son": (10.0, 20.0)}
    assert request.order == ("mum", "dad")
    assert request.homes[0].members == ("son",)


def test_distances_follow_the_unit() -> None:
    share = COMPACT.unit / STYLE.unit
    assert spacing(COMPACT).sibling == pytest.approx(share * spacing(STYLE).sibling)


def test_words_over_couples_and_beside_children_are_measured() -> None:
    married = couple("mum", "dad", ("married", "2001"))
    document = family(married, *parents("son", "mum", "dad", kind="adoptive"))
    request = asked(document)
    (union,) = request.unions
    assert request.couple_words[union.id].width > 0
    assert request.couple_words[union.id].line_height <= request.couple_words[union.id].height
    assert set(request.child_words) <= {(union.id, "son")}


def test_wide_sibships_stand_in_two_rows_only_when_that_is_asked_for() -> None:
    assert asked(family(*parents("son", "mum", "dad"))).abreast is None
    graph = FamilyGraph(Document())
    assert layout_request(graph, (), (), {}, STYLE, two_rows=True).abreast == WIDE_SIBSHIP
