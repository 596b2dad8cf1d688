"""Relatives without a name whom a text counts and who are not drawn: so many as the drawing lacks."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added
from genogram_app.edit.people import stated_birth_parents
from genogram_app.family.names import in_a_row
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage
from genogram_app.narrative.claims.claim import Counts
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.review.facts.counted_words import RELATIVES, in_number, relative_word
from genogram_app.review.facts.counts import number_told
from genogram_app.review.facts.relatives_drawn import RelativesDrawn
from genogram_app.review.proposals.basis import Basis, Facts, refuse_said
from genogram_app.review.proposals.proposal import Proposal

_SEXES: dict[SexOfTerm, Sex] = {"any": "not_known", "female": "female", "male": "male"}
_SIDES: dict[str, Sex] = {"maternal": "female", "paternal": "male"}
_MOST = 20
"""A symbol can stand for so many people."""


def relatives_counted(basis: Basis) -> Iterator[Proposal]:
    """Draw those whom the text counts and the drawing lacks, as one symbol without a name."""
    claim = basis.claim
    if not isinstance(claim, Counts) or claim.relation not in RELATIVES:
        return
    lacking = _lacking(basis, claim)
    if not 0 < lacking <= (1 if claim.relation == "partner" else _MOST):
        return
    term = relative_word(claim.relation, claim.sex)
    whose = in_a_row([basis.name(owner) for owner in claim.owners])
    called = term if lacking == 1 else f"{lacking} {in_number(term, lacking)}"
    label = f"{called[0].upper()}{called[1:]} of {whose}"
    person = Person(
        id="-",
        label=label,
        sex=_SEXES[claim.sex],
        identity="unnamed",
        count=lacking if lacking > 1 else None,
    )

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=any(p.label == label for p in document.people))
        new = next_id(document, "people")
        document = added(document, "people", person.replace(id=new))
        return _joined(document, new, claim, term), (new,)

    article = "a " if lacking == 1 else ""
    yield basis.proposal("unnamed", f"Add {article}{called} of {whose}, not named", claim.owners, change)


def _lacking(basis: Basis, claim: Counts) -> int:
    drawn = RelativesDrawn(basis.graph)
    return number_told(basis.graph, claim) - drawn.number(drawn.at_most(claim))


def _joined(document: Document, new: str, claim: Counts, term: str) -> Document:
    """The document with what makes somebody the relative; where no parent is said, by the word alone."""
    owner = claim.owners[0]
    if claim.relation == "partner":
        couple = Partnership(
            id=next_id(document, "partnerships"), partners=(owner, new), stages=(Stage(status="not_known"),)
        )
        return added(document, "partnerships", couple)
    parents = _parents(document, claim)
    for parent in parents:
        parentage = Parentage(id=next_id(document, "parentage"), child=new, parent=parent, kind="birth")
        document = added(document, "parentage", parentage)
    if parents:
        return document
    kin = Kin(id=next_id(document, "kin"), person=new, relative=owner, term=term)
    return added(document, "kin", kin)


def _parents(document: Document, claim: Counts) -> tuple[str, ...]:
    """Whose children they certainly are."""
    if claim.relation == "child":
        return claim.owners
    known = stated_birth_parents(document, claim.owners[0])
    if claim.relation == "full sibling":
        return known
    if claim.relation == "half sibling" and claim.through:
        return tuple(p for p in known if document.person(p).sex == _SIDES[claim.through])
    return ()
