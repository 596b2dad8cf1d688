"""The shortest ways from one person to another through any relations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Literal, TypeAlias

from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.model.fields import Certainty
from genogram_app.model.relations import Kin, Parentage, Partnership

StepKind: TypeAlias = Literal["up", "down", "partner", "care", "kin"]
_MOST = 12
"""Ways of equal length that are looked at."""


@dataclass(frozen=True, slots=True)
class Step:
    """From one person to the next through one relation.

    `up` and `down` go to a parent and to a child by birth or adoption; `care` goes either way through any
    other kind of parentage.
    """

    start: str
    end: str
    kind: StepKind
    relation: Parentage | Partnership | Kin

    @property
    def fact(self) -> str:
        """The id of the relation."""
        return self.relation.id

    @property
    def certainty(self) -> Certainty:
        """How sure the relation is."""
        return self.relation.certainty


def connections(graph: FamilyGraph, start: str, end: str) -> tuple[tuple[Step, ...], ...]:
    """Return the shortest ways between two people, a dozen at most; none when nothing joins them."""
    # Loading networkx takes a quarter of a second, which the first window does not have to spare.
    import networkx as nx

    if not nx.has_path(graph.ties, start, end):
        return ()
    ways = islice(nx.all_shortest_paths(graph.ties, start, end), _MOST)
    return tuple(tuple(_step(graph, a, b) for a, b in pairwise(way)) for way in ways)


def segments(path: Sequence[Step]) -> list[tuple[Step, ...]]:
    """Divide a way into its parts: each a line of blood (up, then down) or one step of another kind."""
    parts: list[list[Step]] = []
    for step in path:
        last = parts[-1][-1].kind if parts else "kin"
        if (step.kind == "up" and last == "up") or (step.kind == "down" and last in ("up", "down")):
            parts[-1].append(step)
        else:
            parts.append([step])
    return [tuple(part) for part in parts]


def _step(graph: FamilyGraph, start: str, end: str) -> Step:
    """The closest relation of two people who are joined: parentage, then partnership, care and other kin."""
    upwards = [k for k in graph.parentages_as_child(start) if k.parent == end]
    downwards = [k for k in graph.parentages_as_child(end) if k.parent == start]
    found = [Step(start, end, "up" if k.kind in LEGAL_KINDS else "care", k) for k in upwards]
    found += [Step(start, end, "down" if k.kind in LEGAL_KINDS else "care", k) for k in downwards]
    found += [Step(start, end, "partner", u) for u in graph.partnerships_between(start, end)]
    found += [Step(start, end, "kin", r) for r in graph.kin if {r.person, r.relative} == {start, end}]
    return min(found, key=lambda step: ("up", "down", "partner", "care", "kin").index(step.kind))
