"""Who was in which household on a date: certainly, presumably, possibly, or partly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, TypeAlias

from genogram_app.family.periods import Answer, Period, holds_on, period_of
from genogram_app.model.dates import OPEN, stated_span
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidenceBasis
from genogram_app.model.homes import Residence

COUNTING: frozenset[ResidenceBasis] = frozenset({"actual", "reported", "ordered"})
"""What a residence may rest on; a plan or an offer is not a home."""

Standing: TypeAlias = Literal["certainly", "presumably", "possibly", "part_time", "overnights", "visits"]
STANDINGS: tuple[Standing, ...] = (
    "certainly",
    "presumably",
    "possibly",
    "part_time",
    "overnights",
    "visits",
)
"""How somebody can be in a household: the lists of its residents; the first that fits counts."""
_DAY = timedelta(days=1)


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


def residents_at(document: Document, day: date) -> tuple[HouseholdResidents, ...]:
    """Return who was in each household on the day; every household once, in file order."""
    placed = _placed(document, document.residences, day)
    return tuple(_household_at(household, people) for household, people in placed.items())


def homes_at(document: Document, person: str, day: date) -> dict[str, Standing]:
    """Return the households in which a person was on the day, in file order, and how."""
    own = document.residences_of(person)
    placed = _placed(document, own, day)
    return {household: people[person] for household, people in placed.items() if person in people}


def _placed(document: Document, residences: Sequence[Residence], day: date) -> dict[str, dict[str, Standing]]:
    """How each person was in each household."""
    placed: dict[str, dict[str, Standing]] = {home.id: {} for home in document.households}
    for s, standing in standings_at(document, residences, day):
        if s.household is not None:
            home = placed[s.household]
            home[s.person] = min(home.get(s.person, standing), standing, key=STANDINGS.index)
    return placed


def whereabouts_unknown_at(document: Document, day: date) -> tuple[str, ...]:
    """Return those who may have been missing, or somewhere that nobody knows, on the day; ids, sorted."""
    held = standings_at(document, document.residences, day)
    return tuple(sorted({s.person for s, _ in held if s.household is None}))


@dataclass(frozen=True, slots=True)
class TimedResidence:
    """A residence with what is asked of its dates once, whatever the number of days it is asked about.

    `period` keeps to the person's life; `moved` is the first day on which the person may have begun to live
    in another home since this one, None when there is none or the end of this one is stated.
    """

    residence: Residence
    period: Period
    moved: date | None

    def holds_on(self, day: date) -> Answer:
        """Return whether the day lies in its time, whatever it rests on, however sure."""
        return holds_on(self.period, self.residence.from_, self.residence.to, day)

    def standing_on(self, day: date) -> Standing | None:
        """Return what it makes of its person on the day; None when it is no residence or does not hold."""
        s = self.residence
        answer = self.holds_on(day) if counts(s) else "no"
        if answer == "no":
            return None
        if s.pattern in ("part_time", "overnights", "visits"):
            return s.pattern
        moved_on = answer == "presumably" and self.moved is not None and self.moved <= day
        return "possibly" if moved_on or not is_said_plainly(s) else answer

    def turns(self) -> Iterator[date]:
        """Yield the days from which on another answer may hold, in no order; before the first it does not."""
        period = self.period
        yield from (period.first_start, period.surely_begun)
        yield from (day + _DAY for day in (period.surely_on, period.last_end) if day < date.max)
        if self.moved is not None:
            yield self.moved


def timed(document: Document, residences: Sequence[Residence]) -> tuple[TimedResidence, ...]:
    """Return residences, with plans and offers, ready to be asked about many days.

    They are all those of the case, or all those of some people: whether somebody may have moved on is asked
    of them.
    """
    homes = _homes_of_each(residences)
    return tuple(
        TimedResidence(s, residence_period(document, s), _moved(s, homes.get(s.person, ())))
        for s in residences
    )


def standings_at(
    document: Document, residences: Sequence[Residence], day: date
) -> Iterator[tuple[Residence, Standing]]:
    """Yield each of the residences that counts and may hold on the day, and what it makes of its person.

    `residences` are all those of the case, or all those of some people.
    """
    for one in timed(document, residences):
        standing = one.standing_on(day)
        if standing is not None:
            yield one.residence, standing


def counts(residence: Residence) -> bool:
    """Return whether a residence is one at all: no plan, no declined offer, and not disproved."""
    return residence.basis in COUNTING and residence.certainty != "disproved"


def is_said_plainly(residence: Residence) -> bool:
    """Return whether the residence is a plain statement: of a known pattern, and no mere allegation."""
    return residence.pattern != "not_known" and residence.certainty in ("established", "stated")


def residence_at(document: Document, residence: Residence, day: date) -> Answer:
    """Return whether the day lies in the time of one residence, whatever it rests on, however sure."""
    return holds_on(residence_period(document, residence), residence.from_, residence.to, day)


def residence_period(document: Document, residence: Residence) -> Period:
    """Return the days on which a residence may have begun and ended, from birth to death at most.

    Where its dates disagree with the birth or the death, they count as they are stated.
    """
    person = document.person(residence.person)
    return _period_in_life(residence.from_, residence.to, person.birth, person.death)


@lru_cache(maxsize=4096)
def _period_in_life(from_: str | None, to: str | None, birth: str | None, death: str | None) -> Period:
    lives = ((birth, death), (birth, None), (None, death))
    periods = (_lived(from_, to, *life) for life in lives)
    return next((period for period in periods if period.is_possible), period_of(from_, to))


def _lived(from_: str | None, to: str | None, birth: str | None, death: str | None) -> Period:
    """The readings that keep to one life; what has no bound of its own begins or ends with the life."""
    period = period_of(birth if from_ == OPEN and birth else from_, death if to == OPEN and death else to)
    return replace(
        period,
        first_start=max(period.first_start, stated_span(birth).earliest or date.min),
        last_end=min(period.last_end, stated_span(death).latest or date.max),
    )


def _homes_of_each(residences: Iterable[Residence]) -> dict[str, list[Residence]]:
    """For each person, the residences that can say that they had moved."""
    homes: dict[str, list[Residence]] = {}
    for s in residences:
        if counts(s) and s.pattern == "lives" and s.household is not None:
            homes.setdefault(s.person, []).append(s)
    return homes


def _moved(s: Residence, homes: Sequence[Residence]) -> date | None:
    """The first day on which another home may have begun since this one, if nobody said that it ended."""
    if s.to is not None:
        return None
    here = period_of(s.from_, None).first_start
    others = (period_of(other.from_, None).first_start for other in homes if other.household != s.household)
    return min((begun for begun in others if begun > here), default=None)


def _household_at(household: str, placed: dict[str, Standing]) -> HouseholdResidents:
    lists = {name: tuple(sorted(p for p, at in placed.items() if at == name)) for name in STANDINGS}
    return HouseholdResidents(household, **lists)
