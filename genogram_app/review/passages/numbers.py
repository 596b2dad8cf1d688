"""Numbers of relatives that no way of counting those drawn comes to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain, combinations

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.siblings import SiblingKind, siblings_of
from genogram_app.model.fields import ParentageKind
from genogram_app.narrative.claims.claim import Counts, Who
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.counts import told_and_drawn
from genogram_app.review.facts.relatives_drawn import RelativesDrawn
from genogram_app.review.passages.passage import Passages

_ELSEWHERE: frozenset[ParentageKind] = frozenset({"adoptive", "guardian", "kinship_care", "foster"})
_SURE = frozenset({"established", "stated"})
_KINDS: Mapping[str, frozenset[SiblingKind]] = {
    "child": frozenset(),
    "sibling": frozenset({"full", "half", "undetermined", "adoptive"}),
    "half sibling": frozenset({"half", "undetermined"}),
    "full sibling": frozenset({"full", "undetermined"}),
}
"""The relations that are counted; of siblings, the kinds that can be meant."""


def numbers_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each number of children or siblings that no way of counting them comes to.

    Only where more are drawn than are told of, and some of them need not be counted: where all must be,
    the rules find it, and where fewer are drawn, the text may count others with them.
    """
    drawn = RelativesDrawn(graph)
    told: set[tuple[tuple[Who, ...], str, str, int]] = set()
    for reading in passages.readings:
        for claim in reading.claims:
            if not isinstance(claim, Counts) or not _is_asked(graph, claim):
                continue
            key = claim.owners, claim.relation, claim.sex, claim.number
            everybody = _relatives(graph, claim)
            if key not in told and _is_short(drawn, claim, everybody):
                told.add(key)
                yield _finding(graph, reading, claim, everybody)


def _is_asked(graph: FamilyGraph, claim: Counts) -> bool:
    plain = not claim.said.stance.denied and not claim.or_more and not claim.through
    couple = len(claim.owners) == _TWO and claim.relation == "child"
    known = all(owner in graph.rank for owner in claim.owners)
    return plain and known and (couple or len(claim.owners) == 1) and claim.relation in _KINDS


_TWO = 2


def _relatives(graph: FamilyGraph, claim: Counts) -> frozenset[Who]:
    owner = claim.owners[0]
    found = [s.person for s in siblings_of(graph, owner) if s.kind in _KINDS[claim.relation]]
    if claim.relation == "child":
        children = [child for one in claim.owners for child in graph.children_of(one, LEGAL_KINDS)]
        # Whose other parent is not drawn may be a child of both.
        found = [c for c in children if len(claim.owners) == 1 or {*graph.parents_of(c)} <= {*claim.owners}]
    sexes = (claim.sex, "not_known")
    return frozenset(p for p in found if claim.sex == "any" or graph.person(p).sex in sexes)


def _is_short(drawn: RelativesDrawn, claim: Counts, everybody: frozenset[Who]) -> bool:
    """Whether fewer are told of than are drawn, and leaving some out does not come to the number either."""
    return drawn.number(drawn.at_least(claim)) <= claim.number < drawn.number(
        everybody
    ) and claim.number not in _ways(drawn, claim, everybody)


def _ways(drawn: RelativesDrawn, claim: Counts, everybody: frozenset[Who]) -> set[int]:
    """The numbers that one comes to without whoever a text may leave out, of one sort or of several."""
    graph, sorts = drawn.graph, defaultdict[str, set[Who]](set)
    # Nobody counts the unborn and leaves out a child.
    born = frozenset(person for person in everybody if graph.person(person).kind == "person")
    for person in born:
        drawn_as, links = graph.person(person), graph.parentages_as_child(person)
        sorts["dead"] |= {person} if drawn_as.death is not None else set()
        sorts["not there"] |= set() if drawn.was_there(person, claim.said.on) else {person}
        sorts["elsewhere"] |= {person} if {k.kind for k in links} & _ELSEWHERE else set()
        sorts["in doubt"] |= {person} if {k.certainty for k in links} - _SURE else set()
        sorts["not known"] |= {person} if drawn_as.identity != "known" else set()
    some = [sort for sort in sorts.values() if sort]
    left_out = chain.from_iterable(combinations(some, n) for n in range(len(some) + 1))
    return {drawn.number(everybody), *(drawn.number(born.difference(*without)) for without in left_out)}


def _finding(graph: FamilyGraph, reading: Reading, claim: Counts, drawn: frozenset[Who]) -> Finding:
    people = tuple(dict.fromkeys((*claim.owners, *graph.in_file_order(drawn))))
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    message = told_and_drawn(graph, claim, drawn)
    return Finding("number-not-found", "unclear", message, people, (), evidence, (claim,))
