"""The family graph: who is whose parent, child and partner, as far as anyone said and nobody disproved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar
from weakref import WeakKeyDictionary

from genogram_app.model.document import Document
from genogram_app.model.fields import ParentageKind
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership

if TYPE_CHECKING:
    import networkx as nx

Tie: TypeAlias = Literal["partnership", "parentage", "kin", "household"]
FAMILY_TIES: tuple[Tie, ...] = ("partnership", "parentage", "kin")
EVERY_TIE: tuple[Tie, ...] = (*FAMILY_TIES, "household")

BIRTH_KINDS: frozenset[ParentageKind] = frozenset({"birth", "not_known"})
"""Kinds that make somebody a parent by birth, as far as anyone said."""
LEGAL_KINDS: frozenset[ParentageKind] = BIRTH_KINDS | {"adoptive"}
"""Kinds that make somebody a parent in the full sense."""


T = TypeVar("T")
_Fact = TypeVar("_Fact", Parentage, Partnership, Kin)


class FamilyGraph:
    """Answers about the relations of one document; facts that are disproved do not count."""

    def __init__(self, document: Document) -> None:
        """Index the relations of the document."""
        self.document = document
        self.parentages: tuple[Parentage, ...] = _standing(document.parentage)
        self.partnerships: tuple[Partnership, ...] = _standing(document.partnerships)
        self.kin: tuple[Kin, ...] = _standing(document.kin)
        self.rank: dict[str, int] = {p.id: i for i, p in enumerate(document.people)}
        self._people: dict[str, Person] = {p.id: p for p in document.people}
        self._as_child = _grouped((k.child, k) for k in self.parentages)
        self._as_parent = _grouped((k.parent, k) for k in self.parentages)
        self._as_partner = _grouped((partner, u) for u in self.partnerships for partner in u.partners)
        # Of whatever kind they are, these are asked for thousands of times while a text is read.
        self._parents = {child: _each_once(k.parent for k in told) for child, told in self._as_child.items()}
        self._partners = {
            one: _each_once(p for u in told for p in u.partners if p != one)
            for one, told in self._as_partner.items()
        }
        self._children = {one: _each_once(k.child for k in told) for one, told in self._as_parent.items()}

    def person(self, person_id: str) -> Person:
        """Return the person with the id.

        Raises:
            KeyError: when no person has the id.
        """
        return self._people[person_id]

    def parentages_as_child(
        self, person: str, kinds: Collection[ParentageKind] | None = None
    ) -> tuple[Parentage, ...]:
        """Return the facts that name the parents of a person, in file order."""
        told = self._as_child.get(person, ())
        return told if kinds is None else tuple(k for k in told if k.kind in kinds)

    def parentages_as_parent(
        self, person: str, kinds: Collection[ParentageKind] | None = None
    ) -> tuple[Parentage, ...]:
        """Return the facts that name the children of a person, in file order."""
        told = self._as_parent.get(person, ())
        return told if kinds is None else tuple(k for k in told if k.kind in kinds)

    def partnerships_of(self, person: str) -> tuple[Partnership, ...]:
        """Return the partnerships of a person, in file order."""
        return self._as_partner.get(person, ())

    def partnerships_between(self, one: str, other: str) -> tuple[Partnership, ...]:
        """Return the partnerships of two people with each other, in file order."""
        return tuple(u for u in self._as_partner.get(one, ()) if other in u.partners)

    def parents_of(self, person: str, kinds: Collection[ParentageKind] | None = None) -> tuple[str, ...]:
        """Return the parents of a person, only of the kinds named when any are; each once, in file order."""
        if kinds is None:
            return self._parents.get(person, ())
        return _each_once(k.parent for k in self.parentages_as_child(person, kinds))

    def children_of(self, person: str, kinds: Collection[ParentageKind] | None = None) -> tuple[str, ...]:
        """Return the children of a person, only of the kinds named when any are; each once, in file order."""
        if kinds is None:
            return self._children.get(person, ())
        return _each_once(k.child for k in self.parentages_as_parent(person, kinds))

    def partners_of(self, person: str) -> tuple[str, ...]:
        """Return everybody the person is or was a couple with, each once, in file order."""
        return self._partners.get(person, ())

    @cached_property
    def network(self) -> nx.MultiDiGraph[str]:
        """Everybody as a node; every relation as an edge with its `tie`, its `fact` and the fact's id as key.

        Parentage runs from parent to child, kin from `person` to `relative`; partnerships run from the first
        partner to the second.
        """
        # Loading networkx takes a quarter of a second, which the first window does not have to spare.
        import networkx as nx

        network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        network.add_nodes_from(p.id for p in self.document.people)
        for k in self.parentages:
            network.add_edge(k.parent, k.child, key=k.id, tie="parentage", fact=k)
        for u in self.partnerships:
            network.add_edge(*u.partners, key=u.id, tie="partnership", fact=u)
        for r in self.kin:
            network.add_edge(r.person, r.relative, key=r.id, tie="kin", fact=r)
        return network

    @cached_property
    def ties(self) -> nx.Graph[str]:
        """Everybody as a node; an edge between any two whom a relation joins, whatever its direction."""
        import networkx as nx

        ties: nx.Graph[str] = nx.Graph()
        ties.add_nodes_from(self.network)
        ties.add_edges_from((a, b) for a, b in self.network.edges())
        return ties

    @cached_property
    def _descent(self) -> nx.DiGraph[str]:
        """Parents to children in the full sense: by birth, adoption or a kind that nobody stated."""
        import networkx as nx

        descent: nx.DiGraph[str] = nx.DiGraph()
        descent.add_nodes_from(self.rank)
        descent.add_edges_from((k.parent, k.child) for k in self.parentages if k.kind in LEGAL_KINDS)
        return descent

    def ancestors_of(self, person: str) -> tuple[str, ...]:
        """Return everybody the person descends from by birth or adoption, in file order."""
        import networkx as nx

        return self.in_file_order(nx.ancestors(self._descent, person))

    def descendants_of(self, person: str) -> tuple[str, ...]:
        """Return everybody who descends from the person by birth or adoption, in file order."""
        import networkx as nx

        return self.in_file_order(nx.descendants(self._descent, person))

    def components(self, ties: Collection[Tie] = FAMILY_TIES) -> tuple[tuple[str, ...], ...]:
        """Return the groups of people who are joined by the ties named, in file order.

        Somebody joined to nobody is a group of one.
        """
        import networkx as nx

        joined: nx.Graph[str] = nx.Graph()
        joined.add_nodes_from(self.rank)
        joined.add_edges_from((a, b) for a, b, data in self.network.edges(data=True) if data["tie"] in ties)
        if "household" in ties:
            joined.add_edges_from(self._housemates())
        groups = [self.in_file_order(group) for group in nx.connected_components(joined)]
        return tuple(sorted(groups, key=lambda group: self.rank[group[0]]))

    def _housemates(self) -> Iterable[tuple[str, str]]:
        """Pairs of people who were at some time in one household, enough to join them all."""
        first: dict[str, str] = {}
        for s in self.document.residences:
            if s.household is not None and s.certainty != "disproved" and s.basis != "offered_declined":
                yield first.setdefault(s.household, s.person), s.person

    def in_file_order(self, people: Iterable[str]) -> tuple[str, ...]:
        """Return people in the order of the file."""
        return tuple(sorted(people, key=self.rank.__getitem__))


def build_graph(document: Document) -> FamilyGraph:
    """Return the family graph of a document."""
    return FamilyGraph(document)


def once_for_each_graph(work: Callable[[FamilyGraph], T]) -> Callable[[FamilyGraph], T]:
    """Let a function of a graph keep its result, which may not hold the graph, while the graph is there."""
    known: WeakKeyDictionary[FamilyGraph, T] = WeakKeyDictionary()

    @wraps(work)
    def kept(graph: FamilyGraph) -> T:
        if graph not in known:
            known[graph] = work(graph)
        return known[graph]

    return kept


def _standing(facts: tuple[_Fact, ...]) -> tuple[_Fact, ...]:
    return tuple(fact for fact in facts if fact.certainty != "disproved")


def _grouped(facts: Iterable[tuple[str, _Fact]]) -> dict[str, tuple[_Fact, ...]]:
    """The facts of each person, in their order."""
    found: dict[str, list[_Fact]] = {}
    for person, fact in facts:
        found.setdefault(person, []).append(fact)
    return {person: tuple(told) for person, told in found.items()}


def _each_once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
