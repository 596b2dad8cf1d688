"""What the layout is asked for: a document, as at a date, with the room that everybody needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.terms import rows_apart
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import KinTie, LayoutRequest, Spacing, Words
from genogram_app.notation.captions import NARROW, caption_size, narrowed
from genogram_app.notation.style import Style
from genogram_app.picture.homes import Household
from genogram_app.picture.lines import UnionLook, couple_words

WIDE_SIBSHIP = 5
"""Sibships of more children than this stand in two rows, where that is asked for."""


def layout_request(
    graph: FamilyGraph,
    looks: Sequence[UnionLook],
    households: Sequence[Household],
    extents: Mapping[str, Extent],
    style: Style,
    *,
    two_rows: bool = False,
) -> LayoutRequest:
    """Return the request; everybody in the document is in it once.

    With `two_rows`, a sibship that is very wide stands in two rows.
    """
    document = graph.document
    return LayoutRequest(
        people=tuple(person.id for person in document.people),
        unions=tuple(look.union for look in looks),
        extents=extents,
        births=tuple(birth.children for birth in document.births),
        kin=tuple(KinTie(k.id, k.person, k.relative, rows_apart(k.term)) for k in graph.kin),
        homes=tuple(household.home for household in households),
        subjects=frozenset(document.case.subjects),
        males=frozenset(person.id for person in document.people if person.sex == "male"),
        pins=dict(document.view.positions),
        spacing=spacing(style),
        order=document.view.order,
        abreast=style.abreast or (WIDE_SIBSHIP if two_rows else None),
        couple_words={
            look.union.id: _room(words, NARROW * style.label_width, style)
            for look in looks
            if (words := couple_words(look, style))
        },
        child_words={
            (look.union.id, link.child): _room(words, NARROW * style.label_width, style)
            for look in looks
            for link, child in zip(look.union.children, look.children, strict=True)
            if look.half is None and (words := child.written(style))
        },
    )


def _room(phrases: Sequence[str], width: float, style: Style) -> Words:
    lines = narrowed(phrases, width, style)
    across, down = caption_size(lines, style)
    return Words(across, down, caption_size(lines[:1], style)[1])


def spacing(style: Style) -> Spacing:
    """Return the least distances between symbols, by the unit of the notation."""
    unit = style.unit
    return Spacing(
        sibling=1.6 * unit * style.spread,
        family=2.2 * unit * style.spread,
        generation=3.2 * unit * style.row_spread,
        couple=unit + style.couple_gap,
        unit=unit,
    )
