"""Everything that the texts of a case would add to its drawing, and what would mend a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from genogram_app.checks.finding import Finding
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.reading import Reading
from genogram_app.review.proposals.basis import Basis, basis_of, parents_told
from genogram_app.review.proposals.couples import stated_couples
from genogram_app.review.proposals.details import (
    sexes_in_passing,
    stated_ages,
    stated_births_and_deaths,
    stated_sex,
    stated_statuses,
)
from genogram_app.review.proposals.homes import stated_homes
from genogram_app.review.proposals.households import missing_households
from genogram_app.review.proposals.mends import changes
from genogram_app.review.proposals.name_mends import mends_of_names
from genogram_app.review.proposals.parents import stated_kin, stated_parents, stated_siblings
from genogram_app.review.proposals.passage_accounts import couples_seen, passages_as_accounts
from genogram_app.review.proposals.passage_changes import changes_by_passages
from genogram_app.review.proposals.people import missing_people
from genogram_app.review.proposals.proposal import Proposal
from genogram_app.review.proposals.step_parents import step_parents
from genogram_app.review.proposals.structure import mends_of_structure
from genogram_app.review.proposals.twins import stated_twins
from genogram_app.review.proposals.unknown_parents import unknown_parents

_ADDITIONS: Sequence[Callable[[Basis], Iterator[Proposal]]] = (
    stated_sex,
    stated_parents,
    stated_couples,
    stated_siblings,
    stated_twins,
    stated_kin,
    stated_births_and_deaths,
    stated_ages,
    stated_homes,
    stated_statuses,
)
"""What would make the drawing say what a claim says; one function for each kind of statement."""


def proposals(document: Document, readings: Sequence[Reading]) -> tuple[Proposal, ...]:
    """Return what the texts say and the drawing lacks, each once; nothing that is drawn would be changed."""
    graph = build_graph(document)
    found = [*missing_people(graph, readings), *missing_households(graph, readings)]
    for reading in readings:
        found += [*additions(graph, reading, reading.claims), *sexes_in_passing(graph, reading)]
        found += [*unknown_parents(graph, reading), *step_parents(graph, reading)]
    return tuple({p.key: p for p in reversed(found)}.values())[::-1]


def additions(graph: FamilyGraph, reading: Reading, claims: Iterable[Claim]) -> Iterator[Proposal]:
    """Yield what would make the drawing say what claims of one text say of people who are drawn."""
    told = parents_told(reading.claims)
    for claim in claims:
        basis = basis_of(graph, reading, claim, told)
        if basis is not None:
            for addition in _ADDITIONS:
                yield from addition(basis)


def proposals_for(document: Document, finding: Finding, readings: Sequence[Reading]) -> tuple[Proposal, ...]:
    """Return what would mend a finding, the likeliest first; nothing where more must be asked.

    What the drawing lacks is added; where it says something else, the drawn fact is changed, or what the
    text says is recorded as an account beside it.
    """
    if not finding.evidence:
        return mends_of_structure(document, finding)
    graph = build_graph(document)
    # Sentences that only stand beside what the drawing itself is found to say leave that to be mended.
    rests_on_text = len(finding.evidence) > finding.beside
    found = [] if rests_on_text else [*mends_of_structure(document, finding)]
    for reading in readings:
        for claim in (c for c in finding.claims if c.said.document == reading.narrative.document):
            basis = basis_of(graph, reading, claim)
            if basis is not None:
                found += [*changes(basis, finding.facts), *additions(graph, reading, (claim,))]
    if not finding.claims:
        for mend in _WITHOUT_CLAIMS:
            found += mend(graph, finding)
        quoted = set(finding.evidence) if finding.rule in _LEFT_OUT else frozenset()
        found += [p for p in missing_people(graph, readings) if quoted & set(p.evidence)]
    # An account is recorded where one would rather not change the drawing: that comes last.
    found.sort(key=lambda proposal: proposal.kind == "account")
    return tuple(_together(found))


def _together(found: Iterable[Proposal]) -> Iterator[Proposal]:
    """What several sentences call for, once: with the account of each of them."""
    alike: dict[str, list[Proposal]] = {}
    for proposal in found:
        alike.setdefault(proposal.words, []).append(proposal)
    for several in alike.values():
        first = several[0]
        evidence = tuple(dict.fromkeys(e for proposal in several for e in proposal.evidence))
        yield replace(first, evidence=evidence, edit=_one_after_another([p.edit for p in several]))


def _one_after_another(edits: Sequence[Edit]) -> Edit:
    """One edit for several; it is refused when all of them are."""

    def change(document: Document) -> Document:
        refused: EditRefused | None = None
        changed = document
        for edit in edits:
            try:
                changed = edit.change(changed)
            except EditRefused as error:
                refused = refused or error
        if refused is not None and changed is document:
            raise refused
        return changed

    return edits[0] if len(edits) == 1 else replace(edits[0], change=change)


_LEFT_OUT = frozenset(
    {"friend-left-out", "person-left-out", "pregnancy-left-out", "relative-left-out", "unnamed-man-left-out"}
)
"""Findings that somebody of whom a text speaks is not on the drawing."""
_WITHOUT_CLAIMS: Sequence[Callable[[FamilyGraph, Finding], Iterator[Proposal]]] = (
    mends_of_names,
    changes_by_passages,
    couples_seen,
    passages_as_accounts,
)
"""What can be done where a text is not understood for certain, and a person reads it."""
