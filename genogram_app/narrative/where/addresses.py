"""The names by which a text tells homes apart: "Address 3", "House A", "Larch House, a hostel"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.model.fields import HouseholdKind
from genogram_app.narrative.text import Narrative

_NUMBERED = re.compile(
    r"\b(?P<word>[Aa]ddress|ADDRESS|House|Flat|Property|Household|Placement|Hostel|Home|Residence|Refuge) "
    r"(?P<number>\d{1,2}|[A-HJ-Z])\b(?![/.:]\d|[-’]| (?:year|month|week|bed|people))",
)
_NAMED = re.compile(
    r"\b(?P<name>(?:[A-Z][\w'’]+ ){1,3}(?:House|Lodge|Court|Hall|Hostel|Cottage|View|Villa))"
    r"(?:,| was| is|, which (?:was|is))? an? (?:[a-z-]+ ){0,3}"
    r"(?P<kind>hostel|refuge|children's home|hotel|guest house|mother and baby unit|residential unit)\b"
)
_KINDS: dict[str, HouseholdKind] = {
    "placement": "foster",
    "hostel": "hostel",
    "refuge": "refuge",
    "children's home": "residential",
    "residential unit": "residential",
    "mother and baby unit": "residential",
    "hotel": "temporary",
    "guest house": "temporary",
}


@dataclass(frozen=True, slots=True)
class Address:
    """A home with a name of its own: as it is called, its kind, and half-open offsets into the plain text."""

    label: str
    kind: HouseholdKind
    start: int
    end: int


def addresses(narrative: Narrative) -> Iterator[Address]:
    """Yield every place at which a text calls a home by a name of its own; numbered ones first."""
    for match in _NUMBERED.finditer(narrative.plain):
        label = f"{match['word'].capitalize()} {match['number']}"
        yield Address(label, _KINDS.get(match["word"].lower(), "not_known"), *match.span())
    for match in _NAMED.finditer(narrative.plain):
        yield Address(match["name"], _KINDS[match["kind"]], *match.span("name"))
