"""Which days of a case one can step to, and what had happened by each of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from genogram_app.family.events import CaseEvent
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import read

_SHOWN = 6
"""So many events of one place on the ruler are told; the others are counted."""


@dataclass(frozen=True, slots=True)
class DateStop:
    """A day by which something had surely happened, and what."""

    day: date
    events: tuple[CaseEvent, ...]

    @property
    def words(self) -> str:
        """What happened, one thing after the other, without the date."""
        return "; ".join(dict.fromkeys(event.words for event in self.events))

    @property
    def first_day(self) -> date | None:
        """The earliest day that any of it may have happened; None where a date has no such bound."""
        days = [event.span.earliest for event in self.events]
        return None if None in days else min(filter(None, days))


def stops_of(events: Iterable[CaseEvent]) -> tuple[DateStop, ...]:
    """Return the days with events in order, those of one day joined; what has no last day is left out."""
    dated = sorted(((day, n, e) for n, e in enumerate(events) if (day := e.day)), key=lambda each: each[:2])
    return tuple(
        DateStop(day, tuple(event for _, _, event in group))
        for day, group in groupby(dated, key=lambda each: each[0])
    )


def before(stops: Sequence[DateStop], day: date) -> DateStop | None:
    """Return the last stop before a day."""
    return next((stop for stop in reversed(stops) if stop.day < day), None)


def after(stops: Sequence[DateStop], day: date) -> DateStop | None:
    """Return the first stop after a day."""
    return next((stop for stop in stops if stop.day > day), None)


def stop_on(stops: Sequence[DateStop], day: date) -> DateStop | None:
    """Return the stop on a day, if there is one."""
    return next((stop for stop in stops if stop.day == day), None)


def told(stops: Iterable[DateStop]) -> str:
    """Return a line for every event with its date as it was stated: "in June 2023: Tia is born"."""
    lines = list(dict.fromkeys(f"{when(e.on)}: {e.words}" for stop in stops for e in stop.events))
    rest = len(lines) - _SHOWN
    return "\n".join([*lines[:_SHOWN], *([f"and {rest} more"] if rest > 0 else [])])


def when(on: str) -> str:
    """Return a date in words as it stands in a sentence: "on 3 May 2023", "in June 2023", "about 2019"."""
    stated, words = read(on), in_words(on)
    if stated.approximate or stated.uncertain or stated.precision in ("bounded", "between", "open"):
        return words
    return f"on {words}" if stated.precision == "day" else f"in {words}"
