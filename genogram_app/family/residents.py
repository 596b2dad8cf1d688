"""Who was in which household on a date: certainly, presumably, possibly, or partly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.family.periods import Answer, Period, holds_on, period_of
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidenceBasis
from genogram_app.model.homes import Residence

COUNTING: frozenset[ResidenceBasis] = frozenset({"actual", "reported", "ordered"})
"""What a residence may rest on; a plan or an offer is not a home."""


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
    return holds_on(_within_life(document, residence), residence.from_, residence.to, day)


def _within_life(document: Document, s: Residence) -> Period:
    """The period of a residence, from birth to death at most; as it is stated where the two disagree."""
    person, period = document.person(s.person), period_of(s.from_, s.to)
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
    here = period_of(s.from_, None).first_start
    return any(
        here < period_of(other.from_, None).first_start <= day
        for other in homes
        if other.household != s.household
    )


def _household_at(household: str, placed: dict[str, str]) -> HouseholdResidents:
    lists = {name: tuple(sorted(p for p, at in placed.items() if at == name)) for name in _LISTS}
    return HouseholdResidents(household, **lists)
