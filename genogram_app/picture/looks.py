"""How people and unions look on one picture after the other, worked out only where something has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import Union
from genogram_app.model.people import Person
from genogram_app.notation.ages import shown_age
from genogram_app.notation.style import Style
from genogram_app.picture.couples import Couples, couples_of
from genogram_app.picture.lines import UnionLook, facts_of, union_look
from genogram_app.picture.memory import Memory
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.people import PersonLook, Role, person_look
from genogram_app.picture.turns import stretch, turns_between, turns_of

_Known: TypeAlias = tuple[Person, object, PersonLook]
"""A person as the same object, what else their look follows from, and the look."""


class Looks:
    """The looks of one case; from one turn to the next everything looks the same, but for ages."""

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._people: dict[str, _Known] = {}
        self._unions, self._turns = Memory(), Memory()

    def people(
        self,
        cast: Mapping[str, Role],
        graph: FamilyGraph,
        day: date | None,
        options: PictureOptions,
        style: Style,
    ) -> dict[str, PersonLook]:
        """Return the look of everybody; a person who is the same object in the same role looks the same."""
        undated, chosen = replace(options, at=None), options.at is not None
        remembered: dict[str, _Known] = {}
        self._turns.turn()
        for person_id, role in cast.items():
            person = graph.person(person_id)
            age = shown_age(person, day) if options.ages else None
            asked = role, self._moment(person, day), age, undated, chosen
            known = self._people.get(person_id)
            if known is None or known[0] is not person or known[1] != asked:
                known = person, asked, person_look(person, role, day, options, style)
            remembered[person_id] = known
        self._people = remembered
        return {person_id: look for person_id, (_, _, look) in remembered.items()}

    def unions(
        self,
        unions: Sequence[Union],
        graph: FamilyGraph,
        day: date | None,
        style: Style,
        *,
        chosen: bool = False,
    ) -> tuple[UnionLook, ...]:
        """Return the look of every one of some unions; the same one while the facts about it are the same."""
        couples = couples_of(graph)
        self._unions.turn()
        return tuple(self._union(union, graph, couples, day, style, chosen=chosen) for union in unions)

    def _union(
        self,
        union: Union,
        graph: FamilyGraph,
        couples: Couples,
        day: date | None,
        style: Style,
        *,
        chosen: bool,
    ) -> UnionLook:
        facts = facts_of(union, graph, couples)
        moment = None if day is None else stretch(turns_between(facts.couples, facts.parentages), day)
        asked = union, facts, moment, style, chosen
        make = partial(union_look, union, graph, couples, day, style, chosen=chosen)
        return self._unions.recall(union.id, asked, make)

    def _moment(self, person: Person, day: date | None) -> int | None:
        """Between which of the days on which somebody changes the day lies."""
        if day is None:
            return None
        return stretch(self._turns.recall(person.id, (person,), partial(turns_of, person)), day)
