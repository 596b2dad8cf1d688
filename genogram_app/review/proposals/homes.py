"""Where a text says that somebody lived, stayed or was to live, and the drawing does not."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, replaced
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.narrative.claims.claim import Lives
from genogram_app.review.proposals.basis import Basis, Facts, refuse_said
from genogram_app.review.proposals.households import (
    COUNTING,
    drawn_household,
    household_label,
    with_household,
)
from genogram_app.review.proposals.proposal import Proposal


def stated_homes(basis: Basis) -> Iterator[Proposal]:
    """Propose a stay in a household, with the household where that is missing; or the dates a stay lacks."""
    claim = basis.claim
    if not isinstance(claim, Lives):
        return
    label = household_label(basis.document, claim)
    if label is None or _of_ones_own(basis, claim) or _known(basis, basis.document, claim):
        return
    words = f"Draw {basis.name(claim.person)} {_manner(claim)} {label}"
    if claim.from_ or claim.to:
        words += f" {_period(claim)}"

    def change(document: Document) -> tuple[Document, Facts]:
        refuse_said(said=_known(basis, document, claim))
        document, household, facts = with_household(document, claim, basis.evidence)
        document, residence = _with_stay(document, claim, household, basis)
        return document, (*facts, residence)

    yield basis.proposal("home", words, (claim.person,), change)


def _of_ones_own(basis: Basis, claim: Lives) -> bool:
    """Whether the home is known only as the person's own, or as that of a child who came along."""
    place = claim.place
    own = (claim.person, *basis.graph.children_of(claim.person))
    return place.household is None and place.of in own


def _known(basis: Basis, document: Document, claim: Lives) -> bool:
    """Whether the drawing has the stay, with the dates that the text gives."""
    drawn = drawn_household(document, claim, basis.evidence)
    if drawn is None:
        return False
    stays = [s for s in _stays(document, claim, drawn) if _one_stay(s, claim)]
    return any(not _dates_lacking(s, claim) for s in stays)


def _stays(document: Document, claim: Lives, household: str) -> list[Residence]:
    """The drawn stays there that are of the claim's sort: lived, or only planned or offered."""
    counting = claim.basis in COUNTING
    return [
        s
        for s in document.residences_of(claim.person)
        if s.household == household and (s.basis in COUNTING) == counting
    ]


def _one_stay(stay: Residence, claim: Lives) -> bool:
    """Whether the claim may speak of a drawn stay: not where one certainly ended before the other began."""
    begins = claim.from_ or (None if claim.to else claim.said.on)
    if stay.to not in (None, "..") and begins and span_of(stay.to).is_before(begins.span):
        return False
    ends = claim.to or (None if claim.from_ else claim.said.on)
    if stay.from_ and ends and ends.span.is_before(span_of(stay.from_)):
        return False
    if stay.from_ and claim.from_ and not span_of(stay.from_).overlaps(claim.from_.span):
        return stay.to is None and span_of(stay.from_).is_before(claim.from_.span)
    return True


def _dates_lacking(stay: Residence, claim: Lives) -> bool:
    return bool((claim.from_ and stay.from_ is None) or (claim.to and stay.to is None))


def _with_stay(document: Document, claim: Lives, household: str, basis: Basis) -> tuple[Document, str]:
    """The document with a stay more, or with the missing dates of a drawn one."""
    from_, to = (when.edtf if when else None for when in (claim.from_, claim.to))
    for stay in _stays(document, claim, household):
        if _one_stay(stay, claim):
            filled = stay.replace(from_=stay.from_ or from_, to=stay.to or to)
            if not _backwards(filled):
                return replaced(document, filled), stay.id
    new = Residence(
        id=next_id(document, "residences"),
        person=claim.person,
        household=household,
        from_=from_,
        to=to,
        pattern=claim.pattern,
        basis=claim.basis,
        certainty=basis.certainty,
    )
    refuse_said(said=_backwards(new))
    return added(document, "residences", new), new.id


def _backwards(stay: Residence) -> bool:
    """Whether a stay would end before it begins."""
    dated = stay.from_ is not None and stay.to not in (None, "..")
    return dated and span_of(stay.to).is_before(span_of(stay.from_))


def _manner(claim: Lives) -> str:
    if claim.basis not in COUNTING:
        return "as offered or meant to live at"
    return "as living at" if claim.pattern == "lives" else "as staying at"


def _period(claim: Lives) -> str:
    begins = f"from {in_words(claim.from_.edtf)}" if claim.from_ else ""
    ends = f"until {in_words(claim.to.edtf)}" if claim.to else ""
    return f"{begins} {ends}".strip()
