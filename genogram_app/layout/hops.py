"""Where lines of two families cross, so that the upright one is drawn with a small bridge."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from genogram_app.layout.geometry import Point, RoutedLine

END = 0.5
"""A line that ends within this distance of another touches it and does not cross it, in points."""

_Level = tuple[float, float, float, str]


def with_hops(lines: Sequence[RoutedLine]) -> tuple[RoutedLine, ...]:
    """The same lines, each with the points at which an upright or slanting piece crosses another family's."""
    levels = sorted(level for line in lines for level in _levels(line))
    heights = [level[0] for level in levels]
    return tuple(
        replace(line, hops=hops) if (hops := _hops(line, levels, heights)) else line for line in lines
    )


def _levels(line: RoutedLine) -> Iterator[_Level]:
    """The level pieces of a line: (y, left, right, union)."""
    for a, b in pairwise(line.points):
        if a[1] == b[1] and a[0] != b[0]:
            yield a[1], min(a[0], b[0]), max(a[0], b[0]), line.union


def _hops(line: RoutedLine, levels: Sequence[_Level], heights: Sequence[float]) -> tuple[Point, ...]:
    found = []
    for a, b in pairwise(line.points):
        (x1, top), (x2, bottom) = sorted((a, b), key=lambda p: p[1])
        for n in range(bisect_right(heights, top + END), bisect_left(heights, bottom - END)):
            y, left, right, union = levels[n]
            x = x1 + (x2 - x1) * (y - top) / (bottom - top)
            if union != line.union and left - END < x < right + END:
                found.append((x, y))
    return tuple(found)
