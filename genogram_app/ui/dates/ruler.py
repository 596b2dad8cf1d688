"""Which stretch of time the ruler shows, where a day lies on it, and which dates are written along it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at
from genogram_app.picture.chart.scale import Tick, TimeScale, heads, ticks
from genogram_app.ui.chart.stretch import WEEKS_BEFORE
from genogram_app.ui.dates.stops import DateStop

Reach: TypeAlias = Literal["review", "weeks", "all"]
"""The review period, the weeks before the incident, or all dates of the case."""
_LEAST = 28
"""Days; no ruler is shorter: two days alone would stand a hand's breadth apart."""


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
        found["weeks"] = Ruler(_earlier(incident, WEEKS_BEFORE * 7), incident)
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


def labels(ruler: Ruler, width: float) -> tuple[Tick, ...]:
    """Return the dates to write along a ruler so many points wide, as a chart of that width names them.

    The first of a year says which year it is.
    """
    scale = TimeScale(ruler.first, ruler.last, width)
    named, years = ticks(scale), bool(heads(scale))
    new = {min(t.day for t in named if t.day.year == year) for year in {t.day.year for t in named}}
    return tuple(replace(t, words=f"{t.words} {t.day.year}") if years and t.day in new else t for t in named)


def _long_enough(first: date, last: date) -> Ruler:
    """A ruler that ends on the last day and is long enough to be read."""
    return Ruler(min(first, _earlier(last, _LEAST)), last)


def _earlier(day: date, days: int) -> date:
    return date.fromordinal(max(day.toordinal() - days, 1))
