"""How the order of the rows is made better, one move at a time, within a budget of steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from genogram_app.layout.chains import Chain
from genogram_app.layout.crossing import Net, Spread, bracket_cost, conflict, nets_of, spread_of
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster

SPAN, HOME = 0.03, 0.15
"""What a place of width of a family and of a home costs, in crossings."""
TIDY = 0.5
"""The most, in crossings, that an order may be too wide for and still not be worth a search."""
HOPELESS = 4.0
"""How much worse, in crossings, a move may be on the way to a better place."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a search moves about, and what holds its pieces: everything that stays the same.

    `feet_in` and `tops_in` are the nets with a foot or a top in each chain, `nets_in` those of each gap;
    `apart` the couples of each row who do not stand side by side; `homes_in` the members of a home on one
    row, by chain. `before` and `after` are the chains that must stand left and right of each; `bracketed` are
    those with somebody who has a partner apart. `least` is what no order can cost less than.
    """

    roster: Roster
    layers: Layers
    made: tuple[Chain, ...]
    after: dict[int, set[int]]
    before: dict[int, set[int]]
    nets: list[Net]
    feet_in: list[list[int]]
    tops_in: list[list[int]]
    nets_in: list[list[int]]
    apart: list[list[tuple[int, int]]]
    homes_in: list[list[tuple[int, ...]]]
    chain_of: dict[int, int]
    bracketed: frozenset[int]
    least: float


def ground(roster: Roster, layers: Layers, made: tuple[Chain, ...], after: dict[int, set[int]]) -> Ground:
    """Prepare a search over the given chains."""
    chain_of = {p: n for n, chain in enumerate(made) for p in chain}
    before: dict[int, set[int]] = {c: set() for c in after}
    for chain, nexts in after.items():
        for other in nexts:
            before[other].add(chain)
    nets = nets_of(layers)
    apart = _couples_apart(layers, made)
    homes_in = _homes(roster, layers, chain_of, len(made))
    return Ground(
        roster,
        layers,
        made,
        after,
        before,
        nets,
        _touching(chain_of, len(made), [n.feet for n in nets]),
        _touching(chain_of, len(made), [n.tops for n in nets]),
        [[i for i, n in enumerate(nets) if n.gap == gap] for gap in range(layers.depth)],
        apart,
        homes_in,
        chain_of,
        frozenset(chain_of[p] for pairs in apart for pair in pairs for p in pair),
        _least(nets, homes_in),
    )


def _least(nets: Sequence[Net], homes_in: Sequence[Sequence[tuple[int, ...]]]) -> float:
    """What the widths of families and homes cost when each stands together."""
    homes = {home for homes in homes_in for home in homes}
    return SPAN * sum(len(n.feet) - 1 for n in nets) + HOME * sum(len(h) - 1 for h in homes) / 2


def _touching(chain_of: dict[int, int], size: int, ends: Sequence[tuple[int, ...]]) -> list[list[int]]:
    """For each chain the nets that end in it."""
    found: list[dict[int, None]] = [{} for _ in range(size)]
    for net, places in enumerate(ends):
        for place in places:
            found[chain_of[place]][net] = None
    return [list(f) for f in found]


def _couples_apart(layers: Layers, made: Sequence[Chain]) -> list[list[tuple[int, int]]]:
    spot_in = {p: (n, i) for n, chain in enumerate(made) for i, p in enumerate(chain)}
    apart: list[list[tuple[int, int]]] = [[] for _ in range(layers.depth)]
    for number, stands in enumerate(layers.stands):
        if len(stands) == 2:
            (c, i), (d, j) = spot_in[stands[0]], spot_in[stands[1]]
            if c != d or abs(i - j) != 1:
                apart[layers.base[number]].append((stands[0], stands[1]))
    return apart


def _homes(
    roster: Roster, layers: Layers, chain_of: dict[int, int], size: int
) -> list[list[tuple[int, ...]]]:
    found: list[list[tuple[int, ...]]] = [[] for _ in range(size)]
    for home in roster.homes:
        for row in sorted({layers.row[p] for p in home}):
            here = tuple(p for p in home if layers.row[p] == row)
            for chain in sorted({chain_of[p] for p in here}):
                found[chain].append(here)
    return found


@dataclass(slots=True)
class Search:
    """Moves chains, and whole sets of siblings, along their rows while that makes the drawing better."""

    ground: Ground
    rows: list[list[int]]
    spot: list[float] = field(init=False)
    spread: list[Spread] = field(init=False)
    steps: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.spot = [0.0] * len(self.ground.layers.row)
        for row in range(len(self.rows)):
            self._number(row)
        self.spread = [spread_of(net, self.spot) for net in self.ground.nets]

    def run(self, budget: int) -> None:
        """Move things until nothing gets better or the budget of steps is spent."""
        sweep = list(range(len(self.rows)))
        open_rows = set(sweep)
        while open_rows and self.steps < budget:
            for row in sweep:
                if row in open_rows:
                    open_rows.discard(row)
                    if self._improve(row):
                        open_rows |= {r for r in (row - 1, row, row + 1) if 0 <= r < len(self.rows)}
                if self.steps >= budget:
                    return
            sweep.reverse()

    def _improve(self, row: int) -> bool:
        """Try every chain and every set of siblings of a row; tell whether something got better."""
        better = False
        for chain in list(self.rows[row]):
            if not self._is_calm(row, chain):
                better = self._sift(row, chain) or better
        if row:
            for net in self.ground.nets_in[row - 1]:
                if not self._is_settled(net):
                    better = self._gather(row, net) or better
        return better

    def _is_calm(self, row: int, chain: int) -> bool:
        """Tell whether moving a chain could not help: nothing of it is crossed or drawn out."""
        ground = self.ground
        if any(map(self._is_scattered, ground.homes_in[chain])) or (
            ground.apart[row] and (ground.tops_in[chain] or chain in ground.bracketed)
        ):
            return False
        return all(map(self._is_settled, ground.feet_in[chain])) and all(
            map(self._is_free, ground.tops_in[chain])
        )

    def _is_scattered(self, home: tuple[int, ...]) -> bool:
        """Tell whether others stand between the members of a home."""
        spots = [self.spot[p] for p in home]
        return max(spots) - min(spots) >= len(home)

    def _is_settled(self, net: int) -> bool:
        """Tell whether a net is crossed by none and its feet stand together."""
        low, high, _, _, feet = self.spread[net]
        return high - low < len(feet) and self._is_free(net)

    def _is_free(self, net: int) -> bool:
        """Tell whether a net need not be crossed by another."""
        spread, gap = self.spread[net], self.ground.nets[net].gap
        return not any(conflict(spread, self.spread[n]) for n in self.ground.nets_in[gap] if n != net)

    def cost(self) -> float:
        """What the whole order costs, in crossings."""
        return sum(self._row_cost(row) for row in range(len(self.rows))) / 2

    def excess(self) -> float:
        """What the order costs beyond what no order can do without: below 1 no lines need cross."""
        return self.cost() - self.ground.least

    def is_tidy(self) -> bool:
        """Tell whether nothing crosses and every home stands together: all else is a matter of width."""
        homes = {home for homes in self.ground.homes_in for home in homes}
        return self.excess() < TIDY and not any(map(self._is_scattered, homes))

    def _number(self, row: int) -> None:
        at = 0
        for chain in self.rows[row]:
            for place in self.ground.made[chain]:
                self.spot[place] = float(at)
                at += 1

    def _refresh(self, row: int) -> None:
        """Take up the places of a row's chains after they have been put in another order."""
        self._number(row)
        for gap in (row - 1, row):
            if gap >= 0:
                for net in self.ground.nets_in[gap]:
                    self.spread[net] = spread_of(self.ground.nets[net], self.spot)

    def _sift(self, row: int, chain: int) -> bool:
        """Move one chain to the best place that birth order lets it have."""
        line = self.rows[row]
        home = at = line.index(chain)
        while at > 0 and line[at - 1] not in self.ground.before[chain]:
            at -= 1
        low, at = at, home
        while at + 1 < len(line) and line[at + 1] not in self.ground.after[chain]:
            at += 1
        best, target = self._walk(row, home, low, 0.0, home)
        best, target = self._walk(row, home, at, best, target)
        if target != home:
            line.insert(target, line.pop(home))
            self._refresh(row)
        return target != home

    def _walk(self, row: int, home: int, end: int, best: float, target: int) -> tuple[float, int]:
        """Try the places from `home` to `end`, leaving all as before: the best gain and where it was."""
        if home == end:
            return best, target
        step = 1 if end > home else -1
        total = 0.0
        line, spot, spread = list(self.rows[row]), list(self.spot), list(self.spread)
        for n in range(home, end, step):
            total += self._exchange(row, min(n, n + step))
            if total < best - 1e-9:
                best, target = total, n + step
            elif total > best + HOPELESS:
                break
        self.rows[row][:], self.spot, self.spread = line, spot, spread
        return best, target

    def _exchange(self, row: int, at: int) -> float:
        """Exchange the chains at `at` and `at + 1`; return how much worse that is."""
        line = self.rows[row]
        left, right = line[at], line[at + 1]
        self.steps += 1
        was = self._cost_of(row, left, right)
        line[at], line[at + 1] = right, left
        made, ground = self.ground.made, self.ground
        for place in made[left]:
            self.spot[place] += len(made[right])
        for place in made[right]:
            self.spot[place] -= len(made[left])
        for nets in (
            ground.feet_in[left],
            ground.feet_in[right],
            ground.tops_in[left],
            ground.tops_in[right],
        ):
            for net in nets:
                self.spread[net] = spread_of(ground.nets[net], self.spot)
        return self._cost_of(row, left, right) - was

    def _cost_of(self, row: int, left: int, right: int) -> float:
        """What depends on the order of two neighbouring chains."""
        ground, spread = self.ground, self.spread
        cost = 0.0
        feet_left, feet_right = ground.feet_in[left], ground.feet_in[right]
        for lefts, rights in ((feet_left, feet_right), (ground.tops_in[left], ground.tops_in[right])):
            for a in lefts:
                for b in rights:
                    if a != b:
                        cost += conflict(spread[a], spread[b])
        for net in feet_left:
            cost += SPAN * (spread[net][1] - spread[net][0])
        for net in feet_right:
            if net not in feet_left:
                cost += SPAN * (spread[net][1] - spread[net][0])
        if ground.homes_in[left] or ground.homes_in[right]:
            cost += self._home_cost(ground.homes_in[left] + ground.homes_in[right])
        if ground.apart[row] and (
            ground.tops_in[left]
            or ground.tops_in[right]
            or left in ground.bracketed
            or right in ground.bracketed
        ):
            cost += self._brackets(row)
        return cost

    def _home_cost(self, homes: Sequence[tuple[int, ...]]) -> float:
        cost = 0.0
        for home in dict.fromkeys(homes):
            spots = [self.spot[p] for p in home]
            cost += HOME * (max(spots) - min(spots))
        return cost

    def _brackets(self, row: int) -> float:
        """The brackets of couples apart, with the lines between them."""
        spot = self.spot
        ends = [(min(spot[a], spot[b]), max(spot[a], spot[b])) for a, b in self.ground.apart[row]]
        return bracket_cost(ends, [self.spread[n][2] for n in self.ground.nets_in[row]])

    def _row_cost(self, row: int) -> float:
        """Everything that the order of one row has a part in."""
        cost = self._brackets(row) if self.ground.apart[row] else 0.0
        for gap in (row - 1, row):
            if gap >= 0:
                spreads = [self.spread[n] for n in self.ground.nets_in[gap]]
                for n, one in enumerate(spreads):
                    cost += SPAN * (one[1] - one[0])
                    for other in spreads[n + 1 :]:
                        cost += conflict(one, other)
        return cost + self._home_cost([h for c in self.rows[row] for h in self.ground.homes_in[c]])

    def _gather(self, row: int, net: int) -> bool:
        """Bring a family's children together where their parents want them, if that is better."""
        line = self.rows[row]
        moved = list(dict.fromkeys(self.ground.chain_of[p] for p in self.ground.nets[net].feet))
        moved.sort(key=line.index)
        rest = [c for c in line if c not in moved]
        low = max(
            (n + 1 for n, c in enumerate(rest) if any(c in self.ground.before[m] for m in moved)), default=0
        )
        high = min(
            (n for n, c in enumerate(rest) if any(c in self.ground.after[m] for m in moved)),
            default=len(rest),
        )
        if low > high:
            return False
        was = list(line)
        before = best = self._row_cost(row)
        kept = was
        for at in sorted({min(max(at, low), high) for at in self._wishes(rest, net)}):
            self.steps += 1 + len(self.ground.nets_in[row - 1]) // 2
            line[:] = [*rest[:at], *moved, *rest[at:]]
            self._refresh(row)
            cost = self._row_cost(row)
            if cost < best - 1e-9:
                best, kept = cost, list(line)
        line[:] = kept
        self._refresh(row)
        return best < before

    def _wishes(self, rest: Sequence[int], net: int) -> list[int]:
        """Where in the rest of a row a family's children might go: between those of neighbouring parents."""
        top = self.spread[net][2]
        tops = [min((self.spread[n][2] for n in self.ground.feet_in[c]), default=None) for c in rest]
        lefts = [n + 1 for n, t in enumerate(tops) if t is not None and t < top]
        rights = [n for n, t in enumerate(tops) if t is not None and t > top]
        return [max(lefts, default=0), min(rights, default=len(rest))]
