"""How the rest of a row makes way for people who were put somewhere by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from genogram_app.layout.coordinates import half_way, isotonic
from genogram_app.layout.geometry import Extent, Point
from genogram_app.layout.layers import Layers
from genogram_app.layout.ports import CLEAR, Ports
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import Roster

Block = tuple[float, float]
"""A stretch of a row that is taken: from x, to x."""


@dataclass(frozen=True, slots=True)
class Bands:
    """The top and the bottom of what stands on each row."""

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]

    def joined(self, other: Bands) -> Bands:
        """Bands that hold both."""
        tops = tuple(min(pair) for pair in zip(self.tops, other.tops, strict=True))
        return Bands(tops, tuple(max(pair) for pair in zip(self.bottoms, other.bottoms, strict=True)))


def bands(rows: Sequence[Sequence[int]], heights: Sequence[float], extents: Sequence[Extent]) -> Bands:
    """Where the rows are when their middles are at `heights`."""
    tops, bottoms = [], []
    for row, y in zip(rows, heights, strict=True):
        people = [extents[p] for p in row if p < len(extents)]
        tops.append(y - max((e.symbol_height / 2 for e in people), default=0.0))
        bottoms.append(y + max((e.height - e.symbol_height / 2 for e in people), default=0.0))
    return Bands(tuple(tops), tuple(bottoms))


def pinned_places(request: LayoutRequest) -> dict[int, Point]:
    """The places given by hand, by number of the person."""
    return {n: request.pins[p] for n, p in enumerate(request.people) if p in request.pins}


def make_way(
    roster: Roster,
    layers: Layers,
    rows: Sequence[Sequence[int]],
    ports: Ports,
    extents: Sequence[Extent],
    x: Sequence[float],
    pinned: Mapping[int, Point],
    band: Bands,
) -> list[float]:
    """Return the x of every place: pinned people where they are pinned, nobody else on top of them.

    The others keep their order and stay as near as they can to the `x` that they have without pins.
    """
    moved = list(x)
    for person, (at, _) in pinned.items():
        moved[person] = at
    for n, row in enumerate(rows):
        blocks = _blocks(
            pinned, extents, band.tops[n], band.bottoms[n], _hanging(roster, layers, pinned, band, n)
        )
        free = [p for p in row if p not in pinned]
        halves = [(half_way(p, -1, ports, extents), half_way(p, 1, ports, extents)) for p in free]
        for place, at in zip(free, _fitted([x[p] for p in free], halves, blocks), strict=True):
            moved[place] = at
    return moved


def _blocks(
    pinned: Mapping[int, Point], extents: Sequence[Extent], top: float, bottom: float, lines: Sequence[float]
) -> list[Block]:
    """The stretches of a row that pinned people and the lines down to them take, from left to right."""
    taken = [(at - CLEAR, at + CLEAR) for at in lines]
    for person, (at, y) in pinned.items():
        extent = extents[person]
        head = y - extent.symbol_height / 2
        if head < bottom + CLEAR and head + extent.height > top - CLEAR:
            taken.append((at - extent.width / 2 - CLEAR, at + extent.width / 2 + CLEAR))
    merged: list[Block] = []
    for low, high in sorted(taken):
        if merged and low <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(high, merged[-1][1])
        else:
            merged.append((low, high))
    return merged


def _hanging(
    roster: Roster, layers: Layers, pinned: Mapping[int, Point], band: Bands, row: int
) -> list[float]:
    """The x of lines that come down through a row to a pinned child below it."""
    return [
        at
        for person, (at, y) in pinned.items()
        if roster.origin[person] is not None and layers.row[person] <= row and y > band.bottoms[row]
    ]


def _fitted(
    goals: Sequence[float], halves: Sequence[tuple[float, float]], blocks: Sequence[Block]
) -> list[float]:
    """Put the places of a row, in their order, into the stretches between the blocks."""
    edges = [float("-inf"), *(e for block in blocks for e in block), float("inf")]
    gaps = list(zip(edges[::2], edges[1::2], strict=True))
    chosen = _chosen_gaps(goals, halves, gaps)
    placed = []
    for n, gap in enumerate(gaps):
        members = [i for i, g in enumerate(chosen) if g == n]
        placed += _spread([goals[i] for i in members], [halves[i] for i in members], gap)
    return placed


def _chosen_gaps(
    goals: Sequence[float], halves: Sequence[tuple[float, float]], gaps: Sequence[Block]
) -> list[int]:
    """Which gap everybody goes to: the nearest to where they want to be that has room, in order."""
    chosen: list[int] = []
    used = [0.0] * len(gaps)
    for goal, half in zip(goals, halves, strict=True):
        need = sum(half) + CLEAR
        first = chosen[-1] if chosen else 0
        fits = [n for n in range(first, len(gaps)) if used[n] + need <= gaps[n][1] - gaps[n][0]]
        best = min(fits, key=lambda n: (max(gaps[n][0] - goal, goal - gaps[n][1], 0.0), n))
        used[best] += need
        chosen.append(best)
    return chosen


def _spread(goals: Sequence[float], halves: Sequence[tuple[float, float]], gap: Block) -> list[float]:
    """Places side by side within one gap, as near to their goals as they can be."""
    if not goals:
        return []
    offsets = [0.0]
    for (_, right), (left, _) in pairwise(halves):
        offsets.append(offsets[-1] + right + left + CLEAR)
    levels = isotonic([g - o for g, o in zip(goals, offsets, strict=True)], [1.0] * len(goals))
    low = gap[0] + halves[0][0]
    high = gap[1] - halves[-1][1] - offsets[-1]
    return [min(max(level, low), max(high, low)) + o for level, o in zip(levels, offsets, strict=True)]
