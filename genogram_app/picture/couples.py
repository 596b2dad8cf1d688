"""What the family adds to a couple's line: its number among several, whether the two are relatives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import read
from genogram_app.model.relations import Parentage, Partnership
from genogram_app.notation.doubt import is_doubted

NUMBERED_FROM = 3
"""Partnerships are numbered where one person has so many: then their order on the page is easily misread."""


@dataclass(frozen=True, slots=True)
class Couples:
    """The number of each partnership, as it is written, and the partnerships between blood relatives."""

    numbers: Mapping[str, str] = field(default_factory=dict)
    of_blood: frozenset[str] = frozenset()


def couples_of(graph: FamilyGraph) -> Couples:
    """Return what the family adds to its couples.

    Only partnerships whose order is stated are numbered: all have a date, and no two the same. Only relatives
    by birth whose line of descent nobody doubts count as such.
    """
    return Couples(_numbers(graph.partnerships), _of_blood(graph.partnerships, graph.parentages))


def _numbers(partnerships: Iterable[Partnership]) -> dict[str, str]:
    by_person: dict[str, list[Partnership]] = {}
    for partnership in partnerships:
        for person in partnership.partners:
            by_person.setdefault(person, []).append(partnership)
    numbers: dict[str, list[str]] = {}
    for own in by_person.values():
        days = [began(partnership) for partnership in own]
        known = [day for day in days if day is not None]
        if len(own) >= NUMBERED_FROM and len(set(known)) == len(own):
            for partnership, day in zip(own, days, strict=True):
                place = 1 + sum(other < day for other in known if day is not None)
                numbers.setdefault(partnership.id, []).append(str(place))
    return {partnership: "/".join(places) for partnership, places in numbers.items()}


def began(partnership: Partnership) -> date | None:
    """Return the earliest day on which a partnership can have begun, by its first dated stage."""
    starts = (stage.from_ for stage in partnership.stages)
    return next((day for start in starts if start and (day := read(start).span.earliest)), None)


def _of_blood(partnerships: Iterable[Partnership], parentages: Iterable[Parentage]) -> frozenset[str]:
    parents: dict[str, list[str]] = {}
    for fact in parentages:
        if fact.kind == "birth" and not is_doubted(fact.certainty):
            parents.setdefault(fact.child, []).append(fact.parent)
    return frozenset(
        partnership.id
        for partnership in partnerships
        if _line(partnership.partners[0], parents) & _line(partnership.partners[1], parents)
    )


def _line(person: str, parents: Mapping[str, list[str]]) -> set[str]:
    """A person and everybody they descend from."""
    line, todo = {person}, [person]
    while todo:
        for parent in parents.get(todo.pop(), ()):
            if parent not in line:
                line.add(parent)
                todo.append(parent)
    return line
