"""Which stretch of time the chart shows, and how that is moved and zoomed; pure arithmetic on days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from genogram_app.model.dates import read
from genogram_app.model.document import Document

SHORTEST = 5.0
"""Days below which one cannot zoom in: each is then as wide as a hand."""
LONGEST = 45_000.0
"""Days above which one cannot zoom out, some 120 years."""
WEEKS_BEFORE = 12
"""So many weeks before the incident are shown when one asks for them."""
_AIR = 0.04
"""So much of a stretch is left free at either end, that nothing stands at the very edge."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time; days are counted as `date.toordinal` does, with fractions."""

    first: float
    last: float

    @property
    def days(self) -> float:
        """How long it is."""
        return self.last - self.first

    def moved(self, days: float) -> Stretch:
        """Return the stretch so many days later, within the calendar."""
        days = min(max(days, 1.0 - self.first), date.max.toordinal() - self.last)
        return Stretch(self.first + days, self.last + days)

    def zoomed(self, factor: float, at: float) -> Stretch:
        """Return a stretch so many times shorter, in which the day `at` stays where it is."""
        days = min(max(self.days / factor, SHORTEST), LONGEST)
        share = (at - self.first) / self.days
        first = at - share * days
        return Stretch(first, first + days).moved(0.0)

    def showing(self, day: float) -> Stretch:
        """Return the stretch moved just so far that a day is well inside it."""
        air = self.days * _AIR
        if day < self.first + air:
            return self.moved(day - air - self.first)
        return self.moved(day + air - self.last) if day > self.last - air else self

    def meeting(self, first: float, last: float) -> Stretch:
        """Return the stretch moved just so far that something from one day to another reaches into it."""
        air = min(self.days * _AIR, (last - first) / 2)
        if last - air < self.first:
            return self.showing(last)
        return self.showing(first) if first + air > self.last else self

    def widened(self, share: float) -> Stretch:
        """Return the stretch with a share of its length more on either side."""
        more = self.days * share
        return Stretch(max(self.first - more, 1.0), min(self.last + more, float(date.max.toordinal())))


def between(first: date, last: date) -> Stretch:
    """Return the stretch from a day to another, both inside, with a little room at either end."""
    start, end = float(first.toordinal()), float(last.toordinal() + 1)
    air = max((end - start) * _AIR, (SHORTEST - (end - start)) / 2)
    return Stretch(max(start - air, 1.0), min(end + air, float(date.max.toordinal())))


def of_days(first: date, last: date) -> Stretch:
    """Return the stretch from a day to another, both inside."""
    return Stretch(float(first.toordinal()), float(last.toordinal() + 1))


def review(document: Document) -> Stretch | None:
    """Return the review period, as far as it has both ends; None when nothing of it is stated."""
    period = document.case.review_period
    span = read(period).span if period else None
    if span is None or span.earliest is None or span.latest is None:
        return None
    return between(span.earliest, span.latest)


def before_incident(document: Document, weeks: int = WEEKS_BEFORE) -> Stretch | None:
    """Return the last weeks before the incident; None when no day of it is known."""
    incident = document.case.incident
    day = read(incident.date).span.latest if incident and incident.date else None
    return between(date.fromordinal(max(day.toordinal() - 7 * weeks, 1)), day) if day else None
