"""How to get from one person to another on the page without going through anybody else."""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from math import inf
from typing import TypeAlias

from genogram_app.layout.geometry import Box, Point
from genogram_app.layout.remembered import Kept

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom, in points."""
_Cell: TypeAlias = tuple[int, int, int]
"""A crossing of the grid by column and row, and how it was come to: 1 level, 2 upright, 0 not yet."""
NEARBY = 160.0
"""How far to either side, in points, a way is looked for before the whole page is."""
TURN = 12.0
"""What a bend costs, as points of way."""
_FINE = 100
_TURN = int(TURN * _FINE)
_FAR, _NEVER = 1e7, 1 << 50


def rect_of(box: Box, margin: float = 0.0) -> Rect:
    """The symbol and label of a person together, with a margin."""
    half = box.extent.width / 2 + margin
    top = box.y - box.extent.symbol_height / 2
    return box.x - half, top - margin, box.x + half, top + box.extent.height + margin


def grown(rect: Rect, by: float) -> Rect:
    """Return a rectangle made larger on every side."""
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def meet(one: Rect, other: Rect) -> bool:
    """Tell whether two rectangles cover each other."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def is_clear(path: Sequence[Point], obstacles: Sequence[Rect]) -> bool:
    """Tell whether no piece of a path goes through the inside of an obstacle."""
    for a, b in pairwise(path):
        left, right = (a[0], b[0]) if a[0] < b[0] else (b[0], a[0])
        top, bottom = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
        near = [r for r in obstacles if r[0] < right and left < r[2] and r[1] < bottom and top < r[3]]
        slanting = left != right and top != bottom
        if near and (not slanting or any(_enters(a, b, rect) for rect in near)):
            return False
    return True


def _enters(a: Point, b: Point, rect: Rect) -> bool:
    """Clip the slanting piece from a to b against a rectangle (Liang and Barsky)."""
    low, high = 0.0, 1.0
    for start, step, least, most in (
        (a[0], b[0] - a[0], rect[0], rect[2]),
        (a[1], b[1] - a[1], rect[1], rect[3]),
    ):
        first, last = (least - start) / step, (most - start) / step
        low, high = max(low, min(first, last)), min(high, max(first, last))
    return low < high


def find_path(
    start: Point, end: Point, obstacles: Sequence[Rect], margin: float, longest: float = inf
) -> tuple[Point, ...]:
    """The shortest way in level and upright pieces, with few bends, that leaves every obstacle out.

    A straight line is returned where it is clear, and also where there is no clear way at all, or none that
    costs at most `longest`, in points with `TURN` for every bend.
    """
    if is_clear((start, end), obstacles):
        return start, end
    return find_way(start, end, obstacles, margin, longest) or (start, end)


def find_way(
    start: Point,
    end: Point,
    obstacles: Sequence[Rect],
    margin: float,
    longest: float = inf,
    costs: Sequence[Rect] = (),
    haste: float = 1.0,
    ways: Kept[tuple[Point, ...]] | None = None,
) -> tuple[Point, ...]:
    """The cheapest way in level and upright pieces that leaves every obstacle out; empty when there is none.

    A stretch inside one of the rectangles of `costs` costs twice its length, and the way may turn beside the
    long sides of these. It costs at most `longest`, in points with `TURN` for every bend; with `haste` it may
    cost so many times more than the cheapest, and is found much sooner on a large page. Where nothing within
    reach has changed since it was looked for with the same `ways`, the way is taken from there.
    """
    ways = Kept(1) if ways is None else ways
    spare = (longest - abs(start[0] - end[0]) - abs(start[1] - end[1])) / 2
    for reach in (NEARBY, inf) if spare > NEARBY else (max(spare, 0.0) + margin,):
        near = [r for r in obstacles if _is_near(r, start, end, reach)]
        dear = [r for r in costs if _is_near(r, start, end, reach)]
        asked = start, end, tuple(near), tuple(dear), margin, reach, longest, haste
        if found := ways.recall(asked, partial(_look, *asked)):
            return found
    return ()


def _look(
    start: Point,
    end: Point,
    near: Sequence[Rect],
    dear: Sequence[Rect],
    margin: float,
    reach: float,
    longest: float,
    haste: float,
) -> tuple[Point, ...]:
    """The cheapest way within reach; empty when there is none."""
    xs = _grid(start[0], end[0], [(r[0], r[2]) for r in near], margin, reach)
    ys = _grid(start[1], end[1], [(r[1], r[3]) for r in near], margin, reach)
    if dear:
        xs = sorted({*xs, *_edges([(r[0], r[2]) for r in dear if r[3] - r[1] > r[2] - r[0]], xs)})
        ys = sorted({*ys, *_edges([(r[1], r[3]) for r in dear if r[3] - r[1] <= r[2] - r[0]], ys)})
    return _search(_Grid(xs, ys, near, dear), start, end, longest, haste)


def _edges(spans: Sequence[tuple[float, float]], lines: Sequence[float]) -> Iterator[float]:
    """The edges of what is dear to pass, as far as they lie within the grid."""
    return (edge for span in spans for edge in span if lines[0] <= edge <= lines[-1])


def _is_near(rect: Rect, start: Point, end: Point, reach: float) -> bool:
    """Tell whether a rectangle comes within reach of the space between two points."""
    return (
        rect[0] <= max(start[0], end[0]) + reach
        and rect[2] >= min(start[0], end[0]) - reach
        and rect[1] <= max(start[1], end[1]) + reach
        and rect[3] >= min(start[1], end[1]) - reach
    )


def _grid(
    start: float, end: float, spans: Sequence[tuple[float, float]], margin: float, reach: float
) -> list[float]:
    """Where a way may turn along one axis: at its ends, and beside what stands about, within reach."""
    low, high = min(start, end) - reach, max(start, end) + reach
    beside = {edge for a, b in spans for edge in (a - margin, b + margin) if low <= edge <= high}
    return sorted({start, end} | beside)


def _search(grid: _Grid, start: Point, end: Point, longest: float, haste: float = 1.0) -> tuple[Point, ...]:
    """The A* search over a grid; empty when there is no way.

    It counts in whole hundredths of a point, so that ways of one length are found to be equal.
    """
    goal = grid.xs.index(end[0]), grid.ys.index(end[1])
    begin = (grid.xs.index(start[0]), grid.ys.index(start[1]), 0)
    most = min(longest, _FAR) * _FINE
    across, down = (
        [int(_FINE * abs(a - e)) for a in line] for line, e in ((grid.xs, end[0]), (grid.ys, end[1]))
    )
    best = {begin: 0}
    came: dict[_Cell, _Cell] = {}
    heap = [(0, 0, begin)]
    while heap:
        _, done, here = heapq.heappop(heap)
        i, j, turned = here
        if (i, j) == goal:
            return _walked(here, came, grid.xs, grid.ys)
        if -done > best[here]:
            continue
        for there, step in grid.steps(i, j):
            total = step - done + (_TURN if turned and turned != there[2] else 0)
            if total < best.get(there, _NEVER):
                rest = _least(across[there[0]], down[there[1]], there[2])
                if total + rest <= most:
                    best[there] = total
                    came[there] = here
                    # Of ways that look equally good, the one that has come furthest goes on: most are equal.
                    heapq.heappush(heap, (total + int(haste * rest), -total, there))
    return ()


def _least(across: int, down: int, turned: int) -> int:
    """What the rest of a way costs at the least, by how far it has to go across and down."""
    turns = (across and turned == 2) or (down and turned == 1)
    return across + down + (_TURN if turns else 0)


class _Grid:
    """The stretches between crossings of a grid; what each one costs is found out where a search comes."""

    def __init__(
        self, xs: Sequence[float], ys: Sequence[float], obstacles: Sequence[Rect], dear: Sequence[Rect] = ()
    ) -> None:
        self.xs, self.ys = xs, ys
        self._obstacles, self._dear = obstacles, dear
        self._across: dict[int, list[int]] = {}
        self._along: dict[int, list[int]] = {}

    def steps(self, i: int, j: int) -> list[tuple[_Cell, int]]:
        """The neighbours that can be reached from a crossing, each with what the way there costs."""
        across = self._across.get(j) or self._row(j)
        along = self._along.get(i) or self._column(i)
        found: list[tuple[_Cell, int]] = []
        if across[i + 1] < _NEVER:
            found.append(((i + 1, j, 1), across[i + 1]))
        if across[i] < _NEVER:
            found.append(((i - 1, j, 1), across[i]))
        if along[j + 1] < _NEVER:
            found.append(((i, j + 1, 2), along[j + 1]))
        if along[j] < _NEVER:
            found.append(((i, j - 1, 2), along[j]))
        return found

    def _row(self, j: int) -> list[int]:
        y = self.ys[j]
        self._across[j] = _costs(
            self.xs,
            [(r[0], r[2]) for r in self._obstacles if r[1] < y < r[3]],
            [(r[0], r[2]) for r in self._dear if r[1] < y < r[3]],
        )
        return self._across[j]

    def _column(self, i: int) -> list[int]:
        x = self.xs[i]
        self._along[i] = _costs(
            self.ys,
            [(r[1], r[3]) for r in self._obstacles if r[0] < x < r[2]],
            [(r[1], r[3]) for r in self._dear if r[0] < x < r[2]],
        )
        return self._along[i]


def _costs(
    lines: Sequence[float], blocked: Sequence[tuple[float, float]], dear: Sequence[tuple[float, float]]
) -> list[int]:
    """What each stretch before, between and after the grid lines costs: its length, twice where it is dear.

    Blocked stretches, and the first and the last, beyond the grid, cannot be walked at any cost.
    """
    costs = [_NEVER, *(int(_FINE * (b - a)) for a, b in pairwise(lines)), _NEVER]
    for low, high in dear:
        for n in range(bisect_right(lines, low), bisect_left(lines, high) + 1):
            costs[n] *= 2
    for low, high in blocked:
        for n in range(bisect_right(lines, low), bisect_left(lines, high) + 1):
            costs[n] = _NEVER
    return costs


def _walked(
    here: _Cell,
    came: dict[_Cell, _Cell],
    xs: Sequence[float],
    ys: Sequence[float],
) -> tuple[Point, ...]:
    """The bends of the way that led here."""
    cells = [here]
    while cells[-1] in came:
        cells.append(came[cells[-1]])
    cells.reverse()
    points = [(xs[c[0]], ys[c[1]]) for c in cells]
    kept = points[:1]
    for before, point, after in zip(points, points[1:], points[2:], strict=False):
        if not (before[0] == point[0] == after[0] or before[1] == point[1] == after[1]):
            kept.append(point)
    return (*kept, *points[-1:]) if len(points) > 1 else tuple(kept)
