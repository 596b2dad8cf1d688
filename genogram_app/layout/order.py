"""Who stands where in each row: siblings by birth, couples together, few crossings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from genogram_app.layout.chains import Chain, chains, follows
from genogram_app.layout.crossing import Net, bracket_cost, conflict, top_of
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster
from genogram_app.layout.strips import first_order

STEPS_PER_PLACE = 60
"""How many exchanges of neighbours the search may try for each place: a budget of steps, not of time."""
SPAN, HOME = 0.03, 0.15


def order(roster: Roster, layers: Layers) -> tuple[tuple[int, ...], ...]:
    """Return the places of each row, left to right.

    Siblings stand by birth within their family, always; twins and, where a row can hold them, couples stand
    side by side. What is left free is settled by few crossings, short lines, and homes kept together.
    """
    made = chains(roster, layers)
    after = follows(made, roster, layers)
    rows = [_sorted_by_birth(row, after) for row in first_order(roster, layers, made)]
    search = _Search(roster, layers, made, after, rows)
    search.run(STEPS_PER_PLACE * len(layers.row))
    return tuple(tuple(p for c in row for p in made[c]) for row in search.rows)


def _sorted_by_birth(row: list[int], after: dict[int, set[int]]) -> list[int]:
    """The same row with every older sibling left of the younger ones, otherwise as it was."""
    waiting = dict.fromkeys(row, 0)
    for chain in row:
        for younger in after[chain]:
            waiting[younger] += 1
    done: list[int] = []
    left = list(row)
    while left:
        chain = next(c for c in left if not waiting[c])
        left.remove(chain)
        done.append(chain)
        for younger in after[chain]:
            waiting[younger] -= 1
    return done


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


@dataclass(slots=True)
class _Search:
    """Moves chains along their rows while that makes the drawing better."""

    roster: Roster
    layers: Layers
    made: tuple[Chain, ...]
    after: dict[int, set[int]]
    rows: list[list[int]]
    spot: list[float] = field(init=False)
    nets: list[Net] = field(init=False)
    feet_in: list[list[int]] = field(init=False)
    tops_in: list[list[int]] = field(init=False)
    apart: list[list[tuple[int, int]]] = field(init=False)
    drops: list[list[Net]] = field(init=False)
    homes_of: list[list[tuple[int, ...]]] = field(init=False)
    before: dict[int, set[int]] = field(init=False)
    steps: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.nets = nets_of(self.layers)
        self.feet_in = self._touching([n.feet for n in self.nets])
        self.tops_in = self._touching([n.tops for n in self.nets])
        self.drops = [[n for n in self.nets if n.gap == r] for r in range(self.layers.depth)]
        self.apart = self._couples_apart()
        self.homes_of = self._homes()
        self.before = {c: set() for c in self.after}
        for chain, nexts in self.after.items():
            for other in nexts:
                self.before[other].add(chain)
        self.spot = [0.0] * len(self.layers.row)
        for row in range(len(self.rows)):
            self._number(row)

    def _touching(self, places: Sequence[tuple[int, ...]]) -> list[list[int]]:
        """For each chain the nets that end in it."""
        chain_of = {p: n for n, chain in enumerate(self.made) for p in chain}
        found: list[dict[int, None]] = [{} for _ in self.made]
        for net, ends in enumerate(places):
            for place in ends:
                found[chain_of[place]][net] = None
        return [list(f) for f in found]

    def _couples_apart(self) -> list[list[tuple[int, int]]]:
        chain_of = {p: (n, i) for n, chain in enumerate(self.made) for i, p in enumerate(chain)}
        apart: list[list[tuple[int, int]]] = [[] for _ in range(self.layers.depth)]
        for number, stands in enumerate(self.layers.stands):
            if len(stands) == 2:
                (c, i), (d, j) = chain_of[stands[0]], chain_of[stands[1]]
                if c != d or abs(i - j) != 1:
                    apart[self.layers.base[number]].append((stands[0], stands[1]))
        return apart

    def _homes(self) -> list[list[tuple[int, ...]]]:
        """For each chain the parts of homes, row by row, that have somebody in it."""
        chain_of = {p: n for n, chain in enumerate(self.made) for p in chain}
        found: list[list[tuple[int, ...]]] = [[] for _ in self.made]
        for home in self.roster.homes:
            for row in sorted({self.layers.row[p] for p in home}):
                here = tuple(p for p in home if self.layers.row[p] == row)
                for chain in sorted({chain_of[p] for p in here}):
                    found[chain].append(here)
        return found

    def _number(self, row: int) -> None:
        at = 0
        for chain in self.rows[row]:
            for place in self.made[chain]:
                self.spot[place] = float(at)
                at += 1

    def run(self, budget: int) -> None:
        """Move chains until nothing gets better or the budget of steps is spent."""
        sweep = list(range(len(self.rows)))
        better = True
        while better and self.steps < budget:
            better = False
            for row in sweep:
                for chain in list(self.rows[row]):
                    better = self._sift(row, chain) or better
                    if self.steps >= budget:
                        return
            sweep.reverse()

    def _sift(self, row: int, chain: int) -> bool:
        """Move one chain to the best place that birth order lets it have."""
        line = self.rows[row]
        home = at = line.index(chain)
        while at > 0 and line[at - 1] not in self.before[chain]:
            at -= 1
        low, at = at, home
        while at + 1 < len(line) and line[at + 1] not in self.after[chain]:
            at += 1
        best, target = self._walk(row, home, low, 0.0, home)
        best, target = self._walk(row, home, at, best, target)
        for n in range(home, target, 1 if target > home else -1):
            self._exchange(row, min(n, n + (1 if target > home else -1)))
        return target != home

    def _walk(self, row: int, home: int, end: int, best: float, target: int) -> tuple[float, int]:
        """Try the places from `home` to `end`, leaving all as before: the best gain and where it was."""
        step = 1 if end > home else -1
        total = 0.0
        for n in range(home, end, step):
            total += self._exchange(row, min(n, n + step))
            if total < best - 1e-9:
                best, target = total, n + step
        for n in range(end, home, -step):
            self._exchange(row, min(n, n - step), measure=False)
        return best, target

    def _exchange(self, row: int, at: int, *, measure: bool = True) -> float:
        """Exchange the chains at `at` and `at + 1`; return how much worse that is."""
        line = self.rows[row]
        left, right = line[at], line[at + 1]
        self.steps += measure
        was = self._cost(row, left, right) if measure else 0.0
        line[at], line[at + 1] = right, left
        for place in self.made[left]:
            self.spot[place] += len(self.made[right])
        for place in self.made[right]:
            self.spot[place] -= len(self.made[left])
        return self._cost(row, left, right) - was if measure else 0.0

    def _cost(self, row: int, left: int, right: int) -> float:
        """What depends on the order of two neighbouring chains."""
        cost = self._between(self.feet_in[left], self.feet_in[right])
        cost += self._between(self.tops_in[left], self.tops_in[right])
        for net in dict.fromkeys(self.feet_in[left] + self.feet_in[right]):
            spots = [self.spot[p] for p in self.nets[net].feet]
            cost += SPAN * (max(spots) - min(spots))
        for home in dict.fromkeys(self.homes_of[left] + self.homes_of[right]):
            spots = [self.spot[p] for p in home]
            cost += HOME * (max(spots) - min(spots))
        if self.apart[row]:
            cost += self._brackets(row)
        return cost

    def _between(self, lefts: list[int], rights: list[int]) -> float:
        return sum(conflict(self.nets[a], self.nets[b], self.spot) for a in lefts for b in rights if a != b)

    def _brackets(self, row: int) -> float:
        """The brackets of couples apart, with the lines between them."""
        spot = self.spot
        ends = [(min(spot[a], spot[b]), max(spot[a], spot[b])) for a, b in self.apart[row]]
        return bracket_cost(ends, [top_of(n, spot) for n in self.drops[row]])
