"""The straight lines between a household's outline and people who only stay there, past everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from shapely import LineString, box, get_coordinates
from shapely.geometry import Point as Spot
from shapely.geometry.base import BaseGeometry
from shapely.ops import nearest_points

from genogram_app.layout.corridors import FURTHER
from genogram_app.layout.geometry import Box, Point
from genogram_app.layout.paths import Rect, grown, is_clear

BEGINS, ENDS = 0.05, 0.9
"""Which part of a tether must be clear: its ends touch the symbol and the outline."""
TOUCH, CLEAR = 0.01, 3.0
"""In points: how far a tether keeps from people at the least, and one that goes aside."""
STEP = 10.0
"""In points: how finely an outline is searched for a place where a tether can end."""


def tether(person: Box, shape: BaseGeometry, others: Sequence[Box], unit: float) -> tuple[str, Point, Point]:
    """Return the id of a person and the ends of the straight line that joins their symbol to an area.

    It ends at the nearest point of the outline from which nobody stands in the way; at the nearest of all
    where each of these is too far off.
    """
    symbol = _symbol(person)
    amid = shape.contains(Spot(person.x, person.y))
    near, far = nearest_points(box(*symbol), shape if amid else shape.boundary)
    start, end = (near.x, near.y), (far.x, far.y)
    taken = [*_label(person), *(r for other in others for r in (_symbol(other), *_label(other)))]
    if not amid and not _passes(start, end, [grown(rect, TOUCH) for rect in taken]):
        longest = hypot(near.x - far.x, near.y - far.y) + FURTHER * unit
        start, end = _aside(symbol, shape, taken, longest) or (start, end)
    return person.person, start, end


def _aside(
    symbol: Rect, shape: BaseGeometry, taken: Sequence[Rect], longest: float
) -> tuple[Point, Point] | None:
    """The shortest line to the outline that passes nobody and does not run through the area."""
    wide = [grown(rect, CLEAR) for rect in taken]
    ends = [(float(x), float(y)) for x, y in get_coordinates(shape.boundary.segmentize(STEP)).tolist()]
    level = (symbol[1] + symbol[3]) / 2
    tries = (
        (hypot(start[0] - end[0], start[1] - end[1]), start, end)
        for end in ends
        for start in (_nearest(symbol, end), (symbol[0], level), (symbol[2], level))
    )
    for _, start, end in sorted(one for one in tries if one[0] <= longest):
        if _passes(start, end, wide) and shape.intersection(LineString((start, end))).length < 1.0:
            return start, end
    return None


def _passes(start: Point, end: Point, taken: Sequence[Rect]) -> bool:
    return is_clear((_along(start, end, BEGINS), _along(start, end, ENDS)), taken)


def _along(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _nearest(rect: Rect, point: Point) -> Point:
    """The point of a rectangle that is nearest to another point."""
    return min(max(point[0], rect[0]), rect[2]), min(max(point[1], rect[1]), rect[3])


def _symbol(person: Box) -> Rect:
    half, height = person.extent.symbol_width / 2, person.extent.symbol_height / 2
    return person.x - half, person.y - height, person.x + half, person.y + height


def _label(person: Box) -> list[Rect]:
    extent = person.extent
    if not extent.label_height:
        return []
    top = person.y + extent.symbol_height / 2 + extent.label_gap
    return [
        (person.x - extent.label_width / 2, top, person.x + extent.label_width / 2, top + extent.label_height)
    ]
