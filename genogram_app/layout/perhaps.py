"""Which part of the area of a household only those are in who possibly live there, and its border."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shapely import LineString, Polygon, box, line_merge, unary_union
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.enclosing import polygons, ring_of
from genogram_app.layout.geometry import Point
from genogram_app.layout.paths import Rect, meet

SEAM = 1.2
"""In points: where two borders are nearer than this, they are one."""
SHORT, SMALL = 4.0, 30.0
"""In points and square points: shorter pieces of border, and smaller areas, are not drawn."""

_Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """An area in two: the rings round those who live there, and the border of the rest.

    A border is closed, with its first point again at the end, where the rest does not touch the rings.
    """

    rings: tuple[_Ring, ...]
    perhaps: tuple[_Ring, ...]


def parted(area: BaseGeometry, inside: Sequence[Rect], padded: Sequence[Rect], sure: int) -> Parted:
    """Part the area of a household of which only the first members, so many as are `sure`, live there.

    Every other member takes the room of their padded rectangle, up to half-way to those who live there.
    """
    rest = unary_union([box(*_own(n, inside, padded, sure)) for n in range(sure, len(inside))])
    people = [box(*rect) for rect in inside[:sure]]
    left = polygons(area.difference(rest))
    kept = [part for part in left if any(part.intersects(person) for person in people)]
    sure_area = unary_union(kept)
    rings = sorted((ring_of(part) for part in kept), key=lambda ring: (ring[0][1], ring[0][0]))
    others = (part for part in polygons(area.difference(sure_area)) if part.area > SMALL)
    border = sure_area.buffer(SEAM)
    return Parted(tuple(rings), tuple(line for part in others for line in _borders(part, border)))


def _own(member: int, inside: Sequence[Rect], padded: Sequence[Rect], sure: int) -> Rect:
    """The room of a member who possibly lives there."""
    left, top, right, bottom = padded[member]
    rect = inside[member]
    for other, room in zip(inside[:sure], padded[:sure], strict=True):
        if not meet(room, padded[member]):
            continue
        if other[2] <= rect[0]:
            left = max(left, (other[2] + rect[0]) / 2)
        elif other[0] >= rect[2]:
            right = min(right, (other[0] + rect[2]) / 2)
        elif other[3] <= rect[1]:
            top = max(top, (other[3] + rect[1]) / 2)
        else:
            bottom = min(bottom, (other[1] + rect[3]) / 2)
    return left, top, right, bottom


def _borders(part: Polygon, sure: BaseGeometry) -> Iterator[_Ring]:
    """The pieces of a border that are not those of the people who live there."""
    ring = ring_of(part)
    line = LineString((*ring, ring[0])).difference(sure)
    merged = line_merge(line) if line.geom_type == "MultiLineString" else line
    for piece in getattr(merged, "geoms", (merged,)):
        if piece.length > SHORT:
            yield tuple((x, y) for x, y in piece.coords)
