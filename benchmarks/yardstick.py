"""How many crossings a very long search finds in families that have too many orders to try them all.

Run `python -m benchmarks.yardstick [--seeds 1-30] [--steps 3000]`. The search (simulated annealing, the same
for the same seed) moves chains along their rows, alone or with all their descendants, keeps the hard rules
and draws every order that it tries: some minutes for what the layout does in milliseconds. What it finds is
possible; less may be. The target is at most a tenth more crossings than are possible.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from math import exp
from random import Random
from statistics import fmean as mean

from benchmarks.optimum import Problem, Row, drawn_lines, problem
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import grow
from benchmarks.targets import verdict
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import RoutedLine

TARGET = 10.0
"""How many crossings more than are possible there may be, in per cent."""
WARM, COLD = 1.2, 0.08
"""How much worse, in crossings, an order may be at the beginning and at the end."""
LENGTH = 0.004
"""What a symbol's width of line costs, in crossings: enough to lead from one order to a better one."""
LONGEST, BRANCHES = 4, 0.5
"""How many chains are moved together at most, and how often their descendants are taken along."""


@dataclass(slots=True)
class Annealing:
    """Moves chains about at random, ever less willing to make things worse."""

    given: Problem
    rows: list[list[Row]]
    chance: Random
    best: int = field(init=False)
    cost: float = field(init=False)
    below: dict[Row, list[Row]] = field(init=False)

    def __post_init__(self) -> None:
        self.below = _children_of_chains(self.given)
        self.best, self.cost = self._drawn(self.rows)

    def run(self, steps: int) -> int:
        """Try so many moves and return the fewest crossings seen."""
        for step in range(steps):
            heat = WARM * (COLD / WARM) ** (step / steps)
            rows = self._moved()
            if rows is None:
                continue
            crossings, cost = self._drawn(rows)
            self.best = min(self.best, crossings)
            if cost <= self.cost or self.chance.random() < exp((self.cost - cost) / heat):
                self.rows, self.cost = rows, cost
        return self.best

    def _drawn(self, rows: Sequence[Sequence[Row]]) -> tuple[int, float]:
        """The crossings of an order, and its cost."""
        order = [tuple(p for chain in row for p in chain) for row in rows]
        lines = drawn_lines(self.given, order)
        crossings = sum(len(line.hops) for line in lines)
        return crossings, crossings + LENGTH * _length(lines) / self.given.request.spacing.unit

    def _moved(self) -> list[list[Row]] | None:
        """The rows with some chains elsewhere; None when that would put a younger sibling first."""
        rows = [list(row) for row in self.rows]
        number = self.chance.choice([n for n, row in enumerate(rows) if len(row) > 1] or [0])
        start = self.chance.randrange(len(rows[number]))
        part = rows[number][start : start + self.chance.randint(1, LONGEST)]
        rest = [chain for chain in rows[number] if chain not in part]
        at = self.chance.randrange(len(rest) + 1)
        rows[number] = [*rest[:at], *part, *rest[at:]]
        if self.chance.random() < BRANCHES:
            self._take_along(rows, number, part)
        is_lawful = all(_is_by_birth(row, self.given) for row in rows[number:])
        return rows if rows != self.rows and is_lawful else None

    def _take_along(self, rows: list[list[Row]], number: int, part: Sequence[Row]) -> None:
        """Move the descendants of some chains of a row to where their parents are now, row by row."""
        for row in range(number + 1, len(rows)):
            below = {child for chain in part for child in self.below[chain]}
            part = [chain for chain in rows[row] if chain in below]
            if not part:
                return
            rest = [chain for chain in rows[row] if chain not in below]
            above = self._above(rows[row - 1])
            aim = mean(above[chain] for chain in part)
            at = max((n + 1 for n, chain in enumerate(rest) if above.get(chain, aim + 1) <= aim), default=0)
            rows[row] = [*rest[:at], *part, *rest[at:]]

    def _above(self, row: Sequence[Row]) -> dict[Row, float]:
        """Where in a row, on average, the parents of each chain of the next row stand."""
        found: dict[Row, list[int]] = {}
        for n, chain in enumerate(row):
            for child in self.below[chain]:
                found.setdefault(child, []).append(n)
        return {chain: mean(places) for chain, places in found.items()}


def _children_of_chains(given: Problem) -> dict[Row, list[Row]]:
    """For each chain those of the next row to which a line goes down from it."""
    chain_of = {place: chain for chain in given.chains for place in chain}
    below: dict[Row, dict[Row, None]] = {chain: {} for chain in given.chains}
    for net in given.nets:
        for top in net.tops:
            below[chain_of[top]].update(dict.fromkeys(chain_of[foot] for foot in net.feet))
    return {chain: list(children) for chain, children in below.items()}


def _is_by_birth(row: Sequence[Row], given: Problem) -> bool:
    places = [place for chain in row for place in chain]
    return not any((b, a) in given.siblings for a, b in combinations(places, 2))


def _length(lines: Sequence[RoutedLine]) -> float:
    """The length of all level and upright pieces."""
    return sum(
        abs(b[0] - a[0]) + abs(b[1] - a[1])
        for line in lines
        for a, b in zip(line.points, line.points[1:], strict=False)
    )


def first_rows(given: Problem) -> list[list[Row]]:
    """The chains of each row as the layout orders them; lines that pass stand where their goal does."""
    x = {b.person: b.x for b in arrange(given.request).boxes}
    people = given.request.people
    goal = {
        place: strand.person
        for strands in (*given.places.strands, *given.places.descents)
        for strand in strands
        for place in strand.places
    }
    rows: list[list[Row]] = [[] for _ in range(given.places.depth)]
    for chain in given.chains:
        rows[given.places.row[chain[0]]].append(chain)

    def at(chain: Row) -> float:
        stands = [p if p < len(people) else goal[p] for p in chain]
        return sum(x[people[p]] for p in stands) / len(stands)

    return [_by_birth(sorted(row, key=at), given) for row in rows]


def _by_birth(row: list[Row], given: Problem) -> list[Row]:
    """The same row with chains moved left past younger siblings."""
    done: list[Row] = []
    for chain in row:
        at = len(done)
        for n in range(len(done) - 1, -1, -1):
            if any((a, b) in given.siblings for a in chain for b in done[n]):
                at = n
        done.insert(at, chain)
    return done


def main(arguments: Sequence[str]) -> None:
    """Print our crossings and those of the long search for each family."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="1-30", help="first and last seed")
    parser.add_argument("--steps", type=int, default=3000)
    options = parser.parse_args(arguments)
    first, _, last = options.seeds.partition("-")
    total = [0, 0]
    for seed in range(int(first), int(last or first) + 1):
        request = request_of_family(grow("case", seed))
        ours = sum(len(line.hops) for line in arrange(request).lines)
        given = problem(request)
        found = Annealing(given, first_rows(given), Random(seed)).run(options.steps)
        total = [total[0] + ours, total[1] + min(ours, found)]
        remark = "" if found >= ours else f"   {ours - found} fewer"
        print(
            f"case {seed:3} {len(request.people):3} people: ours {ours:2}, found {found:2}{remark}",
            flush=True,
        )
    print(f"total: ours {total[0]}, possible {total[1]}")
    more = 100 * (total[0] / total[1] - 1) if total[1] else 0.0
    print(verdict("crossings beyond those possible", more, TARGET, " %"))


if __name__ == "__main__":
    main(sys.argv[1:])
