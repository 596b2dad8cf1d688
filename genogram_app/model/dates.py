"""Partial dates: a reader of the EDTF forms that a case uses.

Source: Extended Date/Time Format, Library of Congress (ISO 8601-2:2019), levels 0 and 1,
restricted to the forms that reviews need.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from genogram_app.model.values import value_object

Precision = Literal["day", "month", "season", "year", "bounded", "between", "open"]

OPEN = ".."
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)", re.ASCII)
_SEASON_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
# How far "about" and "uncertain" reach on each side, in days, by how precisely the date is stated.
_LEEWAY = {"day": 14, "month": 46, "season": 92, "year": 366}
_REMEMBERED = 8192
"""Of so many dates it is known what they mean: those of a case are asked for again and again."""
_FORMS = (
    "2023, 2023-06, 2023-06-27, 2023-21 (spring), 2023-06~ (about), 2023? (uncertain), "
    "[..2019], 2019/2021 or .."
)


class DateError(ValueError):
    """A text that is not a date in one of the accepted forms."""


@value_object
class Span:
    """Every day a date may mean: closed interval, `None` where there is no bound."""

    earliest: date | None
    latest: date | None

    def is_before(self, other: Span) -> bool:
        """Return whether every reading of this span lies before every reading of the other."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def overlaps(self, other: Span) -> bool:
        """Return whether some day lies in both spans."""
        return not (self.is_before(other) or other.is_before(self))

    def contains(self, day: date) -> bool:
        """Return whether the day is one of the readings."""
        return self.overlaps(Span(day, day))

    def widened(self, days: int) -> Span:
        """Return the span with so many days more at each bounded end."""
        return self.moved(-days, days)

    def moved(self, least: int, most: int) -> Span:
        """Return the span that begins `least` and ends `most` days later; earlier where they are negative."""
        return _moved(self, least, most)


ANY_DAY = Span(None, None)


@value_object
class PartialDate:
    """What an EDTF text says: its span, how precise it is, and whether it is about or uncertain."""

    text: str
    span: Span
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def leeway(self) -> Span:
        """Every day the date may mean when *about* and *uncertain* are read generously."""
        if not (self.approximate or self.uncertain):
            return self.span
        return self.span.widened(_LEEWAY.get(self.precision, 366))


@lru_cache(maxsize=_REMEMBERED)
def read(text: str) -> PartialDate:
    """Read one EDTF text.

    Raises:
        DateError: when the text is in none of the accepted forms or names a day that does not exist.
    """
    if text == OPEN:
        return PartialDate(text, ANY_DAY, "open")
    if text.startswith("[") and text.endswith("]"):
        return _bounded(text)
    if "/" in text:
        return _between(text)
    return _point(text)


@lru_cache(maxsize=_REMEMBERED)
def span_of(text: str | None) -> Span:
    """Return every day a date may mean, read generously; any day when it is not known."""
    return ANY_DAY if text is None else read(text).leeway


def stated_span(text: str | None) -> Span:
    """Return every day a date states: *about* and *uncertain* add none; any day when it is not known."""
    return ANY_DAY if text is None else read(text).span


def _bounded(text: str) -> PartialDate:
    inner = text[1:-1]
    if inner.startswith(OPEN) and inner != OPEN:
        point = _point(inner[2:], text)
        span = Span(None, point.span.latest)
    elif inner.endswith(OPEN) and inner != OPEN:
        point = _point(inner[:-2], text)
        span = Span(point.span.earliest, None)
    else:
        raise _not_a_date(text)
    return PartialDate(text, span, "bounded", point.approximate, point.uncertain)


def _between(text: str) -> PartialDate:
    first, _, last = text.partition("/")
    start = _end(first, text)
    end = _end(last, text)
    if end.span.is_before(start.span):
        raise DateError(f"{text!r} ends before it begins")
    return PartialDate(
        text,
        Span(start.span.earliest, end.span.latest),
        "between",
        start.approximate or end.approximate,
        start.uncertain or end.uncertain,
    )


def _end(part: str, whole: str) -> PartialDate:
    return PartialDate(part, ANY_DAY, "open") if part in ("", OPEN) else _point(part, whole)


def _point(text: str, whole: str | None = None) -> PartialDate:
    match = _POINT.fullmatch(text)
    if not match:
        raise _not_a_date(whole or text)
    year, month, day, mark = match.groups()
    try:
        precision, span = _days(int(year), int(month) if month else None, int(day) if day else None)
    except ValueError:
        raise DateError(f"{whole or text!r} names a day that does not exist") from None
    return PartialDate(text, span, precision, mark in ("~", "%"), mark in ("?", "%"))


def _days(year: int, month: int | None, day: int | None) -> tuple[Precision, Span]:
    if month is None:
        return "year", Span(date(year, 1, 1), date(year, 12, 31))
    if month in _SEASON_FIRST_MONTH and day is None:
        return "season", _season(year, month)
    if day is None:
        return "month", Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return "day", Span(date(year, month, day), date(year, month, day))


def _season(year: int, code: int) -> Span:
    """Three months; winter may mean the one that begins or the one that ends in the year."""
    if code == 24:
        first = date(year, 1, 1) if year == 1 else date(year - 1, 12, 1)
        last = date(year, 12, 31) if year == 9999 else date(year + 1, 2, monthrange(year + 1, 2)[1])
        return Span(first, last)
    month = _SEASON_FIRST_MONTH[code]
    return Span(date(year, month, 1), date(year, month + 2, monthrange(year, month + 2)[1]))


@lru_cache(maxsize=_REMEMBERED)
def _moved(span: Span, least: int, most: int) -> Span:
    return Span(_shift(span.earliest, least), _shift(span.latest, most))


def _shift(day: date | None, days: int) -> date | None:
    if day is None:
        return None
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _not_a_date(text: str) -> DateError:
    shown = text if len(text) <= 40 else text[:40] + "…"
    return DateError(f"{shown!r} is not a date: write it like {_FORMS}")
