"""The part of a path that lies within an upright rectangle."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.flattening import flattened
from genogram_app.drawing.primitives import Close, Line, Move, Path, Point, Step


def clipped(path: Path, area: Bounds) -> tuple[Path, ...]:
    """Return what is seen of a path through a rectangle: nothing, the path itself, or its fill and its line.

    Dashes begin anew where a line comes into the rectangle.
    """
    covered = bounds(path)
    if covered is None or not _meet(covered, area):
        return ()
    if _holds(area, covered):
        return (path,)
    return (*_fill(path, area), *_line(path, area))


def _meet(one: Bounds, other: Bounds) -> bool:
    across = one.left < other.right and other.left < one.right
    return across and one.top < other.bottom and other.top < one.bottom


def _holds(area: Bounds, inner: Bounds) -> bool:
    across = area.left <= inner.left and inner.right <= area.right
    return across and area.top <= inner.top and inner.bottom <= area.bottom


def _fill(path: Path, area: Bounds) -> Iterator[Path]:
    """The filled inside, cut by each side of the rectangle in turn (Sutherland and Hodgman)."""
    if path.fill is None:
        return
    steps: list[Step] = []
    for part in flattened(path):
        corners: Sequence[Point] = part.points
        for distance in _sides(area):
            corners = _cut(corners, distance)
        if len(corners) > 2:
            steps += (Move(corners[0]), *(Line(corner) for corner in corners[1:]), Close())
    if steps:
        yield replace(path, steps=tuple(steps), stroke=None)


def _sides(area: Bounds) -> tuple[Callable[[Point], float], ...]:
    """How far inside each side a point is."""
    return (
        lambda point: point[0] - area.left,
        lambda point: area.right - point[0],
        lambda point: point[1] - area.top,
        lambda point: area.bottom - point[1],
    )


def _cut(corners: Sequence[Point], distance: Callable[[Point], float]) -> list[Point]:
    kept: list[Point] = []
    for start, end in pairwise((*corners[-1:], *corners)):
        before, after = distance(start), distance(end)
        if (before < 0) != (after < 0):
            kept.append(_between(start, end, before / (before - after)))
        if after >= 0:
            kept.append(end)
    return kept


def _line(path: Path, area: Bounds) -> Iterator[Path]:
    """The line, in as many pieces as lie in the rectangle."""
    if path.stroke is None:
        return
    steps: list[Step] = []
    for part in flattened(path):
        points = (*part.points, part.points[0]) if part.closed else part.points
        last: Point | None = None
        for start, end in pairwise(points):
            seen = _seen(start, end, area)
            if seen is None:
                last = None
                continue
            steps += (Line(seen[1]),) if seen[0] == last else (Move(seen[0]), Line(seen[1]))
            last = seen[1]
    if steps:
        yield replace(path, steps=tuple(steps), fill=None)


def _seen(start: Point, end: Point, area: Bounds) -> tuple[Point, Point] | None:
    """The part of a straight line in the rectangle."""
    enter, leave = 0.0, 1.0
    for distance in _sides(area):
        before, after = distance(start), distance(end)
        if before < 0 and after < 0:
            return None
        if before < 0:
            enter = max(enter, before / (before - after))
        elif after < 0:
            leave = min(leave, before / (before - after))
    if enter >= leave:
        return None
    return (
        start if enter == 0.0 else _between(start, end, enter),
        end if leave == 1.0 else _between(start, end, leave),
    )


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
