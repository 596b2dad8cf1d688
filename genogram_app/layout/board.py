"""An order of all rows, what it costs, and how that changes when chains pass one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from genogram_app.layout.crossing import LENGTH, Spread, bracket_cost, conflict, spread_of
from genogram_app.layout.ground import HOME, SPAN, Apart, Ground

WRONG_SIDE = 0.4
"""What it costs, in crossings, when somebody's partners are not in order of date."""
MANY_BRACKETS = 30
"""Among more brackets of one row than this only their lengths count."""


@dataclass(frozen=True, slots=True)
class Block:
    """Chains side by side that move together, left to right, with the nets and homes that end in them."""

    chains: tuple[int, ...]
    places: tuple[int, ...]
    feet: tuple[int, ...]
    tops: tuple[int, ...]
    homes: tuple[tuple[int, ...], ...]
    bracketed: bool


@dataclass(slots=True)
class Board:
    """Chains in their rows. `spot` is where each place stands in its row, `spread` where each net stands.

    `passes` counts how often a block has passed a chain: the unit in which a search spends its budget.
    """

    ground: Ground
    rows: list[list[int]]
    spot: list[float] = field(init=False)
    spread: list[Spread] = field(init=False)
    passes: int = field(init=False, default=0)
    _before: dict[int, Spread] = field(init=False, default_factory=dict)
    _alone: dict[int, Block] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.spot = [0.0] * self.ground.places
        for row in range(len(self.rows)):
            self._number(row, 0, len(self.rows[row]))
        self.spread = [spread_of(net, self.spot) for net in self.ground.nets]

    def cost(self) -> float:
        """What the whole order costs, in crossings."""
        cost = self._home_cost(dict.fromkeys(h for homes in self.ground.homes_in for h in homes))
        for row in range(len(self.rows)):
            spreads = [self.spread[n] for n in self.ground.nets_in[row]]
            for n, one in enumerate(spreads):
                cost += SPAN * (one[1] - one[0])
                for other in spreads[n + 1 :]:
                    cost += conflict(one, other)
            cost += self.bracket_cost(row)
        return cost

    def is_consistent(self) -> bool:
        """Tell whether siblings on different rows can stand by birth while every row keeps its order."""
        ties = [*self.ground.across, *(pair for row in self.rows for pair in pairwise(row))]
        waiting = dict.fromkeys((c for row in self.rows for c in row), 0)
        right_of: dict[int, list[int]] = {c: [] for c in waiting}
        for left, right in ties:
            right_of[left].append(right)
            waiting[right] += 1
        ready = [c for c, left in waiting.items() if not left]
        for chain in ready:
            for other in right_of[chain]:
                waiting[other] -= 1
                if not waiting[other]:
                    ready.append(other)
        return len(ready) == len(waiting)

    def excess(self) -> float:
        """What the order costs beyond what no order can do without: below 1 no lines need cross."""
        return self.cost() - self.ground.least

    def bracket_cost(self, row: int, chains: Iterable[int] | None = None) -> float:
        """The brackets of the couples of a row who stand apart: all, or those that end in one of some chains.

        Their lines down are free to be anywhere on them, and cost the other brackets nothing. Among very many
        only lengths count.
        """
        ground, spread = self.ground, self.spread
        couples = ground.apart[row]
        if not couples:
            return 0.0
        counted = (
            couples if chains is None else list(dict.fromkeys(c for n in chains for c in ground.apart_in[n]))
        )
        if len(couples) > MANY_BRACKETS:
            return sum(LENGTH * (high - low) for low, high in map(self._ends, counted))
        others = [self._ends(c) for c in couples if c not in counted]
        ends = [self._ends(c) for c in counted]
        drops = sorted([spread[n][2] for n in ground.drops[row]])
        cost = WRONG_SIDE * sum(
            couple.first is not None and self.spot[couple.first] > low
            for couple, (low, _) in zip(counted, ends, strict=True)
        )
        for n, (low, high) in enumerate(ends):
            cost += bracket_cost(low, high, drops, (*ends[n + 1 :], *others))
        return cost

    def _ends(self, couple: Apart) -> tuple[float, float]:
        a, b = self.spot[couple.pair[0]], self.spot[couple.pair[1]]
        return (a, b) if a < b else (b, a)

    def block(self, chains: Sequence[int]) -> Block:
        """Chains as a block; they have to stand side by side in this order."""
        if len(chains) > 1:
            return _block(self.ground, chains)
        (chain,) = chains
        if chain not in self._alone:
            self._alone[chain] = _block(self.ground, chains)
        return self._alone[chain]

    def pass_over(self, row: int, block: Block, other: int, step: int) -> float:
        """Let a block pass the chain beside it, to the right (step 1) or left (-1); return what that costs.

        Changes where people and nets stand, but not the rows: put the chains into the row and `keep`, or
        `take_back`.
        """
        self.passes += 1
        ground = self.ground
        feet, tops = ground.feet_in[other], ground.tops_in[other]
        homes = ground.homes_in[other]
        bracketed = block.bracketed or other in ground.bracketed
        below = (*block.feet, *[n for n in feet if n not in block.feet])
        above = (*block.tops, *[n for n in tops if n not in block.tops])
        cost = -self._standing_cost(block, feet, tops, below)
        if block.homes or homes:
            cost -= self._home_cost(dict.fromkeys((*block.homes, *homes)))
        if bracketed:
            cost -= self.bracket_cost(row, (*block.chains, other))
        self._exchange(block, other, step, (*below, *above))
        cost += self._standing_cost(block, feet, tops, below)
        if block.homes or homes:
            cost += self._home_cost(dict.fromkeys((*block.homes, *homes)))
        if bracketed:
            cost += self.bracket_cost(row, (*block.chains, other))
        return cost

    def _standing_cost(
        self, block: Block, feet: Sequence[int], tops: Sequence[int], below: Sequence[int]
    ) -> float:
        """What the nets of a block and those of a chain beside it cost, as they stand."""
        cost = 0.0
        if block.feet and feet:
            cost += self._entangled(block.feet, feet)
        if block.tops and tops:
            cost += self._entangled(block.tops, tops)
        for net in below:
            spread = self.spread[net]
            cost += SPAN * (spread[1] - spread[0])
        return cost

    def _exchange(self, block: Block, other: int, step: int, nets: Iterable[int]) -> None:
        spot, spread, before, all_nets = self.spot, self.spread, self._before, self.ground.nets
        passed = self.ground.made[other]
        by = step * len(passed)
        for place in block.places:
            spot[place] += by
        by = step * len(block.places)
        for place in passed:
            spot[place] -= by
        for net in nets:
            if net not in before:
                before[net] = spread[net]
            spread[net] = spread_of(all_nets[net], spot)

    def _entangled(self, nets: Sequence[int], others: Sequence[int]) -> float:
        """Crossings of each of some nets with each of others, no pair twice."""
        spread = self.spread
        cost = 0.0
        for a in nets:
            for b in others:
                if a != b and (a > b or b not in nets or a not in others):
                    cost += conflict(spread[a], spread[b])
        return cost

    def _home_cost(self, homes: Iterable[tuple[int, ...]]) -> float:
        cost = 0.0
        for home in homes:
            spots = [self.spot[p] for p in home]
            cost += HOME * (max(spots) - min(spots))
        return cost

    def put(self, row: int, line: Sequence[int]) -> None:
        """Give a row another order."""
        was = self.rows[row]
        low = next((n for n, (a, b) in enumerate(zip(was, line, strict=True)) if a != b), len(line))
        high = len(line)
        while high > low and was[high - 1] == line[high - 1]:
            high -= 1
        self.rows[row][:] = line
        self._number(row, low, high)
        ground = self.ground
        for net in {n for c in line[low:high] for n in (*ground.feet_in[c], *ground.tops_in[c])}:
            self.spread[net] = spread_of(ground.nets[net], self.spot)
        self._before.clear()

    def keep(self) -> None:
        """Go on from what has been passed; the row has been given that order."""
        self._before.clear()

    def take_back(self, row: int, low: int, high: int) -> None:
        """Stand everybody where the row says, as before anything between the two numbers was passed."""
        self._number(row, low, high)
        for net, spread in self._before.items():
            self.spread[net] = spread
        self._before.clear()

    def _number(self, row: int, low: int, high: int) -> None:
        """Number the places of some chains of a row, onwards from the one before them."""
        line, made, spot = self.rows[row], self.ground.made, self.spot
        at = spot[made[line[low - 1]][-1]] + 1 if low else 0.0
        for chain in line[low:high]:
            for place in made[chain]:
                spot[place] = at
                at += 1

    def is_calm(self, row: int, chain: int) -> bool:
        """Tell whether moving a chain could not help: nothing of it is crossed or drawn out."""
        ground = self.ground
        if any(map(self._is_scattered, ground.homes_in[chain])) or (
            ground.apart[row] and (ground.tops_in[chain] or chain in ground.bracketed)
        ):
            return False
        return all(map(self.is_settled, ground.feet_in[chain])) and all(
            map(self._is_free, ground.tops_in[chain])
        )

    def _is_scattered(self, home: tuple[int, ...]) -> bool:
        """Tell whether others stand between the members of a home."""
        spots = [self.spot[p] for p in home]
        return max(spots) - min(spots) >= len(home)

    def is_settled(self, net: int) -> bool:
        """Tell whether a net is crossed by none and its feet stand together."""
        spread = self.spread[net]
        return spread[1] - spread[0] < len(spread[5]) and self._is_free(net)

    def _is_free(self, net: int) -> bool:
        """Tell whether a net need not be crossed by another."""
        spread, gap = self.spread[net], self.ground.nets[net].gap
        return not any(conflict(spread, self.spread[n]) for n in self.ground.nets_in[gap] if n != net)


def _block(ground: Ground, chains: Sequence[int]) -> Block:
    return Block(
        tuple(chains),
        tuple(p for c in chains for p in ground.made[c]),
        tuple(dict.fromkeys(n for c in chains for n in ground.feet_in[c])),
        tuple(dict.fromkeys(n for c in chains for n in ground.tops_in[c])),
        tuple(dict.fromkeys(h for c in chains for h in ground.homes_in[c])),
        any(c in ground.bracketed for c in chains),
    )
