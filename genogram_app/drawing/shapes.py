"""The plain shapes that symbols and lines are made of, as paths."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from genogram_app.drawing.primitives import Close, Colour, Curve, Line, Move, Path, Point, Step, Stroke

_CLOSE = Close()
_ARC = 0.5522847498307936
"""Where the control points of a quarter circle of radius 1 lie: 4/3 (√2 − 1)."""


def polyline(points: Sequence[Point], stroke: Stroke) -> Path:
    """Return straight lines through the points."""
    return Path(_through(points), stroke)


def polygon(points: Sequence[Point], stroke: Stroke | None = None, fill: Colour | None = None) -> Path:
    """Return the closed shape with these corners."""
    return Path((*_through(points), _CLOSE), stroke, fill)


def rectangle(
    left: float,
    top: float,
    width: float,
    height: float,
    stroke: Stroke | None = None,
    fill: Colour | None = None,
) -> Path:
    """Return an upright rectangle."""
    right, bottom = left + width, top + height
    sides = Move((left, top)), Line((right, top)), Line((right, bottom)), Line((left, bottom)), _CLOSE
    return Path(sides, stroke, fill)


def rounded_rectangle(
    left: float,
    top: float,
    width: float,
    height: float,
    radius: float,
    stroke: Stroke | None = None,
    fill: Colour | None = None,
) -> Path:
    """Return an upright rectangle with rounded corners; the radius is at most half of the shorter side."""
    right, bottom = left + width, top + height
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return rounded_polygon(corners, radius, stroke, fill)


def rounded_polygon(
    corners: Sequence[Point], radius: float, stroke: Stroke | None = None, fill: Colour | None = None
) -> Path:
    """Return the closed shape whose corners are rounded off from `radius` before to `radius` after each.

    On a side that is shorter than two radii the rounding ends in the middle of the side. Right angles become
    quarter circles. Corners that are repeated count once.
    """
    steps: list[Step] = []
    corners = [corner for i, corner in enumerate(corners) if corner != corners[i - 1]]
    for i, corner in enumerate(corners):
        before, after = corners[i - 1], corners[(i + 1) % len(corners)]
        enter, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        steps.append(Line(enter) if steps else Move(enter))
        steps.append(Curve(_between(enter, corner, _ARC), _between(leave, corner, _ARC), leave))
    return Path((*steps, Close()), stroke, fill)


def ellipse(
    centre: Point, radius_x: float, radius_y: float, stroke: Stroke | None = None, fill: Colour | None = None
) -> Path:
    """Return an upright ellipse, as four curves that are off by less than 0.03 % of the radius."""
    x, y = centre
    across, down = radius_x * _ARC, radius_y * _ARC
    right, bottom, left, top = (x + radius_x, y), (x, y + radius_y), (x - radius_x, y), (x, y - radius_y)
    steps = (
        Move(right),
        Curve((x + radius_x, y + down), (x + across, y + radius_y), bottom),
        Curve((x - across, y + radius_y), (x - radius_x, y + down), left),
        Curve((x - radius_x, y - down), (x - across, y - radius_y), top),
        Curve((x + across, y - radius_y), (x + radius_x, y - down), right),
        Close(),
    )
    return Path(steps, stroke, fill)


def circle(centre: Point, radius: float, stroke: Stroke | None = None, fill: Colour | None = None) -> Path:
    """Return a circle."""
    return ellipse(centre, radius, radius, stroke, fill)


def diamond(
    centre: Point, width: float, height: float, stroke: Stroke | None = None, fill: Colour | None = None
) -> Path:
    """Return a square on its corner, or a longer lozenge."""
    x, y = centre
    corners = ((x, y - height / 2), (x + width / 2, y), (x, y + height / 2), (x - width / 2, y))
    return polygon(corners, stroke, fill)


def zigzag(start: Point, end: Point, height: float, length: float, stroke: Stroke) -> Path:
    """Return a zigzag around the straight line between two points.

    It swings `height` points to either side, with whole swings about `length` points long, and begins and
    ends on the points themselves.
    """
    swings = max(1, round(_distance(start, end) / length))
    quarters = [(4 * i + q) / (4 * swings) for i in range(swings) for q in (1, 3)]
    turns = [_aside(start, end, share, height * (-1) ** i) for i, share in enumerate(quarters)]
    return polyline((start, *turns, end), stroke)


def _through(points: Sequence[Point]) -> tuple[Step, ...]:
    return (Move(points[0]), *map(Line, points[1:])) if points else ()


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _towards(corner: Point, other: Point, radius: float) -> Point:
    distance = _distance(corner, other)
    return _between(corner, other, min(radius / distance, 0.5)) if distance else corner


def _aside(start: Point, end: Point, share: float, offset: float) -> Point:
    x, y = _between(start, end, share)
    distance = _distance(start, end) or 1.0
    return x - offset * (end[1] - start[1]) / distance, y + offset * (end[0] - start[0]) / distance


def _distance(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])
