"""Which households are outlined on a date, who is inside, and who is joined by a tether."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from genogram_app.family.residents import COUNTING, HouseholdResidents, counts, residence_at, residents_at
from genogram_app.layout.padding import lodging
from genogram_app.layout.request import Home
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.households import ALSO, NOTE_WORDS, WHEREABOUTS_WORDS, Stay, household_label
from genogram_app.picture.main_home import main_homes
from genogram_app.picture.move_days import not_drawn_on

_TWO = 2
"""Nobody is drawn in more homes than this in which they only possibly, or partly, live."""


@dataclass(frozen=True, slots=True)
class Household:
    """One outlined household: who is inside, who is tethered and how, whether all of it is uncertain.

    `rhythm` tells its dots from those of another household that has somebody in common with it; `number` is
    its place among the households of the case. `possible` are people who may live there, on a chosen date.
    `said` is what is to know of somebody's living there, `elsewhere` are those of the others who live in
    another home.
    """

    household: str
    members: tuple[str, ...]
    stays: tuple[tuple[str, Stay], ...] = ()
    uncertain: bool = False
    rhythm: int = 0
    number: int = 0
    possible: tuple[str, ...] = ()
    said: tuple[tuple[str, str], ...] = ()
    elsewhere: frozenset[str] = frozenset()

    @property
    def home(self) -> Home:
        """What the layout needs of it."""
        stays = tuple(person for person, _ in self.stays)
        return Home(self.household, self.members, stays, self.possible)


@dataclass(frozen=True, slots=True)
class Homes:
    """Where everybody was: the households to outline, and what is noted under the names of other people."""

    households: tuple[Household, ...] = ()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def homes_at(document: Document, day: date | None, *, every_home: bool = True, chosen: bool = False) -> Homes:
    """Return where everybody was on a day; without a day, by the residences that nothing says ended.

    Whoever certainly or presumably lives in a household is inside its outline. Somebody who only stays there,
    or of whom somebody said in doubt that they live there, is tethered to it, unless they live elsewhere:
    then it is noted under their name, because a line across the page would say less. A home that is possible
    only because nobody gave its dates is noted; or outlined as uncertain when several people may live in it
    and nobody is known to. Unless `every_home` is wanted, somebody who lives in several homes is in the
    outline of the one to which they moved last, and the others are noted.

    On a `chosen` day, whoever may live in one or two households, and certainly nowhere, is possible there;
    whoever lives elsewhere and partly here is tethered; a child partly in two homes is in both. Whoever moves
    on it is drawn in one of the two homes.
    """
    found = residents_at(document, day) if day is not None else _continuing(document)
    single = {} if every_home else main_homes(document, found, day)
    sorter = _ChosenSorter(document, found, day) if chosen and day else _Sorter(document, found, single)
    households = tuple(home for each in sorter.found if (home := sorter.household(each)).members)
    return Homes(told_apart(households, document), sorter.notes(households))


def told_apart(households: Sequence[Household], document: Document) -> tuple[Household, ...]:
    """Return the same households with their numbers and rhythms."""
    levels = lodging([(*home.members, *home.possible) for home in households]).levels
    numbers = {home.id: number for number, home in enumerate(document.households)}
    return tuple(
        replace(home, rhythm=level, number=numbers[home.household])
        for home, level in zip(households, levels, strict=True)
    )


class _Sorter:
    """Decides for each stay whether it is drawn as an outline or a tether, or written as a note."""

    def __init__(
        self, document: Document, found: Sequence[HouseholdResidents], single: Mapping[str, str]
    ) -> None:
        self.document = document
        self.found = found
        self.single = single
        self.housed = {person for home in found for person in _living(home)}
        self.doubted = {(s.household, s.person) for s in document.residences if _is_said_with_doubt(s)}
        self.possible: dict[str, list[str]] = {}
        for home in found:
            for person in home.possibly:
                self.possible.setdefault(person, []).append(home.household)

    def household(self, home: HouseholdResidents) -> Household:
        """What is drawn of one household; without members when nothing is."""
        members = tuple(p for p in _living(home) if self.single.get(p, home.household) == home.household)
        only_here = tuple(p for p in home.possibly if p not in self.housed and len(self.possible[p]) == 1)
        stays = tuple((p, stay) for p, stay in _stays(home) if p not in self.housed)
        if not members:
            # An outline round one person says no more than a note, and takes more room.
            together = only_here if len(only_here) > 1 else ()
            return Household(home.household, together, stays if together else (), uncertain=True)
        said: tuple[tuple[str, Stay], ...] = tuple(
            (p, "possibly") for p in only_here if (home.household, p) in self.doubted
        )
        return Household(home.household, members, (*stays, *said))

    def notes(self, households: Sequence[Household]) -> dict[str, tuple[str, ...]]:
        """What is written under names: every stay that is not drawn and that no known home rules out."""
        drawn = {(h.household, p) for h in households for p in _drawn_at(h)}
        labels = {h.id: household_label(h) for h in self.document.households}
        notes: dict[str, list[str]] = {}
        for home in self.found:
            for person in _living(home):
                if (home.household, person) not in drawn:
                    notes.setdefault(person, []).append(f"{ALSO} {labels[home.household]}")
            for person, stay in _stays(home):
                if (home.household, person) not in drawn:
                    notes.setdefault(person, []).append(f"{NOTE_WORDS[stay]} {labels[home.household]}")
        for person, homes in self.possible.items():
            where = [labels[h] for h in homes if (h, person) not in drawn and self._is_open(h, person)]
            if where:
                notes.setdefault(person, []).append(
                    f"{' or '.join(where)}?" if len(where) < 3 else "home not certain"
                )
        return {person: tuple(lines) for person, lines in notes.items()}

    def _is_open(self, household: str, person: str) -> bool:
        return person not in self.housed or (household, person) in self.doubted


class _ChosenSorter(_Sorter):
    """The same on a day that was chosen, on which what is possible is drawn as such."""

    def __init__(self, document: Document, found: Sequence[HouseholdResidents], day: date) -> None:
        self.moved = not_drawn_on(document, day)
        super().__init__(document, tuple(_without(home, self.moved) for home in found), {})
        self.nowhere = _whereabouts(document, day)
        partly = Counter(person for home in found for person in home.part_time)
        self.shared = {p for p, homes in partly.items() if homes == _TWO and p not in self.housed}
        self.housed |= self.shared
        self.bases = _bases(document, day)

    def household(self, home: HouseholdResidents) -> Household:
        """What is drawn of one household; without members when nothing is."""
        members = (*_living(home), *(p for p in home.part_time if p in self.shared))
        possible = tuple(p for p in home.possibly if p not in self.housed and len(self.possible[p]) <= _TWO)
        stays = tuple(
            (p, stay)
            for p, stay in _stays(home)
            if p not in self.shared and (stay != "visits" or p not in self.housed)
        )
        said = tuple((p, words) for p in (*members, *possible) if (words := self._said(home, p)))
        elsewhere = frozenset(p for p, _ in stays if p in self.housed)
        if members:
            return Household(
                home.household, members, stays, possible=possible, said=said, elsewhere=elsewhere
            )
        together = possible if len(possible) > 1 else ()
        return Household(
            home.household,
            together,
            stays if together else (),
            uncertain=True,
            said=said,
            elsewhere=elsewhere,
        )

    def notes(self, households: Sequence[Household]) -> dict[str, tuple[str, ...]]:
        """The same, with homes that a move on the day leaves undrawn, and unknown whereabouts."""
        notes = super().notes(households)
        labels = {h.id: household_label(h) for h in self.document.households}
        for (household, person), words in self.moved.items():
            if words:
                notes[person] = (*notes.get(person, ()), f"{labels[household]} {words}")
        for person, words in self.nowhere.items():
            if person not in self.housed:
                notes[person] = (words, *notes.get(person, ()))
        return notes

    def _said(self, home: HouseholdResidents, person: str) -> str:
        """What is to know of somebody's living there: how sure it is, and what it rests on."""
        bases = self.bases.get((home.household, person), frozenset())
        words = (
            "part of the time" if person in self.shared else "",
            "presumably: nothing says that they left" if person in home.presumably else "",
            "" if "actual" in bases else "reported" if "reported" in bases else "as ordered" * bool(bases),
        )
        return "; ".join(filter(None, words))


def _without(home: HouseholdResidents, moved: Collection[tuple[str, str]]) -> HouseholdResidents:
    """The household without those who are drawn in another one on the day of their move."""
    gone = {person for household, person in moved if household == home.household}
    if not gone:
        return home
    return replace(
        home,
        certainly=tuple(p for p in home.certainly if p not in gone),
        presumably=tuple(p for p in home.presumably if p not in gone),
    )


def _whereabouts(document: Document, day: date) -> dict[str, str]:
    """What is written under the name of somebody of whom nobody knew, on a day, where they were."""
    found: dict[str, str] = {}
    for s in document.residences:
        if s.whereabouts and counts(s) and (answer := residence_at(document, s, day)) != "no":
            doubt = "" if answer != "possibly" and not _is_said_with_doubt(s) else "?"
            found[s.person] = f"{WHEREABOUTS_WORDS[s.whereabouts]}{doubt}"
    return found


def _bases(document: Document, day: date) -> dict[tuple[str, str], frozenset[str]]:
    """What the residences rest on that may hold on a day, by household and person."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for s in document.residences:
        if s.household and counts(s) and residence_at(document, s, day) != "no":
            key = s.household, s.person
            found[key] = found.get(key, frozenset()) | {s.basis}
    return found


def _drawn_at(home: Household) -> tuple[str, ...]:
    """Everybody who is inside an outline or tethered to it."""
    return (*home.members, *home.possible, *(person for person, _ in home.stays))


def _living(home: HouseholdResidents) -> tuple[str, ...]:
    return (*home.certainly, *home.presumably)


def _stays(home: HouseholdResidents) -> tuple[tuple[str, Stay], ...]:
    return (
        *((p, "part_time") for p in home.part_time),
        *((p, "overnights") for p in home.overnights),
        *((p, "visits") for p in home.visits),
    )


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
