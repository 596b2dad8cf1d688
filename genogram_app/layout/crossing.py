"""How much the lines of two families get in each other's way, told from the order of the rows alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from genogram_app.layout.layers import Layers

INVERTED = 1.5
"""What two families cost, in crossings, whose children stand the other way round than they do."""
LENGTH = 0.2
"""What a place of length of a bracket costs, in crossings."""


@dataclass(frozen=True, slots=True)
class Net:
    """One line with its branches between a row and the next: places above (`tops`) and below (`feet`)."""

    gap: int
    tops: tuple[int, ...]
    feet: tuple[int, ...]


Spread: TypeAlias = tuple[float, float, float, float, float, Sequence[float]]
"""Where a net stands at present: leftmost and rightmost foot; between which two ends its line comes down;
middle foot, and all feet in order.

A plain tuple, because the search makes and compares many thousands of them.
"""


def nets_of(layers: Layers) -> list[Net]:
    """Every line between two rows, of families and of passages."""
    nets = []
    for number, stands in enumerate(layers.stands):
        feet = tuple(s.places[0] for s in layers.strands[number])
        if feet:
            nets.append(Net(layers.base[number], stands, feet))
        for strand in layers.strands[number] + layers.descents[number]:
            steps = (strand.person, *strand.places) if strand.goal is None else strand.places
            nets += [Net(layers.row[a], (a,), (b,)) for a, b in pairwise(steps)]
    return nets


def spread_of(net: Net, spot: Sequence[float]) -> Spread:
    """Where a net stands when its places are at `spot` in their rows."""
    tops = net.tops
    left = right = spot[tops[0]]
    if len(tops) > 1:
        right = spot[tops[1]]
        if left > right:
            left, right = right, left
        left += 0.5
        right -= 0.5
    if len(net.feet) == 1:
        foot = spot[net.feet[0]]
        return foot, foot, left, right, foot, (foot,)
    feet = [spot[p] for p in net.feet]
    feet.sort()
    return feet[0], feet[-1], left, right, feet[len(feet) // 2], feet


def conflict(one: Spread, other: Spread) -> float:
    """Expected crossings of two nets of one gap, when the better of them has the upper lane.

    Only where the nets' feet lie among each other, or the tops are the other way round, must lines cross.
    Depends on nothing but which place is left of which.
    """
    low, high, left, right, middle, feet = one
    other_low, other_high, other_left, other_right, other_middle, other_feet = other
    if high < other_low:
        return 0.0 if left <= other_right else INVERTED
    if other_high < low:
        return 0.0 if other_left <= right else INVERTED
    above = 1 if low < other_middle < high else 0
    for x in feet:
        if other_low < x < other_high:
            above += 1
    below = 1 if other_low < middle < other_high else 0
    for x in other_feet:
        if low < x < high:
            below += 1
    fewest = above if above < below else below
    if fewest > 1 and (
        (middle < other_middle and left > other_right) or (middle > other_middle and right < other_left)
    ):
        return fewest + 0.5
    return fewest


def bracket_cost(
    left: float, right: float, drops: Sequence[float], ends: Iterable[tuple[float, float]]
) -> float:
    """Crossings and length of the bracket between two positions of a row.

    It crosses the lines that leave the row on the way (at `drops`, rising), and brackets with `ends` of which
    one is inside it and one outside.
    """
    inside = bisect_left(drops, right) - bisect_right(drops, left)
    cost = inside + LENGTH * (right - left)
    for low, high in ends:
        cost += (left < low < right < high) + (low < left < high < right)
    return cost
