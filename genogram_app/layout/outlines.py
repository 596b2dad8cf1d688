"""Outlines of households: rings round the people who live there, and round nobody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from shapely import Polygon, box, get_coordinates, is_ccw
from shapely.affinity import translate
from shapely.geometry import Point as Spot
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from genogram_app.layout.enclosing import enclosed, grown, polygons
from genogram_app.layout.geometry import Box, Outline, Point
from genogram_app.layout.paths import Rect, rect_of
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import Home

MOST_LEVELS = 3
"""How many outlines are drawn round one another; of more at one place, some lie on each other."""
AROUND, BEYOND = 2.0, 1.0
"""In units: how far off people can be told to matter before an area is made, and how far from it they do."""
PLAIN = 0.1
"""In points: how far a ring may be off for the sake of fewer points."""
_Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class _Area:
    """The area of a household and its rings, as seen from a corner of the first member."""

    shape: BaseGeometry
    rings: tuple[_Ring, ...]


def outlines(
    homes: Sequence[Home], boxes: Mapping[str, Box], unit: float, remembered: Remembered | None = None
) -> tuple[Outline, ...]:
    """Outline every household that has a member in the drawing.

    A ring holds the symbols and labels of members and leaves out those of everybody else. Members are joined
    by the shortest ways that pass nobody; where there is no way, the household has several rings.
    """
    drawn = []
    remembered = remembered or Remembered()
    rects = {person: rect_of(place) for person, place in boxes.items()}
    inhabited = [(h, m) for h in homes if (m := tuple(dict.fromkeys(m for m in h.members if m in boxes)))]
    levels = _levels([_around([rects[m] for m in members]) for _, members in inhabited])
    for (home, members), level in zip(inhabited, levels, strict=True):
        area, at = _placed_area(members, rects, unit, level, remembered)
        drawn.append(_outline(home, members, boxes, area, at))
    return tuple(drawn)


def _levels(places: Sequence[Rect]) -> list[int]:
    """How far out each outline is drawn: not as far as any earlier one at the same place."""
    levels: list[int] = []
    for place in places:
        taken = {level for level, other in zip(levels, places, strict=False) if _touch(place, other)}
        levels.append(next((n for n in range(MOST_LEVELS) if n not in taken), len(levels) % MOST_LEVELS))
    return levels


def _outline(
    home: Home, members: tuple[str, ...], boxes: Mapping[str, Box], area: _Area, at: Point
) -> Outline:
    parts = tuple(tuple((round(x + at[0], 2), round(y + at[1], 2)) for x, y in ring) for ring in area.rings)
    stays = [t for t in dict.fromkeys(home.tethered) if t in boxes and t not in members]
    shape = translate(area.shape, *at) if stays else area.shape
    tethered = tuple(_tether(boxes[t], shape) for t in stays)
    return Outline(home.household, members, parts, _label_at(parts[0]), tethered)


def _placed_area(
    members: Sequence[str], rects: Mapping[str, Rect], unit: float, level: int, remembered: Remembered
) -> tuple[_Area, Point]:
    """The area of some people, and where the place is from which it is seen.

    Only people near by are looked at, unless the area turns out to reach further: so it stays the same
    wherever on the page the household stands, and whatever happens elsewhere.
    """
    inside = [rects[m] for m in members]
    at = inside[0][0], inside[0][1]
    outside = [r for person, r in rects.items() if person not in members]
    around = grown(_around(inside), AROUND * unit)
    near = [r for r in outside if _touch(r, around)]
    seen = tuple(_seen_from(at, r) for r in inside)
    area = _area(seen, _in_order(at, near), unit, level, remembered)
    reach = grown(area.shape.bounds, BEYOND * unit)
    if len(near) < len(outside) and not _holds(_seen_from(at, around), reach):
        area = _area(seen, _in_order(at, outside), unit, level, remembered)
    return area, at


def _in_order(at: Point, rects: Sequence[Rect]) -> tuple[Rect, ...]:
    return tuple(sorted(_seen_from(at, r) for r in rects))


def _area(
    inside: tuple[Rect, ...], outside: tuple[Rect, ...], unit: float, level: int, remembered: Remembered
) -> _Area:
    def made() -> _Area:
        shape = enclosed(inside, outside, unit, level)
        parts = polygons(shape)
        held = parts if len(parts) == 1 else [p for p in parts if _holds_somebody(p, inside)]
        rings = [_ring(part) for part in held]
        rings.sort(key=lambda ring: (min(p[1] for p in ring), min(p[0] for p in ring)))
        return _Area(shape, tuple(rings))

    found: _Area = remembered.areas.recall((inside, outside, unit, level), made)
    return found


def _holds_somebody(part: Polygon, inside: Sequence[Rect]) -> bool:
    return any(part.intersects(box(*rect)) for rect in inside)


def _seen_from(at: Point, rect: Rect) -> Rect:
    """A rectangle as seen from a point, in hundredths of a point, so that small errors do not show."""
    x, y = at
    return round(rect[0] - x, 2), round(rect[1] - y, 2), round(rect[2] - x, 2), round(rect[3] - y, 2)


def _around(rects: Sequence[Rect]) -> Rect:
    lefts, tops, rights, bottoms = zip(*rects, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _touch(one: Rect, other: Rect) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _holds(outer: Rect, inner: Rect) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and outer[2] >= inner[2] and outer[3] >= inner[3]


def _ring(part: Polygon) -> _Ring:
    """The outer ring, clockwise from its highest point, the first not repeated."""
    plain = part.exterior.simplify(PLAIN, preserve_topology=False)
    points = [(x, y) for x, y in get_coordinates(plain).round(2).tolist()[:-1]]
    if not is_ccw(plain):
        points.reverse()
    first = points.index(min(points, key=itemgetter(1, 0)))
    return tuple(points[first:] + points[:first])


def _label_at(ring: Sequence[Point]) -> Point:
    """The left end of the highest level piece of a ring."""
    top = min(p[1] for p in ring)
    return min(p[0] for p in ring if p[1] < top + 1), top


def _tether(person: Box, shape: BaseGeometry) -> tuple[str, Point, Point]:
    """A straight line from a symbol to the nearest point of an outline."""
    half, height = person.extent.symbol_width / 2, person.extent.symbol_height / 2
    symbol = box(person.x - half, person.y - height, person.x + half, person.y + height)
    start, end = nearest_points(
        symbol, shape.boundary if not shape.contains(Spot(person.x, person.y)) else shape
    )
    return person.person, (start.x, start.y), (end.x, end.y)
