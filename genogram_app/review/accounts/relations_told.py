"""What two people are to each other, by a claim or on the drawing, and which two things they cannot be."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.siblings import sibling_between
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ArePartners, AreSiblings, Claim, IsKin, IsParent, is_drawn
from genogram_app.narrative.claims.kin.words import read_kin_term

_BLOOD = frozenset({None, "birth"})
_EXACT = frozenset({"full", "half", "step"})
_BY_CARE = frozenset({"step", "adoptive", "foster"})
_NEAR = ("parent", "sibling", "partner")
_WIDER = frozenset({"grandparent", "aunt or uncle", "cousin"})
_YOUNGER = {"grandchild": "grandparent", "niece or nephew": "aunt or uncle"}


@value_object
class Relation:
    """What one person is to another: "parent", "sibling", "partner" or a relation of the lexicon.

    `kind` narrows it (a kind of parent or sibling), `side` is "maternal", "paternal" or empty. `of` is empty
    for what both are to each other.
    """

    person: str
    of: str
    relation: str
    kind: str | None = None
    side: str = ""


def relation_of(claim: Claim) -> Relation | None:
    """Return what a claim says that two drawn people are to each other; None where it says no such thing."""
    if not isinstance(claim, IsParent | AreSiblings | ArePartners | IsKin):
        return None
    stance = claim.said.stance
    if stance.denied or stance.sureness in ("disproved", "unknown", "possible"):
        return None
    if not all(map(is_drawn, claim.people)):
        return None
    match claim:
        case IsParent():
            return Relation(claim.parent, claim.child, "parent", claim.kind)
        case AreSiblings() if claim.kind != "not_said":
            return _mutual(claim.one, claim.other, "sibling", claim.kind, claim.through)
        case AreSiblings():
            return _mutual(claim.one, claim.other, "sibling")
        case ArePartners() if claim.phase != "never":
            return _mutual(claim.one, claim.other, "partner")
        case IsKin():
            return _kin(claim)
    return None


def drawn_relations(graph: FamilyGraph, one: str, other: str) -> tuple[Relation, ...]:
    """Return what two people are to each other on the drawing, without what is drawn as untrue."""
    found = [
        Relation(k.parent, k.child, "parent", k.kind)
        for person, parent in ((one, other), (other, one))
        for k in graph.parentages_as_child(person)
        if k.parent == parent
    ]
    sibling = sibling_between(graph, one, other)
    if sibling is not None:
        found.append(_mutual(one, other, "sibling", sibling.kind if sibling.kind in _EXACT else None))
    if graph.partnerships_between(one, other):
        found.append(_mutual(one, other, "partner"))
    return tuple(found)


def exclude(one: Relation, other: Relation) -> bool:
    """Return whether two people cannot be both to each other."""
    if one.relation == other.relation:
        return _exclude_within(one, other)
    if {one.relation, other.relation} <= _WIDER:
        # An aunt by courtesy may be a cousin; a grandmother is neither.
        return "grandparent" in (one.relation, other.relation)
    near, far = (one, other) if one.relation in _NEAR else (other, one)
    if near.relation == "parent":
        # A carer, a step-parent or a guardian may be a grandmother, an aunt or a grown-up sister as well.
        return near.kind in _BLOOD and far.relation in {*_NEAR, *_WIDER} and far.kind not in _BY_CARE
    if near.relation == "sibling" and far.relation == "parent":
        return far.kind in _BLOOD and near.kind not in _BY_CARE
    if near.relation == "sibling":
        return near.kind in ("full", "half") and far.relation in {"partner", *_WIDER}
    return near.relation == "partner" and far.relation in _WIDER - {"cousin"}


def _kin(claim: IsKin) -> Relation | None:
    """The relation of a kin term, told from the elder's side."""
    term = read_kin_term(claim.term)
    if term is None:
        return None
    if term.relation in _YOUNGER:
        return Relation(claim.relative_of, claim.person, _YOUNGER[term.relation])
    if term.relation == "cousin":
        return _mutual(claim.person, claim.relative_of, "cousin")
    return Relation(claim.person, claim.relative_of, term.relation, None, term.side)


def _mutual(one: str, other: str, relation: str, kind: str | None = None, side: str = "") -> Relation:
    """What two people both are to each other."""
    first, second = sorted((one, other))
    return Relation(first, second, relation, kind, side)


def _exclude_within(one: Relation, other: Relation) -> bool:
    if one.person != other.person:
        return one.relation == "parent" and one.kind in _BLOOD and other.kind in _BLOOD
    if one.relation == "sibling":
        kinds = {one.kind, other.kind}
        return len(kinds) == 2 and kinds <= _EXACT
    if one.relation == "parent":
        return {one.kind, other.kind} in ({"birth", "step"}, {"birth", "adoptive"}, {"birth", "foster"})
    return bool(one.side and other.side and one.side != other.side)
