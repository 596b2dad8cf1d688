"""Who stands where in each row: siblings by birth, couples together, few crossings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import inf
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

PASSES_PER_PLACE, MOST_PASSES = 40, 100_000
"""How many chains may be passed in one search for each place, and at most: a budget of steps, not of time."""
MANY, VERY_MANY = 150, 900
"""More places than these are searched from first orders that follow the family tree, mostly from one; that
is the best of several, or just the first of very many places."""
STRIPS, LINES, CHANCES, SEARCHES = 2, 5, 14, 4
"""How many first orders follow the family tree, of few places and of many; how many are made by chance; and
how many of them all are searched."""
FEW, NEARLY, DRAWN = 24, 1.1, 8
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
    enough = CHANCES if few else SEARCHES
    done: list[Board] = []
    rival = inf
    for board in _promising(field, _first_orders(roster, layers, field, starts)):
        improve(board, min(PASSES_PER_PLACE * field.places, MOST_PASSES), rival)
        done.append(board)
        rival = min(rival, board.cost())
        good = field.places > MANY or board.excess() < 1
        if board.is_consistent() and good:
            break
        if len(done) >= enough and any(map(Board.is_consistent, done)):
            break
    return _nearly_best(done) if few else [min(done, key=_badness).rows]


def _badness(board: Board) -> tuple[bool, float]:
    """How bad an order is: worst where siblings on different rows cannot all stand by birth."""
    return not board.is_consistent(), board.cost()


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


def _promising(field: Ground, first: Iterator[Rows]) -> Iterator[Board]:
    """Boards with some first orders, the best one first.

    Of very many places one after the other as they come, and one alone when nothing crosses in it.
    """
    boards: list[tuple[float, int, Board]] = []
    for n, rows in enumerate(first):
        board = Board(field, rows)
        if field.places > VERY_MANY:
            yield board
            continue
        boards.append((board.cost(), n, board))
        if boards[-1][0] - field.least < 1 and board.is_consistent():
            yield board
            return
    yield from (board for _, _, board in sorted(boards, key=lambda b: b[:2]))


def _first_orders(roster: Roster, layers: Layers, field: Ground, starts: tuple[int, ...]) -> Iterator[Rows]:
    few = len(layers.row) <= MANY
    for n in range(min(STRIPS if few else LINES, len(starts))):
        rows = first_order(roster, layers, field.made, [*starts[n:], *starts[:n]])
        yield [by_birth(row, field) for row in rows]
    chance = Random(0)  # noqa: S311 - the same first orders every time are what is wanted
    for n in range(CHANCES if few else 0):
        yield (downwards if n % 2 else upwards)(field, chance)
