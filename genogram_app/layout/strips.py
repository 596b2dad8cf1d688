"""A first order of all rows: family by family, each beside the next, so that most lines need not cross."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from genogram_app.layout.chains import Chain
from genogram_app.layout.layers import Layers
from genogram_app.layout.roster import Roster

DEEPEST = 100
"""How many families one after another are followed; whoever is further off begins a strip of their own."""

Strip = dict[int, list[int]]
"""Numbers of chains, left to right, by row."""


def beginnings(roster: Roster, made: tuple[Chain, ...]) -> list[int]:
    """Chains to begin with, the most promising first: the subjects' parents, the subjects, busy people."""
    chain_of = {place: n for n, chain in enumerate(made) for place in chain}
    first: list[int] = []
    for subject in sorted(roster.subjects):
        origin = roster.origin[subject]
        first += roster.families[origin].partners[:1] if origin is not None else ()
        first.append(subject)
    busy = sorted(range(len(roster.people)), key=lambda n: (-len(roster.own[n]), n))
    return list(dict.fromkeys(chain_of[n] for n in first + busy))


def first_order(
    roster: Roster, layers: Layers, made: tuple[Chain, ...], starts: Iterable[int]
) -> list[list[int]]:
    """Return the numbers of the chains of each row, left to right.

    Takes the chains of `starts` in turn, each with all its relatives: brothers and sisters stand by birth,
    each with partners, descendants and the partners' own families.
    """
    weaver = _Weaver(roster, layers, made)
    strips = [weaver.around(chain) for chain in starts if chain not in weaver.seen]
    whole = _beside(strips)
    rows = [whole.get(n, []) for n in range(layers.depth)]
    _add_passages(rows, layers, weaver)
    return rows


def _beside(strips: Iterable[Strip]) -> Strip:
    """Strips next to one another, left to right."""
    whole: Strip = {}
    for strip in strips:
        for row, chains in strip.items():
            whole.setdefault(row, []).extend(chains)
    return whole


@dataclass(slots=True)
class _Weaver:
    """Walks from chain to chain and lays each one's relatives around it."""

    roster: Roster
    layers: Layers
    made: tuple[Chain, ...]
    chain_of: dict[int, int] = field(init=False)
    seen: set[int] = field(init=False, default_factory=set)
    depth: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self.chain_of = {place: n for n, chain in enumerate(self.made) for place in chain}

    def around(self, start: int) -> Strip:
        """The strip of a chain: families of origin to both sides, descendants below."""
        self.seen.add(start)
        self.depth += 1
        chain = self.made[start]
        down = self._descendants(chain)
        left, right = self._origins(chain)
        people = (p for p in chain if p < len(self.roster.people))
        right += [self.around(c) for c in self._unseen(p for m in people for p in self.roster.company[m])]
        self.depth -= 1
        row = self.layers.row[chain[0]]
        heads = sum(1 for s in down if any(r <= row for r in s))
        cut, passed = len(down), 0
        for n, strip in enumerate(down):
            passed += any(r <= row for r in strip)
            if 2 * passed > heads:
                cut = n
                break
        return _beside([*left, *down[:cut], {row: [start]}, *down[cut:], *right])

    def _descendants(self, chain: Chain) -> list[Strip]:
        """Strips of the children of everyone in a chain, from left to right."""
        strips: list[Strip] = []
        for family in self._families(chain):
            people = self.roster.families[family]
            strips += [self.around(c) for c in self._unseen(people.children + people.partners)]
        return strips

    def _families(self, chain: Chain) -> list[int]:
        """Families of a chain's members, by where their line of descent leaves the chain."""
        spot = {person: n for n, person in enumerate(chain)}
        people = [p for p in chain if p < len(self.roster.people)]
        found = dict.fromkeys(f for p in people for f in self.roster.own[p])

        def at(family: int) -> tuple[float, int]:
            inside = [spot[p] for p in self.roster.families[family].partners if p in spot]
            shift = 0.0
            if len(inside) < len(self.roster.families[family].partners):
                person = chain[inside[0]]
                own = self.roster.own[person]
                shift = -0.6 if own.index(family) < (len(own) - 1) / 2 else 0.6
            return sum(inside) / len(inside) + shift, family

        return sorted(found, key=at)

    def _origins(self, chain: Chain) -> tuple[list[Strip], list[Strip]]:
        """Strips of the families that the members of a chain come from: to its left and to its right."""
        left: list[Strip] = []
        right: list[Strip] = []
        members = [p for p in chain if p < len(self.roster.people) and self.roster.origin[p] is not None]
        for n, person in enumerate(members):
            older, parents, younger = self._family_of_origin(person)
            if 2 * n < len(members) - 1 or (len(members) == 1 and chain.index(person) == 0):
                left += [*older, *parents]
                right += younger
            else:
                left += older
                right += [*parents, *younger]
        return left, right

    def _family_of_origin(self, person: int) -> tuple[list[Strip], list[Strip], list[Strip]]:
        """Strips of older siblings, of the parents with their other families, and of younger siblings."""
        origin = self.roster.origin[person]
        if origin is None or self.depth > DEEPEST:
            return [], [], []
        family = self.roster.families[origin]
        fresh = [self.chain_of[p] for p in family.partners]
        kept = list(dict.fromkeys(c for c in fresh if c not in self.seen))
        self.seen.update(kept)
        at = family.children.index(person)
        older = [self.around(c) for c in self._unseen(family.children[:at])]
        younger = [self.around(c) for c in self._unseen(family.children[at + 1 :])]
        return older, [self.around(c) for c in kept], younger

    def _unseen(self, people: Iterable[int]) -> Iterator[int]:
        """The chains of people that are not laid out yet, looked up one at a time."""
        for person in people:
            if self.chain_of[person] not in self.seen and self.depth <= DEEPEST:
                yield self.chain_of[person]


def _add_passages(rows: list[list[int]], layers: Layers, weaver: _Weaver) -> None:
    """Put each passage where its line would go: at the same part of the row as the end that it leads to."""
    for strands in (*layers.strands, *layers.descents):
        for strand in strands:
            ends = layers.stands[strand.family] if strand.goal is None else (strand.person,)
            anchor = next(p for p in ends if p not in strand.places or p == strand.goal)
            for place in strand.places:
                chain = weaver.chain_of[place]
                if chain in weaver.seen:
                    continue
                home = rows[layers.row[anchor]]
                part = (home.index(weaver.chain_of[anchor]) + 0.5) / len(home)
                line = rows[layers.row[place]]
                line.insert(round(part * len(line)), chain)
                weaver.seen.add(chain)
