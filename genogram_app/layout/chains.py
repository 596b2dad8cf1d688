"""Who stands side by side: the couples and multiple births that no one may be put between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster

Chain = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Bond:
    """Two places to be neighbours; `rank` is lower the more it matters."""

    rank: tuple[int, ...]
    pair: tuple[int, int]


def chains(roster: Roster, layers: Layers) -> tuple[Chain, ...]:
    """Every place in exactly one chain, left to right; as many couples together as a row can hold.

    The parents of the subject child come first, then multiple births, then a person's middle partners in
    order of date. A chain that would make siblings stand out of order is broken.
    """
    bonds = _chosen(_bonds(roster, layers), len(layers.row))
    while True:
        made = [_turned(c, roster) for c in _paths([b.pair for b in bonds], len(layers.row))]
        knot = _knot(made, roster, layers)
        if not knot:
            return tuple(made)
        bonds.remove(max((b for b in bonds if b.pair[0] in knot), key=lambda b: b.rank))


def _bonds(roster: Roster, layers: Layers) -> list[_Bond]:
    parental = {roster.origin[s] for s in sorted(roster.subjects)}
    bonds = [
        _Bond((1, 0, 0, n), pair)
        for n, group in enumerate(roster.multiples)
        for pair in pairwise(group)
        if layers.row[pair[0]] == layers.row[pair[1]]
    ]
    for number, family in enumerate(roster.families):
        if len(family.partners) < 2 or layers.descents[number]:
            continue
        a, b = family.partners
        offset = _from_middle(roster, a, number) + _from_middle(roster, b, number)
        rank = (0 if number in parental else 2, 0 if _is_leaf(roster, a, b) else 1, offset, number)
        bonds.append(_Bond(rank, (a, b)))
    return sorted(bonds, key=lambda bond: bond.rank)


def _couples(roster: Roster, person: int) -> list[int]:
    return [f for f in roster.own[person] if len(roster.families[f].partners) == 2]


def _is_leaf(roster: Roster, a: int, b: int) -> bool:
    """Tell whether one of a couple has no other partner."""
    return min(len(_couples(roster, a)), len(_couples(roster, b))) == 1


def _from_middle(roster: Roster, person: int, family: int) -> int:
    """How far, in half steps, a partnership is from the middle of a person's partnerships by date."""
    own = _couples(roster, person)
    middle = 2 * ((len(own) - 1) // 2) + 1
    return max(0, abs(2 * own.index(family) - middle) - 1) if len(own) > 2 else 0


def _chosen(bonds: list[_Bond], size: int) -> list[_Bond]:
    """Take bonds in order of rank while nobody has three neighbours and no ring closes."""
    free = [2] * size
    head = list(range(size))

    def top(n: int) -> int:
        while head[n] != n:
            n = head[n]
        return n

    taken = []
    for bond in bonds:
        a, b = bond.pair
        if free[a] and free[b] and top(a) != top(b):
            free[a] -= 1
            free[b] -= 1
            head[top(a)] = top(b)
            taken.append(bond)
    return taken


def _paths(pairs: Iterable[tuple[int, int]], size: int) -> list[Chain]:
    """The chains that pairs of neighbours make, single places included, by their lowest end."""
    beside: list[list[int]] = [[] for _ in range(size)]
    for a, b in pairs:
        beside[a].append(b)
        beside[b].append(a)
    seen: set[int] = set()
    paths = []
    for end in range(size):
        if end in seen or len(beside[end]) > 1:
            continue
        path = [end]
        while step := [n for n in beside[path[-1]] if n not in path[-2:]]:
            path.append(step[0])
        seen.update(path)
        paths.append(tuple(path))
    return paths


def _turned(chain: Chain, roster: Roster) -> Chain:
    """The chain or its mirror image, whichever reads better from left to right."""
    return (
        chain if len(chain) == 1 or disorder(chain, roster) <= disorder(chain[::-1], roster) else chain[::-1]
    )


def disorder(chain: Chain, roster: Roster) -> float:
    """How badly a chain reads: siblings the wrong way round, then partners against date, then men right."""
    bad = 0.0
    size = len(roster.people)
    for n, left in enumerate(chain):
        for right in chain[n + 1 :]:
            bad += 100 * (left < size and right < size and _is_younger_sibling(left, right, roster))
    for before, person, after in zip(chain, chain[1:], chain[2:], strict=False):
        first, second = _family(roster, before, person), _family(roster, person, after)
        if first is not None and second is not None:
            own = roster.own[person]
            bad += 3 * (own.index(first) > own.index(second))
    for left, right in pairwise(chain):
        family = _family(roster, left, right)
        if family is not None and right in roster.males and left not in roster.males:
            bad += 2 if any(roster.origin[s] == family for s in sorted(roster.subjects)) else 1
    return bad


def _is_younger_sibling(one: int, other: int, roster: Roster) -> bool:
    origin = roster.origin[one]
    if origin is None or roster.origin[other] != origin:
        return False
    children = roster.families[origin].children
    return children.index(one) > children.index(other)


def _family(roster: Roster, a: int, b: int) -> int | None:
    """The first family of two people, if they are a couple."""
    if a >= len(roster.own) or b >= len(roster.own):
        return None
    both = [f for f in roster.own[a] if b in roster.families[f].partners]
    return both[0] if both else None


def follows(made: Iterable[Chain], roster: Roster, layers: Layers) -> dict[int, set[int]]:
    """For each chain (by its place in `made`) the chains that must stand further right: younger siblings."""
    chain_of = {place: n for n, chain in enumerate(made) for place in chain}
    after: dict[int, set[int]] = {n: set() for n in chain_of.values()}
    for number, family in enumerate(roster.families):
        feet = [s.places for s in layers.strands[number][: len(family.children)]]
        for depth in range(max(map(len, feet), default=0)):
            line = [chain_of[f[depth]] for f in feet if len(f) > depth]
            for older, younger in pairwise(line):
                if older != younger:
                    after[older].add(younger)
    return after


def _knot(made: list[Chain], roster: Roster, layers: Layers) -> set[int]:
    """The places of chains that would have to stand left of themselves; empty when there are none."""
    twisted = [c for c in made if disorder(c, roster) >= 100]
    if twisted:
        return set(twisted[0])
    after = follows(made, roster, layers)
    before: dict[int, set[int]] = {n: set() for n in after}
    for n, nexts in after.items():
        for m in nexts:
            before[m].add(n)
    left = _without_ends(_without_ends(set(after), before), after)
    return {place for n in left if len(made[n]) > 1 for place in made[n]}


def _without_ends(chains_left: set[int], towards: dict[int, set[int]]) -> set[int]:
    """Take away, again and again, whatever has nothing left `towards` one side."""
    left = set(chains_left)
    while ends := {n for n in left if not towards[n] & left}:
        left -= ends
    return left
