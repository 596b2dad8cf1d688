"""The area of a household: its people and the ways between them, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, pi, sin
from operator import itemgetter
from typing import cast

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon, box, get_coordinates, is_ccw, unary_union
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.corridors import Corridor
from genogram_app.layout.geometry import Point
from genogram_app.layout.paths import Rect, grown, meet

ROUND, NOOK = 0.25, 2.4
"""How round the corners of an outline are, in units, and where it makes way for somebody, in points."""
BAY = 3.0
"""In units: half as wide as the widest bay that is filled."""
FINE = 3
"""In how many straight pieces a quarter of a circle is drawn."""
PLAIN = 0.1
"""In points: how far a ring may be off for the sake of fewer points."""
SEAM = 0.05
"""In points: how wide the seams are that are closed where a bay was filled."""
NEAR = 6.0
"""In units: bays are filled where no way between members is longer, which would pass other rows."""
SMALL = 0.1
"""In units: the side of a square that is too small to be a bay."""
COARSE = 3.0
"""In points: how far an area may be off while its bays are looked for, which is six times as quick."""
SLIT = 2.0
"""Half the width, in points, of the way out that is cut for somebody who stands amid a household."""
SHARP = 0.5
"""A corner that turns by more than this, in radians, is rounded."""
_QUARTERS = np.array(
    [
        [(cos(a), sin(a)) for a in (start + n * pi / 2 / FINE for n in range(FINE + 1))]
        for start in (0, pi / 2, pi, 1.5 * pi)
    ]
)
_THIRDS = tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in (1 / 3, 2 / 3))
"""How much the start, the corner and the end of a curve count a third and two thirds along it."""
_CORNERS = np.array([(2, 3), (0, 3), (0, 1), (2, 1)])
"""Where in a rectangle the x and the y of each corner are, in the order of the quarters."""


@dataclass(frozen=True, slots=True)
class Whole:
    """The area of a household before anybody else is let out of it, and the members that have to stay in it.

    Whoever does not come within `reach` does not matter. Its bays can be filled as long as nobody is in them.
    """

    area: BaseGeometry
    members: tuple[Polygon, ...]
    reach: Rect
    bays: tuple[Polygon, ...]


def whole_area(padded: Sequence[Rect], corridors: Sequence[Corridor], unit: float) -> Whole:
    """Return padded members and the ways between them as one area, without notches."""
    rounded = _rounded(padded, ROUND * unit)
    ways = shapely.buffer(
        [shapely.linestrings(way.points) for way in corridors],
        [way.half for way in corridors],
        quad_segs=FINE,
        cap_style="flat",
    )
    area = _closed_up(unary_union([*rounded, *ways]), ROUND * unit)
    near = all(way.length <= NEAR * unit for way in corridors)
    bays = _bays(area, unit) if near and isinstance(area, Polygon) else ()
    return Whole(area, tuple(rounded), grown(area.bounds, ROUND * unit), bays)


def free_bays(whole: Whole, taken: Sequence[Rect]) -> tuple[int, ...]:
    """Return the numbers of the bays of an area that reach into none of the rectangles."""
    if not whole.bays:
        return ()
    others = _boxes([rect for rect in taken if meet(rect, whole.reach)])
    return tuple(n for n, bay in enumerate(whole.bays) if not shapely.intersects(bay, others).any())


def with_bays(whole: Whole, numbers: Sequence[int]) -> Whole:
    """Return an area with some of its bays filled."""
    if not numbers:
        return whole
    full = unary_union([whole.area, *(whole.bays[n] for n in numbers)])
    return replace(whole, area=_closed_up(full, SEAM))


def in_the_way(whole: Whole, taken: Sequence[Rect]) -> tuple[Rect, ...]:
    """Return those of the rectangles that the area has to leave out: what meets it or stands in its holes."""
    near = tuple([r for r in taken if meet(r, whole.reach)])
    if not near or any(len(part.interiors) for part in polygons(whole.area)):
        return near
    met = shapely.intersects(whole.area, _boxes(near)).tolist()
    return tuple([r for r, is_met in zip(near, met, strict=True) if is_met])


def left_of(whole: Whole, others: Sequence[Rect], inside: Sequence[Rect]) -> BaseGeometry:
    """Return what is left of an area without the rectangles in its way, and without holes.

    The shape, of one part or several, holds every padded member; but where somebody has to be let out who
    stands amid the household, only those of `inside`, the members themselves.
    """
    taken = _boxes(others)
    left = _without(whole.area, taken)
    if left is not whole.area:
        left = unary_union([left, *whole.members])
    return _without_holes(left, inside, taken)


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """Return the polygons of a shape."""
    return [p for p in getattr(shape, "geoms", (shape,)) if isinstance(p, Polygon)]


def ring_of(part: Polygon) -> tuple[Point, ...]:
    """Return the outer ring, with its corners rounded, clockwise from its highest point; not closed."""
    plain = part.exterior.simplify(PLAIN, preserve_topology=False)
    corners = get_coordinates(plain).tolist()[:-1]
    if not is_ccw(plain):
        corners.reverse()
    points = _softened(corners)
    first = points.index(min(points, key=itemgetter(1, 0)))
    return tuple(points[first:] + points[:first])


def _bays(area: Polygon, unit: float) -> tuple[Polygon, ...]:
    full = _closed_up(area.simplify(COARSE), BAY * unit)
    return tuple(bay for bay in polygons(full.difference(area)) if bay.area > (SMALL * unit) ** 2)


def _boxes(rects: Sequence[Rect]) -> NDArray[np.object_]:
    return cast("NDArray[np.object_]", shapely.box(*np.array(rects).reshape(-1, 4).T))


def _without(shape: BaseGeometry, others: NDArray[np.object_]) -> BaseGeometry:
    """A shape without the room of those who are in it."""
    there = others[shapely.intersects(shape, others)]
    if len(there) == 0:
        return shape
    return shape.difference(there[0] if len(there) == 1 else unary_union(there))


def _closed_up(shape: BaseGeometry, radius: float) -> BaseGeometry:
    """A shape without notches and inner corners sharper than a radius."""
    # Round joins only: mitres of slivers divide by zero, of which numpy warns.
    return shapely.buffer(shapely.buffer(shape, radius, quad_segs=FINE), -radius, quad_segs=FINE)


def _rounded(rects: Sequence[Rect], radius: float) -> list[Polygon]:
    """Rectangles with round corners."""
    found = np.array(rects).reshape(-1, 4)
    sides = found[:, 2:] - found[:, :2]
    around = np.minimum(radius, sides.min(axis=1) / 2) - 0.01
    inner = found + around[:, None] * np.array([1, 1, -1, -1])
    rings = inner[:, _CORNERS][:, :, None, :] + around[:, None, None, None] * _QUARTERS
    return cast("list[Polygon]", list(shapely.polygons(rings.reshape(len(rects), 4 * (FINE + 1), 2))))


def _softened(corners: Sequence[Sequence[float]]) -> list[Point]:
    """A ring whose sharp corners are cut to curves."""
    count = len(corners)
    soft: list[Point] = []
    for n, (x, y) in enumerate(corners):
        (px, py), (qx, qy) = corners[n - 1], corners[(n + 1) % count]
        before, after = hypot(px - x, py - y), hypot(qx - x, qy - y)
        ux, uy, vx, vy = (px - x) / before, (py - y) / before, (qx - x) / after, (qy - y) / after
        if ux * vx + uy * vy < -cos(SHARP):
            soft.append((x, y))
            continue
        cut = min(NOOK, before / 2, after / 2)
        soft += _curve((x + ux * cut, y + uy * cut), (x, y), (x + vx * cut, y + vy * cut))
    return soft


def _curve(start: Point, corner: Point, end: Point) -> tuple[Point, ...]:
    """A quadratic curve round a corner, in three pieces."""
    (ax, ay), (bx, by), (cx, cy) = start, corner, end
    return (start, *((a * ax + b * bx + c * cx, a * ay + b * by + c * cy) for a, b, c in _THIRDS), end)


def _without_holes(shape: BaseGeometry, inside: Sequence[Rect], others: NDArray[np.object_]) -> BaseGeometry:
    """Fill holes with nobody in them; cut a way out of those that somebody stands in."""
    parts = polygons(shape)
    if not any(len(part.interiors) for part in parts):
        return shape
    filled = []
    for part in parts:
        solid: BaseGeometry = Polygon(part.exterior)
        for ring in part.interiors:
            hole = Polygon(ring)
            if shapely.intersects(hole, others).any():
                solid = solid.difference(hole).difference(_way_out(hole.bounds, part.bounds, inside))
        filled.append(solid)
    return unary_union(filled)


def _way_out(hole: Rect, part: Rect, people: Sequence[Rect]) -> BaseGeometry:
    """A slit from a hole to the outside that keeps clear of members, or past as few as can be."""
    left, top, right, bottom = grown(part, 1)
    slits = []
    for x in _places(hole[0], hole[2], [edge for r in people for edge in (r[0], r[2])]):
        slits += [(x - SLIT, top, x + SLIT, hole[3]), (x - SLIT, hole[1], x + SLIT, bottom)]
    for y in _places(hole[1], hole[3], [edge for r in people for edge in (r[1], r[3])]):
        slits += [(left, y - SLIT, hole[2], y + SLIT), (hole[0], y - SLIT, right, y + SLIT)]
    return box(*min(slits, key=lambda s: (sum(meet(s, r) for r in people), s[2] - s[0] + s[3] - s[1])))


def _places(low: float, high: float, edges: Sequence[float]) -> list[float]:
    """Where a slit may leave a hole along one axis: the middle first, then here and there, beside people."""
    beside = (edge + side * (SLIT + 0.5) for edge in edges for side in (-1, 1))
    shares = (0.5, 0.25, 0.75, 0.02, 0.98)
    return [low + share * (high - low) for share in shares] + [
        place for place in beside if low < place < high
    ]
