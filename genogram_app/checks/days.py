"""Runs of days: what is left of them when others are taken away, and how they are told in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeAlias

from genogram_app.family.periods import Period
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, stated_span

Days: TypeAlias = tuple[date, date]
"""The first and the last of some days on end, both inside."""
_DAY = timedelta(1)
_WEEKS_FROM = 21
"""From so many days on, a stretch of time is told in weeks."""
_TOLD = 3
"""Of the stretches of time that are too long, so many are told, the longest."""


def number_of(days: Days) -> int:
    """Return how many days there are in a run."""
    return (days[1] - days[0]).days + 1


def left_of(days: Days, taken: Iterable[Days]) -> tuple[Days, ...]:
    """Return the runs of days that are left when others are taken away, in order."""
    first, last = days
    left: list[Days] = []
    for begins, ends in sorted(taken):
        if begins > last:
            break
        if begins > first:
            left.append((first, begins - _DAY))
        if ends >= last:
            return tuple(left)
        first = max(first, ends + _DAY)
    return (*left, (first, last))


def shared(one: Days, other: Days) -> Days | None:
    """Return the days that two runs share; None when there are none."""
    first, last = max(one[0], other[0]), min(one[1], other[1])
    return (first, last) if first <= last else None


def inside(days: Days, others: Days) -> bool:
    """Return whether all of some days are among others."""
    return others[0] <= days[0] and days[1] <= others[1]


def possible_days(period: Period) -> Days:
    """Return every day that may lie in a period."""
    return period.first_start, period.last_end


def certain_days(period: Period) -> Days | None:
    """Return the days that lie in a period for every reading of its dates; None when there are none."""
    first, last = min(period.last_start, period.last_end), max(period.first_end, period.first_start)
    return (first, last) if first <= last else None


def reach_of(stated: str | None) -> Days:
    """Return every day that a stated date may mean; any day when it is not known."""
    return filled(stated_span(stated))


def filled(span: Span) -> Days:
    """Return a span with the ends of time where it has no bound."""
    return span.earliest or date.min, span.latest or date.max


def in_days(days: Days) -> str:
    """Return a run in words: "from 9 December 2022 to 12 December 2022", "on 3 May 2023"."""
    first, last = (in_words(day.isoformat()) for day in days)
    if days[0] == date.min:
        return f"until {last}" if days[1] != date.max else "at any time"
    if days[1] == date.max:
        return f"from {first} on"
    return f"on {first}" if first == last else f"from {first} to {last}"


def how_long(days: Days) -> str:
    """Return how long a run is: "4 days", "16 weeks"."""
    number = number_of(days)
    if number >= _WEEKS_FROM:
        return f"{number // 7} weeks"
    return f"{number} day{'s' if number != 1 else ''}"


def longest_of(runs: Iterable[Days]) -> list[Days]:
    """Return the longest of some runs of days, those that are worth telling, in order."""
    return sorted(sorted(runs, key=number_of)[-_TOLD:])


def longest_in_days(runs: Iterable[Days]) -> str:
    """Return the longest of some runs in words: "from 9 May 2022 to 3 July 2022 (8 weeks); …"."""
    return "; ".join(f"{in_days(run)} ({how_long(run)})" for run in longest_of(runs))


def joined(runs: Iterable[Days]) -> list[Days]:
    """Return runs that touch or overlap as one, in order."""
    found: list[Days] = []
    for first, last in sorted(runs):
        if found and (first - found[-1][1]).days <= 1:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found


def in_period(from_: str | None, to: str | None) -> str:
    """Return a stated period in words: "from June 2021 to 3 May 2022", "until 2019", "2019"."""
    if from_ == to and from_ not in (None, OPEN):
        return in_words(from_)
    first = f"from {in_words(from_)}" if from_ not in (None, OPEN) else ""
    last = f"{'to' if first else 'until'} {in_words(to)}" if to not in (None, OPEN) else ""
    return " ".join(filter(None, (first, last))) or "at a time that nobody has said"
