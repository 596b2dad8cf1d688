"""Which drawn fact, and which detail of it, a claim of a text speaks of, and what it says there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.stages import ENDED
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Kin, Parentage, Partnership
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import (
    ArePartners,
    Born,
    Claim,
    Died,
    IsKin,
    IsOfSex,
    IsParent,
    Lives,
    is_drawn,
)
from genogram_app.narrative.times.when import When
from genogram_app.review.accounts.details import Value

_COUNTING = ("actual", "reported", "ordered")


@value_object
class Claimed:
    """What a claim says of a detail of a drawn fact; `denied` is that it, or the whole, is not so."""

    fact: str
    field: str | None = None
    value: Value = None
    span: Span | None = None
    denied: bool = False


class Drawn:
    """The relations and stays of a drawing by whom they join, so that claims find theirs."""

    def __init__(self, graph: FamilyGraph) -> None:
        """Sort them once."""
        self.graph, document = graph, graph.document
        self.parentage: Mapping[tuple[str, str], list[Parentage]] = _by(
            document.parentage, lambda k: (k.parent, k.child)
        )
        self.kin: Mapping[tuple[str, str], list[Kin]] = _by(document.kin, lambda r: (r.person, r.relative))
        self.couples: Mapping[frozenset[str], list[Partnership]] = _by(
            document.partnerships, lambda u: frozenset(u.partners)
        )
        self.stays: Mapping[tuple[str, str | None], list[Residence]] = _by(
            document.residences, lambda s: (s.person, s.household)
        )


def claimed(drawn: Drawn, claim: Claim) -> Iterator[Claimed]:
    """Yield what a claim says of facts that are drawn; nothing where it leaves open which of several."""
    if not isinstance(claim, Born | Died | IsOfSex | IsParent | IsKin | ArePartners | Lives):
        return
    stance = claim.said.stance
    if stance.sureness in ("unknown", "possible") or not all(map(is_drawn, claim.people)):
        return
    denied = stance.denied != (stance.sureness == "disproved")
    match claim:
        case Born() | Died() | IsOfSex():
            found = _of_person(drawn, claim)
        case IsParent():
            found = _parentage(drawn, claim)
        case IsKin():
            found = (
                Claimed(r.id, "term", claim.term)
                for r in drawn.kin.get((claim.person, claim.relative_of), ())
            )
        case ArePartners():
            found = _couple(drawn, claim, denied=denied)
        case Lives():
            found = _stay(drawn, claim)
    for one in found:
        if not denied:
            yield one
        elif one.field is None or one.field in ("kind", "term"):
            yield Claimed(one.fact, one.field, None, None, denied=True)


def _of_person(drawn: Drawn, claim: Born | Died | IsOfSex) -> Iterator[Claimed]:
    if isinstance(claim, IsOfSex):
        if claim.sex != "any":
            yield Claimed(claim.person, "sex", claim.sex)
    elif claim.on is not None:
        yield _dated(claim.person, "birth" if isinstance(claim, Born) else "death", claim.on)
    elif drawn.graph.person(claim.person).death is not None:
        yield Claimed(claim.person, "death")


def _parentage(drawn: Drawn, claim: IsParent) -> Iterator[Claimed]:
    lines = drawn.parentage.get((claim.parent, claim.child), ())
    if len(lines) == 1:
        yield Claimed(lines[0].id, "kind" if claim.kind else None, claim.kind)


def _couple(drawn: Drawn, claim: ArePartners, *, denied: bool) -> Iterator[Claimed]:
    couples = drawn.couples.get(frozenset((claim.one, claim.other)), ())
    if len(couples) != 1:
        return
    couple = couples[0]
    if claim.phase == "never" or denied:
        # That two never married, or did not live together, leaves them a couple.
        if claim.status == "not_known" and claim.phase in ("never", "holds"):
            yield Claimed(couple.id, denied=not denied)
        return
    if claim.phase in ("holds", "began"):
        yield Claimed(couple.id)
    if claim.at is None or claim.phase not in ("began", "ended"):
        return
    over = claim.phase == "ended"
    places = [
        n for n, s in enumerate(couple.stages) if (s.status in ENDED if over else s.status == claim.status)
    ]
    if len(places) == 1:
        yield _dated(couple.id, f"stages.{places[0]}.from", claim.at)


def _stay(drawn: Drawn, claim: Lives) -> Iterator[Claimed]:
    counting = claim.basis in _COUNTING
    stays = [
        s
        for s in drawn.stays.get((claim.person, claim.place.household), ())
        if s.household is not None and (s.basis in _COUNTING) == counting
    ]
    if len(stays) != 1:
        return
    stay = stays[0]
    yield Claimed(stay.id)
    for field, when in (("from", claim.from_), ("to", claim.to)):
        if when is not None and not _in_between(stay, when):
            yield _dated(stay.id, field, when)


def _in_between(stay: Residence, when: When) -> bool:
    """Whether a day lies within a drawn stay: somebody who comes home again, or is away for a while."""
    begun = stay.from_ is not None and span_of(stay.from_).is_before(when.span)
    return begun and (stay.to in (None, OPEN) or when.span.is_before(span_of(stay.to)))


def _dated(fact: str, field: str, on: When) -> Claimed:
    return Claimed(fact, field, on.edtf, on.span)


def _by(items: tuple[Any, ...], key: Callable[[Any], Any]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    return found
