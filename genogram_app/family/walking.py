"""Walking through a family: who is the next up, down or beside somebody, and which relations they have."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias

from genogram_app.family.born import born_span, in_order
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.siblings import siblings_of
from genogram_app.model.document import Document

Way: TypeAlias = Literal["up", "down", "left", "right"]
_SIBLING_WORDS = ("brother", "sister", "sibling", "twin", "triplet")


def next_in_family(
    graph: FamilyGraph,
    across: Mapping[str, float],
    person: str,
    way: Way,
    trail: Sequence[str] = (),
    side: Way | None = None,
) -> str | None:
    """Return the relative to whom a way leads from a person, or None when none is drawn there.

    `across` says how far to the right everybody who is drawn stands. `trail` are those whom one came past,
    the latest last: a way back leads to the latest of them. `side` is the way last taken along a row: of two
    parents the one on that side comes first, else the nearer one.
    """
    if way in ("left", "right"):
        return _beside(graph, across, person, way)
    ahead = graph.parents_of(person) if way == "up" else graph.children_of(person)
    drawn = [i for i in ahead if i in across]
    passed = [i for i in trail if i in drawn]
    if passed or not drawn:
        return passed[-1] if passed else None
    return _parent(across, person, drawn, side) if way == "up" else _eldest(graph, across, drawn)


def relations_of(document: Document, person: str) -> tuple[str, ...]:
    """Return the ids of all that joins a person to others and to homes.

    Couples come first, then parents, children, births, other relations, bonds and homes, each in file order.
    """
    return tuple(_relations(document, person))


def _parent(across: Mapping[str, float], person: str, parents: Sequence[str], side: Way | None) -> str:
    if side == "left":
        return min(parents, key=across.__getitem__)
    if side == "right":
        return max(parents, key=across.__getitem__)
    return min(parents, key=lambda i: (abs(across[i] - across[person]), across[i]))


def _eldest(graph: FamilyGraph, across: Mapping[str, float], children: Sequence[str]) -> str:
    """The eldest as far as that is known, else the one on the left."""
    row = sorted(children, key=across.__getitem__)
    return in_order(row, [born_span(graph.person(i)) for i in row])[0]


def _beside(graph: FamilyGraph, across: Mapping[str, float], person: str, way: Way) -> str | None:
    here = (across[person], graph.rank[person])
    row = {(across[i], graph.rank[i]): i for i in _row(graph, person) if i in across and i != person}
    left, right = [at for at in row if at < here], [at for at in row if at > here]
    if way == "left":
        return row[max(left)] if left else None
    return row[min(right)] if right else None


def _row(graph: FamilyGraph, person: str) -> Iterator[str]:
    """Siblings of every kind, partners, and those with whom somebody has a child."""
    yield from (sibling.person for sibling in siblings_of(graph, person))
    yield from _stated_siblings(graph, person)
    yield from graph.partners_of(person)
    for child in graph.children_of(person):
        yield from graph.parents_of(child)


def _stated_siblings(graph: FamilyGraph, person: str) -> Iterator[str]:
    for kin in graph.kin:
        if person in (kin.person, kin.relative) and any(word in kin.term for word in _SIBLING_WORDS):
            yield kin.relative if kin.person == person else kin.person


def _relations(document: Document, person: str) -> Iterator[str]:
    yield from _with(person, ((u.id, u.partners) for u in document.partnerships))
    yield from (k.id for k in document.parentage if k.child == person)
    yield from (k.id for k in document.parentage if k.parent == person)
    yield from _with(person, ((m.id, m.children) for m in document.births))
    yield from _with(person, ((r.id, (r.person, r.relative)) for r in document.kin))
    yield from _with(person, ((b.id, (b.from_person, b.to_person)) for b in document.bonds))
    yield from (s.id for s in document.residences_of(person))


def _with(person: str, items: Iterable[tuple[str, Collection[str]]]) -> Iterator[str]:
    return (item for item, people in items if person in people)
