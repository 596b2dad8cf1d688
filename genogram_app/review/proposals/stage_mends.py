"""What could be changed of how a drawn couple began or ended, where a text gives another time."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.items import replaced
from genogram_app.edit.session import EditRefused
from genogram_app.family.stages import ENDED
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.relations import Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.proposals.basis import Basis, Facts
from genogram_app.review.proposals.couples import drawn_couple
from genogram_app.review.proposals.proposal import Proposal

_BEGAN: dict[PartnershipStatus, str] = {
    "married": "married",
    "civil_partnership": "formed a civil partnership",
    "engaged": "became engaged",
    "cohabiting": "began to live together",
    "not_known": "became a couple",
}


def changed_stages(basis: Basis) -> Iterator[Proposal]:
    """Let a couple begin or end when the text says, where one drawn date can be meant."""
    claim = basis.claim
    if not isinstance(claim, ArePartners) or claim.at is None or claim.said.stance.denied:
        return
    couple = drawn_couple(basis.document, claim)
    if couple is None or claim.phase not in ("began", "ended"):
        return
    at = claim.at.edtf
    stages = _begun(couple.stages, claim, at) if claim.phase == "began" else _ended(couple.stages, claim, at)
    if stages is None:
        return
    done = "parted" if claim.phase == "ended" else _BEGAN.get(claim.status, "became a couple")
    names = f"{basis.name(couple.partners[0])} and {basis.name(couple.partners[1])}"

    def change(document: Document) -> tuple[Document, Facts]:
        if document.find(couple.id) != couple:
            raise EditRefused("What is drawn has changed since.")
        return replaced(document, couple.replace(stages=stages)), (couple.id,)

    words = f"Change when {names} {done} to {in_words(at)}"
    yield basis.proposal("partnership", words, couple.partners, change)


def _begun(stages: tuple[Stage, ...], claim: ArePartners, at: str) -> tuple[Stage, ...] | None:
    if claim.status == "not_known":
        places = [0] if stages and stages[0].status not in ENDED else []
    else:
        places = [n for n, s in enumerate(stages) if s.status == claim.status]
    if len(places) != 1 or not _is_otherwise(claim, stages[places[0]].from_):
        return None
    return _with(stages, places[0], at)


def _ended(stages: tuple[Stage, ...], claim: ArePartners, at: str) -> tuple[Stage, ...] | None:
    over = "divorced" if claim.status == "divorced" else "separated"
    places = [n for n, s in enumerate(stages) if s.status == over]
    if len(places) == 1 and _is_otherwise(claim, stages[places[0]].from_):
        return _with(stages, places[0], at)
    last = len(stages) - 1
    if places or last < 0 or stages[last].status in ENDED or not _is_otherwise(claim, stages[last].to):
        return None
    return (*stages[:last], stages[last].replace(to=at))


def _with(stages: tuple[Stage, ...], place: int, at: str) -> tuple[Stage, ...]:
    """The stages with another beginning of one, at which the one before ends if it did so before."""
    old, found = stages[place].from_, list(stages)
    found[place] = stages[place].replace(from_=at)
    if place and stages[place - 1].to == old:
        found[place - 1] = stages[place - 1].replace(to=at)
    return tuple(found)


def _is_otherwise(claim: ArePartners, drawn: str | None) -> bool:
    known = drawn is not None and drawn != OPEN
    return known and claim.at is not None and not span_of(drawn).overlaps(claim.at.span)
