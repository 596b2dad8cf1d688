"""In which local authority's area somebody lived, by date."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from genogram_app.family.homes_in_order import Home, homes_in_order
from genogram_app.family.moves import area_of, same_area
from genogram_app.family.periods import Answer, fact_holds_at
from genogram_app.family.residents import homes_at
from genogram_app.model.document import Document


@dataclass(frozen=True, slots=True)
class AreaTime:
    """A time in one area (None: not known), its dates as stated (EDTF), in these households."""

    area: str | None
    from_: str | None
    to: str | None
    households: tuple[str, ...]


def areas_by_date(document: Document, person: str) -> tuple[AreaTime, ...]:
    """Return the areas that a person's homes were in, one after another; homes in one area are one time."""
    found: list[AreaTime] = []
    for home in homes_in_order(document, person).homes:
        time = _time(document, home)
        last = found[-1] if found else None
        if last and _goes_on(last, time):
            households = tuple(dict.fromkeys((*last.households, *time.households)))
            found[-1] = replace(last, to=time.to, households=households)
        else:
            found.append(time)
    return tuple(found)


def areas_on(document: Document, person: str, day: date) -> tuple[tuple[str | None, Answer], ...]:
    """Return the areas in which a person normally lived on a day, each with how sure that is; surest first.

    Where somebody only stayed, such as in hospital, is not where they normally lived.
    """
    stayed = {
        stay.household
        for stay in homes_in_order(document, person).stays
        if fact_holds_at(stay.from_, stay.to, day) != "no"
    }
    found: dict[str | None, Answer] = {}
    homes = homes_at(document, person, day)
    answers: tuple[Answer, ...] = ("certainly", "presumably", "possibly")
    for answer in answers:
        for household, standing in homes.items():
            if standing == answer and household not in stayed:
                found.setdefault(area_of(document, household), answer)
    return tuple(found.items())


def _time(document: Document, home: Home) -> AreaTime:
    households = (home.household,) if home.household else ()
    return AreaTime(area_of(document, home.household), home.from_, home.to, households)


def _goes_on(last: AreaTime, time: AreaTime) -> bool:
    """Whether a time is in the area of the one before it; what nobody knows does not go on."""
    return last.area is not None and time.area is not None and same_area(last.area, time.area)
