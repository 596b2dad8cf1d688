"""What the layout is asked for: a document, as at a date, with the room that everybody needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.terms import rows_apart
from genogram_app.family.unions import Union
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import KinTie, LayoutRequest, Spacing
from genogram_app.notation.style import Style
from genogram_app.picture.homes import Household


def layout_request(
    graph: FamilyGraph,
    unions: tuple[Union, ...],
    households: Sequence[Household],
    extents: Mapping[str, Extent],
    style: Style,
) -> LayoutRequest:
    """Return the request; everybody in the document is in it once."""
    document = graph.document
    return LayoutRequest(
        people=tuple(person.id for person in document.people),
        unions=unions,
        extents=extents,
        births=tuple(birth.children for birth in document.births),
        kin=tuple(KinTie(k.id, k.person, k.relative, rows_apart(k.term)) for k in graph.kin),
        homes=tuple(household.home for household in households),
        subjects=frozenset(document.case.subjects),
        males=frozenset(person.id for person in document.people if person.sex == "male"),
        pins=dict(document.view.positions),
        spacing=spacing(style),
        order=document.view.order,
    )


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
