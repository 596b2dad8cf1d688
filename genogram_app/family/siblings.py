"""Who is whose sibling: full, half and through whom, or by adoption, fostering or a parent's partner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.family.certainty import weakest
from genogram_app.family.graph import BIRTH_KINDS, LEGAL_KINDS, FamilyGraph
from genogram_app.model.fields import Certainty, ParentageKind
from genogram_app.model.relations import Parentage

SiblingKind: TypeAlias = Literal["full", "half", "undetermined", "adoptive", "step", "foster"]

_FOSTERED: frozenset[ParentageKind] = frozenset({"foster"})
_RAISED: frozenset[ParentageKind] = LEGAL_KINDS | _FOSTERED


@dataclass(frozen=True, slots=True)
class Sibling:
    """One sibling of a person.

    *Undetermined* is full or half: they share one parent, and nobody said who the other parent of at least
    one of them is. `through` are the shared parents or, for step-siblings, the parent of each; `facts` are
    the ids of the facts that make them siblings, and `certainty` is that of the weakest.
    """

    person: str
    kind: SiblingKind
    through: tuple[str, ...]
    facts: tuple[str, ...]
    certainty: Certainty


def siblings_of(graph: FamilyGraph, person: str) -> tuple[Sibling, ...]:
    """Return the siblings of a person, each once by the closest kind, in file order."""
    others = {c for parent in graph.parents_of(person, _RAISED) for c in graph.children_of(parent, _RAISED)}
    others |= {other for _, _, other in _step_links(graph, person)}
    found = (sibling_between(graph, person, other) for other in graph.in_file_order(others - {person}))
    return tuple(sibling for sibling in found if sibling)


def sibling_between(graph: FamilyGraph, person: str, other: str) -> Sibling | None:
    """Return what kind of sibling `other` is to `person`, or None."""
    return (
        _by_birth(graph, person, other)
        or _by_parents_in_common(graph, person, other, LEGAL_KINDS, "adoptive")
        or _by_parents_in_common(graph, person, other, _RAISED, "foster")
        or _by_step(graph, person, other)
    )


def _by_birth(graph: FamilyGraph, person: str, other: str) -> Sibling | None:
    ours, theirs = graph.parents_of(person, BIRTH_KINDS), graph.parents_of(other, BIRTH_KINDS)
    shared = tuple(parent for parent in ours if parent in theirs)
    if not shared:
        return None
    both_known = len(ours) > 1 and len(theirs) > 1
    kind: SiblingKind = "full" if len(shared) > 1 else "half" if both_known else "undetermined"
    # That a sibling is only a half-sibling rests on the other parents too.
    relevant = shared if kind == "full" else (*ours, *theirs)
    return _sibling(other, kind, shared, _facts(graph, (person, other), relevant, BIRTH_KINDS))


def _by_parents_in_common(
    graph: FamilyGraph, person: str, other: str, kinds: frozenset[ParentageKind], kind: SiblingKind
) -> Sibling | None:
    theirs = graph.parents_of(other, kinds)
    shared = tuple(parent for parent in graph.parents_of(person, kinds) if parent in theirs)
    return _sibling(other, kind, shared, _facts(graph, (person, other), shared, kinds)) if shared else None


def _by_step(graph: FamilyGraph, person: str, other: str) -> Sibling | None:
    for parent, step_parent, child in _step_links(graph, person):
        if child == other:
            facts = _facts(graph, (person, other), (parent, step_parent), LEGAL_KINDS | {"step"})
            couples = graph.partnerships_between(parent, step_parent)
            certainty = weakest([*(k.certainty for k in facts), *(u.certainty for u in couples[:1])])
            ids = (*(k.id for k in facts), *(u.id for u in couples[:1]))
            return Sibling(other, "step", tuple(dict.fromkeys((parent, step_parent))), ids, certainty)
    return None


def _step_links(graph: FamilyGraph, person: str) -> list[tuple[str, str, str]]:
    """Each (parent of the person, that parent's partner or a stated step-parent, child of the latter).

    It goes the other way too: the person's parent may be the stated step-parent of the other.
    """
    parents = graph.parents_of(person, LEGAL_KINDS)
    links = [
        (parent, partner, child)
        for parent in parents
        for partner in graph.partners_of(parent)
        if partner not in parents and _is_settled(graph, parent, partner)
        for child in graph.children_of(partner, LEGAL_KINDS)
    ]
    links += [
        (parent, parent, child)
        for parent in graph.parents_of(person, {"step"})
        for child in graph.children_of(parent, LEGAL_KINDS)
    ]
    links += [(parent, parent, child) for parent in parents for child in graph.children_of(parent, {"step"})]
    return [link for link in links if link[2] != person]


def _is_settled(graph: FamilyGraph, one: str, other: str) -> bool:
    """Whether two people were more than a casual couple: only then do their children become step-siblings."""
    return any(
        not u.stages
        or any(stage.status != "casual" and stage.manner != "non_consensual" for stage in u.stages)
        for u in graph.partnerships_between(one, other)
    )


def _facts(
    graph: FamilyGraph, children: Sequence[str], parents: Sequence[str], kinds: frozenset[ParentageKind]
) -> list[Parentage]:
    return [k for child in children for k in graph.parentages_as_child(child, kinds) if k.parent in parents]


def _sibling(other: str, kind: SiblingKind, through: tuple[str, ...], facts: Sequence[Parentage]) -> Sibling:
    certainty = weakest(k.certainty for k in facts)
    return Sibling(other, kind, through, tuple(k.id for k in facts), certainty)
