"""Parents of whom a text says that nobody knows who they are: "the identity of her father is not known"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from genogram_app.checks.finding import Evidence
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import ABSENT, IsParent, Who, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.basis import Facts, ParentsTold, parents_told, refuse_said, with_accounts
from genogram_app.review.proposals.proposal import Proposal

_SEXES: Mapping[str, Sex] = {"father": "male", "mother": "female"}
_OF_NOBODY_ELSE = ("step", "foster", "guardian", "kinship_care", "adoptive")
"""Parents beside whom a child has others by birth."""
_RECORDED = re.compile(r"\b(?:named|recorded|certificate)\b")
"""Somebody whom a record does not name may be known well enough."""


def unknown_parents(graph: FamilyGraph, reading: Reading) -> Iterator[Proposal]:
    """Propose a parent without a name where the text says that nobody knows, or tells, who it is.

    Nobody is proposed beside a parent of that sex who is drawn, or told of however surely.
    """
    told = parents_told(reading.claims)
    seen: set[tuple[Who, str]] = set()
    for claim in reading.claims:
        if not isinstance(claim, IsParent) or claim.said.stance.sureness != "unknown":
            continue
        term = claim.parent.removeprefix(ABSENT).partition(" ")[0]
        if term not in _SEXES or not is_drawn(claim.child) or (claim.child, term) in seen:
            continue
        seen.add((claim.child, term))
        evidence = quoted(reading.narrative, *claim.said.sentence)
        if not _RECORDED.search(evidence.quote) and not _has_one(graph.document, told, claim.child, term):
            yield _proposal(graph, evidence, claim, term)


def _has_one(document: Document, told: ParentsTold, child: str, term: str) -> bool:
    drawn = {k.parent for k in document.parentage if k.child == child and k.kind not in _OF_NOBODY_ELSE}
    named = {p for p in told.get(child, ()) if is_drawn(p)}
    step = {k.parent for k in document.parentage if k.child == child} - drawn
    return any(document.person(p).sex in (_SEXES[term], "not_known") for p in drawn | (named - step))


def _proposal(graph: FamilyGraph, evidence: Evidence, claim: IsParent, term: str) -> Proposal:
    person = Person(
        id="-",
        label=f"{display_name(graph.person(claim.child))}'s {term}",
        sex=_SEXES[term],
        identity="unknown",
    )

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=_has_one(document, {}, claim.child, term))
        new = next_id(document, "people")
        document = added(document, "people", person.replace(id=new))
        tie = Parentage(id=next_id(document, "parentage"), child=claim.child, parent=new, kind="birth")
        return added(document, "parentage", tie), (new, tie.id)

    words = f"Add {person.label}"
    return Proposal("unnamed", words, (), (evidence,), "stated", with_accounts(words, change, (evidence,)))
