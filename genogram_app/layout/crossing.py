"""How much the lines of two families get in each other's way, told from the order of the rows alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Net:
    """One line with its branches between a row and the next: places above (`tops`) and below (`feet`)."""

    gap: int
    tops: tuple[int, ...]
    feet: tuple[int, ...]


def top_of(net: Net, spot: Sequence[float]) -> float:
    """Where a net leaves the upper row."""
    return sum(spot[p] for p in net.tops) / len(net.tops)


def conflict(one: Net, other: Net, spot: Sequence[float]) -> float:
    """Expected crossings of two nets of one gap, when the better of them has the upper lane.

    `spot` is each place's position in its row. Only where the nets' feet lie among each other, or the tops
    are the other way round, must lines cross.
    """
    a = sorted(spot[p] for p in one.feet)
    b = sorted(spot[p] for p in other.feet)
    if not a or not b:
        return 0.0
    top_a, top_b = top_of(one, spot), top_of(other, spot)
    if a[-1] < b[0]:
        return 0.0 if top_a <= top_b else 1.5
    if b[-1] < a[0]:
        return 0.0 if top_b <= top_a else 1.5
    a_over_b = _within(a, b) + (1 if a[0] < b[len(b) // 2] < a[-1] else 0)
    b_over_a = _within(b, a) + (1 if b[0] < a[len(a) // 2] < b[-1] else 0)
    nested = a_over_b == 1 or b_over_a == 1
    turned = (top_a - top_b) * (a[0] + a[-1] - b[0] - b[-1]) < 0
    return min(a_over_b, b_over_a) + (0.0 if nested or not turned else 0.5)


def _within(inner: Sequence[float], outer: Sequence[float]) -> int:
    """How many of `inner` stand strictly between the ends of `outer`."""
    low, high = outer[0], outer[-1]
    return sum(1 for x in inner if low < x < high)


def bracket_cost(brackets: Sequence[tuple[float, float]], drops: Sequence[float]) -> float:
    """Crossings and length of the brackets of one row: with lines that leave it on the way, and each other.

    `brackets` are (left, right) positions of couples who stand apart, `drops` the places that lines leave.
    """
    cost = 0.0
    for n, (left, right) in enumerate(brackets):
        middle = (left + right) / 2
        own = 1 if middle in drops else 0
        cost += sum(1 for d in drops if left < d < right) - own + 0.2 * (right - left)
        for low, high in brackets[n + 1 :]:
            cost += (left < low < right < high) + (low < left < high < right)
    return cost
