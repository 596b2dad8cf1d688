"""Where words go that belong to lines: at the first place they would like that is free."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import floor
from typing import TypeAlias

from genogram_app.drawing.primitives import Point
from genogram_app.layout.geometry import Box, Layout

Rectangle: TypeAlias = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_Segment: TypeAlias = tuple[float, float, float, float]

_CELL = 60.0
_ON_A_LINE = 1.0
_ON_A_THING = 40.0


def symbol_and_label(box: Box) -> tuple[Rectangle, ...]:
    """Return the rectangles that a person's symbol and label cover."""
    extent = box.extent
    half_width, half_height = extent.symbol_width / 2, extent.symbol_height / 2
    symbol = (box.x - half_width, box.y - half_height, box.x + half_width, box.y + half_height)
    if not extent.label_height:
        return (symbol,)
    top = box.y + half_height + extent.label_gap
    half = extent.label_width / 2
    return symbol, (box.x - half, top, box.x + half, top + extent.label_height)


class FreeSpace:
    """What is taken on a picture; words are placed one after the other, each taking its place."""

    def __init__(self) -> None:
        """Begin with nothing taken."""
        self._things: dict[tuple[int, int], list[Rectangle]] = {}
        self._lines: dict[tuple[int, int], list[_Segment]] = {}

    @classmethod
    def around(cls, layout: Layout) -> FreeSpace:
        """Return the free space of a layout: its people and its family lines are taken."""
        space = cls()
        for box in layout.boxes:
            for rectangle in symbol_and_label(box):
                space.take(rectangle)
        for points in (*(line.points for line in layout.lines), *(kin.points for kin in layout.kin_lines)):
            space.take_line(points)
        return space

    def take(self, rectangle: Rectangle) -> None:
        """Take a rectangle."""
        for cell in _cells(rectangle):
            self._things.setdefault(cell, []).append(rectangle)

    def take_line(self, points: Sequence[Point]) -> None:
        """Take a line through points."""
        for (ax, ay), (bx, by) in pairwise(points):
            segment = (ax, ay, bx, by)
            for cell in _cells((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))):
                self._lines.setdefault(cell, []).append(segment)

    def place(self, size: tuple[float, float], spots: Iterable[Point]) -> Point:
        """Return the first of the spots (centres) that is free, else the least bad one; and take it."""
        best: tuple[float, Point] | None = None
        for spot in spots:
            cost = self._cost(_rectangle(size, spot), best[0] if best else float("inf"))
            if best is None or cost < best[0]:
                best = cost, spot
            if cost == 0:
                break
        assert best is not None, "words always have at least one spot"
        self.take(_rectangle(size, best[1]))
        return best[1]

    def _cost(self, wanted: Rectangle, worst: float) -> float:
        cost = 0.0
        for cell in _cells(wanted):
            cost += sum(_ON_A_THING for thing in self._things.get(cell, ()) if _overlap(wanted, thing))
            cost += sum(_ON_A_LINE for line in self._lines.get(cell, ()) if _touches(wanted, line))
            if cost >= worst:
                return cost
        return cost


def _rectangle(size: tuple[float, float], centre: Point) -> Rectangle:
    half_width, half_height = size[0] / 2, size[1] / 2
    return centre[0] - half_width, centre[1] - half_height, centre[0] + half_width, centre[1] + half_height


def _cells(rectangle: Rectangle) -> list[tuple[int, int]]:
    left, top, right, bottom = (floor(value / _CELL) for value in rectangle)
    return [(column, row) for column in range(left, right + 1) for row in range(top, bottom + 1)]


def _overlap(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _touches(rectangle: Rectangle, line: _Segment) -> bool:
    """Whether a line passes through a rectangle: clipped by each side in turn (Liang and Barsky)."""
    left, top, right, bottom = rectangle
    ax, ay, bx, by = line
    dx, dy = bx - ax, by - ay
    enter, leave = 0.0, 1.0
    for step, room in ((-dx, ax - left), (dx, right - ax), (-dy, ay - top), (dy, bottom - ay)):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    return enter <= leave
