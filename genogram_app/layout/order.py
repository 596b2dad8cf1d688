"""Who stands where in each row: siblings by birth, couples together, few crossings."""

from __future__ import annotations

from genogram_app.layout.chains import chains, follows
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster
from genogram_app.layout.search import Search, ground
from genogram_app.layout.strips import first_order

STEPS_PER_PLACE = 60
MOST_STEPS = 6000
"""How many exchanges of neighbours the search may try for each place: a budget of steps, not of time."""


def order(roster: Roster, layers: Layers) -> tuple[tuple[int, ...], ...]:
    """Return the places of each row, left to right.

    Siblings stand by birth within their family, always; twins and, where a row can hold them, couples stand
    side by side. What is left free is settled by few crossings, short lines, and homes kept together.
    """
    made = chains(roster, layers)
    after = follows(made, roster, layers)
    rows = [_sorted_by_birth(row, after) for row in first_order(roster, layers, made)]
    search = Search(ground(roster, layers, made, after), rows)
    search.run(min(STEPS_PER_PLACE * len(layers.row), MOST_STEPS))
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
