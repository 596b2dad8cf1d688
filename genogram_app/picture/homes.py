"""Which households are outlined on a date, who is inside, and who is joined by a tether."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from genogram_app.family.time import COUNTING, HouseholdResidents, residents_at
from genogram_app.layout.request import Home
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.households import Stay


@dataclass(frozen=True, slots=True)
class Household:
    """One outlined household: who is inside, how others stay there, whether all of it is uncertain."""

    household: str
    members: tuple[str, ...]
    stays: tuple[tuple[str, Stay], ...] = ()
    uncertain: bool = False

    @property
    def home(self) -> Home:
        """What the layout needs of it."""
        return Home(self.household, self.members, tuple(person for person, _ in self.stays))


def households_at(document: Document, day: date | None) -> tuple[Household, ...]:
    """Return the households to outline as at a day; without a day, by the residences that nothing says ended.

    Somebody who certainly or presumably lives elsewhere gets no tether to a home that is merely possible by
    its dates, unless somebody said it and is in doubt.
    """
    found = residents_at(document, day) if day is not None else _continuing(document)
    housed = {person for home in found for person in (*home.certainly, *home.presumably)}
    said = {(s.household, s.person) for s in document.residences if _is_said_with_doubt(s)}
    households = (_household(home, housed, said) for home in found)
    return tuple(home for home in households if home.members)


def _household(home: HouseholdResidents, housed: set[str], said: set[tuple[str | None, str]]) -> Household:
    members = (*home.certainly, *home.presumably)
    possibly = tuple(p for p in home.possibly if p not in housed or (home.household, p) in said)
    stays: tuple[tuple[str, Stay], ...] = (
        *((p, "part_time") for p in home.part_time),
        *((p, "overnights") for p in home.overnights),
        *((p, "visits") for p in home.visits),
    )
    if not members:
        return Household(home.household, possibly, stays, uncertain=True)
    return Household(home.household, members, (*stays, *((p, "possibly") for p in possibly)))


def _is_said_with_doubt(residence: Residence) -> bool:
    return is_doubted(residence.certainty) or residence.pattern == "not_known"


def _continuing(document: Document) -> tuple[HouseholdResidents, ...]:
    """Who is in each household as far as nothing says that they left."""
    open_ended = [
        s
        for s in document.residences
        if s.to in (None, OPEN) and s.basis in COUNTING and s.certainty != "disproved"
    ]
    return tuple(_residents(home.id, open_ended) for home in document.households)


def _residents(household: str, residences: list[Residence]) -> HouseholdResidents:
    here = [s for s in residences if s.household == household]
    living = _people(s for s in here if s.pattern == "lives" and not _is_said_with_doubt(s))
    doubted = _people(s for s in here if s.pattern in ("lives", "not_known") and s.person not in living)
    placed = {*living, *doubted}
    lists: dict[str, tuple[str, ...]] = {}
    for pattern in ("part_time", "overnights", "visits"):
        lists[pattern] = _people(s for s in here if s.pattern == pattern and s.person not in placed)
        placed |= {*lists[pattern]}
    return HouseholdResidents(household, presumably=living, possibly=doubted, **lists)


def _people(residences: Iterable[Residence]) -> tuple[str, ...]:
    return tuple(sorted({s.person for s in residences}))
