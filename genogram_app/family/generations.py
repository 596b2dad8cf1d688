"""Which generation everybody belongs to: children below their parents, partners level where possible."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph

if TYPE_CHECKING:
    import networkx as nx


def generations(graph: FamilyGraph) -> Mapping[str, int]:
    """Return the generation of every person, 0 for the eldest of each family, growing downwards.

    Children by birth or adoption are below both parents; partners are level unless they belong to different
    generations of one family (`uneven_partnerships`). Families that nothing joins both begin at 0.
    """
    level, _ = _levels(graph)
    rows = _rows(_descent(graph, level))
    lowest = {person: min(rows[level[p]] for p in group) for group in graph.components() for person in group}
    return MappingProxyType({person: rows[level[person]] - lowest[person] for person in graph.rank})


def uneven_partnerships(graph: FamilyGraph) -> tuple[str, ...]:
    """Return the ids of partnerships between generations of one family, in file order."""
    _, uneven = _levels(graph)
    return uneven


def _levels(graph: FamilyGraph) -> tuple[dict[str, str], tuple[str, ...]]:
    """Who stands level: for each person one of them to stand for all; and the partnerships that cannot."""
    import networkx as nx

    level = {person: person for person in graph.rank}
    uneven: list[str] = []
    for u in graph.partnerships:
        one, other = level[u.partners[0]], level[u.partners[1]]
        descent = _descent(graph, level)
        if one == other:
            continue
        if nx.has_path(descent, one, other) or nx.has_path(descent, other, one):
            uneven.append(u.id)
            continue
        level = {person: one if at == other else at for person, at in level.items()}
    return level, tuple(uneven)


def _descent(graph: FamilyGraph, level: Mapping[str, str]) -> nx.DiGraph[str]:
    import networkx as nx

    descent: nx.DiGraph[str] = nx.DiGraph()
    descent.add_nodes_from(level[person] for person in graph.rank)
    descent.add_edges_from(
        (level[k.parent], level[k.child]) for k in graph.parentages if k.kind in LEGAL_KINDS
    )
    return descent


def _rows(descent: nx.DiGraph[str]) -> dict[str, int]:
    """Rows by longest path; then parents are drawn down to their children, and the childless to parents."""
    import networkx as nx

    order = list(nx.lexicographical_topological_sort(descent))
    rows: dict[str, int] = {}
    for node in order:
        rows[node] = max((rows[parent] + 1 for parent in descent.predecessors(node)), default=0)
    for node in reversed(order):
        children = list(descent.successors(node))
        fixed = [rows[child] - 1 for child in children if descent.out_degree(child)]
        free = [rows[child] - 1 for child in children if not descent.out_degree(child)]
        rows[node] = min(fixed) if fixed else max(free, default=rows[node])
    for node in order:
        if not descent.out_degree(node):
            rows[node] = max((rows[parent] + 1 for parent in descent.predecessors(node)), default=rows[node])
    return rows
