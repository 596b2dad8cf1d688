"""What a proposal rests on: the family as drawn, the sentence and how sure it is; and its accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field

from genogram_app.checks.finding import Evidence
from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.model.fields import Certainty
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim, IsParent, Who, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.stance import Stance, Sureness
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.proposal import Proposal, ProposalKind

_CERTAINTIES: dict[Sureness, Certainty] = {
    "asserted": "stated",
    "reported": "alleged",
    "believed": "suspected",
    "possible": "suspected",
    "alleged": "alleged",
    "disproved": "disproved",
    "unknown": "not_known",
}

Facts = tuple[str, ...]
"""The ids of what a change has added or filled in, each of which then gets its account."""


ParentsTold = Mapping[Who, frozenset[Who]]
"""By child: everybody of whom the text says, however surely, that they are a parent."""


@value_object
class Basis:
    """A claim about people of the drawing, with the family as it is drawn and the sentence that says it."""

    graph: FamilyGraph
    claim: Claim
    evidence: Evidence
    certainty: Certainty
    parents_told: ParentsTold = field(default_factory=dict)

    @property
    def document(self) -> Document:
        """The case as it is drawn."""
        return self.graph.document

    def name(self, person: str) -> str:
        """What somebody on the drawing is called."""
        return display_name(self.graph.person(person))

    def proposal(
        self,
        kind: ProposalKind,
        words: str,
        people: tuple[str, ...],
        change: Callable[[Document], tuple[Document, Facts]],
        field: str | None = None,
    ) -> Proposal:
        """Return a proposal whose edit also adds an account, with the sentence, of each fact it adds."""
        evidence = (self.evidence,)
        return Proposal(
            kind, words, people, evidence, self.certainty, with_accounts(words, change, evidence, field)
        )


def parents_told(claims: Iterable[Claim]) -> ParentsTold:
    """Return of whom the text says that they are a child's parents, by child."""
    found: dict[Who, set[Who]] = {}
    for claim in claims:
        if isinstance(claim, IsParent) and not claim.said.stance.denied:
            found.setdefault(claim.child, set()).add(claim.parent)
    return {child: frozenset(parents) for child, parents in found.items()}


def basis_of(
    graph: FamilyGraph, reading: Reading, claim: Claim, told: ParentsTold | None = None
) -> Basis | None:
    """Return what proposals from a claim rest on; None where it is denied or about somebody not drawn."""
    people = claim.people
    if claim.said.stance.denied or not people or not all(is_drawn(p) for p in people):
        return None
    evidence = quoted(reading.narrative, *claim.said.sentence)
    return Basis(graph, claim, evidence, certainty_of(claim.said.stance), told or {})


def certainty_of(stance: Stance) -> Certainty:
    """Return how sure a fact is of which a text speaks so: somebody's word alone is an allegation."""
    return _CERTAINTIES[stance.sureness]


def with_accounts(
    label: str,
    change: Callable[[Document], tuple[Document, Facts]],
    evidence: tuple[Evidence, ...],
    field: str | None = None,
) -> Edit:
    """Return an edit that does a change and quotes the evidence for each fact of which the change tells."""

    def whole(document: Document) -> Document:
        changed, facts = change(document)
        for fact in facts:
            for one in evidence:
                changed = supported(changed, fact, one, field)
        return changed

    return Edit(label, whole)


def supported(document: Document, fact: str, evidence: Evidence, field: str | None = None) -> Document:
    """Return the document with an account of a fact, or as it is where it has that account."""
    return _told(document, Account(id="-", fact=fact, field=field, quote=evidence.quote), evidence)


def told_otherwise(
    document: Document, fact: str, evidence: Evidence, field: str | None, value: str | None
) -> Document:
    """Return the document with an account that gives another value for a field of a fact."""
    account = Account(id="-", fact=fact, says="disputes", field=field, value=value, quote=evidence.quote)
    return _told(document, account, evidence)


def _told(document: Document, account: Account, evidence: Evidence) -> Document:
    if isinstance(document.find(evidence.document), TextDocument):
        account = account.replace(document=evidence.document, start=evidence.start, end=evidence.end)
    of_fact = (a for a in document.accounts if a.fact == account.fact)
    if any(a.replace(id="-") == account for a in of_fact):
        return document
    return added(document, "accounts", account.replace(id=next_id(document, "accounts")))


def refuse_said(*, said: bool) -> None:
    """Refuse a change that says what the drawing says already.

    Raises:
        EditRefused: when it does.
    """
    if said:
        raise EditRefused("The drawing says this already.")


def certainly_under(document: Document, person: str, years: int) -> bool:
    """Return whether somebody was certainly younger when the report was prepared, where it says when."""
    prepared = document.case.prepared_on
    born, told = born_span(document.person(person)).earliest, span_of(prepared).latest if prepared else None
    return bool(born and told and (told - born).days < years * 365)
