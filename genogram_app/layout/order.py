"""Who stands where in each row: siblings by birth, couples together, few crossings."""

from __future__ import annotations

from dataclasses import replace

from genogram_app.layout.chains import Chain, chains, follows
from genogram_app.layout.layers import Layers
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.roster import Roster
from genogram_app.layout.search import Search, ground
from genogram_app.layout.strips import beginnings, first_order

STEPS_PER_PLACE, MOST_STEPS = 12, 3600
"""How many exchanges of neighbours one search may try: a budget of steps, not of time."""
STARTS, SEARCHES, SMALL, LARGE = 4, 2, 40, 150
"""How many first orders are made; how many of them are searched, unless the places are few (then
all) or very many (then one)."""


def order(
    roster: Roster, layers: Layers, remembered: Remembered | None = None
) -> tuple[tuple[int, ...], ...]:
    """Return the places of each row, left to right.

    Siblings stand by birth within their family, always; twins and, where a row can hold them, couples stand
    side by side. What is left free is settled by few crossings, short lines, and homes kept together.
    """
    made = chains(roster, layers)
    starts = tuple(beginnings(roster, made))
    # Sex and subjects have had their say in chains and beginnings: the search knows nothing of them.
    bare = replace(roster, subjects=frozenset(), males=frozenset())
    orders = (remembered or Remembered()).orders
    return orders.recall((bare, layers, made, starts), lambda: _searched(bare, layers, made, starts))


def _searched(
    roster: Roster, layers: Layers, made: tuple[Chain, ...], starts: tuple[int, ...]
) -> tuple[tuple[int, ...], ...]:
    """The best order found from several first orders."""
    searches = _beginnings_of_searches(roster, layers, made, starts)
    searches.sort(key=Search.excess)
    few = len(layers.row) <= SMALL
    for search in searches[: STARTS if few else SEARCHES]:
        if not search.is_tidy():
            search.run(min(STEPS_PER_PLACE * len(layers.row), MOST_STEPS))
        if search.excess() < 1:
            break
    best = min(searches, key=Search.excess, default=None)
    return tuple(tuple(p for c in row for p in made[c]) for row in best.rows) if best else ()


def _beginnings_of_searches(
    roster: Roster, layers: Layers, made: tuple[Chain, ...], starts: tuple[int, ...]
) -> list[Search]:
    """Searches with different first orders; one alone when nothing crosses in its order as it is."""
    after = follows(made, roster, layers)
    field = ground(roster, layers, made, after)
    searches: list[Search] = []
    for n in range(min(STARTS, len(starts)) if len(layers.row) <= LARGE else 1):
        order = first_order(roster, layers, made, [*starts[n:], *starts[:n]])
        rows = [_sorted_by_birth(row, after) for row in order]
        if all(rows != search.rows for search in searches):
            searches.append(Search(field, rows))
            if searches[-1].excess() < 1:
                return searches[-1:]
    return searches


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
