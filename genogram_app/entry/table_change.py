"""The case with the people, relations and homes of a pasted table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

from genogram_app.edit.ids import new_ids
from genogram_app.entry.table_kin import Deed, Meaning, Party
from genogram_app.entry.table_people import Described, keep_notes, known_person, new_person
from genogram_app.entry.table_rows import RowFacts
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document, Item
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage

Line = tuple[RowFacts, Party | None, Meaning | None]
"""A row, who it is (None: left out), and how its relation is taken."""

_LISTS = ("people", "partnerships", "parentage", "kin", "households", "residences")


def changed(document: Document, lines: Sequence[Line]) -> Document:
    """Return the document with what the rows say; what it says already is not said twice."""
    builder = _Builder(document, len(lines))
    for facts, party, _ in lines:
        if party is not None:
            builder.describe(facts, party)
    for facts, party, meaning in lines:
        if party is not None:
            for deed in meaning.deeds if meaning else ():
                builder.do(deed)
            builder.house(facts, party)
    return builder.document()


def row_words(
    document: Document, homes: Mapping[str, Household], facts: RowFacts, party: Party, relation: str
) -> str:
    """Return what a row does, as a sentence may say it."""
    if isinstance(party, int):
        found = new_person("p", facts)
        begins = "Adds "
    else:
        found = known_person(document.person(party), facts)
        begins = "Adds to the person in the case: " if found.words else "Nothing new of the person"
    said = [begins + ", ".join(found.words)]
    if relation:
        said.append(relation)
    if facts.address:
        where = f"lives at {facts.address}"
        known = plain_address(facts.address) in homes
        said.append(where if known else f"{where} (new household)")
    return "; ".join(said)


def plain_address(text: str | None) -> str:
    """Return an address as it is compared: letters and figures only."""
    return "".join(c for c in (text or "").casefold() if c.isalnum())


def homes_by_address(homes: Iterable[Household]) -> dict[str, Household]:
    """Return households by address and by label, as these are compared; of two alike the first."""
    found: dict[str, Household] = {}
    for home in homes:
        for words in (home.address, home.label):
            if words:
                found.setdefault(plain_address(words), home)
    return found


class _Builder:
    """Collects what is said, so that the whole is checked once."""

    def __init__(self, document: Document, rows: int) -> None:
        self.before = document
        self.lists: dict[str, list[Any]] = {name: list(getattr(document, name)) for name in _LISTS}
        most = 4 * rows + 4
        self.ids: dict[str, Iterator[str]] = {n: iter(new_ids(document, n, most)) for n in _LISTS}
        self.subjects = list(document.case.subjects)
        self.people: dict[Party, Described] = {}
        self.homes = homes_by_address(document.households)
        self.labels = {home.label for home in document.households}

    def document(self) -> Document:
        described = {found.person.id: found.person for found in self.people.values()}
        known = [described.pop(person.id, person) for person in self.lists["people"]]
        self.lists["people"] = [*known, *described.values()]
        lists = {name: tuple(items) for name, items in self.lists.items()}
        return self.before.replace(case=self.before.case.replace(subjects=tuple(self.subjects)), **lists)

    def describe(self, facts: RowFacts, party: Party) -> None:
        if isinstance(party, int):
            self.people[party] = new_person(next(self.ids["people"]), facts)
        else:
            self.people[party] = known_person(self._person(party), facts)

    def do(self, deed: Deed) -> None:
        who = self._id(deed.who)
        match deed.kind:
            case "subject":
                if who not in self.subjects:
                    self.subjects.append(who)
            case "note":
                self._note(deed)
            case "parentage":
                self._add_parentage(who, deed)
            case "partnership":
                self._add_partnership(who, deed)
            case "kin":
                self._add_kin(who, deed)

    def house(self, facts: RowFacts, party: Party) -> None:
        if facts.address is None:
            return
        who, home = self._id(party), self._household(facts.address)
        there = (s for s in self.lists["residences"] if s.person == who and s.household == home.id)
        if not any(s.to in (None, OPEN) for s in there):
            self._add("residences", Residence(id=next(self.ids["residences"]), person=who, household=home.id))

    def _note(self, deed: Deed) -> None:
        keep_notes(self.people[deed.who], (deed.words,))

    def _add_parentage(self, parent: str, deed: Deed) -> None:
        child = self._id(deed.to)
        said = (child, parent, deed.parentage)
        if all((k.child, k.parent, k.kind) != said for k in self.lists["parentage"]):
            self._add(
                "parentage",
                Parentage(
                    id=next(self.ids["parentage"]),
                    child=child,
                    parent=parent,
                    kind=deed.parentage,
                    certainty=deed.certainty,
                ),
            )

    def _add_partnership(self, who: str, deed: Deed) -> None:
        other = self._id(deed.to)
        if any(set(u.partners) == {who, other} for u in self.lists["partnerships"]):
            return
        first = () if deed.ended and deed.status == "not_known" else (Stage(status=deed.status),)
        last = (Stage(status="separated"),) if deed.ended else ()
        self._add(
            "partnerships",
            Partnership(id=next(self.ids["partnerships"]), partners=(other, who), stages=(*first, *last)),
        )

    def _add_kin(self, who: str, deed: Deed) -> None:
        relative = self._id(deed.to)
        said = (who, relative, deed.words)
        if all((r.person, r.relative, r.term) != said for r in self.lists["kin"]):
            self._add("kin", Kin(id=next(self.ids["kin"]), person=who, relative=relative, term=deed.words))

    def _household(self, address: str) -> Household:
        known = self.homes.get(plain_address(address))
        if known is not None:
            return known
        label = next(label for n in count(1) if (label := f"Address {n}") not in self.labels)
        home = Household(id=next(self.ids["households"]), label=label, address=address)
        self.labels.add(label)
        self.homes[plain_address(address)] = home
        self._add("households", home)
        return home

    def _add(self, name: str, item: Item) -> None:
        self.lists[name].append(item)

    def _id(self, party: Party) -> str:
        return self.people[party].person.id if party in self.people else str(party)

    def _person(self, person_id: str) -> Person:
        return self.before.person(person_id)
