"""Who was where, together and how old on a date: certainly, presumably, possibly or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.born import span_by_ages
from genogram_app.model.dates import ANY_DAY, OPEN, Span, read, span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import AgeUnit, PartnershipStatus, ResidenceBasis
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage

Answer: TypeAlias = Literal["certainly", "presumably", "possibly", "no"]
ANSWERS: tuple[Answer, ...] = ("certainly", "presumably", "possibly", "no")
"""Surest first."""

COUNTING: frozenset[ResidenceBasis] = frozenset({"actual", "reported", "ordered"})
"""What a residence may rest on; a plan or an offer is not a home."""
ENDED: frozenset[PartnershipStatus] = frozenset({"separated", "divorced", "widowed"})
"""Stages of a partnership that is over."""


@dataclass(frozen=True, slots=True)
class HouseholdResidents:
    """Who was in one household on a date: ids, sorted; each person in the first list that fits."""

    household: str
    certainly: tuple[str, ...] = ()
    presumably: tuple[str, ...] = ()
    possibly: tuple[str, ...] = ()
    part_time: tuple[str, ...] = ()
    overnights: tuple[str, ...] = ()
    visits: tuple[str, ...] = ()


_LISTS = ("certainly", "presumably", "possibly", "part_time", "overnights", "visits")


def fact_holds_at(from_: str | None, to: str | None, day: date) -> Answer:
    """Return whether a day lies in a period: for every reading of its dates, or for some.

    Both end days are inside; `None` is a day that nobody said, `..` is no bound. *Presumably* is a period
    that has begun and of which nothing says that it ended.
    """
    return _holds(_period(from_, to), from_, to, day)


def residents_at(document: Document, day: date) -> tuple[HouseholdResidents, ...]:
    """Return who was in each household on the day; every household once, in file order."""
    placed: dict[str, dict[str, str]] = {home.id: {} for home in document.households}
    homes = _homes_of_each(document)
    for s in document.residences:
        name = _list_for(document, s, homes.get(s.person, ()), day)
        if s.household is not None and name is not None:
            lists = placed[s.household]
            lists[s.person] = min(lists.get(s.person, name), name, key=_LISTS.index)
    return tuple(_household_at(household, lists) for household, lists in placed.items())


def whereabouts_unknown_at(document: Document, day: date) -> tuple[str, ...]:
    """Return those who may have been missing, or somewhere that nobody knows, on the day; ids, sorted."""
    away = {
        s.person
        for s in document.residences
        if s.household is None and _counts(s) and residence_at(document, s, day) != "no"
    }
    return tuple(sorted(away))


def residence_at(document: Document, residence: Residence, day: date) -> Answer:
    """Return whether the day lies in the time of one residence, whatever it rests on, however sure."""
    return _holds(_within_life(document, residence), residence.from_, residence.to, day)


def partnership_stage_at(partnership: Partnership, day: date | None) -> Stage | None:
    """Return the stage that holds on the day, the surest and then the latest; the last one without a day.

    None when no stage is stated, or none may hold on the day.
    """
    if day is None:
        return partnership.stages[-1] if partnership.stages else None
    best: tuple[int, Stage] | None = None
    for stage in partnership.stages:
        answer = ANSWERS.index(fact_holds_at(stage.from_, stage.to, day))
        if answer < ANSWERS.index("no") and (best is None or answer <= best[0]):
            best = answer, stage
    return best[1] if best else None


def partnership_ended(partnership: Partnership, day: date | None) -> Answer:
    """Return whether a partnership was over on the day; without a day, whether the last stage says so."""
    stages = partnership.stages
    if day is None:
        over = bool(stages) and (stages[-1].status in ENDED or stages[-1].to not in (None, OPEN))
        return "certainly" if over else "no"
    stage = partnership_stage_at(partnership, day)
    if stage is None:
        return "certainly" if any(_is_past(other, day) for other in stages) else "no"
    if stage.status in ENDED:
        return fact_holds_at(stage.from_, stage.to, day)
    if fact_holds_at(stage.from_, stage.to, day) == "certainly":
        return "no"
    may_be_over = any(s.status in ENDED and fact_holds_at(s.from_, s.to, day) != "no" for s in stages)
    return "possibly" if may_be_over or _is_limited(stage) else "no"


def _is_past(stage: Stage, day: date) -> bool:
    end = span_of(stage.to)
    return end.latest is not None and end.latest < day


def _is_limited(stage: Stage) -> bool:
    return stage.to is not None and stage.to != OPEN


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


@dataclass(frozen=True, slots=True)
class _Period:
    """The days between which a period may have begun and may have ended; no end day is left open."""

    first_start: date
    last_start: date
    first_end: date
    last_end: date

    def holds(self, day: date) -> Answer:
        """Return whether the day lies inside for every, some or no reading that begins before it ends."""
        if not self.first_start <= day <= self.last_end:
            return "no"
        surely_begun = min(self.last_start, self.last_end) <= day
        surely_on = day <= max(self.first_end, self.first_start)
        return "certainly" if surely_begun and surely_on else "possibly"


def _period(from_: str | None, to: str | None) -> _Period:
    start = Span(date.min, date.min) if from_ == OPEN else span_of(from_)
    end = Span(date.max, date.max) if to == OPEN else span_of(to)
    return _Period(
        start.earliest or date.min,
        start.latest or date.max,
        end.earliest or date.min,
        end.latest or date.max,
    )


def _holds(period: _Period, from_: str | None, to: str | None, day: date) -> Answer:
    answer = period.holds(day)
    if answer == "possibly" and to is None and from_ is not None and day >= period.last_start:
        return "presumably"
    return answer


def _within_life(document: Document, s: Residence) -> _Period:
    """The period of a residence, from birth to death at most; as it is stated where the two disagree."""
    person, period = document.person(s.person), _period(s.from_, s.to)
    born, died = span_of(person.birth), span_of(person.death)
    if s.from_ == OPEN and born.earliest:
        period = replace(period, first_start=born.earliest, last_start=born.latest or date.max)
    if s.to == OPEN and died.latest:
        period = replace(period, first_end=died.earliest or date.min, last_end=died.latest)
    first, last = born.earliest or date.min, died.latest or date.max
    if first <= period.last_start:
        period = replace(period, first_start=max(first, period.first_start))
    if period.first_end <= last:
        period = replace(period, last_end=min(last, period.last_end))
    return period


def _counts(s: Residence) -> bool:
    return s.basis in COUNTING and s.certainty != "disproved"


def _homes_of_each(document: Document) -> dict[str, list[Residence]]:
    """For each person, the residences that can say that they had moved."""
    homes: dict[str, list[Residence]] = {}
    for s in document.residences:
        if _counts(s) and s.pattern == "lives" and s.household is not None:
            homes.setdefault(s.person, []).append(s)
    return homes


def _list_for(document: Document, s: Residence, homes: Sequence[Residence], day: date) -> str | None:
    """The list of its household that a residence puts its person into."""
    if not _counts(s):
        return None
    answer = residence_at(document, s, day)
    if answer == "no":
        return None
    if s.pattern not in ("lives", "not_known"):
        return s.pattern
    if s.pattern == "not_known" or s.certainty not in ("established", "stated"):
        return "possibly"
    if answer == "presumably" and _moved_since(s, homes, day):
        return "possibly"
    return answer


def _moved_since(s: Residence, homes: Sequence[Residence], day: date) -> bool:
    """Whether another home of the same person may have begun since this one did, and by the day."""
    here = _period(s.from_, None).first_start
    return any(
        here < _period(other.from_, None).first_start <= day
        for other in homes
        if other.household != s.household
    )


def _household_at(household: str, placed: dict[str, str]) -> HouseholdResidents:
    lists = {name: tuple(sorted(p for p, at in placed.items() if at == name)) for name in _LISTS}
    return HouseholdResidents(household, **lists)
