"""Lines through points, with a small bridge where one crosses another, and where on them there is room."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from genogram_app.drawing.primitives import Curve, Line, Move, Path, Point, Step, Stroke

_HOP = 0.15
_ROUND = 0.5523


def route(points: Sequence[Point], stroke: Stroke, unit: float, hops: Sequence[Point] = ()) -> Path:
    """Return one path through the points, with a bridge of 0.15 units radius at each hop that lies on it."""
    steps: list[Step] = [Move(points[0])]
    for start, end in pairwise(points):
        steps += _segment(start, end, [hop for hop in hops if _lies_on(hop, start, end)], _HOP * unit)
    return Path(tuple(steps), stroke)


def _lies_on(point: Point, start: Point, end: Point) -> bool:
    """Whether a point lies inside a segment, clear of its ends."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    if not length:
        return False
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    along = (point[0] - start[0]) * ux + (point[1] - start[1]) * uy
    across = abs((point[0] - start[0]) * uy - (point[1] - start[1]) * ux)
    return across < 0.5 and 0.5 < along < length - 0.5


def _segment(start: Point, end: Point, hops: list[Point], radius: float) -> list[Step]:
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    ahead = sorted(hops, key=lambda hop: (hop[0] - start[0]) * ux + (hop[1] - start[1]) * uy)
    steps: list[Step] = []
    for x, y in ahead:
        steps += _bridge((x, y), (ux, uy), radius)
    return [*steps, Line(end)]


def _bridge(centre: Point, along: Point, radius: float) -> list[Step]:
    """Half a circle over the crossing: to the right of a vertical line, above a horizontal one."""
    ux, uy = along
    nx, ny = (abs(uy), -abs(ux)) if abs(uy) < 0.5 or abs(ux) < 0.5 else (uy, -ux)
    x, y = centre
    reach = _ROUND * radius

    def at(forward: float, aside: float) -> Point:
        return x + ux * forward + nx * aside, y + uy * forward + ny * aside

    return [
        Line(at(-radius, 0)),
        Curve(at(-radius, reach), at(-reach, radius), at(0, radius)),
        Curve(at(reach, radius), at(radius, reach), at(radius, 0)),
    ]


def length_of(points: Sequence[Point]) -> float:
    """Return the length of a line through points."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))


def along(points: Sequence[Point], share: float) -> Point:
    """Return the point that lies at a share (0 to 1) of the length of a line."""
    left = share * length_of(points)
    for a, b in pairwise(points):
        step = hypot(b[0] - a[0], b[1] - a[1])
        if step and left <= step:
            return a[0] + (b[0] - a[0]) * left / step, a[1] + (b[1] - a[1]) * left / step
        left -= step
    return points[-1]


def level_run(points: Sequence[Point]) -> tuple[Point, Point]:
    """Return the longest horizontal piece of a line, left end first; its ends when nothing in it is level."""
    level = [(a, b) for a, b in pairwise(points) if abs(a[1] - b[1]) < 0.5]
    a, b = max(level, key=lambda run: abs(run[1][0] - run[0][0]), default=(points[0], points[-1]))
    return (a, b) if a[0] <= b[0] else (b, a)


def split_at(points: Sequence[Point], x: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return the two parts of a line, cut where its level run passes `x`; the point is in both."""
    (left, right) = level_run(points)
    if not left[0] <= x <= right[0]:
        x = (left[0] + right[0]) / 2
    for place, (a, b) in enumerate(pairwise(points)):
        if {a, b} == {left, right} and a[1] == b[1]:
            cut = (x, a[1])
            return (*points[: place + 1], cut), (cut, *points[place + 1 :])
    middle = along(points, 0.5)
    return (points[0], middle), (middle, points[-1])


def moved_aside(ends: tuple[Point, Point], offset: float) -> tuple[Point, Point]:
    """Return a straight line moved to its right-hand side, as seen from its start, by an offset in points."""
    (ax, ay), (bx, by) = ends
    length = hypot(bx - ax, by - ay) or 1.0
    nx, ny = -(by - ay) / length * offset, (bx - ax) / length * offset
    return (ax + nx, ay + ny), (bx + nx, by + ny)
