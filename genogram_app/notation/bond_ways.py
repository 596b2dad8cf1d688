"""Which way the line of a bond goes from one person to another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from genogram_app.drawing.primitives import Point
from genogram_app.layout.geometry import Box
from genogram_app.layout.paths import TURN, Rect, find_path, is_clear, rect_of
from genogram_app.notation.routes import length_of, moved_aside
from genogram_app.notation.style import Style

_TIP_GAP = 0.06
_LEVEL_RISE = 0.28
_BONDS_APART = 0.36
_OVER_HEADS = 0.4
_ROUND = 4.5
_TRIES = 5
_NEAR, _SLANT = 4.0, 1.0
"""In points: how near lines beside each other look like one, and how much a level or upright one may lean."""


def bond_way(
    one: Box,
    other: Box,
    others: Sequence[Box],
    style: Style,
    number: int = 0,
    lines: Sequence[Sequence[Point]] = (),
    words: Sequence[Rect] = (),
) -> tuple[Point, ...]:
    """Return the points of the line between two people: straight, else round those who stand in its way.

    In one row a straight line runs a little higher than the middle, to leave a couple's line to be seen.
    `number` counts the bonds between the two, which run side by side; the way keeps off the family's `lines`
    and off `words` where it can.
    """
    ways = (_way(one, other, others, style, number + further, words) for further in range(_TRIES))
    first = next(ways)
    if not _lies_along(first, lines):
        return first
    return next((way for way in ways if not _lies_along(way, lines)), first)


def _lies_along(way: Sequence[Point], lines: Sequence[Sequence[Point]]) -> bool:
    """Tell whether a way runs so near beside a line that the two would be read as one."""
    return any(
        _along(piece, other, axis)
        for piece in pairwise(way)
        for line in lines
        for other in pairwise(line)
        for axis in (0, 1)
    )


def _along(one: tuple[Point, Point], other: tuple[Point, Point], axis: int) -> bool:
    """Tell whether two pieces run along one axis, near each other, for a stretch."""
    across = 1 - axis
    if max(abs(one[0][across] - one[1][across]), abs(other[0][across] - other[1][across])) > _SLANT:
        return False
    if abs(one[0][across] - other[0][across]) > _NEAR:
        return False
    low = max(min(one[0][axis], one[1][axis]), min(other[0][axis], other[1][axis]))
    high = min(max(one[0][axis], one[1][axis]), max(other[0][axis], other[1][axis]))
    return high - low > _NEAR


def _way(
    one: Box, other: Box, others: Sequence[Box], style: Style, number: int, words: Sequence[Rect]
) -> tuple[Point, ...]:
    gap = _TIP_GAP * style.unit + 1
    aside = number * _BONDS_APART * style.unit
    ends = _edge(one, other, gap), _edge(other, one, gap)
    if abs(one.y - other.y) >= 1:
        straight = moved_aside(ends, (number + 1) // 2 * (-1) ** number * _BONDS_APART * style.unit)
        obstacles = [
            *_labels(one, other),
            *_hearts(one, other),
            *(rect_of(box) for box in others if box not in (one, other)),
        ]
        if is_clear(straight, [*obstacles, *words]):
            return straight
        return (
            _led_round(one, other, [*obstacles, *words], gap, aside)
            or _led_round(one, other, obstacles, gap, aside)
            or straight
        )
    between = [box for box in others if abs(box.y - one.y) < 1 and _lies_between(box, one, other)]
    if not between:
        up = _LEVEL_RISE * style.unit + aside
        return (ends[0][0], ends[0][1] - up), (ends[1][0], ends[1][1] - up)
    tops = [box.y - box.extent.symbol_height / 2 for box in (one, other, *between)]
    level = min(tops) - _OVER_HEADS * style.unit - aside
    shift = 0.2 * style.unit + aside / 3
    towards = 1 if other.x > one.x else -1
    start, end = one.x + towards * shift, other.x - towards * shift
    return (start, tops[0] - gap), (start, level), (end, level), (end, tops[1] - gap)


def _led_round(
    one: Box, other: Box, obstacles: Sequence[Rect], gap: float, aside: float
) -> tuple[Point, ...]:
    """The shortest way round everybody from a side of one symbol to a side or the top of the other.

    Empty when there is none.
    """
    ways = [
        find_path(start, end, obstacles, _ROUND + aside / 2)
        for start in _sides(one, other, gap, aside / 2)
        for end in _sides(other, one, gap, aside / 2)
    ]
    clear = [way for way in ways if is_clear(way, obstacles)]
    return min(clear, key=lambda way: (length_of(way) + TURN * len(way), way), default=())


def _sides(box: Box, towards: Box, gap: float, aside: float) -> tuple[Point, ...]:
    """Where a line may leave a symbol: at the side that faces somebody; at the top towards those above.

    `aside` keeps several lines apart.
    """
    half_width, half_height = box.extent.symbol_width / 2, box.extent.symbol_height / 2
    right = 1 if towards.x >= box.x else -1
    side = (box.x + right * (half_width + gap), box.y - half_height / 2 + min(aside, half_height))
    top = (box.x + right * min(aside, half_width), box.y - half_height - gap)
    return (side, top) if towards.y < box.y else (side,)


def _labels(*boxes: Box) -> list[Rect]:
    """The labels of people, with the gap above them."""
    rects = [(rect_of(box), box) for box in boxes if box.extent.label_height]
    return [(r[0], box.y + box.extent.symbol_height / 2, r[2], r[3]) for r, box in rects]


def _hearts(*boxes: Box) -> list[Rect]:
    """The inner parts of people's own symbols, which no line of theirs may run through."""
    rooms = [
        (box, box.extent.symbol_width / 2 - _ROUND - 1, box.extent.symbol_height / 2 - _ROUND - 1)
        for box in boxes
    ]
    return [(box.x - w, box.y - h, box.x + w, box.y + h) for box, w, h in rooms if w > 0 and h > 0]


def _lies_between(box: Box, one: Box, other: Box) -> bool:
    return min(one.x, other.x) < box.x < max(one.x, other.x)


def _edge(box: Box, towards: Box, gap: float) -> Point:
    dx, dy = towards.x - box.x, towards.y - box.y
    distance = hypot(dx, dy) or 1.0
    half = max(box.extent.symbol_width, box.extent.symbol_height) / 2
    share = min((half * 1.15 + gap) / distance, 0.45)
    return box.x + dx * share, box.y + dy * share
