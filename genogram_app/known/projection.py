"""The case as some agencies had it recorded by a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from genogram_app.family.about import people_of
from genogram_app.known.details import Reading
from genogram_app.known.records import Records
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.dates import read
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage

FACTS = ("people", "partnerships", "parentage", "births", "kin", "residences", "bonds")
"""The lists of what an agency may know or not; households go with those who live there."""
Reason: TypeAlias = Literal["no_record", "not_recorded", "later", "withdrawn", "disputed", "unclear"]
"""Why a fact is left out: no agency has a record of it, others only have, these only had later, they withdrew
it, they say it is not so, or they held it in a way that cannot be drawn."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fact that the agencies did not have."""

    fact: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Detail:
    """A detail of a fact, such as `stages.0.to`; the whole of it under the empty path."""

    fact: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """A case as it was known.

    `document` holds what was recorded and nothing else; `left_out` is what it lacks of the established case.
    `possibly` may have been recorded only after the day, `differently` was held otherwise than the review
    has it, `hidden` are details of facts in the document that were not known, and `unclear` those that were
    recorded in a way that cannot be drawn.
    """

    document: Document
    viewpoint: Viewpoint
    left_out: tuple[LeftOut, ...] = ()
    possibly: tuple[Detail, ...] = ()
    differently: tuple[Detail, ...] = ()
    hidden: tuple[Detail, ...] = ()
    unclear: tuple[Detail, ...] = ()

    @property
    def without_record(self) -> int:
        """How many facts no agency has a record of."""
        return sum(left.reason == "no_record" for left in self.left_out)


def as_known(document: Document, viewpoint: Viewpoint) -> Known:
    """Return the case as the agencies of a viewpoint, taken together, had it recorded by its day.

    A fact is known by an account from a source of such an agency, a person also by its contacts and by
    whatever else is known that names them. What was recorded by then only possibly is kept and told.
    An agency that is not in the case knew nothing.
    """
    if viewpoint.is_hindsight:
        return Known(document, viewpoint)
    return _Projection(document, viewpoint).known()


class _Projection:
    """One reading of a case by what some agencies had recorded."""

    def __init__(self, document: Document, viewpoint: Viewpoint) -> None:
        self._document, self._viewpoint = document, viewpoint
        self._records = Records(document)
        self._spoken = self._records.spoken()
        self._held = self._records.held(viewpoint.agencies, viewpoint.by)
        found = self._records.contacts(viewpoint.agencies, viewpoint.by)
        self._contacts = tuple(
            (c, sure == "certainly") for c, sure in found if not self._is_too_early(c, sure)
        )
        self._left: list[LeftOut] = []
        self._named: dict[str, bool] = {}
        self._notes: dict[str, list[Detail]] = {
            "possibly": [],
            "differently": [],
            "hidden": [],
            "unclear": [],
        }

    def _is_too_early(self, contact: Contact, recorded: str) -> bool:
        """Whether a contact that nobody dated met somebody who was not born by the day."""
        return recorded != "certainly" and self._begins_later(contact)

    def known(self) -> Known:
        """Relations first: whoever they name is known along with them."""
        relations = self._relations()
        people = self._people()
        homes = self._households(relations)
        lists: dict[str, tuple[Item, ...]] = dict.fromkeys(FACTS, ())
        for item in (*people, *relations):
            lists[self._document.list_of(item.id)] += (item,)
        kept = frozenset(item.id for item in (*people, *relations, *homes))
        accounts = tuple(self._accounts(kept))
        sources = {account.source for account in accounts}
        known = self._document.replace(
            **lists,
            households=homes,
            contacts=tuple(contact for contact, _ in self._contacts),
            accounts=accounts,
            sources=tuple(source for source in self._document.sources if source.id in sources),
            documents=(),
            **self._frame(kept),
        )
        notes = {name: tuple(details) for name, details in self._notes.items()}
        return Known(known, self._viewpoint, tuple(self._left), **notes)

    def _frame(self, kept: frozenset[str]) -> dict[str, Any]:
        """What the case says of itself and how it is looked at, without whoever is not known."""
        case, view = self._document.case, self._document.view
        return {
            "case": case.replace(subjects=tuple(i for i in case.subjects if i in kept)),
            "view": view.replace(
                positions=tuple(pair for pair in view.positions if pair[0] in kept),
                order=tuple(i for i in view.order if i in kept),
                links=(),
            ),
        }

    def _relations(self) -> tuple[Item, ...]:
        """What is known of everything but people and homes; those whom it names are noted."""
        found = []
        for name in FACTS[1:]:
            for item in getattr(self._document, name):
                held = self._fact(item)
                if held is not None:
                    found.append(held)
        within = _without_circles(found)
        drawn = {item.id for item in within}
        self._left += [LeftOut(item.id, "unclear") for item in found if item.id not in drawn]
        for item in within:
            self._name(people_of(item), sure=Detail(item.id) not in self._notes["possibly"])
        return within

    def _fact(self, item: Item) -> Item | None:
        """A fact as it was recorded; None, and a reason, when it was not."""
        sure = self._is_known(item)
        if sure is None:
            self._left.append(LeftOut(item.id, self._reason(item.id)))
            return None
        held = self._read(item)
        if held is None:
            self._left.append(LeftOut(item.id, "unclear"))
        elif not sure:
            self._notes["possibly"].append(Detail(item.id))
        return held

    def _is_known(self, item: Item) -> bool | None:
        """Whether a fact was certainly recorded (True), possibly (False) or not (None)."""
        statements = self._held.get(item.id, {})
        spoken = [s for path, at in statements.items() for s in at if path or not s.only_disputes]
        sure = any(s.recorded == "certainly" for s in spoken)
        return None if not spoken or (not sure and self._begins_later(item)) else sure

    def _read(self, item: Item) -> Item | None:
        """An item with its details as they were recorded; what differs is noted."""
        statements = self._held.get(item.id, {})
        reading = Reading(
            statements, self._spoken.get(item.id, frozenset()), self._viewpoint.by, self._resolve
        )
        held = reading.whole(item)
        for name, details in self._notes.items():
            details += [Detail(item.id, path) for path in getattr(reading, name)]
        return held

    def _people(self) -> tuple[Person, ...]:
        for contact, sure in self._contacts:
            self._name(people_of(contact), sure=sure)
        found = []
        for person in self._document.people:
            own = self._is_known(person)
            if own is not None:
                self._name((person.id,), sure=own)
            if person.id not in self._named:
                self._left.append(LeftOut(person.id, self._reason(person.id)))
                continue
            if not self._named[person.id]:
                self._notes["possibly"].append(Detail(person.id))
            held = self._read(person)
            found.append(held if isinstance(held, Person) else person)
        return tuple(found)

    def _name(self, people: Iterable[str], *, sure: bool) -> None:
        for person in people:
            self._named[person] = self._named.get(person, False) or sure

    def _households(self, relations: Iterable[Item]) -> tuple[Household, ...]:
        """The homes of residences, contacts and accounts that were known."""
        lived = {item.household for item in relations if isinstance(item, Residence)}
        seen = {contact.household for contact, _ in self._contacts}
        homes = [home for home in self._document.households if home.id in lived | seen | self._held.keys()]
        read_homes = ((home, self._read(home)) for home in homes)
        return tuple(held if isinstance(held, Household) else home for home, held in read_homes)

    def _accounts(self, kept: frozenset[str]) -> Iterator[Account]:
        """The accounts that were recorded of what is kept; the review's own texts are nobody's record."""
        recorded = {
            s.account.id for statements in self._held.values() for at in statements.values() for s in at
        }
        for account in self._document.accounts:
            if account.id in recorded and account.fact in kept:
                yield account.replace(document=None, start=None, end=None)

    def _reason(self, fact: str) -> Reason:
        """Why a fact is not known."""
        if fact not in self._spoken and not any(fact in people_of(c) for c in self._document.contacts):
            return "no_record"
        if self._held.get(fact):
            said = (s for at in self._held[fact].values() for s in at)
            return "disputed" if all(s.only_disputes for s in said) else "later"
        own = set(self._viewpoint.agencies)
        accounts = [
            a for a in self._document.accounts if a.fact == fact and self._records.agency_of(a) in own
        ]
        if any(a.says == "withdrawn" for a in accounts):
            return "withdrawn"
        met = any(c.agency in own and fact in people_of(c) for c in self._document.contacts)
        return "later" if accounts or met else "not_recorded"

    def _begins_later(self, item: Item) -> bool:
        """Whether a fact certainly began, or somebody in it was certainly born, only after the day."""
        day = self._viewpoint.by
        dates = [getattr(item, "from_", None), *(self._document.person(p).birth for p in people_of(item))]
        firsts = (read(stated).span.earliest for stated in dates if stated)
        return day is not None and any(first is not None and first > day for first in firsts)

    def _resolve(self, name: str, value: Any) -> dict[str, Any]:
        """What a stated value changes; people and homes may be stated by id, name or label."""
        wanted = _REFERENCES.get(name)
        if wanted is None:
            return {name: value}
        found = [
            item.id
            for item in getattr(self._document, wanted)
            if value in (item.id, getattr(item, "name", None), item.label)
        ]
        changes = {name: found[0] if len(found) == 1 else None}
        return changes | {"whereabouts": None} if name == "household" else changes


_REFERENCES = dict.fromkeys(
    ("child", "parent", "person", "relative", "from_person", "to_person"), "people"
) | {"household": "households"}


def _without_circles(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items without parentages that would make somebody their own ancestor."""
    parents: dict[str, set[str]] = {}
    found = []
    for item in items:
        if isinstance(item, Parentage) and item.certainty != "disproved":
            if item.child in _ancestors(item.parent, parents):
                continue
            parents.setdefault(item.child, set()).add(item.parent)
        found.append(item)
    return tuple(found)


def _ancestors(person: str, parents: Mapping[str, set[str]]) -> set[str]:
    """A person and all their ancestors."""
    found, waiting = set(), [person]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting.extend(parents.get(here, ()))
    return found
