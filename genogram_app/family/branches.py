"""Who would not be shown if the picture ended at somebody: all whom only they join to the subjects."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.homes import Residence


class SubjectError(ValueError):
    """A picture cannot end at a person under review."""


@dataclass(frozen=True, slots=True)
class Branch:
    """The people, in file order, who are joined to the subjects only through a person.

    `more` is how many they are beyond their symbols, where one stands for several.
    """

    person: str
    people: tuple[str, ...]
    more: int = 0

    @property
    def number(self) -> int:
        """How many people they are."""
        return len(self.people) + self.more


def branches(graph: FamilyGraph) -> tuple[Branch, ...]:
    """Return every branch that can be left out, the largest first; each ends at another person."""
    ties = _ties(graph)
    start = _start(graph)
    shown = _reached(ties, start, ())
    found = [
        _branch(graph, person, shown - _reached(ties, start, (person,)))
        for person in graph.rank
        if person in shown and person not in start
    ]
    return tuple(sorted((b for b in found if b.people), key=lambda b: (-b.number, graph.rank[b.person])))


def left_out(graph: FamilyGraph, ends: Collection[str]) -> tuple[Branch, ...]:
    """Return the branches that are not shown when the picture ends at these people, in their order.

    Somebody whom several of them hide is in the branch of each. A person who is hidden by another, or who
    hides nobody, has no branch.

    Raises:
        KeyError: when there is no such person.
        SubjectError: when one of them is a subject.
    """
    for person in ends:
        if person not in graph.rank:
            raise KeyError(person)
        if person in graph.document.case.subjects:
            raise SubjectError(person)
    ties = _ties(graph)
    start = _start(graph)
    shown = _reached(ties, start, ends)
    hidden = _reached(ties, start, ()) - shown
    found = []
    for person in dict.fromkeys(ends):
        if person in shown:
            near = [other for other in ties[person] if other in hidden]
            people = hidden & _reached({p: ties[p] & hidden for p in hidden}, near, ())
            found.append(_branch(graph, person, people))
    return tuple(branch for branch in found if branch.people)


def branch_beyond(graph: FamilyGraph, person: str) -> Branch | None:
    """Return whoever is joined to the subjects only through a person, or None when nobody is."""
    if person in _start(graph):
        return None
    return next(iter(left_out(graph, (person,))), None)


def _branch(graph: FamilyGraph, person: str, people: Collection[str]) -> Branch:
    ordered = graph.in_file_order(people)
    return Branch(person, ordered, sum(graph.person(p).number - 1 for p in ordered))


def _start(graph: FamilyGraph) -> tuple[str, ...]:
    """Who is shown in any case: the subjects; in a case without any, whoever was entered first."""
    return graph.document.case.subjects or tuple(graph.rank)[:1]


def _ties(graph: FamilyGraph) -> dict[str, set[str]]:
    """Who is joined to whom by a relation; to subjects also whoever ever lived or has a bond with them.

    Somebody from the child's home, or of whom something is said towards the child, is never hidden because a
    relative of theirs is.
    """
    ties: dict[str, set[str]] = {person: set() for person in graph.rank}
    for one, other in _pairs(graph):
        ties[one].add(other)
        ties[other].add(one)
    return ties


def _pairs(graph: FamilyGraph) -> Iterable[tuple[str, str]]:
    yield from ((k.parent, k.child) for k in graph.parentages)
    yield from (u.partners for u in graph.partnerships)
    yield from ((r.person, r.relative) for r in graph.kin)
    subjects = set(graph.document.case.subjects)
    for bond in graph.document.bonds:
        if bond.certainty != "disproved" and subjects & {bond.from_person, bond.to_person}:
            yield bond.from_person, bond.to_person
    stays = [s for s in graph.document.residences if s.household and _is_stay(s)]
    homes = {s.household: s.person for s in stays if s.person in subjects}
    yield from ((homes[s.household], s.person) for s in stays if s.household in homes)


def _is_stay(residence: Residence) -> bool:
    return residence.certainty != "disproved" and residence.basis != "offered_declined"


def _reached(ties: Mapping[str, Collection[str]], start: Iterable[str], ends: Collection[str]) -> set[str]:
    """Everybody who is reached without going on from the people at whom the picture ends."""
    reached = set(start)
    waiting = list(reached)
    while waiting:
        person = waiting.pop()
        if person in ends:
            continue
        further = [other for other in ties[person] if other not in reached]
        reached.update(further)
        waiting += further
    return reached
