"""Couples that a text states, how they began and ended, where the drawing does not say."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, replaced
from genogram_app.model.date_words import in_words, on_or_in
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.relations import Partnership, Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.proposals.basis import Basis, Facts, certainly_under, refuse_said
from genogram_app.review.proposals.proposal import Proposal

_OF_AGE = 12
_OVER: tuple[PartnershipStatus, ...] = ("separated", "divorced", "widowed")
_PLAIN: tuple[PartnershipStatus, ...] = ("not_known",)
_WORDS: dict[PartnershipStatus, str] = {
    "married": "married",
    "civil_partnership": "in a civil partnership",
    "engaged": "engaged",
    "cohabiting": "living together",
    "living_apart": "a couple living apart",
    "casual": "in a casual relationship",
    "not_known": "partners",
    "separated": "separated",
    "divorced": "divorced",
    "widowed": "parted by a death",
}


def stated_couples(basis: Basis) -> Iterator[Proposal]:
    """Propose a couple, or a stage that its history lacks; stages that are drawn stay as they are."""
    claim = basis.claim
    if not isinstance(claim, ArePartners) or claim.phase == "never" or claim.one == claim.other:
        return
    if any(basis.document.person(p).kind != "person" for p in claim.people):
        return
    if _parent_and_child(basis, claim) or any(
        certainly_under(basis.document, p, _OF_AGE) for p in claim.people
    ):
        return
    if _stages(basis.document, claim) is None:
        return
    words = f"Draw {basis.name(claim.one)} and {basis.name(claim.other)} as {_told(claim)}"

    def change(document: Document) -> tuple[Document, Facts]:
        stages = _stages(document, claim)
        refuse_said(said=stages is None)
        drawn = drawn_couple(document, claim)
        if drawn:
            return replaced(document, drawn.replace(stages=stages)), (drawn.id,)
        new = next_id(document, "partnerships")
        couple = Partnership(
            id=new, partners=(claim.one, claim.other), stages=stages or (), certainty=basis.certainty
        )
        return added(document, "partnerships", couple), (new,)

    yield basis.proposal("partnership", words, (claim.one, claim.other), change)


def _parent_and_child(basis: Basis, claim: ArePartners) -> bool:
    """Whether one is said, or drawn, to be the other's parent: then the words mean somebody else."""
    return any(
        parent in {*basis.parents_told.get(child, ()), *basis.graph.parents_of(child)}
        for parent, child in ((claim.one, claim.other), (claim.other, claim.one))
    )


def _told(claim: ArePartners) -> str:
    """What is proposed, in words: "married in 2015", "living together until 2019"."""
    at = claim.at if claim.phase != "holds" else None
    if at and _moves_out(claim):
        return f"{_WORDS['cohabiting']} until {in_words(at.edtf)}"
    status = _over(claim) if claim.phase == "ended" else claim.status
    return f"{_WORDS[status]} {on_or_in(at.edtf)}" if at else _WORDS[status]


def _moves_out(claim: ArePartners) -> bool:
    """Whether a home is said to be left, which does not say that the couple parted."""
    return claim.phase == "ended" and claim.status == "cohabiting"


def drawn_couple(document: Document, claim: ArePartners) -> Partnership | None:
    """Return the partnership of the two that is drawn, if any."""
    pair = {claim.one, claim.other}
    return next((u for u in document.partnerships if set(u.partners) == pair), None)


def _stages(document: Document, claim: ArePartners) -> tuple[Stage, ...] | None:
    """The history of the two with what the claim adds to it; None where it adds nothing."""
    drawn = drawn_couple(document, claim)
    stages = drawn.stages if drawn else ()
    if _moves_out(claim):
        return _no_longer_together(claim, stages)
    if claim.phase == "ended":
        return _ended(claim, stages)
    at = claim.at.edtf if claim.at and claim.phase == "began" else None
    if drawn and (claim.status in _PLAIN or any(s.status == claim.status for s in stages)):
        return _dated(stages, claim.status, at)
    if stages and claim.status in ("cohabiting", "living_apart") and at is None:
        return None
    new = Stage(status=claim.status, from_=at)
    said = tuple(s for s in stages if s.status not in _PLAIN or s.from_ or s.to)
    return _in_order(said, new)


def _ended(claim: ArePartners, stages: tuple[Stage, ...]) -> tuple[Stage, ...] | None:
    status = _over(claim)
    at = claim.at.edtf if claim.at else None
    if any(s.status == status for s in stages):
        return _dated(stages, status, at)
    if at is None and any(s.status in _OVER for s in stages):
        return None
    before = stages or (Stage(status=claim.status if claim.status not in _OVER else "not_known"),)
    return _in_order(before, Stage(status=status, from_=at))


def _no_longer_together(claim: ArePartners, stages: tuple[Stage, ...]) -> tuple[Stage, ...] | None:
    """The stages with the end of the time in which they shared a home, where nothing tells it yet."""
    if claim.at is None or any(s.status in _OVER or (s.status == "cohabiting" and s.to) for s in stages):
        return None
    place = next((i for i, s in enumerate(stages) if s.status == "cohabiting"), None)
    if place is not None:
        return (*stages[:place], stages[place].replace(to=claim.at.edtf), *stages[place + 1 :])
    said = tuple(s for s in stages if s.status not in _PLAIN or s.from_ or s.to)
    return (*said, Stage(status="cohabiting", to=claim.at.edtf))


def _over(claim: ArePartners) -> PartnershipStatus:
    """The status of a couple that is over."""
    return claim.status if claim.status in _OVER else "separated"


def _dated(stages: tuple[Stage, ...], status: PartnershipStatus, at: str | None) -> tuple[Stage, ...] | None:
    """The stages with the beginning of one filled in that is drawn without it."""
    place = next((i for i, s in enumerate(stages) if s.status == status and not s.from_), None)
    if at is None or place is None or any(s.from_ == at for s in stages):
        return None
    return _in_order((*stages[:place], *stages[place + 1 :]), stages[place].replace(from_=at))


def _in_order(stages: tuple[Stage, ...], new: Stage) -> tuple[Stage, ...]:
    """The stages with a new one before those that certainly began later, and before an undated end."""
    if new.from_:
        for i, stage in enumerate(stages):
            if stage.from_ and span_of(new.from_).is_before(span_of(stage.from_)):
                return (*stages[:i], new, *stages[i:])
    place = len(stages)
    while new.status not in _OVER and place and _undated_end(stages[place - 1], new):
        place -= 1
    return (*stages[:place], new, *stages[place:])


def _undated_end(stage: Stage, new: Stage) -> bool:
    return stage.status in _OVER and not (stage.from_ and new.from_)
