"""On which days the look of somebody, or of a couple and their children, may become another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership


def turns(texts: Iterable[str | None]) -> tuple[date, ...]:
    """Return the days on which anything with these dates may change: each bound, and the day after it."""
    return tuple(sorted({day for text in texts for day in _around(text)}))


def turns_of(person: Person) -> tuple[date, ...]:
    """Return the days on which the look of somebody may change, but for their age."""
    dates = [person.birth, person.death, person.due, *(age.at for age in person.ages)]
    dates += [text for status in person.statuses for text in (status.from_, status.to)]
    dates += [text for mark in person.marks for text in (mark.from_, mark.to)]
    return turns(dates)


def turns_between(couples: Iterable[Partnership], parentages: Iterable[Parentage]) -> tuple[date, ...]:
    """Return the days on which the look of a union may change, by the facts about it."""
    dates = [text for couple in couples for stage in couple.stages for text in (stage.from_, stage.to)]
    dates += [text for parentage in parentages for text in (parentage.from_, parentage.to)]
    return turns(dates)


def stretch(days: tuple[date, ...], day: date) -> int:
    """Return in which of the stretches between some days a day lies: in one of them nothing changes."""
    return bisect_right(days, day)


def _around(text: str | None) -> Iterator[date]:
    if text is not None and text != OPEN:
        span = stated_span(text)
        for day in (span.earliest, span.latest):
            if day is not None and day < date.max:
                yield from (day, day + timedelta(days=1))
