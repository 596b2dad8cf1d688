"""The facts of a case by person, without what is disproved, as the rules look at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from genogram_app.checks.days import Days, reach_of
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.family.born import born_span
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph, build_graph
from genogram_app.family.move_counts import MoveCount, count_moves
from genogram_app.family.names import display_name
from genogram_app.family.unions import Union, find_unions
from genogram_app.family.whereabouts import Stretch, days_to_account_for, stretches
from genogram_app.model.dates import ANY_DAY, Span, read, span_of
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.fields import ParentageKind, Seen
from genogram_app.model.homes import Residence
from genogram_app.model.people import LOSSES, Person
from genogram_app.model.relations import Parentage

BIRTH_KINDS: frozenset[ParentageKind] = frozenset({"birth", "not_known", "donor", "surrogate"})
"""Kinds of parentage that say who a child was born to."""
COUNTING_BASES = frozenset({"actual", "reported", "ordered"})
"""Bases of a residence that took place; a plan or a declined offer did not."""
FIRM = frozenset({"established", "stated"})
"""Certainties that are not in doubt."""
ADULT = 18
_MET: frozenset[Seen] = frozenset({"seen", "seen_alone", "spoken_to"})

T = TypeVar("T")


@dataclass(frozen=True)
class CaseView:
    """A case on a day: `today` dates what continues; None when the day does not matter."""

    document: Document
    today: date | None = None
    limits: Limits = DEFAULT_LIMITS

    @cached_property
    def people(self) -> Mapping[str, Person]:
        """Every person by id, in file order."""
        return {p.id: p for p in self.document.people}

    @cached_property
    def graph(self) -> FamilyGraph:
        """Who is whose parent, child and partner."""
        return build_graph(self.document)

    @cached_property
    def residences(self) -> Mapping[str, tuple[Residence, ...]]:
        """The residences of each person that took place."""
        return _by((s.person, s) for s in self.residence_facts)

    @cached_property
    def residents(self) -> Mapping[str, tuple[Residence, ...]]:
        """The residences in each household that took place."""
        return _by((s.household, s) for s in self.residence_facts if s.household)

    @cached_property
    def residence_facts(self) -> tuple[Residence, ...]:
        """Every residence that took place, in file order."""
        found = (s for s in self.document.residences if s.certainty != "disproved")
        return tuple(s for s in found if s.basis in COUNTING_BASES)

    @cached_property
    def review_day(self) -> Span:
        """When the review looks at the family: the incident, else the end of its period, else today."""
        incident = self.document.case.incident
        if incident and incident.date:
            return span_of(incident.date)
        if self.document.case.review_period:
            return read(self.document.case.review_period).span
        return Span(self.today, self.today)

    @cached_property
    def contacts_naming(self) -> Mapping[str, tuple[Contact, ...]]:
        """The contacts that name each person, or say whether they were seen, in file order."""
        named = ((c, {*c.people, *(person for person, _ in c.seen)}) for c in self.document.contacts)
        return _by((person, c) for c, people in named for person in people)

    @cached_property
    def contact_days(self) -> Mapping[str, Days]:
        """Every day on which each contact may have been."""
        return {contact.id: reach_of(contact.date) for contact in self.document.contacts}

    @cached_property
    def met(self) -> Mapping[str, tuple[Contact, ...]]:
        """The contacts at which each person was seen, seen alone or spoken to, in file order."""
        seen = ((person, c, how) for c in self.document.contacts for person, how in c.seen)
        return _by((person, c) for person, c, how in seen if how in _MET)

    @cached_property
    def accounted(self) -> Mapping[str, Days]:
        """The days of the review on which it matters where each subject child was; adults are left out."""
        found: dict[str, Days] = {}
        for child in self.document.case.subjects:
            days = days_to_account_for(self.document, child, since="review")
            one = self.living(child) and not self.people[child].count
            if days and one and self._child_on(child, days[0]):
                found[child] = days
        return found

    @cached_property
    def stretches(self) -> Mapping[str, tuple[Stretch, ...]]:
        """Where each subject child lived through those days, one stretch after another."""
        return {child: stretches(self.document, child, *days) for child, days in self.accounted.items()}

    @cached_property
    def moves(self) -> Mapping[str, MoveCount]:
        """The moves of each of those subject children in the review period."""
        return {child: count_moves(self.document, child) for child in self.accounted}

    @cached_property
    def unions(self) -> tuple[Union, ...]:
        """The couples and parents of the family, with their children in order."""
        return find_unions(self.graph)

    @cached_property
    def young(self) -> tuple[str, ...]:
        """The subject children, their siblings, and everybody certainly under 18 at the review."""
        subjects = self.document.case.subjects
        near = {*subjects, *(s for subject in subjects for s in self.siblings(subject))}
        return tuple(p.id for p in self.document.people if p.id in near or self._certainly_young(p))

    def name(self, person: str) -> str:
        """Return the name by which messages speak of a person."""
        return display_name(self.people[person])

    def home(self, household: str | None) -> str:
        """Return the label by which messages speak of a household."""
        if household is None:
            return "an unknown place"
        found = self.document.household(household)
        return found.label or found.address or "a household without a label"

    def birth_parents(self, child: str) -> tuple[Parentage, ...]:
        """Return the parentage facts that say who the child was born to."""
        return self.graph.parentages_as_child(child, BIRTH_KINDS)

    def siblings(self, person: str) -> tuple[str, ...]:
        """Return everybody who shares a stated birth or adoptive parent, once each, in file order."""
        parents = self.graph.parents_of(person, LEGAL_KINDS)
        found = {child for parent in parents for child in self.graph.children_of(parent, LEGAL_KINDS)}
        return tuple(p for p in self.people if p in found and p != person)

    def born(self, person: str) -> Span:
        """Return every day on which the person may have been born, from a date or else from stated ages."""
        return self._births[person]

    @cached_property
    def _births(self) -> Mapping[str, Span]:
        return {person.id: born_span(person) for person in self.document.people}

    def died(self, person: str) -> Span:
        """Return every day on which the person may have died; any day when no death is stated."""
        found = self.people[person]
        return ANY_DAY if found.kind in LOSSES else span_of(found.death)

    def living(self, person: str) -> bool:
        """Return whether this is someone who was born, not a pregnancy or a loss."""
        return self.people[person].kind == "person"

    def _child_on(self, person: str, day: date) -> bool:
        born = self.born(person).latest
        return born is None or years_between(born, day) < ADULT

    def _certainly_young(self, person: Person) -> bool:
        born = self.born(person.id)
        if person.kind != "person" or born.earliest is None or self.review_day.latest is None:
            return False
        return years_between(born.earliest, self.review_day.latest) < ADULT


def years_between(first: date, last: date) -> int:
    """Return the completed years from one day to another; negative when the second comes first."""
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def _by(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    found: dict[str, list[T]] = {}
    for key, item in pairs:
        found.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in found.items()}
