"""Whose home a drop would change: who would come to live in which household, or leave it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from genogram_app.family.names import display_name
from genogram_app.layout.geometry import Outline
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document

Ids = tuple[str, ...]
CLEAR = 36.0
"""Points beyond an outline from which on somebody is outside: nearer by, it only makes room for them."""
_NAMED = 3


@dataclass(frozen=True, slots=True)
class HomeChange:
    """Who would come to live in a household, or who would no longer live there; `words` say so."""

    people: Ids
    household: str
    leaves: bool
    words: str


@dataclass(frozen=True, slots=True)
class HomeMove:
    """People who were dropped where a home changes: the change, how far they were dragged, and to where."""

    change: HomeChange
    people: Ids
    by: tuple[float, float]
    at: QPointF


@dataclass(frozen=True, slots=True)
class _Home:
    household: str
    members: frozenset[str]
    rings: tuple[QPolygonF, ...]
    area: QRectF

    def holds(self, point: QPointF) -> bool:
        """Whether a point lies inside."""
        rule = Qt.FillRule.OddEvenFill
        return any(ring.containsPoint(point, rule) for ring in self.rings)

    def among(self, places: Mapping[str, QPointF], by: QPointF) -> list[str]:
        """Who stands inside when moved so far."""
        # Plain numbers first: many people times many homes are looked at with every move of the pointer.
        left, top = self.area.left() - by.x(), self.area.top() - by.y()
        right, bottom = self.area.right() - by.x(), self.area.bottom() - by.y()
        near = (
            (person, place)
            for person, place in places.items()
            if left <= place.x() <= right and top <= place.y() <= bottom
        )
        return [person for person, place in near if self.holds(place + by)]

    def is_far_from(self, point: QPointF) -> bool:
        """Whether a point lies clearly outside."""
        if not self.area.adjusted(-CLEAR, -CLEAR, CLEAR, CLEAR).contains(point):
            return True
        return not self.holds(point) and all(
            _distance(point, ring.at(i - 1), ring.at(i)) > CLEAR
            for ring in self.rings
            for i in range(ring.size())
        )


class Dwellings:
    """The outlines of a picture, for one drag of the same people."""

    def __init__(
        self, document: Document, outlines: Sequence[Outline], places: Mapping[str, QPointF]
    ) -> None:
        """Look at the homes as they are when the drag begins; `places` are where the people stand then."""
        self._document, self._places, self._people = document, places, tuple(places)
        homes = map(_home, outlines)
        # Of homes within one another the smallest is meant.
        self._homes = sorted(homes, key=lambda home: home.area.width() * home.area.height())
        self._said = {
            (s.household, s.person)
            for s in document.residences
            if s.household is not None and s.to in (None, OPEN)
        }

    def change(self, by: QPointF) -> HomeChange | None:
        """Return whose home would be another if the people were dropped so far away; None when nobody's."""
        inside = False
        for home in self._homes:
            there = home.among(self._places, by)
            coming = tuple(i for i in there if not self._lives_in(home, i))
            if coming:
                return self._change(coming, home.household, leaves=False)
            inside = inside or bool(there)
        return None if inside else self._leaving(by)

    def _leaving(self, by: QPointF) -> HomeChange | None:
        homes = [home for home in self._homes if home.members.intersection(self._people)]
        if len(homes) != 1:
            return None
        (home,) = homes
        if not all(home.is_far_from(self._places[i] + by) for i in self._people if i in home.members):
            return None
        # Several who are all of a household take it with them.
        if len(self._people) > 1 and home.members.issubset(self._people):
            return None
        leaving = tuple(i for i in self._people if i in home.members)
        return self._change(leaving, home.household, leaves=True)

    def _lives_in(self, home: _Home, person: str) -> bool:
        return person in home.members or (home.household, person) in self._said

    def _change(self, people: Ids, household: str, *, leaves: bool) -> HomeChange:
        names = [display_name(self._document.person(i)) for i in people]
        who = " and ".join(names) if len(names) <= _NAMED else f"{len(names)} people"
        label = self._document.household(household).label or "this household"
        one = len(names) == 1
        if leaves:
            words = f"{who} no longer {'lives' if one else 'live'} in {label}: until when is asked"
        else:
            words = f"{who} {'lives' if one else 'live'} in {label}: since when is asked"
        return HomeChange(people, household, leaves, words)


def _home(outline: Outline) -> _Home:
    rings = tuple(QPolygonF([QPointF(x, y) for x, y in part]) for part in outline.parts)
    area = QRectF()
    for ring in rings:
        area = area.united(ring.boundingRect())
    return _Home(outline.household, frozenset(outline.members), rings, area)


def _distance(point: QPointF, start: QPointF, end: QPointF) -> float:
    """How far a point is from a straight line between two others."""
    along = end - start
    length = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - start, along) / length if length else 0.0
    off = point - (start + along * max(0.0, min(1.0, share)))
    return hypot(off.x(), off.y())
