"""Outlines of households: rings round the people who live there, and round nobody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from shapely import MultiPolygon, Polygon, box, unary_union
from shapely.geometry import LineString
from shapely.geometry import Point as Spot
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from genogram_app.layout.geometry import Box, Outline, Point
from genogram_app.layout.paths import Rect, find_path, is_clear, rect_of
from genogram_app.layout.request import Home

PAD, ROUND, ASIDE = 0.27, 0.25, 0.08
"""In units: how far an outline keeps from its people, how round its corners are, how far from others."""
CORRIDOR = 0.22
"""In units: half the width of the way between two members who do not stand together."""
DETOUR = 1.6
"""How many times longer a way may be for the sake of a wide corridor."""
STEP = 0.07
"""In units: how much further out each further household is drawn, so that outlines do not coincide."""


def outlines(homes: Sequence[Home], boxes: Mapping[str, Box], unit: float) -> tuple[Outline, ...]:
    """Outline every household that has a member in the drawing.

    A ring holds the symbols and labels of members and leaves out those of everybody else. Members are joined
    by the shortest ways that pass nobody; where there is no way, the household has several rings.
    """
    drawn = []
    for n, home in enumerate(homes):
        members = tuple(dict.fromkeys(m for m in home.members if m in boxes))
        if members:
            drawn.append(_outline(home, members, boxes, unit, PAD + STEP * (n % 3)))
    return tuple(drawn)


def _outline(
    home: Home, members: tuple[str, ...], boxes: Mapping[str, Box], unit: float, pad: float
) -> Outline:
    inside = [rect_of(boxes[m]) for m in members]
    outside = [rect_of(b) for person, b in boxes.items() if person not in members]
    shape = _shape(inside, outside, unit, pad)
    parts = [_ring(p) for p in _polygons(shape) if any(p.intersects(box(*r)) for r in inside)]
    parts.sort(key=lambda ring: (min(p[1] for p in ring), min(p[0] for p in ring)))
    tethered = tuple(
        _tether(boxes[t], shape) for t in dict.fromkeys(home.tethered) if t in boxes and t not in members
    )
    return Outline(home.household, members, tuple(parts), _label_at(parts[0]), tethered)


def _shape(inside: Sequence[Rect], outside: Sequence[Rect], unit: float, pad: float) -> BaseGeometry:
    """The area of a household: padded members and the ways between them, without anybody else."""
    around = ROUND * unit
    padded = [_rounded(_padded(r, outside, pad * unit, ASIDE * unit), around) for r in inside]
    ways = [LineString(w).buffer(CORRIDOR * unit, quad_segs=4) for w in _ways(inside, outside, unit)]
    close = [_rounded(_grown(r, ASIDE * unit / 2), ASIDE * unit / 2) for r in inside]
    full = unary_union([*padded, *ways, *close])
    near = [r for r in outside if _meet(r, _grown(full.bounds, unit))]
    if len(inside) == 1 and not near:
        return full
    barred = unary_union([box(*_grown(r, ASIDE * unit)) for r in near]) if near else Polygon()
    area = full.difference(barred)
    whole = area.buffer(around, quad_segs=4).buffer(-around, quad_segs=4).difference(barred)
    whole = whole.union(unary_union(close))
    return _without_holes(whole, inside, near)


def _rounded(rect: Rect, radius: float) -> Polygon:
    """A rectangle with round corners; never smaller than the symbol and label inside it need."""
    around = min(radius, (rect[2] - rect[0]) / 2, (rect[3] - rect[1]) / 2) - 0.01
    return box(*_grown(rect, -around)).buffer(around, quad_segs=4)


def _grown(rect: Rect, by: float) -> Rect:
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _padded(rect: Rect, outside: Sequence[Rect], pad: float, aside: float) -> Rect:
    """A member's rectangle with as much padding on each side as the nearest other person there leaves."""
    left, top, right, bottom = rect
    wide = _grown(rect, pad)
    beside = [r for r in outside if r[1] < wide[3] and r[3] > wide[1]]
    over = [r for r in outside if r[0] < right and r[2] > left]
    return (
        max([wide[0], *(r[2] + aside for r in beside if r[2] <= left)]),
        max([wide[1], *(r[3] + aside for r in over if r[3] <= top)]),
        min([wide[2], *(r[0] - aside for r in beside if r[0] >= right)]),
        min([wide[3], *(r[1] - aside for r in over if r[1] >= bottom)]),
    )


def _ways(inside: Sequence[Rect], outside: Sequence[Rect], unit: float) -> list[tuple[Point, ...]]:
    """The ways that join all members, the shortest first (a least spanning tree)."""
    middles = [((r[0] + r[2]) / 2, (r[1] + r[3]) / 2) for r in inside]
    pairs = sorted(combinations(range(len(inside)), 2), key=lambda p: _apart(inside[p[0]], inside[p[1]]))
    group = list(range(len(inside)))
    ways = []
    for a, b in pairs:
        if group[a] != group[b]:
            group = [group[a] if g == group[b] else g for g in group]
            ways.append(_way(middles[a], middles[b], outside, unit))
    return ways


def _way(start: Point, end: Point, outside: Sequence[Rect], unit: float) -> tuple[Point, ...]:
    """The way with room for a corridor, unless it is a long way round."""
    roomy = find_path(start, end, outside, (ASIDE + CORRIDOR) * unit)
    direct = abs(start[0] - end[0]) + abs(start[1] - end[1])
    if is_clear(roomy, outside) and LineString(roomy).length < DETOUR * direct:
        return roomy
    narrow = find_path(start, end, outside, ASIDE * unit)
    return narrow if is_clear(narrow, outside) else roomy


def _meet(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _apart(one: Rect, other: Rect) -> float:
    across = max(one[0] - other[2], other[0] - one[2], 0.0)
    down = max(one[1] - other[3], other[1] - one[3], 0.0)
    return across + down


def _polygons(shape: BaseGeometry) -> list[Polygon]:
    if isinstance(shape, Polygon):
        return [shape]
    return [p for p in shape.geoms if isinstance(p, Polygon)] if isinstance(shape, MultiPolygon) else []


def _without_holes(shape: BaseGeometry, inside: Sequence[Rect], outside: Sequence[Rect]) -> BaseGeometry:
    """Fill holes with nobody in them; cut a way out of those that somebody stands in."""
    people = [box(*r) for r in inside]
    filled = []
    for part in _polygons(shape):
        solid: BaseGeometry = Polygon(part.exterior)
        for ring in part.interiors:
            hole = Polygon(ring)
            if any(hole.intersects(box(*r)) for r in outside):
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


def _ring(part: Polygon) -> tuple[Point, ...]:
    """The outer ring, clockwise from its highest point, the first not repeated."""
    points = [(round(x, 2), round(y, 2)) for x, y, *_ in part.exterior.simplify(0.05).coords[:-1]]
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))
    if area < 0:
        points.reverse()
    first = points.index(min(points, key=lambda p: (p[1], p[0])))
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
