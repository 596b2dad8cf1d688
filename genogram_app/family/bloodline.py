"""How two people descend from common ancestors, by birth or adoption."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.model.relations import Parentage

_DEPTH = 8
"""Generations that are searched; nobody has a word for more."""


@dataclass(frozen=True, slots=True)
class BloodLine:
    """One way in which two people are related by blood or adoption.

    `ups` lead from the one up to the first of the common `ancestors`, `downs` from there down to the other;
    `top` are the facts that lead to the other ancestors. Where one descends from the other, the ancestor is
    that one.
    """

    ups: tuple[Parentage, ...]
    downs: tuple[Parentage, ...]
    ancestors: tuple[str, ...]
    top: tuple[Parentage, ...] = ()

    @property
    def facts(self) -> tuple[Parentage, ...]:
        """Every fact that the relation rests on, from the one to the other."""
        return (*self.ups, *self.downs, *self.top)


def blood_lines(graph: FamilyGraph, start: str, end: str) -> tuple[BloodLine, ...]:
    """Return every way in which `end` is related to `start` by blood or adoption, the closest first."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], BloodLine] = {}
    ups, downs = _chains(graph, start), _chains(graph, end)
    for ancestor in (a for a in graph.rank if a in ups and a in downs):
        for up in ups[ancestor]:
            for down in downs[ancestor]:
                _add(found, ancestor, up, down)
    return tuple(sorted(found.values(), key=lambda line: (len(line.ups) + len(line.downs), len(line.ups))))


def _add(
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], BloodLine],
    ancestor: str,
    up: tuple[Parentage, ...],
    down: tuple[Parentage, ...],
) -> None:
    """Keep a line, together with one that differs only in which of two common parents it goes through."""
    below_up, below_down = tuple(k.child for k in up), tuple(k.child for k in down)
    if set(below_up) & set(below_down):
        return  # they meet further down: this is no nearer relation
    if not up or not down:
        found[(below_up or (ancestor,), below_down or (ancestor,))] = BloodLine(
            up, tuple(reversed(down)), (ancestor,)
        )
        return
    known = found.get((below_up, below_down))
    if known is None:
        found[(below_up, below_down)] = BloodLine(up, tuple(reversed(down)), (ancestor,))
    else:
        ancestors = tuple(dict.fromkeys((*known.ancestors, ancestor)))
        found[(below_up, below_down)] = BloodLine(
            known.ups, known.downs, ancestors, tuple(dict.fromkeys((*known.top, up[-1], down[-1])))
        )


def _chains(graph: FamilyGraph, person: str) -> dict[str, list[tuple[Parentage, ...]]]:
    """Every chain of parents from a person up to each ancestor, the person included."""
    chains: dict[str, list[tuple[Parentage, ...]]] = {}
    for ancestor, chain in _climb(graph, person, ()):
        chains.setdefault(ancestor, []).append(chain)
    return chains


def _climb(
    graph: FamilyGraph, person: str, chain: tuple[Parentage, ...]
) -> Iterator[tuple[str, tuple[Parentage, ...]]]:
    yield person, chain
    if len(chain) < _DEPTH:
        parents: set[str] = set()
        for k in graph.parentages_as_child(person, LEGAL_KINDS):
            if k.parent not in parents:
                parents.add(k.parent)
                yield from _climb(graph, k.parent, (*chain, k))
