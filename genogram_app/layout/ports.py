"""Where a family's lines leave its partners' symbols.

Labels stand below the symbols, so lines leave at the sides. Neighbours are joined by a straight bar at
mid-height, and their children hang from its middle, between the two labels. Partners who stand apart are
joined by a bracket: out of each symbol on the side of the other, down beside the label, across below all
labels. The line of a sole parent goes out and down in the same way. Each line of a person has a port of its
own: the further the other partner, the lower the port and the nearer its way down runs to the person's own
label, so that the brackets of one person nest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from genogram_app.layout.geometry import Extent
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster

CLEAR = 4.0
"""Least distance in points between a label and a line, and between two lines."""
LOWEST = 0.6
"""How far below its middle a symbol has ports, as part of half its height."""


@dataclass(frozen=True, slots=True)
class Port:
    """A way out of a symbol: on `side` -1 or 1, `drop` below the symbol's middle, down at `out` from it."""

    side: int
    drop: float
    out: float


@dataclass(frozen=True, slots=True)
class Ports:
    """`bars` are the families of neighbours, as (left, right) places; `at` the ports by (family, person)."""

    bars: Mapping[int, tuple[int, int]]
    at: Mapping[tuple[int, int], Port]
    _reaches: dict[tuple[int, int], float] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for (_, person), port in self.at.items():
            key = person, port.side
            self._reaches[key] = max(abs(port.out), self._reaches.get(key, 0.0))

    def reach(self, person: int, side: int) -> float:
        """How far beyond the person's middle its ports go on one side; 0 without any."""
        return self._reaches.get((person, side), 0.0)


def ports(roster: Roster, layers: Layers, rows: Sequence[Sequence[int]], extents: Sequence[Extent]) -> Ports:
    """Give every line of every family its way out of the partners' symbols."""
    spot = {p: n for row in rows for n, p in enumerate(row)}
    bars = _bars(layers, spot)
    wanted = _wanted(roster, layers, spot, bars)
    at: dict[tuple[int, int], Port] = {}
    for (person, side), lines in sorted(wanted.items()):
        barred = any(person in pair and (pair[0] == person) == (side > 0) for pair in bars.values())
        for n, (_, family) in enumerate(sorted(lines)):
            steps = max(1, len(lines) - 1 + barred)
            drop = LOWEST * extents[person].symbol_height / 2 * (n + barred) / steps
            out = extents[person].width / 2 + CLEAR * (len(lines) - n)
            at[family, person] = Port(side, drop, side * out)
    return Ports(bars, at)


def _bars(layers: Layers, spot: Mapping[int, int]) -> dict[int, tuple[int, int]]:
    """Families whose partners are neighbours; a pair of people has one bar, further families get brackets."""
    taken: set[tuple[int, int]] = set()
    bars = {}
    for number, stands in enumerate(layers.stands):
        pair = tuple(sorted(stands, key=spot.__getitem__))
        if len(pair) < 2 or layers.descents[number] or spot[pair[1]] - spot[pair[0]] != 1:
            continue
        both = (pair[0], pair[1])
        if both not in taken:
            taken.add(both)
            bars[number] = both
    return bars


def _wanted(
    roster: Roster, layers: Layers, spot: Mapping[int, int], bars: Mapping[int, tuple[int, int]]
) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """The lines that want a port, by (person, side): each as (how far it goes, family)."""
    wanted: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for number, stands in enumerate(layers.stands):
        if number in bars or len(stands) < 2:
            continue
        left, right = sorted(stands, key=spot.__getitem__)
        far = spot[right] - spot[left]
        for place, side in ((left, 1), (right, -1)):
            if place < len(roster.people):
                wanted.setdefault((place, side), []).append((far, number))
    for number, family in enumerate(roster.families):
        for strand in layers.descents[number]:
            _add_to_freer_side(wanted, bars, strand.person, number, early=False)
        if len(family.partners) == 1 and layers.strands[number]:
            person = family.partners[0]
            own = roster.own[person]
            early = len(own) > 1 and own.index(number) < len(own) / 2
            _add_to_freer_side(wanted, bars, person, number, early=early)
    return wanted


def _add_to_freer_side(
    wanted: dict[tuple[int, int], list[tuple[int, int]]],
    bars: Mapping[int, tuple[int, int]],
    person: int,
    family: int,
    *,
    early: bool,
) -> None:
    """Send a line straight down on the side with fewer lines; when equal, earlier families to the left."""
    load = {side: len(wanted.get((person, side), ())) for side in (-1, 1)}
    for left, right in bars.values():
        load[1] += left == person
        load[-1] += right == person
    side = min((-1, 1) if early else (1, -1), key=load.__getitem__)
    wanted.setdefault((person, side), []).append((1_000_000, family))
