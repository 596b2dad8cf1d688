"""The ways that join the members of a household on the page, and which of them no short way joins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from genogram_app.layout.geometry import Point
from genogram_app.layout.paths import TURN, Rect, find_way, grown
from genogram_app.layout.remembered import Kept

HALF = 0.16
"""In units: half the width of a way of the innermost outline."""
DETOUR, FURTHER = 2.5, 4.0
"""How many times longer than the direct one a way may be, and by how many units at most."""
LONGEST = 7.0
"""In units: people further apart are not enclosed together, for the way would look like a snake."""
MOST_ROWS = 2
"""How many rows of people a way may pass that none of the two whom it joins stands in."""
MOST_BENDS = 4
TRIES = 2
"""For how many pairs of members a way between two groups of them is looked for, the nearest first."""
LINE = 2.2
"""How near the border of a way may come to a line that runs beside it, in points, without extra cost."""


@dataclass(frozen=True, slots=True)
class Corridor:
    """A way between two members, through points, and half its width."""

    points: tuple[Point, ...]
    half: float

    @property
    def length(self) -> float:
        """How far it goes along level and upright pieces."""
        return sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in pairwise(self.points))

    def rects(self, by: float) -> tuple[Rect, ...]:
        """Return its level and upright pieces as rectangles, made wider on every side."""
        more = self.half + by
        return tuple(
            (min(a[0], b[0]) - more, min(a[1], b[1]) - more, max(a[0], b[0]) + more, max(a[1], b[1]) + more)
            for a, b in pairwise(self.points)
        )


@dataclass(frozen=True, slots=True)
class Grouping:
    """The corridors of a household and, for each member by place, the number of the group it belongs to."""

    corridors: tuple[Corridor, ...]
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a way has to do with: rectangles to keep out of, lines not to run along, tops of the rows.

    `half` is half the width of a way. `ways` are those found before.
    """

    taken: Sequence[Rect]
    lines: Sequence[Rect]
    rows: Sequence[float]
    unit: float
    half: float
    ways: Kept[tuple[Point, ...]] | None = None


def joined(inside: Sequence[Rect], padded: Sequence[Rect], around: Surroundings) -> Grouping:
    """Join members by the shortest ways, nearest first, as long as those are not absurd.

    Two whose padding overlaps as wide as a way need none.
    """
    group = list(range(len(inside)))
    corridors: list[Corridor] = []
    failed: Counter[tuple[int, int]] = Counter()
    for apart, a, b in _pairs(padded):
        one, other = sorted((group[a], group[b]))
        if one == other or failed[one, other] >= TRIES:
            continue
        if not _overlap(padded[a], padded[b], 2 * around.half):
            way = _corridor(inside[a], inside[b], around) if apart <= LONGEST * around.unit else None
            if way is None:
                failed[one, other] += 1
                continue
            corridors.append(way)
        group = [one if g == other else g for g in group]
    return Grouping(tuple(corridors), tuple(group))


def _pairs(rects: Sequence[Rect]) -> list[tuple[float, int, int]]:
    """All pairs of members, the nearest first."""
    return sorted((apart(rects[a], rects[b]), a, b) for a, b in combinations(range(len(rects)), 2))


def apart(one: Rect, other: Rect) -> float:
    """Return how far one rectangle is from another, across and down together."""
    across = max(one[0] - other[2], other[0] - one[2], 0.0)
    down = max(one[1] - other[3], other[1] - one[3], 0.0)
    return across + down


def _overlap(one: Rect, other: Rect, width: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down) > 0 and max(across, down) >= width


def middle(rect: Rect) -> Point:
    """Return the middle of a rectangle."""
    return (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2


def _corridor(one: Rect, other: Rect, around: Surroundings) -> Corridor | None:
    """The way between two members; None where each is absurd."""
    if _rows_between(one[1], other[1], around.rows) > MOST_ROWS:
        return None
    way = _straight(one, other, around.taken, around.half) or _bent(one, other, around)
    return Corridor(way, around.half) if way else None


def _rows_between(one: float, other: float, rows: Sequence[float]) -> int:
    low, high = min(one, other), max(one, other)
    return sum(low < row < high for row in rows)


def _straight(one: Rect, other: Rect, taken: Sequence[Rect], half: float) -> tuple[Point, ...]:
    """The level or upright way between two who face each other, if nobody stands there."""
    (ax, ay), (bx, by) = middle(one), middle(other)
    left, right = max(one[0], other[0]), min(one[2], other[2])
    top, bottom = max(one[1], other[1]), min(one[3], other[3])
    if right - left >= 2 * half:
        x = (left + right) / 2
        return () if _is_taken((x, ay), (x, by), taken, half) else ((x, ay), (x, by))
    if bottom - top >= 2 * half:
        y = (top + bottom) / 2
        return () if _is_taken((ax, y), (bx, y), taken, half) else ((ax, y), (bx, y))
    return ()


def _is_taken(a: Point, b: Point, taken: Sequence[Rect], half: float) -> bool:
    left, right = min(a[0], b[0]) - half, max(a[0], b[0]) + half
    top, bottom = min(a[1], b[1]) - half, max(a[1], b[1]) + half
    return any(r[0] < right and left < r[2] and r[1] < bottom and top < r[3] for r in taken)


def _bent(one: Rect, other: Rect, around: Surroundings) -> tuple[Point, ...]:
    start, end = middle(one), middle(other)
    direct = abs(start[0] - end[0]) + abs(start[1] - end[1])
    longest = min(DETOUR * direct, direct + FURTHER * around.unit)
    taken = [grown(r, around.half) for r in around.taken]
    beside = [_beside(line, around.half) for line in around.lines if line[1] == line[3]]
    way = find_way(start, end, taken, 0.0, longest + MOST_BENDS * TURN, beside, ways=around.ways)
    passed = _passed(way, around.rows, one, other) if way else 0
    return way if passed <= MOST_ROWS else ()


def _passed(way: Sequence[Point], rows: Sequence[float], one: Rect, other: Rect) -> int:
    """How many rows a way goes through to which neither end belongs."""
    low, high = min(y for _, y in way), max(y for _, y in way)
    return sum(low < row < high and row not in (one[1], other[1]) for row in rows)


def _beside(line: Rect, half: float) -> Rect:
    """Where the middle of a way is when it, or one of its borders, runs along a level line."""
    out = half + LINE
    return line[0], line[1] - out, line[2], line[1] + out
