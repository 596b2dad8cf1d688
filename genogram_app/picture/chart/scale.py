"""Where a day stands on the chart, and which days are named along it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.model.date_words import MONTHS

Unit: TypeAlias = Literal["days", "weeks", "months", "quarters", "years", "fives", "decades", "centuries"]

_DAYS: dict[Unit, float] = {
    "days": 1.0,
    "weeks": 7.0,
    "months": 28.0,
    "quarters": 90.0,
    "years": 365.0,
    "fives": 1826.0,
    "decades": 3652.0,
    "centuries": 36524.0,
}
"""The shortest that each unit can be."""
_ROOM: dict[Unit, float] = {"days": 48.0, "weeks": 34.0, "months": 24.0, "quarters": 24.0}
"""How many points the words of a unit need; others need as many as a year does."""
_YEAR_ROOM = 30.0
_YEARS: dict[Unit, int] = {"years": 1, "fives": 5, "decades": 10, "centuries": 100}
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Days from `first` to `last`, both shown whole, over so many points from `left` on."""

    first: date
    last: date
    width: float
    left: float = 0.0
    right: float = field(init=False, repr=False, compare=False)
    """Where the last day ends, in points."""
    per_day: float = field(init=False, repr=False, compare=False)
    """How wide one day is, in points."""

    def __post_init__(self) -> None:
        """Refuse a scale that ends before it begins; work out once what every mark asks for."""
        if self.last < self.first:
            raise ValueError(f"a scale from {self.first} cannot end on {self.last}")
        object.__setattr__(self, "right", self.left + self.width)
        object.__setattr__(self, "per_day", self.width / ((self.last - self.first).days + 1))

    def x(self, day: date) -> float:
        """Return where a day begins, in points."""
        return self.left + (day.toordinal() - self.first.toordinal()) * self.per_day

    def after(self, day: date) -> float:
        """Return where a day ends, in points."""
        return self.x(day) + self.per_day

    def day(self, x: float) -> date:
        """Return the day at a place, shown or not."""
        number = self.first.toordinal() + int((x - self.left) // self.per_day)
        return date.fromordinal(min(max(number, date.min.toordinal()), date.max.toordinal()))


@dataclass(frozen=True, slots=True)
class Tick:
    """A day on the axis and what is written there: "Mon 5 Jun", "5 Jun", "Jun", "2023"."""

    day: date
    words: str


def unit_of(scale: TimeScale) -> Unit:
    """Return the shortest unit whose words have room along the scale."""
    for unit, days in _DAYS.items():
        if days * scale.per_day >= _ROOM.get(unit, _YEAR_ROOM):
            return unit
    return "centuries"


def ticks(scale: TimeScale) -> tuple[Tick, ...]:
    """Return the days that are named along the scale, each where its unit begins."""
    unit = unit_of(scale)
    return tuple(Tick(day, _words(day, unit)) for day in _starts(scale, unit))


def heads(scale: TimeScale) -> tuple[Tick, ...]:
    """Return the years above days, weeks and months, the first where the scale begins; else nothing."""
    if unit_of(scale) in _YEARS:
        return ()
    years = range(scale.first.year + 1, scale.last.year + 1)
    days = (scale.first, *(date(year, 1, 1) for year in years))
    return tuple(Tick(day, str(day.year)) for day in days)


def _words(day: date, unit: Unit) -> str:
    month = MONTHS[day.month - 1][:3]
    if unit == "days":
        return f"{_WEEKDAYS[day.weekday()]} {day.day} {month}"
    if unit == "weeks":
        return f"{day.day} {month}"
    return month if unit in ("months", "quarters") else str(day.year)


def _starts(scale: TimeScale, unit: Unit) -> Iterator[date]:
    """The first day of every unit that begins within the scale."""
    if unit in ("days", "weeks"):
        step = 1 if unit == "days" else 7
        ahead = 0 if unit == "days" else -scale.first.weekday() % 7
        for number in range(ahead, (scale.last - scale.first).days + 1, step):
            yield scale.first + timedelta(days=number)
        return
    every = _YEARS.get(unit)
    for year in range(scale.first.year, scale.last.year + 1):
        months = range(1, 13, 3 if unit == "quarters" else 1) if every is None else (1,)
        for month in months if every is None or year % every == 0 else ():
            if scale.first <= (day := date(year, month, 1)) <= scale.last:
                yield day
