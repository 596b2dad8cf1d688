"""Grandparents, aunts and other relatives who cannot be on the drawing what the text says they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import BIRTH_KINDS, LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.claims.claim import IsKin
from genogram_app.narrative.claims.kin.words import read_kin_term
from genogram_app.narrative.people.kin.relatives import Relatives
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import Statement, claims_of, evidence_of, statements

_BY_MARRIAGE = re.compile(r"step|foster")
_NEAR = ("parent", "sibling", "grandparent", "child")


def kin_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find relatives of whom every way to be what the text says is taken by somebody else."""
    relatives = Relatives(graph)
    for said in statements(readings, IsKin, lambda c: (c.person, c.relative_of, c.term)).values():
        plain = [s for s in said if s.plain]
        if not plain or len(plain) < len(said):
            continue
        if _impossible(relatives, plain[0].claim):
            yield _finding(graph, plain, "kin-differs", "contradiction", "on the drawing that cannot be")
        elif _only_by_marriage(relatives, plain[0].claim):
            drawn = "the drawing makes them a grandparent only by marriage"
            yield _finding(graph, plain, "kin-by-marriage", "unclear", drawn)


def _impossible(relatives: Relatives, claim: IsKin) -> bool:
    term = read_kin_term(claim.term)
    if term is None:
        return False
    relation = term.relation
    if claim.person in relatives.find(claim.relative_of, relation, "any", term.side):
        return False
    if relation == "grandparent":
        return _places_taken(relatives.graph, claim.relative_of, claim.person, term.side)
    if relation == "grandchild":
        return _places_taken(relatives.graph, claim.person, claim.relative_of, term.side)
    if relation in ("aunt or uncle", "niece or nephew", "cousin"):
        # By marriage or by courtesy much is possible, but nobody is the aunt of their own sister or child.
        return any(claim.person in _drawn(relatives, claim.relative_of, near) for near in _NEAR)
    return False


def _only_by_marriage(relatives: Relatives, claim: IsKin) -> bool:
    """Whether a plain "grandmother" is drawn as the wife of a grandfather, or as a parent's step-parent."""
    term = read_kin_term(claim.term)
    if (
        term is None
        or term.relation != "grandparent"
        or {"step", "foster"} & set(re.split("[ -]", claim.term))
    ):
        return False
    loosely = relatives.find(claim.relative_of, term.relation, "any", term.side)
    return claim.person in loosely and claim.person not in _drawn(relatives, claim.relative_of, "grandparent")


def _drawn(relatives: Relatives, person: str, near: str) -> Sequence[str]:
    graph = relatives.graph
    if near == "child":
        return graph.children_of(person, LEGAL_KINDS)
    if near == "parent":
        return graph.parents_of(person, LEGAL_KINDS)
    if near == "grandparent":
        return [g for p in graph.parents_of(person, LEGAL_KINDS) for g in graph.parents_of(p, LEGAL_KINDS)]
    return relatives.find(person, "half sibling")


def _places_taken(graph: FamilyGraph, child: str, grandparent: str, side: str) -> bool:
    """Whether others are drawn in every place that a grandparent of that sex and side could have."""
    parents = graph.parents_of(child, BIRTH_KINDS)
    wanted = {"maternal": "female", "paternal": "male"}.get(side)
    on_side = [p for p in parents if wanted is None or graph.person(p).sex == wanted]
    if not on_side or (wanted is None and len(on_side) < 2):
        return False
    sex = graph.person(grandparent).sex
    return all(
        any(graph.person(g).sex == sex != "not_known" for g in graph.parents_of(p, BIRTH_KINDS))
        for p in on_side
    )


def _finding(
    graph: FamilyGraph, said: Sequence[Statement[IsKin]], rule: str, severity: Severity, drawn: str
) -> Finding:
    claim = said[0].claim
    person, other = (display_name(graph.person(p)) for p in (claim.person, claim.relative_of))
    message = f"The text calls {person} the {claim.term} of {other}; {drawn}."
    return Finding(
        rule,
        severity,
        message,
        (claim.person, claim.relative_of),
        (),
        evidence_of(said),
        claims_of(said),
    )
