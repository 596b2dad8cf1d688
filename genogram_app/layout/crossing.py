"""How much the lines of two families get in each other's way, told from the order of the rows alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from genogram_app.layout.layers import Layers


@dataclass(frozen=True, slots=True)
class Net:
    """One line with its branches between a row and the next: places above (`tops`) and below (`feet`)."""

    gap: int
    tops: tuple[int, ...]
    feet: tuple[int, ...]


Spread: TypeAlias = tuple[float, float, float, float, list[float]]
"""Where a net stands at present: leftmost and rightmost foot, top, middle foot, and all feet in order.

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
    top = spot[tops[0]] if len(tops) == 1 else (spot[tops[0]] + spot[tops[1]]) / 2
    if len(net.feet) == 1:
        foot = spot[net.feet[0]]
        return foot, foot, top, foot, [foot]
    feet = [spot[p] for p in net.feet]
    feet.sort()
    return feet[0], feet[-1], top, feet[len(feet) // 2], feet


def conflict(one: Spread, other: Spread) -> float:
    """Expected crossings of two nets of one gap, when the better of them has the upper lane.

    Only where the nets' feet lie among each other, or the tops are the other way round, must lines cross.
    """
    low, high, top, middle, feet = one
    other_low, other_high, other_top, other_middle, other_feet = other
    if high < other_low:
        return 0.0 if top <= other_top else 1.5
    if other_high < low:
        return 0.0 if other_top <= top else 1.5
    above = _within(feet, other_low, other_high) + (low < other_middle < high)
    below = _within(other_feet, low, high) + (other_low < middle < other_high)
    fewest = min(above, below)
    if fewest > 1 and (top - other_top) * (low + high - other_low - other_high) < 0:
        return fewest + 0.5
    return fewest


def _within(feet: Sequence[float], low: float, high: float) -> int:
    """How many of `feet` stand strictly between two ends."""
    count = 0
    for x in feet:
        if low < x < high:
            count += 1
    return count


def bracket_cost(brackets: Sequence[tuple[float, float]], drops: Sequence[float]) -> float:
    """Crossings and length of the brackets of one row: with lines that leave it on the way, and each other.

    `brackets` are (left, right) positions of couples who stand apart, `drops` the places that lines leave.
    """
    cost = 0.0
    for n, (left, right) in enumerate(brackets):
        own = (left + right) / 2 in drops
        cost += sum(1 for d in drops if left < d < right) - own + 0.2 * (right - left)
        for low, high in brackets[n + 1 :]:
            cost += (left < low < right < high) + (low < left < high < right)
    return cost
