"""In which order a user who is told a family builds it: from the subject child outwards, then the homes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership, Stage

Role = Literal["subject", "alone", "mother", "father", "parent", "partner", "child"]
SURE = ("stated", "established")


@dataclass(frozen=True, slots=True)
class Addition:
    """Somebody new: what they are to those who are there already, and the relation that says so.

    `relation` is the parentage or the partnership by which they come in; a child may come in by two
    parentages, the others in `also`.
    """

    person: Person
    role: Role
    of: tuple[str, ...] = ()
    relation: Parentage | Partnership | None = None
    also: tuple[Parentage, ...] = ()


@dataclass(frozen=True, slots=True)
class Couple:
    """A couple who are both there; `joined` says whether one came in as the partner of the other."""

    partnership: Partnership
    joined: bool


@dataclass(frozen=True, slots=True)
class Parenthood:
    """A parent or carer and a child who are both there and not joined yet."""

    parentage: Parentage


@dataclass(frozen=True, slots=True)
class Stay:
    """People who lived in the same homes for the same times, in the same ways."""

    people: tuple[str, ...]
    homes: tuple[Residence, ...]


Step: TypeAlias = Addition | Couple | Parenthood | Stay


def told_stages(couple: Partnership) -> tuple[Stage, ...]:
    """Return the stages of a couple; none where all that is said is that they are or were one."""
    return () if couple.stages == (Stage(status="not_known"),) else couple.stages


def family_of(case: Document) -> tuple[Step, ...]:
    """Return the steps from an empty case to the family of this one."""
    return tuple(_Planner(case).family())


def stays_by_home(case: Document) -> tuple[Stay, ...]:
    """Return who lived in each home, in file order; those who lived there for the same time together."""
    groups: dict[tuple[object, ...], list[Residence]] = defaultdict(list)
    for stay in case.residences:
        groups[_alike(stay)].append(stay)
    return tuple(Stay(tuple(stay.person for stay in stays), (stays[0],)) for stays in groups.values())


def stays_by_person(case: Document) -> tuple[Stay, ...]:
    """Return all homes of each person; those who always lived together, together."""
    homes: dict[str, list[Residence]] = defaultdict(list)
    for stay in case.residences:
        homes[stay.person].append(stay)
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for person, stays in homes.items():
        groups[tuple(map(_alike, stays))].append(person)
    return tuple(Stay(tuple(people), tuple(homes[people[0]])) for people in groups.values())


def _alike(stay: Residence) -> tuple[object, ...]:
    return stay.household, stay.whereabouts, stay.from_, stay.to, stay.pattern, stay.basis, stay.certainty


class _Planner:
    def __init__(self, case: Document) -> None:
        self._case = case
        self._there: list[str] = []
        self._said: set[str] = set()

    def family(self) -> Iterator[Step]:
        subjects = self._case.case.subjects
        everybody = (*subjects, *(p.id for p in self._case.people))
        for person in everybody:
            if person not in self._there:
                first: Role = "alone" if self._there else "subject"
                yield from self._take(Addition(self._case.person(person), first))
                yield from self._outwards(person)

    def _outwards(self, first: str) -> Iterator[Step]:
        ahead = [first]
        while ahead:
            here = ahead.pop(0)
            for find in (self._parents, self._partners, self._children):
                while (addition := next(find(here), None)) is not None:
                    ahead.append(addition.person.id)
                    yield from self._take(addition)

    def _take(self, addition: Addition) -> Iterator[Step]:
        """The new person, then what joins them to those who were there."""
        self._there.append(addition.person.id)
        by = (*addition.also, *([addition.relation] if addition.relation else []))
        self._said.update(relation.id for relation in by)
        yield addition
        for couple in self._case.partnerships:
            if self._possible(couple.partners) and (couple in by or couple.id not in self._said):
                self._said.add(couple.id)
                yield Couple(couple, couple in by)
        for parentage in self._case.parentage:
            if parentage.id not in self._said and self._possible((parentage.child, parentage.parent)):
                self._said.add(parentage.id)
                yield Parenthood(parentage)

    def _possible(self, people: Iterable[str]) -> bool:
        return all(person in self._there for person in people)

    def _are_joined(self, one: str, other: str) -> bool:
        """Whether two who are there are drawn as a couple, or as the parents of somebody."""
        if one == other or not self._possible((one, other)):
            return False
        said = [k for k in self._case.parentage if k.id in self._said and k.kind == "birth"]
        children = [{k.child for k in said if k.parent == i} for i in (one, other)]
        couples = [u for u in self._case.partnerships if u.id in self._said]
        return bool(children[0] & children[1]) or any({one, other} == set(u.partners) for u in couples)

    def _new(self, person: str) -> bool:
        return person not in self._there

    def _parents(self, child: str) -> Iterator[Addition]:
        of_child = [k for k in self._case.parentage if k.child == child and k.certainty in SURE]
        for k in sorted(of_child, key=lambda k: k.kind != "birth"):
            if self._new(k.parent):
                parent = self._case.person(k.parent)
                taken = {
                    self._case.person(o.parent).sex
                    for o in of_child
                    if o.kind == "birth" and not self._new(o.parent)
                }
                roles: dict[str, Role] = {"female": "mother", "male": "father"}
                plain = k.kind == "birth" and parent.sex not in taken
                yield Addition(parent, roles.get(parent.sex, "parent") if plain else "parent", (child,), k)

    def _partners(self, person: str) -> Iterator[Addition]:
        for couple in self._case.partnerships:
            if person in couple.partners and couple.certainty in SURE:
                (other,) = (i for i in couple.partners if i != person)
                if self._new(other):
                    yield Addition(self._case.person(other), "partner", (person,), couple)

    def _children(self, parent: str) -> Iterator[Addition]:
        births = [k for k in self._case.parentage if k.kind == "birth" and k.certainty in SURE]
        for k in births:
            if k.parent == parent and self._new(k.child):
                # More than two by birth are accounts that differ: the others are joined afterwards.
                also = tuple(o for o in births if o.child == k.child and self._are_joined(parent, o.parent))[
                    :1
                ]
                parents = (parent, *(o.parent for o in also))
                yield Addition(self._case.person(k.child), "child", parents, k, also)
