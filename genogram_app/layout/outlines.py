"""Outlines of households: rings round the people who live there, and round nobody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from shapely import Polygon, box
from shapely.affinity import translate
from shapely.geometry import Point as Spot
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.corridors import HALF, Corridor, Surroundings, joined
from genogram_app.layout.enclosing import (
    Whole,
    free_bays,
    in_the_way,
    left_of,
    polygons,
    ring_of,
    whole_area,
    with_bays,
)
from genogram_app.layout.geometry import Box, Outline, Point, RoutedLine
from genogram_app.layout.links import links
from genogram_app.layout.padding import PAD, STEP, Lodging, Padding, lodging, off_lines
from genogram_app.layout.paths import Rect, grown, meet, rect_of
from genogram_app.layout.perhaps import Parted, parted
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import Home
from genogram_app.layout.tethers import tether

ASIDE, GAP = 2.4, 2.8
"""How far an outline keeps from somebody else, and from the outline of somebody else, in points."""
REACH = 3.5
"""In units: how far beyond its members what stands about can matter to a household."""
LONG = 1.0
"""In units: outlines mind running along lines that are longer than this."""
SHARED = 0.6
"""In units: how far round somebody who belongs to two households their outlines may cross."""
_Ring = tuple[Point, ...]
_Stay = tuple[Box, tuple[Box, ...]]
"""Somebody who only stays in a household, and those who might stand between them and it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """What the area of a household follows from."""

    inside: tuple[Rect, ...]
    padded: tuple[Rect, ...]
    people: tuple[Rect, ...]
    taken: tuple[Rect, ...]
    lines: tuple[Rect, ...]
    unit: float
    half: float
    shares: bool
    """Whether somebody of it belongs to another household too."""

    def seen_from(self, at: Point) -> _Place:
        """Return the same as seen from a point, in an order that does not depend on who anybody is."""
        return _Place(
            tuple([_seen_from(at, r) for r in self.inside]),
            tuple([_seen_from(at, r) for r in self.padded]),
            tuple(sorted([_seen_from(at, r) for r in self.people])),
            tuple(sorted([_seen_from(at, r) for r in self.taken])),
            tuple(sorted([_seen_from(at, r) for r in self.lines])),
            self.unit,
            self.half,
            self.shares,
        )


@dataclass(frozen=True, slots=True)
class _Shape:
    """The area of a household, and what of it is drawn."""

    area: BaseGeometry
    parts: tuple[Polygon, ...]
    rings: tuple[_Ring, ...]


@dataclass(frozen=True, slots=True)
class _Area:
    """The area of a household, its rings, and the lines between them, as seen from its first member."""

    shape: BaseGeometry
    rings: tuple[_Ring, ...]
    links: tuple[_Ring, ...]
    corridors: tuple[Corridor, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An outline where it is on the page, and what its ways take there."""

    outline: Outline
    ways: tuple[Rect, ...]


def outlines(
    homes: Sequence[Home],
    boxes: Mapping[str, Box],
    unit: float,
    remembered: Remembered | None = None,
    lines: Sequence[RoutedLine] = (),
) -> tuple[Outline, ...]:
    """Outline every household that has a member in the drawing.

    A ring holds the symbols and labels of members and leaves out those of everybody else. Members are joined
    by the shortest ways that pass nobody and keep off other outlines; where there is no way, or an absurd
    one, the household has several rings, joined by links where they are near enough. Ways avoid running
    along `lines`.
    """
    inhabited = [(h, m) for h in homes if (m := _enclosed(h, boxes))]
    page = _Page(lodging([m for _, m in inhabited]), boxes, unit, lines)
    remembered = remembered or Remembered()
    drawn = {n: page.drawn(n, inhabited[n][0], remembered) for n in page.order()}
    return tuple(drawn[n] for n in range(len(inhabited)))


def _enclosed(home: Home, boxes: Mapping[str, Box]) -> tuple[str, ...]:
    """Whom an outline encloses, those who possibly live there last; nobody if no others do."""
    members = [m for m in home.members if m in boxes]
    return tuple(dict.fromkeys((*members, *(m for m in home.possible if m in boxes)))) if members else ()


class _Page:
    """Everybody, the room round them, and the ways that households have taken so far."""

    def __init__(
        self, homes: Lodging, boxes: Mapping[str, Box], unit: float, lines: Sequence[RoutedLine]
    ) -> None:
        self._homes, self._unit, self._boxes = homes, unit, boxes
        self._rects = {person: rect_of(place) for person, place in boxes.items()}
        padding = Padding(self._rects, homes, unit)
        self._padded = [padding.padded(n) for n in range(len(homes.members))]
        self._room = self._rooms()
        pieces = [rect for line in lines for rect in _long_pieces(line.points, LONG * unit)]
        self._lines = [(rect, grown(rect, 1)) for rect in pieces]
        self._ways: list[tuple[int, Rect]] = []

    def _rooms(self) -> dict[str, Rect]:
        """What everybody takes: with the outlines round them, if there are any."""
        rooms = {person: grown(rect, ASIDE) for person, rect in self._rects.items()}
        for members, padded in zip(self._homes.members, self._padded, strict=True):
            for person, rect in zip(members, padded, strict=True):
                rooms[person] = _around((rooms[person], grown(rect, GAP)))
        return rooms

    def order(self) -> list[int]:
        """The households, those that stand closest together first: scattered ones go round them."""
        return sorted(range(len(self._padded)), key=lambda n: (_size(_around(self._padded[n])), n))

    def drawn(self, number: int, home: Home, remembered: Remembered) -> Outline:
        """The outline of a household; its ways are taken from now on."""
        members, place = self._homes.members[number], self._place(number)
        stays = tuple(
            (self._boxes[t], self._between(t, place))
            for t in dict.fromkeys(home.tethered)
            if t in self._boxes and t not in members
        )
        sure = sum(m in home.members for m in members)
        found: _Drawn = remembered.drawn.recall(
            (home.household, members, stays, place, sure),
            lambda: _drawn(home.household, members, stays, place, sure, remembered),
        )
        self._ways += [(number, way) for way in found.ways]
        return found.outline

    def _between(self, person: str, place: _Place) -> tuple[Box, ...]:
        """Who might stand between a person and a household."""
        around = grown(_around((*place.padded, self._rects[person])), REACH * self._unit)
        return tuple([self._boxes[p] for p, r in self._rects.items() if p != person and meet(r, around)])

    def _place(self, home: int) -> _Place:
        members, padded, unit = self._homes.members[home], self._padded[home], self._unit
        around = grown(_around(padded), REACH * unit)
        left, top, right, bottom = around
        others = [
            p
            for p, r in self._rects.items()
            if r[0] < right and left < r[2] and r[1] < bottom and top < r[3] and p not in members
        ]
        return _Place(
            tuple([self._rects[m] for m in members]),
            padded,
            tuple([self._rects[p] for p in others]),
            (*(self._taken(p, padded) for p in others), *self._other_ways(home, around)),
            tuple([r for r, wide in self._lines if meet(wide, around)]),
            unit,
            (HALF + STEP * self._homes.levels[home]) * unit,
            any(len(self._homes.homes[m]) > 1 for m in members),
        )

    def _taken(self, person: str, padded: Sequence[Rect]) -> Rect:
        """The room of somebody else, but for a side on which they live together with a member elsewhere."""
        room, plain = self._room[person], grown(self._rects[person], ASIDE)
        own = [r for r in padded if meet(room, r)]
        if not own:
            return room
        tries = (
            (plain[0], room[1], room[2], room[3]),
            (room[0], plain[1], room[2], room[3]),
            (room[0], room[1], plain[2], room[3]),
            (room[0], room[1], room[2], plain[3]),
        )
        return next((t for t in tries if not any(meet(t, r) for r in own)), plain)

    def _other_ways(self, home: int, around: Rect) -> list[Rect]:
        """The ways of other households, but for where they end at somebody who belongs to both."""
        members, found = self._homes.members[home], []
        for other, rect in self._ways:
            if meet(rect, around):
                shared = [m for m in members if other in self._homes.homes[m]]
                near = [grown(self._rects[m], SHARED * self._unit) for m in shared]
                found += _cut(rect, near)
        return found


def _drawn(
    household: str,
    members: tuple[str, ...],
    stays: Sequence[_Stay],
    place: _Place,
    sure: int,
    remembered: Remembered,
) -> _Drawn:
    """The outline of a household of which the place is known, with the people who only stay there.

    The first of its members, so many as are `sure`, live there; the others possibly do.
    """
    at = place.inside[0][:2]
    seen = place.seen_from(at)
    area: _Area = remembered.areas.recall(seen, lambda: _area(seen, remembered))
    drawn = Parted(area.rings, ())
    if sure < len(members):
        drawn = parted(area.shape, seen.inside, seen.padded, sure)
    kept = remembered.rings
    parts, joins, perhaps = (
        kept.recall((rings, at), partial(_on_page, rings, at))
        for rings in (drawn.rings, area.links, drawn.perhaps)
    )
    shape = translate(area.shape, *at) if stays else area.shape
    tethered = tuple(tether(person, shape, others, place.unit) for person, others in stays)
    label = _label_at(parts[0])
    outline = Outline(household, members[:sure], parts, label, tethered, joins, members[sure:], perhaps)
    ways = (_moved(rect, at) for way in area.corridors for rect in way.rects(GAP))
    return _Drawn(outline, tuple(ways))


def _area(place: _Place, remembered: Remembered) -> _Area:
    rows = sorted({r[1] for r in (*place.inside, *place.people)})
    innermost = place.half <= HALF * place.unit
    padded = off_lines(place.padded, place.inside, place.lines, PAD * place.unit, inwards=innermost)
    around = Surroundings(place.taken, place.lines, rows, place.unit, place.half, remembered.ways)
    grouping = joined(place.inside, padded, around)
    asked = padded, grouping.corridors, place.unit
    whole: Whole = remembered.wholes.recall(asked, lambda: whole_area(*asked))
    bays = () if place.shares else free_bays(whole, place.taken)
    others = in_the_way(whole, place.taken)
    made: _Shape = remembered.shapes.recall(
        (asked, bays, others, place.inside), lambda: _shape(with_bays(whole, bays), others, place.inside)
    )
    return _Area(made.area, made.rings, _links(place, made), grouping.corridors)


def _shape(whole: Whole, others: Sequence[Rect], inside: Sequence[Rect]) -> _Shape:
    """The area of a household without what others have taken of it."""
    area = left_of(whole, others, inside)
    parts = polygons(area)
    if len(parts) > 1:
        parts = [part for part in parts if any(part.intersects(box(*r)) for r in inside)]
    rings = sorted((ring_of(part) for part in parts), key=lambda ring: (ring[0][1], ring[0][0]))
    return _Shape(area, tuple(parts), tuple(rings))


def _links(place: _Place, made: _Shape) -> tuple[_Ring, ...]:
    if len(made.parts) < 2:
        return ()
    people = [Spot((r[0] + r[2]) / 2, (r[1] + r[3]) / 2) for r in place.inside]
    groups = [next((n for n, part in enumerate(made.parts) if part.intersects(p)), 0) for p in people]
    return links(place.inside, groups, place.people, made.area, place.unit)


def _on_page(rings: Sequence[_Ring], at: Point) -> tuple[_Ring, ...]:
    """Rings moved to their place, in hundredths of a point."""
    (left, top), near = at, round
    return tuple([tuple([(near(x + left, 2), near(y + top, 2)) for x, y in ring]) for ring in rings])


def _label_at(ring: Sequence[Point]) -> Point:
    """The left end of the highest level piece of a ring."""
    top = min(p[1] for p in ring)
    return min(p[0] for p in ring if p[1] < top + 1), top


def _long_pieces(points: Sequence[Point], least: float) -> list[Rect]:
    """The level and upright pieces of a line, as rectangles without width."""
    return [
        (min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
        for a, b in pairwise(points)
        if (a[0] == b[0] or a[1] == b[1]) and abs(a[0] - b[0]) + abs(a[1] - b[1]) > least
    ]


def _cut(rect: Rect, away: Sequence[Rect]) -> list[Rect]:
    """What is left of a level or upright strip without what lies within some rectangles."""
    left = [rect]
    for hole in away:
        left = [piece for strip in left for piece in _cut_once(strip, hole)]
    return left


def _cut_once(strip: Rect, hole: Rect) -> list[Rect]:
    if not meet(strip, hole):
        return [strip]
    x1, y1, x2, y2 = strip
    if x2 - x1 >= y2 - y1:
        pieces = [(x1, y1, min(x2, hole[0]), y2), (max(x1, hole[2]), y1, x2, y2)]
    else:
        pieces = [(x1, y1, x2, min(y2, hole[1])), (x1, max(y1, hole[3]), x2, y2)]
    return [p for p in pieces if p[0] < p[2] and p[1] < p[3]]


def _seen_from(at: Point, rect: Rect) -> Rect:
    """A rectangle as seen from a point, in hundredths of a point, so that small errors do not show."""
    x, y = at
    return round(rect[0] - x, 2), round(rect[1] - y, 2), round(rect[2] - x, 2), round(rect[3] - y, 2)


def _moved(rect: Rect, by: Point) -> Rect:
    return rect[0] + by[0], rect[1] + by[1], rect[2] + by[0], rect[3] + by[1]


def _around(rects: Sequence[Rect]) -> Rect:
    lefts, tops, rights, bottoms = zip(*rects, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _size(rect: Rect) -> float:
    return rect[2] - rect[0] + rect[3] - rect[1]
