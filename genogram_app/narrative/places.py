"""Where a text places people: "Address 3", "her mother's house", "a refuge", "foster carers"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.fields import HouseholdKind
from genogram_app.narrative.text import Narrative


@dataclass(frozen=True, slots=True)
class Place:
    """A home: the household of the drawing that it is, where that is certain; otherwise what is said of it.

    `key` tells homes apart that are not on the drawing; `of` is whose home it is ("his mother's house").
    """

    household: str | None
    said: str
    kind: HouseholdKind = "not_known"
    of: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class PlaceExpression:
    """A home in a text: half-open offsets into the plain text."""

    start: int
    end: int
    place: Place


def place_expressions(narrative: Narrative, graph: FamilyGraph) -> Sequence[PlaceExpression]:
    """Return the homes that a text speaks of, in order, none within another."""
    found: list[PlaceExpression] = []
    for household in graph.document.households:
        label = household.label or ""
        at = narrative.plain.find(label) if label else -1
        while at >= 0:
            place = Place(household.id, label, household.kind)
            end = at + len(label)
            if not narrative.plain[end : end + 1].isalnum():
                found.append(PlaceExpression(at, end, place))
            at = narrative.plain.find(label, end)
    return sorted(found, key=lambda expression: expression.start)
