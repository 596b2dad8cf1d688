"""Which lane every bracket and bar between two rows runs in, so that none lies on another and few cross."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.layout.ports import CLEAR

TOUCH = 1.5
"""Upright lines nearer than this, in points, would be read as one."""
NEVER = 1000.0
MANY = 300
"""So many tracks between two rows are not compared with one another."""


@dataclass(frozen=True, slots=True)
class Track:
    """A level stretch of a line between two rows, with what comes down to it and what goes on from it.

    `ups` are the x at which it is joined from above, `downs` those at which it goes on downwards. `family`
    is the number of its family; `kind` tells a `bracket` from the `bar` over children and a passage's `jog`.
    """

    family: int
    kind: str
    ups: tuple[float, ...]
    downs: tuple[float, ...]

    @property
    def left(self) -> float:
        """Its left end."""
        return min(self.ups + self.downs)

    @property
    def right(self) -> float:
        """Its right end."""
        return max(self.ups + self.downs)


def lanes(tracks: Sequence[Track]) -> list[int]:
    """Number each track's lane, from 0 at the top.

    Tracks that share a stretch get different lanes; which is the upper one is settled by how many lines would
    cross, and so that no upright piece of one lies on one of another.
    """
    order = _ordered(tracks)
    lane = [0] * len(tracks)
    for n, here in enumerate(order):
        lane[here] = max(
            (lane[there] + 1 for there in order[:n] if _share(tracks[here], tracks[there])), default=0
        )
    return lane


def _share(one: Track, other: Track) -> bool:
    return one.left < other.right + CLEAR and other.left < one.right + CLEAR


def crossings(upper: Track, lower: Track) -> float:
    """Crossings when `upper` runs above `lower`; very many when upright pieces would lie on each other."""
    if upper.family == lower.family and upper.kind == "bar" and lower.kind == "bracket":
        return NEVER
    low, high = lower.left - TOUCH, lower.right + TOUCH
    cost = 0.0
    if upper.kind != "bracket" or upper.family != lower.family:
        cost += sum(1 for x in upper.downs if low < x < high)
        low, high = upper.left - TOUCH, upper.right + TOUCH
        cost += sum(1 for x in lower.ups if low < x < high)
        cost += 50 * sum(1 for x in upper.downs for z in lower.ups if abs(x - z) < TOUCH)
    return cost


def _ordered(tracks: Sequence[Track]) -> list[int]:
    """Tracks from top to bottom: each is put where it makes fewest crossings, twice over.

    A great many are only put narrow ones first, brackets before bars.
    """
    count = len(tracks)
    first = sorted(
        range(count), key=lambda n: (tracks[n].kind != "bracket", tracks[n].right - tracks[n].left)
    )
    if count > MANY:
        return first
    gain = [[0.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(i + 1, count):
            if _share(tracks[i], tracks[j]):
                worse = crossings(tracks[i], tracks[j]) - crossings(tracks[j], tracks[i])
                gain[i][j], gain[j][i] = worse, -worse
    order: list[int] = []
    for here in first:
        _insert(order, here, gain)
    for here in list(order):
        order.remove(here)
        _insert(order, here, gain)
    return order


def _insert(order: list[int], here: int, gain: Sequence[Sequence[float]]) -> None:
    """Put a track at the lowest of its best places; `gain[i][j]` is what i above j costs more than below."""
    total = best = 0.0
    place = len(order)
    for at in range(len(order) - 1, -1, -1):
        total += gain[here][order[at]]
        if total < best - 1e-9:
            best, place = total, at
    order.insert(place, here)
