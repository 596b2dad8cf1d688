"""How old somebody was on a date, as far as dates and stated ages say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from genogram_app.family.born import span_by_ages
from genogram_app.model.dates import ANY_DAY, Span, read
from genogram_app.model.fields import AgeUnit
from genogram_app.model.people import Person


@dataclass(frozen=True, slots=True)
class AgeAt:
    """How old somebody was: at least `low`, at most `high` units; None where nothing bounds it.

    `about` says that the age rests on a date that is about or uncertain, or on an age without a date.
    `at_death` says that the person was dead by the day, so that it is the age at death.
    """

    low: int | None
    high: int | None
    unit: AgeUnit
    about: bool = False
    at_death: bool = False

    @property
    def numeral(self) -> str:
        """The age as it stands in a symbol: "6", "6–7", "c. 33", "14m", "5w", "3d"."""
        letter = "" if self.unit == "years" else self.unit[0]
        return f"{'c. ' if self.about else ''}{self._range('–', '+', '≤')}{letter}"

    @property
    def words(self) -> str:
        """The age as it stands in a sentence: "6 or 7 years", "about 33 years", "14 months", "1 day"."""
        near = self.low is not None and self.high == self.low + 1
        number = self._range(" or " if near else " to ", " or more", "up to ")
        unit = self.unit.removesuffix("s") if self.low == self.high == 1 else self.unit
        return f"{'about ' if self.about else ''}{number} {unit}"

    def _range(self, between: str, more: str, most: str) -> str:
        if self.low == self.high:
            return str(self.low)
        if self.high is None:
            return f"{self.low}{more}"
        return f"{most}{self.high}" if self.low is None else f"{self.low}{between}{self.high}"


def age_at(person: Person, day: date) -> AgeAt | None:
    """Return how old somebody was on the day, or when they died, if that was before.

    By the date of birth or else by the ages stated; None for somebody not yet or never born, and when nothing
    is known.
    """
    if person.kind != "person":
        return None
    died = read(person.death).span if person.death else ANY_DAY
    at_death = died.latest is not None and died.latest <= day
    stated = _as_stated(person, day) if person.birth is None else None
    if stated is not None:
        return replace(stated, at_death=at_death)
    born, about = _birth(person)
    oldest_on = min(day, died.latest or day)
    youngest_on = min(day, died.earliest or day)
    if (born.earliest and born.earliest > oldest_on) or born == ANY_DAY:
        return None
    # A bound on one side leaves the other open: born in or before 2019 is "at least".
    high = (born.earliest, oldest_on) if born.earliest else None
    low = (min(born.latest, youngest_on), youngest_on) if born.latest else None
    unit = _unit(high)
    return AgeAt(low and _age(*low, unit), high and _age(*high, unit), unit, about, at_death)


def _as_stated(person: Person, day: date) -> AgeAt | None:
    """The age in its own words where it was said of that very day or month; about so if of no day at all."""
    for age in reversed(person.ages):
        at = read(age.at) if age.at is not None else None
        if at and at.precision in ("day", "month") and at.span.contains(day):
            return AgeAt(age.value, age.value, age.unit, at.approximate or at.uncertain)
    if person.ages and all(age.at is None for age in person.ages):
        last = person.ages[-1]
        return AgeAt(last.value, last.value, last.unit, about=True)
    return None


def _birth(person: Person) -> tuple[Span, bool]:
    if person.birth is None:
        return span_by_ages(person.ages), any(age.at and read(age.at).approximate for age in person.ages)
    stated = read(person.birth)
    return stated.span, stated.approximate or stated.uncertain


def _unit(oldest: tuple[date, date] | None) -> AgeUnit:
    """The unit that tells the highest age: weeks from 14 days, months from 8 weeks, years from 24 months."""
    if oldest is None or _age(*oldest, "months") >= 24:
        return "years"
    days = _age(*oldest, "days")
    return "days" if days < 14 else "weeks" if days < 56 else "months"


def _age(born: date, day: date, unit: AgeUnit) -> int:
    """Whole units between two days."""
    if unit in ("days", "weeks"):
        return (day - born).days // (7 if unit == "weeks" else 1)
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    return months // 12 if unit == "years" else months
