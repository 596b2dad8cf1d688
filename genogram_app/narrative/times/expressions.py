"""Where a text says a time: "on 14.09.22", "in July 2019", "the autumn of 2017", "two weeks later"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.model.dates import DateError
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.when import When, when

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DATE = re.compile(
    r"\b(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?"
    rf"(?P<month>{'|'.join(m.capitalize() for m in _MONTHS)}),? (?P<year>(?:19|20)\d\d)\b"
)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time in a text: half-open offsets into the plain text, and what it means, where that can be told."""

    start: int
    end: int
    means: When | None


def time_expressions(narrative: Narrative) -> Sequence[TimeExpression]:
    """Return the times that a text says, in order, none within another."""
    return tuple(_dates(narrative.plain))


def _dates(plain: str) -> list[TimeExpression]:
    found: list[TimeExpression] = []
    for match in _DATE.finditer(plain):
        month = _MONTHS.index(match["month"].lower()) + 1
        day = f"-{int(match['day']):02}" if match["day"] else ""
        try:
            means = when(f"{match['year']}-{month:02}{day}")
        except DateError:
            continue
        found.append(TimeExpression(match.start(), match.end(), means))
    return found
