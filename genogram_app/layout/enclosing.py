"""The area of a household: its people and the ways between them, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from math import cos, dist, inf, pi, sin
from typing import cast

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import MultiPolygon, Polygon, box, unary_union
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.geometry import Point
from genogram_app.layout.paths import TURN, Rect, find_path, is_clear

PAD, ROUND, ASIDE = 0.27, 0.25, 0.08
"""In units: how far an outline keeps from its people, how round its corners are, how far from others."""
CORRIDOR = 0.22
"""In units: half the width of the way between two members who do not stand together."""
STEP = 0.11
"""In units: how much further out the outline of each further household at one place is drawn."""
APART, SHARE, SIDES = 0.13, 0.32, (1.0, 0.45, 0.1)
"""How far outlines stay on their own side of the middle between two neighbours: in units, at most, as a share
of the room between them, and how much of that by level."""
DETOUR = 1.6
"""How many times longer a way may be for the sake of a wide corridor."""
MOST_BENDS = 8
"""A way with so many bends and longer is not looked for with room for a wide corridor."""
FINE = 3
"""In how many straight pieces a quarter of a circle is drawn."""
_QUARTERS = np.array(
    [
        [(cos(a), sin(a)) for a in (start + n * pi / 2 / FINE for n in range(FINE + 1))]
        for start in (0, pi / 2, pi, 1.5 * pi)
    ]
)
_CORNERS = np.array([(2, 3), (0, 3), (0, 1), (2, 1)])
"""Where in a rectangle the x and the y of each corner are, in the order of the quarters."""


def enclosed(inside: Sequence[Rect], outside: Sequence[Rect], unit: float, level: int = 0) -> BaseGeometry:
    """Return the area around members, without that of anybody outside.

    Outlines at one place are drawn round one another by their `level`, from 0. The shape, of one part or
    several, holds every rectangle of `inside` and keeps off those of `outside`.
    """
    members = [_padded(r, outside, unit, level) for r in inside]
    lines = [shapely.LineString(way) for way in _ways(inside, members, outside, unit)]
    ways = shapely.buffer(lines, (CORRIDOR + STEP * level) * unit, quad_segs=FINE, cap_style="flat")
    close = _close(inside, outside, ASIDE * unit)
    full = unary_union([*_rounded(members, ROUND * unit), *ways, *close])
    others = _others(outside, grown(full.bounds, unit), ASIDE * unit)
    whole = _closed_up(_without(full, others), ROUND * unit)
    whole = _without(whole, others)
    if close:
        whole = unary_union([whole, *close])
    return _without_holes(whole, inside, others)


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """Return the polygons of a shape."""
    if isinstance(shape, Polygon):
        return [shape]
    return [p for p in shape.geoms if isinstance(p, Polygon)] if isinstance(shape, MultiPolygon) else []


def grown(rect: Rect, by: float) -> Rect:
    """Return a rectangle made larger on every side."""
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _close(inside: Sequence[Rect], outside: Sequence[Rect], aside: float) -> list[Polygon]:
    """What members need at the least, of those who stand so close to others that padding leaves them less."""
    tight = [r for r in inside if any(_meet(grown(r, 2 * aside), other) for other in outside)]
    return _rounded([grown(r, aside / 2) for r in tight], aside / 2) if tight else []


def _others(outside: Sequence[Rect], around: Rect, aside: float) -> NDArray[np.object_]:
    """The room of everybody who comes within some bounds."""
    near = np.array([grown(r, aside) for r in outside if _meet(r, around)]).reshape(-1, 4)
    return cast("NDArray[np.object_]", shapely.box(*near.T))


def _without(shape: BaseGeometry, others: NDArray[np.object_]) -> BaseGeometry:
    """A shape without the room of those who are in it."""
    there = others[shapely.intersects(shape, others)]
    if len(there) == 0:
        return shape
    return shape.difference(there[0] if len(there) == 1 else unary_union(there))


def _closed_up(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """A shape without notches and inner corners sharper than a radius."""
    # Round joins only: mitres of slivers divide by zero, of which numpy warns.
    return shape.buffer(radius, quad_segs=FINE).buffer(-radius, quad_segs=FINE)


def _rounded(rects: Sequence[Rect], radius: float) -> list[Polygon]:
    """Rectangles with round corners; never smaller than the symbol and label inside them need."""
    found = np.array(rects).reshape(-1, 4)
    sides = found[:, 2:] - found[:, :2]
    around = np.minimum(radius, sides.min(axis=1) / 2) - 0.01
    inner = found + around[:, None] * np.array([1, 1, -1, -1])
    rings = inner[:, _CORNERS][:, :, None, :] + around[:, None, None, None] * _QUARTERS
    return cast("list[Polygon]", list(shapely.polygons(rings.reshape(len(rects), 4 * (FINE + 1), 2))))


def _padded(rect: Rect, outside: Sequence[Rect], unit: float, level: int) -> Rect:
    """A member's rectangle with as much padding on each side as the nearest other person there leaves.

    Where that is little, the outline keeps to its own half, so that it does not meet the neighbour's.
    """
    left, top, right, bottom = rect
    wide = grown(rect, (PAD + STEP * level) * unit)
    beside = [r for r in outside if r[1] < wide[3] and r[3] > wide[1]]
    over = [r for r in outside if r[0] < right and r[2] > left]
    rooms = (
        (left - r[2] for r in beside if r[2] <= left),
        (top - r[3] for r in over if r[3] <= top),
        (r[0] - right for r in beside if r[0] >= right),
        (r[1] - bottom for r in over if r[1] >= bottom),
    )
    by = [min((_share(room, unit, level) for room in side), default=inf) for side in rooms]
    return (
        max(wide[0], left - by[0]),
        max(wide[1], top - by[1]),
        min(wide[2], right + by[2]),
        min(wide[3], bottom + by[3]),
    )


def _share(room: float, unit: float, level: int) -> float:
    """How much of the room between two neighbours the outline of one may take."""
    back = min(APART * unit, SHARE * room) * SIDES[min(level, len(SIDES) - 1)]
    return min(room - ASIDE * unit, room / 2 - back)


def _ways(
    inside: Sequence[Rect], padded: Sequence[Rect], outside: Sequence[Rect], unit: float
) -> list[tuple[Point, ...]]:
    """The ways that join all members, the shortest first (a least spanning tree).

    Two whose padding overlaps as wide as a way need none.
    """
    middles = [((r[0] + r[2]) / 2, (r[1] + r[3]) / 2) for r in inside]
    pairs = sorted(combinations(range(len(inside)), 2), key=lambda p: _apart(inside[p[0]], inside[p[1]]))
    group = list(range(len(inside)))
    ways = []
    for a, b in pairs:
        if group[a] != group[b]:
            gone = group[b]
            group = [group[a] if g == gone else g for g in group]
            if not _overlap(padded[a], padded[b], 2 * CORRIDOR * unit):
                ways.append(_way(middles[a], middles[b], outside, unit))
    return ways


def _overlap(one: Rect, other: Rect, width: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down) > 0 and max(across, down) >= width


def _way(start: Point, end: Point, outside: Sequence[Rect], unit: float) -> tuple[Point, ...]:
    """The way with room for a corridor, unless it is a long way round."""
    wide, narrow = (ASIDE + CORRIDOR) * unit, ASIDE * unit
    direct = abs(start[0] - end[0]) + abs(start[1] - end[1])
    roomy = find_path(start, end, outside, wide, DETOUR * direct + MOST_BENDS * TURN)
    if is_clear(roomy, outside) and sum(dist(a, b) for a, b in pairwise(roomy)) < DETOUR * direct:
        return roomy
    close = find_path(start, end, outside, narrow)
    return close if is_clear(close, outside) else find_path(start, end, outside, wide)


def _meet(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _apart(one: Rect, other: Rect) -> float:
    across = max(one[0] - other[2], other[0] - one[2], 0.0)
    down = max(one[1] - other[3], other[1] - one[3], 0.0)
    return across + down


def _without_holes(shape: BaseGeometry, inside: Sequence[Rect], others: NDArray[np.object_]) -> BaseGeometry:
    """Fill holes with nobody in them; cut a way out of those that somebody stands in."""
    parts = polygons(shape)
    if not any(len(part.interiors) for part in parts):
        return shape
    people = [box(*r) for r in inside]
    filled = []
    for part in parts:
        solid: BaseGeometry = Polygon(part.exterior)
        for ring in part.interiors:
            hole = Polygon(ring)
            if shapely.intersects(hole, others).any():
                solid = solid.difference(hole).difference(_way_out(hole, part, people))
        filled.append(solid)
    return unary_union(filled)


def _way_out(hole: Polygon, part: Polygon, people: Sequence[Polygon]) -> BaseGeometry:
    """A slit from a hole to the outside that keeps clear of members, or past as few as can be."""
    left, top, right, bottom = part.bounds
    x1, y1, x2, y2 = hole.bounds
    slits = []
    for part_way in (0.5, 0.25, 0.75, 0.02, 0.98):
        x, y = x1 + part_way * (x2 - x1), y1 + part_way * (y2 - y1)
        slits += [
            box(x - 1, top - 1, x + 1, y),
            box(x - 1, y, x + 1, bottom + 1),
            box(left - 1, y - 1, x, y + 1),
            box(x, y - 1, right + 1, y + 1),
        ]
    return min(slits, key=lambda s: (sum(s.intersects(p) for p in people), s.length))
