"""An invented family with a text, claims made by hand from it, and what is proposed for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from genogram_app.edit.session import EditRefused
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person
from genogram_app.narrative.claims.claim import Claim, Said
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.stance import ASSERTED, Stance
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.when import When, when
from genogram_app.review.proposals.basis import Basis, basis_of
from genogram_app.review.proposals.proposal import Proposal

SENTENCE = "This is what the report says of them."


def family(**lists: object) -> Document:
    """Wren, her mother Avis, her father Cole, her brother Perry; joined by whatever is given."""
    sexes = {"wren": "female", "avis": "female", "cole": "male", "perry": "male"}
    people = tuple(
        Person.model_validate({"id": name, "name": name.capitalize(), "sex": sex})
        for name, sex in sexes.items()
    )
    fields = {"people": people, **lists}
    return Document.model_validate({**fields, "documents": (TextDocument(id="n1", text=SENTENCE),)})


def said(stance: Stance = ASSERTED, on: str | None = None) -> Said:
    return Said("n1", 0, len(SENTENCE), (0, len(SENTENCE)), stance, when(on) if on else None)


def at(edtf: str) -> When:
    return when(edtf)


def basis(document: Document, claim: Claim) -> Basis:
    reading = Reading(read_narrative("n1", SENTENCE), (), (), (claim,))
    found = basis_of(build_graph(document), reading, claim)
    assert found is not None
    return found


def accepted(document: Document, found: list[Proposal]) -> Document:
    """The document with every proposal accepted that still makes sense."""
    for proposal in found:
        try:
            document = proposal.edit.change(document)
        except EditRefused:
            continue
    return document


def settled(document: Document, claim: Claim, propose: Callable[[Basis], Iterator[Proposal]]) -> Document:
    """The document with what is proposed for a claim; proposing and accepting again adds nothing."""
    first = list(propose(basis(document, claim)))
    after = accepted(document, first)
    assert accepted(after, first) == after
    again = list(propose(basis(after, replace(claim))))
    assert again == []
    return after
