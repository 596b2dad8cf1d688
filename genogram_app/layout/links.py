"""Lines that join the parts of a household which could not be enclosed together."""

from __future__ import annotations

from collections.abc import Sequence

from shapely import LineString
from shapely.geometry.base import BaseGeometry

from genogram_app.layout.corridors import DETOUR, FURTHER, apart, middle
from genogram_app.layout.geometry import Point
from genogram_app.layout.paths import TURN, Rect, find_way, is_clear

LONGEST = 16.0
"""In units: parts further apart than this carry the label of the household each, without a line."""
CLEAR = 3.0
"""How far a link keeps from people, in points."""
MOST_BENDS = 3
SHORT = 2.0
"""In points: a shorter piece of link is not drawn."""


def links(
    inside: Sequence[Rect], groups: Sequence[int], outside: Sequence[Rect], shape: BaseGeometry, unit: float
) -> tuple[tuple[Point, ...], ...]:
    """Join the groups of a household, nearest first, by lines from ring to ring that pass through nobody."""
    group = list(groups)
    others = [(r[0] - CLEAR, r[1] - CLEAR, r[2] + CLEAR, r[3] + CLEAR) for r in outside]
    found = []
    for away, a, b in _nearest(inside, groups):
        if group[a] == group[b] or away > LONGEST * unit:
            continue
        if way := _way(middle(inside[a]), middle(inside[b]), others, unit):
            gone = group[b]
            group = [group[a] if g == gone else g for g in group]
            found += _outside_of(way, shape)
    return tuple(found)


def _nearest(inside: Sequence[Rect], groups: Sequence[int]) -> list[tuple[float, int, int]]:
    """The two nearest members of every two groups, the nearest groups first."""
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for b in range(len(inside)):
        for a in range(b):
            if groups[a] != groups[b]:
                pair = min(groups[a], groups[b]), max(groups[a], groups[b])
                found = apart(inside[a], inside[b]), a, b
                best[pair] = min(best.get(pair, found), found)
    return sorted(best.values())


def _way(start: Point, end: Point, others: Sequence[Rect], unit: float) -> tuple[Point, ...]:
    if is_clear((start, end), others):
        return start, end
    direct = abs(start[0] - end[0]) + abs(start[1] - end[1])
    longest = min(DETOUR * direct, direct + FURTHER * unit)
    return find_way(start, end, others, 0.0, longest + MOST_BENDS * TURN)


def _outside_of(way: Sequence[Point], shape: BaseGeometry) -> list[tuple[Point, ...]]:
    """The pieces of a way that are in no part of the household."""
    left = LineString(way).difference(shape)
    pieces = (piece for piece in getattr(left, "geoms", (left,)) if piece.length > SHORT)
    return [tuple((round(x, 2), round(y, 2)) for x, y in piece.coords) for piece in pieces]
