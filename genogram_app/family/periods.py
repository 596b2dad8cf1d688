"""Whether a day lies in a period whose dates are partial: certainly, presumably, possibly or not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.model.dates import OPEN, Span, stated_span

Answer: TypeAlias = Literal["certainly", "presumably", "possibly", "no"]
ANSWERS: tuple[Answer, ...] = ("certainly", "presumably", "possibly", "no")
"""Surest first."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days between which a period may have begun and may have ended; no end day is left open."""

    first_start: date
    last_start: date
    first_end: date
    last_end: date

    @property
    def is_possible(self) -> bool:
        """Whether some reading begins before it ends."""
        return self.first_start <= min(self.last_start, self.last_end) and self.first_end <= self.last_end

    @property
    def surely_begun(self) -> date:
        """The first day by which it has begun whatever its dates mean: at the latest when it ends."""
        return min(self.last_start, self.last_end)

    @property
    def surely_on(self) -> date:
        """The last day until which it goes on whatever its dates mean: at the least when it begins."""
        return max(self.first_end, self.first_start)

    def holds(self, day: date) -> Answer:
        """Return whether the day lies inside for every, some or no reading that begins before it ends."""
        if not self.first_start <= day <= self.last_end:
            return "no"
        return "certainly" if self.surely_begun <= day <= self.surely_on else "possibly"


def period_of(from_: str | None, to: str | None) -> Period:
    """Return the days on which a period may have begun and ended, as far as its dates say.

    About a day is read as that day: how much earlier or later it may have been, nobody said.
    """
    start = Span(date.min, date.min) if from_ == OPEN else stated_span(from_)
    end = Span(date.max, date.max) if to == OPEN else stated_span(to)
    return Period(
        start.earliest or date.min,
        start.latest or date.max,
        end.earliest or date.min,
        end.latest or date.max,
    )


def holds_on(period: Period, from_: str | None, to: str | None, day: date) -> Answer:
    """Return whether a day lies in a period; *presumably* when it has begun and nothing says it ended."""
    answer = period.holds(day)
    if answer == "possibly" and to is None and from_ is not None and day >= period.last_start:
        return "presumably"
    return answer


def fact_holds_at(from_: str | None, to: str | None, day: date) -> Answer:
    """Return whether a day lies in a period: for every reading of its dates, or for some.

    Both end days are inside; `None` is a day that nobody said, `..` is no bound. *Presumably* is a period
    that has begun and of which nothing says that it ended.
    """
    return holds_on(period_of(from_, to), from_, to, day)
