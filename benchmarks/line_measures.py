"""How lines run in a drawing: where those of different families cross, merge, or go through somebody."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias, TypeVar

from genogram_app.layout.geometry import Box, Point, RoutedLine

Item = TypeVar("Item")
Span: TypeAlias = tuple[float, float]
Spot: TypeAlias = tuple[frozenset[str], float, float]

STRIP = 2.0
"""The height of the strips in which pieces are compared, in symbols."""
OFFSET = 0.00317
"""Keeps round numbers away from where rounding changes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A straight piece of a line, from left to right; `line` is the number of its line."""

    a: Point
    b: Point
    line: int
    union: str

    @property
    def rise(self) -> Point:
        """How far it goes to the right and down."""
        return self.b[0] - self.a[0], self.b[1] - self.a[1]

    @property
    def length(self) -> float:
        """Its length."""
        across, down = self.rise
        return float((across * across + down * down) ** 0.5)

    @property
    def heights(self) -> Span:
        """Its upper and its lower end."""
        return min(self.a[1], self.b[1]), max(self.a[1], self.b[1])


def pieces(lines: Sequence[RoutedLine]) -> list[Piece]:
    """The straight pieces of all lines."""
    return [
        Piece(min(a, b), max(a, b), number, line.union)
        for number, line in enumerate(lines)
        for a, b in pairwise(line.points)
        if a != b
    ]


def strips(items: Iterable[Item], heights: Callable[[Item], Span], height: float) -> dict[int, list[Item]]:
    """Items by the level strips that they reach into, so that only near ones need be compared."""
    found: dict[int, list[Item]] = {}
    for item in items:
        top, bottom = heights(item)
        for strip in range(int(top // height), int(bottom // height) + 1):
            found.setdefault(strip, []).append(item)
    return found


def crossings(lines: Sequence[RoutedLine], unit: float) -> tuple[int, int]:
    """Points where lines of two families meet, and pairs of lines that lie on each other for a stretch.

    Points where both lines end are no crossings, nor are those where two lines part that lie on each other.
    `unit` is the symbol's width.
    """
    near = 1e-3 * unit
    spots: dict[Spot, set[tuple[int, int]]] = {}
    merged: set[tuple[int, int]] = set()
    for one, other in _near_pairs(pieces(lines), unit, near):
        meeting = _meeting(one, other, near)
        if meeting is None:
            continue
        kind, point = meeting
        pair = (min(one.line, other.line), max(one.line, other.line))
        if kind == "along":
            merged.add(pair)
        elif not all(_ends_at(lines[number], point, 4 * near) for number in pair):
            spots.setdefault(_spot(one, other, point, unit), set()).add(pair)
    return sum(not pairs <= merged for pairs in spots.values()), len(merged)


def _spot(one: Piece, other: Piece, point: Point, unit: float) -> Spot:
    """One and the same for all pieces of two families that meet at a point."""
    x, y = (round(value / unit + OFFSET, 2) for value in point)
    return frozenset((one.union, other.union)), x, y


def _near_pairs(all_pieces: Sequence[Piece], unit: float, near: float) -> Iterator[tuple[Piece, Piece]]:
    """Pairs of pieces of different families that may meet; the same pair more than once."""
    for strip in strips(all_pieces, lambda piece: piece.heights, STRIP * unit).values():
        strip.sort(key=lambda piece: (piece.a, piece.b))
        open_pieces: list[Piece] = []
        for piece in strip:
            top, bottom = piece.heights
            open_pieces = [other for other in open_pieces if other.b[0] >= piece.a[0] - near]
            for other in open_pieces:
                upper, lower = other.heights
                if other.union != piece.union and upper <= bottom + near and lower >= top - near:
                    yield piece, other
            open_pieces.append(piece)


def _meeting(one: Piece, other: Piece, near: float) -> tuple[Literal["point", "along"], Point] | None:
    """How and where two pieces meet."""
    (dx, dy), (ex, ey) = one.rise, other.rise
    away = (other.a[0] - one.a[0], other.a[1] - one.a[1])
    cross = dx * ey - dy * ex
    if abs(cross) <= 1e-9 * one.length * other.length:
        return _stretch(one, other, near)
    along_one = (away[0] * ey - away[1] * ex) / cross
    along_other = (away[0] * dy - away[1] * dx) / cross
    if _is_on(along_one * one.length, one, near) and _is_on(along_other * other.length, other, near):
        return "point", (one.a[0] + along_one * dx, one.a[1] + along_one * dy)
    return None


def _is_on(distance: float, piece: Piece, near: float) -> bool:
    return -near <= distance <= piece.length + near


def _stretch(one: Piece, other: Piece, near: float) -> tuple[Literal["along"], Point] | None:
    """The middle of the stretch that two parallel pieces share."""
    (dx, dy), (x, y), length = one.rise, one.a, one.length
    if abs(dx * (other.a[1] - y) - dy * (other.a[0] - x)) > near * length:
        return None
    low, high = sorted(((p[0] - x) * dx + (p[1] - y) * dy) / length for p in (other.a, other.b))
    low, high = max(0.0, low), min(length, high)
    if high - low <= 20 * near:
        return None
    middle = (low + high) / 2 / length
    return "along", (x + middle * dx, y + middle * dy)


def _ends_at(line: RoutedLine, point: Point, near: float) -> bool:
    ends = (line.points[0], line.points[-1])
    return any(abs(point[0] - x) + abs(point[1] - y) <= near for x, y in ends)


def symbol_heights(box: Box) -> Span:
    """The upper and the lower edge of a symbol."""
    half = box.extent.symbol_height / 2
    return box.y - half, box.y + half


def through_symbols(lines: Sequence[RoutedLine], boxes: Sequence[Box], near: float) -> int:
    """How many times a line goes through the symbol of somebody whom it does not join."""
    height = STRIP * max((b.extent.symbol_height for b in boxes), default=1.0)
    widest = max((b.extent.symbol_width for b in boxes), default=1.0)
    table = strips(sorted(boxes, key=lambda b: b.x), symbol_heights, height)
    hits = set()
    for piece in pieces(lines):
        top, bottom = piece.heights
        for strip in range(int(top // height), int(bottom // height) + 1):
            row = table.get(strip, [])
            left, right = _within_strip(piece, strip * height, (strip + 1) * height)
            for box in row[bisect_left(row, left - widest, key=lambda b: b.x) :]:
                if box.x > right + widest:
                    break
                if box.person not in lines[piece.line].persons and _enters(piece, box, near):
                    hits.add((piece.line, box.person))
    return len(hits)


def _within_strip(piece: Piece, top: float, bottom: float) -> Span:
    """Between which x a piece runs inside a level strip."""
    (x, y), (across, down) = piece.a, piece.rise
    if not down:
        return x, piece.b[0]
    first, last = sorted(((top - y) / down, (bottom - y) / down))
    return x + max(0.0, first) * across, x + min(1.0, last) * across


def _enters(piece: Piece, box: Box, near: float) -> bool:
    """Tell whether a piece goes further than `near` into a symbol (Liang and Barsky's clipping)."""
    low, high = 0.0, 1.0
    sides = (box.extent.symbol_width, box.extent.symbol_height)
    for move, start, middle, side in zip(piece.rise, piece.a, (box.x, box.y), sides, strict=True):
        half = side / 2 - near
        if not move:
            if abs(start - middle) >= half:
                return False
            continue
        first, last = sorted(((middle - half - start) / move, (middle + half - start) / move))
        low, high = max(low, first), min(high, last)
    return low < high


def overlaps(boxes: Sequence[Box], near: float) -> int:
    """Pairs of symbols that cover each other by more than `near`."""
    pairs = set()
    height = STRIP * max((b.extent.symbol_height for b in boxes), default=1.0)
    numbered = list(enumerate(boxes))
    for strip in strips(numbered, lambda item: symbol_heights(item[1]), height).values():
        strip.sort(key=lambda item: item[1].x - item[1].extent.symbol_width / 2)
        for at, (number, box) in enumerate(strip):
            right = box.x + box.extent.symbol_width / 2
            for other_number, other in strip[at + 1 :]:
                if other.x - other.extent.symbol_width / 2 + near >= right:
                    break
                room = (box.extent.symbol_height + other.extent.symbol_height) / 2
                if abs(box.y - other.y) < room - near:
                    pairs.add((min(number, other_number), max(number, other_number)))
    return len(pairs)
