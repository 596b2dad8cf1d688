"""What the search for a good order moves about, and what holds its pieces: everything that stays the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from genogram_app.layout.chains import Chain, follows
from genogram_app.layout.crossing import Net, nets_of
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster

SPAN, HOME = 0.03, 0.15
"""What a place of width of a family and of a home costs, in crossings."""


@dataclass(frozen=True, slots=True)
class Apart:
    """A couple who do not stand side by side; `first` is the one whom dates want further left, if any."""

    pair: tuple[int, int]
    first: int | None


@dataclass(frozen=True, slots=True)
class Ground:
    """Chains by number, and the nets that end in them.

    `rows` are the chains of each row, in no order. `feet_in` and `tops_in` are the nets with a foot or a top
    in each chain, `nets_in` those of each gap; `apart` the couples of each row who do not stand side by side,
    `apart_in` those of each chain, `drops` the nets whose line leaves the row at one place;
    `homes_in` the members of a home on one row, by chain. `before` and `after` are the chains that must stand
    left and right of each, `across` those of an older and a younger sibling on different rows; `bracketed`
    are those with somebody who has a partner apart. `least` is what no order can cost less than.
    """

    made: tuple[Chain, ...]
    rows: tuple[tuple[int, ...], ...]
    places: int
    after: dict[int, set[int]]
    before: dict[int, set[int]]
    across: tuple[tuple[int, int], ...]
    nets: tuple[Net, ...]
    feet_in: list[tuple[int, ...]]
    tops_in: list[tuple[int, ...]]
    nets_in: list[list[int]]
    apart: list[list[Apart]]
    apart_in: list[list[Apart]]
    drops: list[list[int]]
    homes_in: list[list[tuple[int, ...]]]
    chain_of: dict[int, int]
    bracketed: frozenset[int]
    least: float


def ground(roster: Roster, layers: Layers, made: tuple[Chain, ...]) -> Ground:
    """Prepare a search over the given chains."""
    chain_of = {p: n for n, chain in enumerate(made) for p in chain}
    after = follows(made, roster, layers)
    before: dict[int, set[int]] = {c: set() for c in after}
    for chain, nexts in after.items():
        for other in nexts:
            before[other].add(chain)
    nets = tuple(nets_of(layers))
    nets_in: list[list[int]] = [[] for _ in range(layers.depth)]
    for n, net in enumerate(nets):
        nets_in[net.gap].append(n)
    apart = _couples_apart(roster, layers, made)
    homes = _homes(roster, layers)
    return Ground(
        made=made,
        rows=_rows(layers, made),
        places=len(layers.row),
        after=after,
        before=before,
        across=_across(roster, layers, chain_of),
        nets=nets,
        feet_in=_touching(chain_of, len(made), (n.feet for n in nets)),
        tops_in=_touching(chain_of, len(made), (n.tops for n in nets)),
        nets_in=nets_in,
        apart=apart,
        apart_in=_apart_in(apart, chain_of, len(made)),
        drops=_drops(nets_in, nets, chain_of),
        homes_in=_by_chain(homes, chain_of, len(made)),
        chain_of=chain_of,
        bracketed=frozenset(chain_of[p] for couples in apart for couple in couples for p in couple.pair),
        least=SPAN * sum(len(n.feet) - 1 for n in nets) + HOME * sum(len(h) - 1 for h in homes),
    )


def _rows(layers: Layers, made: Sequence[Chain]) -> tuple[tuple[int, ...], ...]:
    rows: list[list[int]] = [[] for _ in range(layers.depth)]
    for number, chain in enumerate(made):
        rows[layers.row[chain[0]]].append(number)
    return tuple(map(tuple, rows))


def _across(roster: Roster, layers: Layers, chain_of: dict[int, int]) -> tuple[tuple[int, int], ...]:
    pairs = (pair for family in roster.families for pair in pairwise(family.children))
    return tuple((chain_of[a], chain_of[b]) for a, b in pairs if layers.row[a] != layers.row[b])


def _touching(chain_of: dict[int, int], size: int, ends: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """For each chain the nets that end in it."""
    found: list[dict[int, None]] = [{} for _ in range(size)]
    for net, places in enumerate(ends):
        for place in places:
            found[chain_of[place]][net] = None
    return [tuple(f) for f in found]


def _couples_apart(roster: Roster, layers: Layers, made: Sequence[Chain]) -> list[list[Apart]]:
    spot_in = {p: (n, i) for n, chain in enumerate(made) for i, p in enumerate(chain)}
    apart: list[list[Apart]] = [[] for _ in range(layers.depth)]
    for number, stands in enumerate(layers.stands):
        if len(stands) == 2:
            (c, i), (d, j) = spot_in[stands[0]], spot_in[stands[1]]
            if c != d or abs(i - j) != 1:
                pair = stands[0], stands[1]
                apart[layers.base[number]].append(Apart(pair, _first(roster, pair, number, made[c], made[d])))
    return apart


def _apart_in(apart: Sequence[Sequence[Apart]], chain_of: dict[int, int], size: int) -> list[list[Apart]]:
    found: list[list[Apart]] = [[] for _ in range(size)]
    for couple in (c for couples in apart for c in couples):
        for chain in dict.fromkeys(chain_of[p] for p in couple.pair):
            found[chain].append(couple)
    return found


def _drops(
    nets_in: Sequence[Sequence[int]], nets: Sequence[Net], chain_of: dict[int, int]
) -> list[list[int]]:
    """The nets of each row that come from one person or from partners side by side."""
    return [[n for n in here if len({chain_of[p] for p in nets[n].tops}) == 1] for here in nets_in]


def _first(
    roster: Roster, pair: tuple[int, int], number: int, chain: Chain, other_chain: Chain
) -> int | None:
    """Who of a couple apart should stand further left, so that somebody's partners are in order of date."""
    for person, other, own_chain in ((*pair, chain), (*pair[::-1], other_chain)):
        if person >= len(roster.own):
            continue
        beside = [
            f for f in roster.own[person] if f != number and set(roster.families[f].partners) <= {*own_chain}
        ]
        if beside and number < min(beside):
            return other
        if beside and number > max(beside):
            return person
    return None


def _homes(roster: Roster, layers: Layers) -> list[tuple[int, ...]]:
    """Who of each home stands on one row; whoever only a tie joins to somebody is as if at home there."""
    found: dict[tuple[int, ...], None] = {}
    ties = [(n, other) for n, company in enumerate(roster.company) for other in company if n < other]
    for home in (*roster.homes, *ties):
        for row in sorted({layers.row[p] for p in home}):
            here = tuple(p for p in home if layers.row[p] == row)
            if len(here) > 1:
                found[here] = None
    return list(found)


def _by_chain(
    homes: Iterable[tuple[int, ...]], chain_of: dict[int, int], size: int
) -> list[list[tuple[int, ...]]]:
    found: list[list[tuple[int, ...]]] = [[] for _ in range(size)]
    for home in homes:
        for chain in sorted({chain_of[p] for p in home}):
            found[chain].append(home)
    return found
