"""Who stands where in each row: siblings by birth, couples together, few crossings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from random import Random
from typing import TypeAlias

from genogram_app.layout.board import Board
from genogram_app.layout.chains import chains
from genogram_app.layout.ground import Ground, ground
from genogram_app.layout.kept import kept
from genogram_app.layout.layers import Layers
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.roster import Roster
from genogram_app.layout.search import improve, near
from genogram_app.layout.starts import Rows, by_birth, downwards, upwards
from genogram_app.layout.strips import beginnings, first_order

PASSES_PER_PLACE = 40
"""How many chains may be passed in one search for each place: a budget of steps, not of time."""
MANY = 150
"""So many places are searched from one first order only, which follows the family tree."""
STRIPS, CHANCES, SEARCHES = 2, 14, 4
"""How many first orders follow the family tree, how many are made by chance, and how many of them all are
searched."""
FEW, NEARLY, DRAWN = 24, 1.1, 24
"""With so few places, all orders that cost nearly as little as the best are worth drawing: how much more, in
crossings, that may be, and how many orders."""
Order: TypeAlias = tuple[tuple[int, ...], ...]


def orders(
    roster: Roster, layers: Layers, earlier: Sequence[int] = (), remembered: Remembered | None = None
) -> tuple[Order, ...]:
    """Return the places of each row, left to right; for few places several orders, the most promising first.

    Siblings stand by birth within their family, always; twins and, where a row can hold them, couples stand
    side by side. What is left free is settled by how people stood `earlier`, if they did; otherwise by few
    crossings, short lines, and homes kept together.
    """
    made = chains(roster, layers)
    starts = tuple(beginnings(roster, made))
    # Sex and subjects have had their say in chains and beginnings: the search knows nothing of them.
    bare = replace(roster, subjects=frozenset(), males=frozenset())
    kept_orders = (remembered or Remembered()).orders

    def found() -> tuple[Order, ...]:
        field = ground(bare, layers, made)
        best = [kept(field, earlier).rows] if earlier else _searched(bare, layers, field, starts)
        return tuple(tuple(tuple(p for c in row for p in made[c]) for row in rows) for rows in best)

    return kept_orders.recall((bare, layers, made, starts, tuple(earlier)), found)


def _searched(roster: Roster, layers: Layers, field: Ground, starts: tuple[int, ...]) -> list[Rows]:
    """The best order found from several first orders; of few places also those that are nearly as good."""
    few = field.places <= FEW
    boards = _promising(field, _first_orders(roster, layers, field, starts), CHANCES if few else SEARCHES)
    done: list[Board] = []
    for board in boards:
        improve(board, PASSES_PER_PLACE * field.places)
        done.append(board)
        if board.excess() < 1 and not few:
            break
    return _nearly_best(done) if few else [min(done, key=Board.cost).rows]


def _nearly_best(boards: Sequence[Board]) -> list[Rows]:
    """The orders of some boards and those near them, as far as none costs much more than the best."""
    costs = [board.cost() for board in boards]
    best = min(costs)
    found = [(cost, board.rows) for cost, board in zip(costs, boards, strict=True) if cost <= best + NEARLY]
    for cost, board in zip(costs, boards, strict=True):
        found += [(cost + more, rows) for more, rows in near(board, best + NEARLY - cost)]
    distinct: list[Rows] = []
    for _, rows in sorted(found, key=itemgetter(0)):
        if rows not in distinct:
            distinct.append(rows)
    return distinct[:DRAWN]


def _promising(field: Ground, first: Iterator[Rows], most: int) -> Sequence[Board]:
    """Boards with the best of some first orders, the best one first; one alone when nothing crosses in it."""
    boards: list[tuple[float, int, Board]] = []
    for n, rows in enumerate(first):
        board = Board(field, rows)
        boards.append((board.cost(), n, board))
        if boards[-1][0] - field.least < 1:
            return [board]
    return [board for _, _, board in sorted(boards, key=lambda b: b[:2])[:most]]


def _first_orders(roster: Roster, layers: Layers, field: Ground, starts: tuple[int, ...]) -> Iterator[Rows]:
    few = len(layers.row) <= MANY
    for n in range(min(STRIPS, len(starts)) if few else 1):
        rows = first_order(roster, layers, field.made, [*starts[n:], *starts[:n]])
        yield [by_birth(row, field) for row in rows]
    chance = Random(0)  # noqa: S311 - the same first orders every time are what is wanted
    for n in range(CHANCES if few else 0):
        yield (downwards if n % 2 else upwards)(field, chance)
