"""How near the times that a passage tells are to drawn dates, also where one was mistaken for the other."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.model.dates import Span
from genogram_app.review.passages.passage import Passage

_AT = 4
_SOON = 45
"""In days: how far apart a time told of and a date may be that mean the same, or that may be confused."""
_A_MONTH = range(27, 31)
_LONG = 100
"""In days: a time told of that is longer says no day or month."""


NEAREST = 5
"""For a time that may be the same, or that only another year tells from it."""


def nearness(passage: Passage, dates: Iterable[Span]) -> int:
    """Return how near the times of a passage are to some dates: from 0, not at all, to 5, the same."""
    known = tuple(dates)
    if not passage.told:
        return 2 * any(told.overlaps(date) for told in passage.carried for date in known)
    return max((_near(told, date) for told in passage.told for date in known), default=0)


def _near(told: Span, date: Span) -> int:
    first, last = told.earliest, told.latest
    if first is None or last is None or (last - first).days > _LONG:
        return 0
    if told.overlaps(date.widened(_AT)) or _is_slip(told, date):
        return NEAREST
    return 3 if told.overlaps(date.widened(_SOON)) else 1


def _is_slip(told: Span, date: Span) -> bool:
    """Whether two times differ in the year alone, as when one is copied wrongly."""
    first, other, last = told.earliest, date.earliest, date.latest
    if first is None or other is None or last is None:
        return False
    # Of what is drawn as in a month, any day of that month will do.
    month = (last - other).days in _A_MONTH and first.month == other.month
    return month or (first.month, first.day) == (other.month, other.day)
