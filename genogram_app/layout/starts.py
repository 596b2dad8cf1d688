"""First orders of the rows, for a search to make better: each row by the one above it or below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random

from genogram_app.layout.ground import Ground

Rows = list[list[int]]


def by_birth(row: Iterable[int], ground: Ground) -> list[int]:
    """The same row with every older sibling left of the younger ones, otherwise as it was."""
    left = list(row)
    waiting = dict.fromkeys(left, 0)
    for chain in left:
        for younger in ground.after[chain]:
            waiting[younger] += 1
    done: list[int] = []
    while left:
        chain = next(c for c in left if not waiting[c])
        left.remove(chain)
        done.append(chain)
        for younger in ground.after[chain]:
            waiting[younger] -= 1
    return done


def downwards(ground: Ground, chance: Random) -> Rows:
    """A first row by chance, and everybody below it in the order of their parents."""
    return _swept(ground, chance, range(len(ground.rows)), ground.feet_in, lambda n: ground.nets[n].tops)


def upwards(ground: Ground, chance: Random) -> Rows:
    """A last row by chance, and everybody above it in the order of their children."""
    order = reversed(range(len(ground.rows)))
    return _swept(ground, chance, order, ground.tops_in, lambda n: ground.nets[n].feet)


def _swept(
    ground: Ground,
    chance: Random,
    order: Iterable[int],
    nets_of: Sequence[Sequence[int]],
    ends: Callable[[int], Sequence[int]],
) -> Rows:
    """Settle row after row; chains that no net joins to an earlier row go anywhere."""
    part: dict[int, float] = {}
    found: Rows = [[] for _ in ground.rows]
    for r in order:
        wish = {c: _wish(nets_of[c], ends, part, chance) for c in ground.rows[r]}
        found[r] = by_birth(sorted(ground.rows[r], key=wish.__getitem__), ground)
        places = [p for c in found[r] for p in ground.made[c]]
        part.update((p, (n + 0.5) / len(places)) for n, p in enumerate(places))
    return found


def _wish(
    nets: Iterable[int], ends: Callable[[int], Sequence[int]], part: Mapping[int, float], chance: Random
) -> float:
    """Where in its row, from 0 to 1, a chain would like to be: at the middle of those joined to it."""
    there = [part[p] for n in nets for p in ends(n) if p in part]
    return sum(there) / len(there) if there else chance.random()
