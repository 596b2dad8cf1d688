"""The fewest crossings that any order of the rows can have, found by trying all of them.

An order is any that keeps the hard rules: siblings by birth, and the chains (couples and multiple births)
together. Every order that could be the best is finished with the stages of the layout itself. An order is
passed over only where a count that no finish can go below says that it cannot be better.

The target is that of a hundred families searched at most two have more crossings than they must.

Run `python -m benchmarks.optimum [--seeds 0-30] [--sizes 10 13 16] [--turned] [--rows]` for the families
whose layout has more crossings than it must; with `--turned`, couples may also stand the other way round.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import combinations, pairwise, product
from math import inf, prod
from typing import TypeAlias

from benchmarks.families import family
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import grow
from benchmarks.targets import verdict
from genogram_app.layout.arrange import arrange
from genogram_app.layout.chains import chains
from genogram_app.layout.coordinates import coordinates
from genogram_app.layout.crossing import Net, nets_of
from genogram_app.layout.geometry import RoutedLine
from genogram_app.layout.heights import heights
from genogram_app.layout.hops import with_hops
from genogram_app.layout.layers import Layers, layers
from genogram_app.layout.lines import lines
from genogram_app.layout.ports import ports
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import Roster, roster
from genogram_app.layout.rows import rows
from genogram_app.layout.straighten import straightened
from genogram_app.layout.tracks import Scene, sketch

Row: TypeAlias = tuple[int, ...]
MOST_ORDERS_OF_A_ROW = 1500
"""A family with a row that can be ordered in more ways is not searched."""
TARGET = 2.0
"""How many families in a hundred may have more crossings than they must."""
MOST_FINISHED = 3000
"""A family with more whole orders to finish is not searched."""


class TooManyOrdersError(Exception):
    """A family has more orders than can be tried in reasonable time."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A family with all that its orders share.

    `siblings` are pairs of places, the older one first; `bars` the couples who have a line straight between
    them in every order, `brackets` those who may have none. `feet` are the places to which a line of its own
    goes down from the bar: of a multiple birth only the first.
    """

    request: LayoutRequest
    people: Roster
    places: Layers
    chains: tuple[Row, ...]
    siblings: frozenset[tuple[int, int]]
    nets: tuple[Net, ...]
    bars: frozenset[frozenset[int]]
    brackets: tuple[tuple[int, int], ...]
    feet: frozenset[int]


def problem(request: LayoutRequest) -> Problem:
    """Everything about a family's orders that is the same in all of them."""
    people = roster(request)
    places = layers(people, rows(request, people))
    made = chains(people, places)
    return Problem(
        request,
        people,
        places,
        made,
        _siblings(people, places),
        tuple(nets_of(places)),
        _bars(places, made),
        _couples_apart(places, made),
        _feet(people, places, made),
    )


def _siblings(people: Roster, places: Layers) -> frozenset[tuple[int, int]]:
    """Pairs of places on one row, of an older and a younger child of one family or of the lines to them."""
    found = set()
    for born, strands in zip(people.families, places.strands, strict=True):
        for older, younger in combinations(strands[: len(born.children)], 2):
            found |= set(zip(older.places, younger.places, strict=False))
    return frozenset(found)


def _bars(places: Layers, made: Sequence[Row]) -> frozenset[frozenset[int]]:
    """Couples whom a chain holds together, and who are listed as a couple only once."""
    together = {frozenset(pair) for chain in made for pair in pairwise(chain)}
    listed = Counter(frozenset(stands) for stands in places.stands)
    return frozenset(pair for pair in together if listed[pair] == 1)


def _feet(people: Roster, places: Layers, made: Sequence[Row]) -> frozenset[int]:
    """All places but those of twins whose line may begin at the foot of another twin, or between the two."""
    together = {frozenset(pair) for chain in made for pair in pairwise(chain)}
    lost: set[int] = set()
    for group in people.multiples:
        whole = all(frozenset(pair) in together for pair in pairwise(group))
        lost.update(group[1:] if whole else group)
    return frozenset(range(len(places.row))) - lost


def _couples_apart(places: Layers, made: Sequence[Row]) -> tuple[tuple[int, int], ...]:
    """Couples whom no chain holds together: they have a bracket wherever others stand between them."""
    together = {frozenset(pair) for chain in made for pair in pairwise(chain)}
    pairs = [(s[0], s[1]) for s in places.stands if len(s) == 2]
    return tuple(pair for pair in pairs if frozenset(pair) not in together)


def orders_of_row(given: Problem, row: int, *, turned: bool) -> list[Row]:
    """Every order of a row; with `turned`, also with chains the other way round.

    Raises:
        TooManyOrdersError: when there are more than can be tried.
    """
    here = [c for c in given.chains if given.places.row[c[0]] == row]
    found: list[Row] = []
    for order in _orders((), here, given.siblings, turned):
        found.append(order)
        if len(found) > MOST_ORDERS_OF_A_ROW:
            raise TooManyOrdersError
    return found


def _orders(
    done: Row, left: Sequence[Row], siblings: frozenset[tuple[int, int]], turned: bool
) -> Iterator[Row]:
    """Every way to go on with the chains that are left."""
    if not left:
        yield done
    for n, chain in enumerate(left):
        rest = [*left[:n], *left[n + 1 :]]
        waiting = [p for other in rest for p in other]
        for way in dict.fromkeys((chain, chain[::-1]) if turned else (chain,)):
            too_early = any((b, a) in siblings for a in way for b in waiting)
            if not too_early and not any((b, a) in siblings for a, b in combinations(way, 2)):
                yield from _orders(done + way, rest, siblings, turned)


def finished(given: Problem, order: Sequence[Row]) -> int:
    """How many crossings an order has once it is drawn."""
    return sum(len(line.hops) for line in drawn_lines(given, order))


def drawn_lines(given: Problem, order: Sequence[Row]) -> tuple[RoutedLine, ...]:
    """The lines of an order as the stages of the layout draw them."""
    request = given.request
    extents = [request.extents[p] for p in request.people]
    ways = ports(given.people, given.places, order, extents)
    x = coordinates(given.people, given.places, order, ways, extents, request.spacing)
    scene = straightened(Scene(given.people, given.places, order, ways, extents, request.spacing, x))
    made = sketch(scene)
    return with_hops(lines(scene, made, heights(scene, made, request.spacing.unit)))


def row_least(given: Problem, order: Row) -> int:
    """Crossings that brackets under a row cannot do without: with lines from between, and with each other.

    A family's line that comes from between two partners has to get past their bracket. Of two brackets, one
    of which begins inside the other and ends outside, one has to get out of the other.
    """
    spot = {p: n for n, p in enumerate(order)}
    spans = [sorted((spot[a], spot[b])) for a, b in given.brackets if a in spot]
    spans = [s for s in spans if s[1] - s[0] > 1]
    downs = [sorted(spot[p] for p in net.tops) for net in given.nets if net.tops[0] in spot]
    inside = sum(low < down[0] and down[-1] < high for low, high in spans for down in downs)
    tangled = sum(a[0] < b[0] < a[1] < b[1] or b[0] < a[0] < b[1] < a[1] for a, b in combinations(spans, 2))
    return inside + tangled


class Side(IntEnum):
    """On which side of a second net a first one comes down.

    `EITHER` when both come down from the row itself, `UNKNOWN` when one hangs from a bracket.
    """

    LEFT = 0
    RIGHT = 1
    EITHER = 2
    UNKNOWN = 3


Tops: TypeAlias = tuple[Side, ...]
Feet: TypeAlias = tuple[tuple[int, int, int, int], ...]


def tops_of(given: Problem, gap: int, order: Row) -> Tops:
    """For each two nets of a gap, on which side of the second the first comes down."""
    spot = {p: n for n, p in enumerate(order)}
    nets = [net for net in given.nets if net.gap == gap]
    spans = [(sorted(spot[p] for p in net.tops), _is_certain(given, net)) for net in nets]
    return tuple(_side(*one, *other) for one, other in combinations(spans, 2))


def _is_certain(given: Problem, net: Net) -> bool:
    """Tell whether a net comes down from the row itself: from one place, or from a couple side by side."""
    return len(net.tops) == 1 or frozenset(net.tops) in given.bars


def _side(a: Sequence[int], a_certain: bool, b: Sequence[int], b_certain: bool) -> Side:
    bars = a_certain and b_certain and len(a) == len(b) == 2
    if a[-1] < b[0] or (bars and a[-1] == b[0]):
        return Side.LEFT
    if b[-1] < a[0] or (bars and b[-1] == a[0]):
        return Side.RIGHT
    return Side.EITHER if a_certain and b_certain else Side.UNKNOWN


def feet_of(given: Problem, gap: int, order: Row) -> Feet:
    """For each two nets of a gap, the crossings that they need at least, by `Side` of the first.

    Where feet of two nets stand among each other, the lines of the upper bar have to pass the lower bar. A
    net that comes from the left and has a foot right of one of the other's feet has to cross it once.
    """
    spot = {p: n for n, p in enumerate(order)}
    feet = [sorted(spot[p] for p in net.feet if p in given.feet) for net in given.nets if net.gap == gap]
    return tuple(_least_of_pair(a, b) for a, b in combinations(feet, 2))


def _least_of_pair(a: Sequence[int], b: Sequence[int]) -> tuple[int, int, int, int]:
    if not a or not b:
        return 0, 0, 0, 0
    among = min(sum(b[0] < x < b[-1] for x in a), sum(a[0] < x < a[-1] for x in b))
    left, right = a[-1] > b[0], b[-1] > a[0]
    return max(among, left), max(among, right), max(among, left and right), among


@dataclass(frozen=True, slots=True)
class Tried:
    """The fewest crossings found, how many whole orders there are, and how many had to be finished.

    `rows` are the people of the best order (`.` for a line that passes), empty when none is better.
    """

    crossings: int
    orders: int
    finished: int
    rows: tuple[str, ...] = ()


def fewest(request: LayoutRequest, reached: int, *, turned: bool = False) -> Tried:
    """Return the fewest crossings of any order, `reached` if none has fewer.

    Raises:
        TooManyOrdersError: when there are more than can be tried.
    """
    given = problem(request)
    choices = [orders_of_row(given, row, turned=turned) for row in range(given.places.depth)]
    best, tried = Tried(reached, prod(map(len, choices)), 0), 0
    for order in _promising(given, choices, reached):
        tried += 1
        if tried > MOST_FINISHED:
            raise TooManyOrdersError
        crossings = finished(given, order)
        if crossings < best.crossings:
            best = replace(best, crossings=crossings, rows=_told(given, order))
    return replace(best, finished=tried)


def _told(given: Problem, order: Sequence[Row]) -> tuple[str, ...]:
    """The people of each row, left to right."""
    people = given.request.people
    return tuple(" ".join(people[p] if p < len(people) else "." for p in row) for row in order)


def _promising(given: Problem, choices: Sequence[Sequence[Row]], below: int) -> Iterator[tuple[Row, ...]]:
    """Every whole order that might have fewer crossings than `below`."""
    own = [[row_least(given, order) for order in choice] for choice in choices]
    tops = [[tops_of(given, n, order) for order in choice] for n, choice in enumerate(choices[:-1])]
    feet = [[feet_of(given, n, order) for order in choice] for n, choice in enumerate(choices[1:])]
    costs = [_Gap(t, f) for t, f in zip(tops, feet, strict=True)]
    rest = _least_below(own, costs)

    def go_on(done: tuple[int, ...], spent: int) -> Iterator[tuple[Row, ...]]:
        row = len(done)
        if row == len(choices):
            yield tuple(choice[n] for choice, n in zip(choices, done, strict=True))
            return
        for n in range(len(choices[row])):
            here = spent + (costs[row - 1].cost(done[-1], n) if done else 0)
            if here + rest[row][n] < below:
                yield from go_on((*done, n), here + own[row][n])

    if choices:
        yield from go_on((), 0)


class _Gap:
    """What each two orders of neighbouring rows cost at least, worked out once for those that are alike."""

    def __init__(self, tops: Sequence[Tops], feet: Sequence[Feet]) -> None:
        self.top_kinds = {t: n for n, t in enumerate(dict.fromkeys(tops))}
        self.foot_kinds = {f: n for n, f in enumerate(dict.fromkeys(feet))}
        self.above = [self.top_kinds[t] for t in tops]
        self.below = [self.foot_kinds[f] for f in feet]
        self.table = [
            [sum(c[s] for s, c in zip(t, f, strict=True)) for f in self.foot_kinds] for t in self.top_kinds
        ]

    def cost(self, upper: int, lower: int) -> int:
        """The least crossings between the `upper`-th order of the row above and the `lower`-th below."""
        return self.table[self.above[upper]][self.below[lower]]


def _least_below(own: Sequence[Sequence[int]], costs: Sequence[_Gap]) -> list[list[float]]:
    """For each order of each row, the least that it and all rows below can cost together."""
    rest: list[list[float]] = [[float(cost) for cost in row] for row in own]
    for row in range(len(own) - 2, -1, -1):
        gap = costs[row]
        best = [inf] * len(gap.foot_kinds)
        for kind, cost in zip(gap.below, rest[row + 1], strict=True):
            best[kind] = min(best[kind], cost)
        least = [min(c + b for c, b in zip(line, best, strict=True)) for line in gap.table]
        rest[row] = [cost + least[kind] for cost, kind in zip(own[row], gap.above, strict=True)]
    return rest


def drawn(request: LayoutRequest) -> int:
    """How many crossings the layout of a family has."""
    return sum(len(line.hops) for line in arrange(request).lines)


def small_families(seeds: Iterable[int], sizes: Sequence[int]) -> Iterator[tuple[str, LayoutRequest]]:
    """Small families of both kinds with their names."""
    for seed, size in product(seeds, sizes):
        yield f"odd {seed} of {size}", family(seed, size, strange=0.2)
        yield f"case {seed} of {size}", request_of_family(grow("case", seed, size))


def main(arguments: Sequence[str]) -> None:
    """Print every family whose layout has more crossings than it must, and how many were tried."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="0-30", help="first and last seed")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10, 13, 16])
    parser.add_argument("--turned", action="store_true", help="couples may stand the other way round")
    parser.add_argument("--rows", action="store_true", help="print the best order")
    options = parser.parse_args(arguments)
    first, _, last = options.seeds.partition("-")
    counts = Counter[str]()
    for name, request in small_families(range(int(first), int(last or first) + 1), options.sizes):
        ours = drawn(request)
        try:
            best = fewest(request, ours, turned=options.turned)
        except TooManyOrdersError:
            counts["skipped"] += 1
            continue
        counts[
            "without crossings" if not ours else "as few as can be" if best.crossings == ours else "more"
        ] += 1
        if best.crossings < ours:
            rows = "; ".join(best.rows) if options.rows else ""
            print(f"{name:18} {ours} crossings, {best.crossings} are enough  {rows}")
    print(", ".join(f"{what}: {count}" for what, count in sorted(counts.items())))
    searched = sum(counts.values()) - counts["skipped"]
    share = 100 * counts["more"] / max(searched, 1)
    print(verdict("families with more crossings than they must have", share, TARGET, " %"))


if __name__ == "__main__":
    main(sys.argv[1:])
