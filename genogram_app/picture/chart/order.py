"""Who has a lane on the chart, and in which order: children, then adults as they came into the home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.ages import age_at
from genogram_app.family.graph import build_graph
from genogram_app.family.siblings import siblings_of
from genogram_app.model.document import Document
from genogram_app.model.people import LOSSES, Person
from genogram_app.picture.as_at import as_at
from genogram_app.picture.chart.stays import Bar

Standing: TypeAlias = Literal["subject", "sibling", "child", "man", "adult"]
"""What somebody is on the chart; `man` only where the men who were in the home stand together."""
_ADULT = 18


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody who has a lane, and why it stands where it does."""

    person: str
    standing: Standing


def in_order(document: Document, bars: Mapping[str, Sequence[Bar]], *, men: bool) -> tuple[Placed, ...]:
    """Return everybody who has a lane: subject children, their siblings, other children, then adults.

    Adults stand by the first day on which they may have been in a home of the child; those who never were
    come last. With `men`, the men among those who were stand first. Children and adults of whom nothing is
    stated that has a place on the chart have no lane, unless they are near the subject children.
    """
    cast = _Cast(document, bars, men=men)
    order = {person.id: place for place, person in enumerate(document.people)}
    found = [
        Placed(person.id, standing)
        for person in document.people
        if cast.has_lane(person) and (standing := cast.standing(person))
    ]
    ranks: list[Standing] = ["subject", "sibling", "child", "man", "adult"]

    def rank(placed: Placed) -> tuple[int, date, int]:
        grown = placed.standing in ("man", "adult")
        day = cast.came.get(placed.person, date.max) if grown else date.min
        return ranks.index(placed.standing), day, order[placed.person]

    return tuple(sorted(found, key=rank))


def came_into_the_home(document: Document, bars: Mapping[str, Sequence[Bar]]) -> dict[str, date]:
    """Return, for everybody who may have been in a home with a subject child, the first day they may have."""
    homes = [bar for child in document.case.subjects for bar in bars.get(child, ()) if bar.is_home]
    came: dict[str, date] = {}
    for person, own in bars.items():
        days = [
            max(bar.first, home.first)
            for bar in own
            for home in homes
            if bar.is_home and bar.household == home.household
            if bar.first <= home.last and home.first <= bar.last
        ]
        if days:
            came[person] = min(days)
    return came


class _Cast:
    """What everybody is on the chart, from what has to be asked of a case once."""

    def __init__(self, document: Document, bars: Mapping[str, Sequence[Bar]], *, men: bool) -> None:
        graph = build_graph(document)
        self.graph, self.bars, self.men, self.day = graph, bars, men, as_at(document)
        self.subjects = frozenset(document.case.subjects)
        self.siblings = {s.person for child in self.subjects for s in siblings_of(graph, child)}
        parents = {parent for child in self.subjects for parent in graph.parents_of(child)}
        met = {person for contact in document.contacts for person in contact.people}
        self.near = self.subjects | self.siblings | parents | met
        self.came = came_into_the_home(document, bars)

    def has_lane(self, person: Person) -> bool:
        """Whether somebody is near the child, or something is stated of them that has a place."""
        return person.id in self.near or bool(self.bars.get(person.id)) or bool(person.statuses)

    def standing(self, person: Person) -> Standing | None:
        """What somebody is on the chart; None for a loss, which was never in a home."""
        if person.kind in LOSSES:
            return None
        if person.id in self.subjects:
            return "subject"
        if person.id in self.siblings:
            return "sibling"
        if self._is_child(person):
            return "child"
        return "man" if self.men and person.sex == "male" and person.id in self.came else "adult"

    def _is_child(self, person: Person) -> bool:
        """Whether somebody was a child on the day that the drawing stands for, as far as ages say."""
        if person.kind != "person":
            return True
        age = age_at(person, self.day) if self.day else None
        if age is None or self.graph.children_of(person.id):
            return False
        return age.high is not None and (age.unit != "years" or age.high < _ADULT)
