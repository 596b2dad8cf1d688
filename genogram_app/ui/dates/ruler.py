"""Which stretch of time the ruler shows, where a day lies on it, and which dates are written along it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.model.date_words import MONTHS
from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at
from genogram_app.ui.dates.stops import DateStop

Reach: TypeAlias = Literal["review", "weeks", "all"]
"""The review period, the weeks before the incident, or all dates of the case."""
WEEKS = 12
_LEAST = 28
"""Days; no ruler is shorter: two days alone would stand a hand's breadth apart."""
_UNITS: tuple[tuple[Literal["day", "month", "year"], int], ...] = (
    *(("day", number) for number in (1, 2, 7, 14)),
    *(("month", number) for number in (1, 2, 3, 6)),
    *(("year", number) for number in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)


@dataclass(frozen=True, slots=True)
class Ruler:
    """A stretch of time, both end days inside; shares run from 0 on the first day to 1 on the last."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days lie between its ends."""
        return (self.last - self.first).days

    def contains(self, day: date) -> bool:
        """Return whether a day lies on the ruler."""
        return self.first <= day <= self.last

    def share(self, day: date) -> float:
        """Return where a day lies; days beyond an end lie on it."""
        return min(max((day - self.first).days / max(self.days, 1), 0.0), 1.0)

    def day_at(self, share: float) -> date:
        """Return the day nearest to a place."""
        return self.first + timedelta(days=round(min(max(share, 0.0), 1.0) * self.days))


@dataclass(frozen=True, slots=True)
class Label:
    """A date written along the ruler."""

    day: date
    words: str


def rulers_of(
    document: Document, stops: Sequence[DateStop], shown: date | None = None
) -> Mapping[Reach, Ruler]:
    """Return the stretches that can be shown of a case, the one to begin with first.

    The one of all dates reaches as far as the `shown` date as well; without any date there is none.
    """
    found: dict[Reach, Ruler] = {}
    incident, period = incident_day(document), review_period(document)
    if period.earliest and period.latest:
        found["review"] = _long_enough(period.earliest, max(period.latest, incident or period.latest))
    if incident:
        found["weeks"] = Ruler(_earlier(incident, WEEKS * 7), incident)
    known = [stop.day for stop in stops]
    known += [day for stop in stops if (day := stop.first_day)]
    known += [day for day in (as_at(document), shown) if day]
    if stops:
        found["all"] = _long_enough(min(known), max(known))
    return found


def incident_day(document: Document) -> date | None:
    """Return the last day that the incident's date may mean."""
    incident = document.case.incident
    return read(incident.date).span.latest if incident and incident.date else None


def review_period(document: Document) -> Span:
    """Return the days of the review period, as far as they are bounded."""
    period = document.case.review_period
    return read(period).span if period else Span(None, None)


def labels(ruler: Ruler, most: int) -> tuple[Label, ...]:
    """Return the dates to write along a ruler: as close together as leaves no more than `most` of them."""
    for unit, number in _UNITS:
        if ruler.days / (number * {"day": 1, "month": 30, "year": 365}[unit]) <= max(most, 1):
            return tuple(Label(day, _words(day, unit)) for day in _every(ruler, unit, number))
    return ()


def _long_enough(first: date, last: date) -> Ruler:
    """A ruler that ends on the last day and is long enough to be read."""
    return Ruler(min(first, _earlier(last, _LEAST)), last)


def _earlier(day: date, days: int) -> date:
    return date.fromordinal(max(day.toordinal() - days, 1))


def _every(ruler: Ruler, unit: str, number: int) -> Iterator[date]:
    if unit == "day":
        yield from _days(ruler, number)
        return
    year, month = ruler.first.year, ruler.first.month if unit == "month" else 1
    step = number if unit == "month" else 12 * number
    count = year * 12 + month - 1
    count -= count % step
    while count // 12 <= ruler.last.year:
        if count >= 12 and ruler.contains(day := date(count // 12, count % 12 + 1, 1)):
            yield day
        count += step


def _days(ruler: Ruler, number: int) -> Iterator[date]:
    """Every so many days; whole weeks begin on a Monday."""
    start = ruler.first.toordinal() + (-ruler.first.weekday() % 7 if number % 7 == 0 else 0)
    return (date.fromordinal(day) for day in range(start, ruler.last.toordinal() + 1, number))


def _words(day: date, unit: str) -> str:
    if unit == "year":
        return str(day.year)
    month = MONTHS[day.month - 1][:3]
    return f"{month} {day.year}" if unit == "month" else f"{day.day} {month}"
