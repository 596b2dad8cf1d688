"""What could be changed where a text and the drawing differ: the drawn fact, or an account beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from genogram_app.edit.items import replaced
from genogram_app.edit.session import EditRefused
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document, Item
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership
from genogram_app.narrative.claims.claim import (
    Aged,
    ArePartners,
    AreSiblings,
    Born,
    Died,
    HasStatus,
    IsOfSex,
    IsParent,
    Lives,
    Older,
    Ranks,
)
from genogram_app.review.proposals.basis import Basis, Facts, told_otherwise
from genogram_app.review.proposals.counted_relatives import relatives_counted
from genogram_app.review.proposals.couples import drawn_couple
from genogram_app.review.proposals.person_mends import changed_ages, changed_statuses, exchanged_births
from genogram_app.review.proposals.proposal import Proposal, ProposalKind
from genogram_app.review.proposals.stage_mends import changed_stages

_UNSURE = ("alleged", "suspected", "disproved", "not_known")
_SHARED = {"maternal": "female", "paternal": "male"}
"""The sex of the parent whom half-siblings on a side have in common."""
_CERTAINTY_WORDS = {
    "alleged": "alleged",
    "suspected": "suspected",
    "disproved": "shown to be untrue",
    "not_known": "not known",
}


def changes(basis: Basis, facts: Sequence[str]) -> Iterator[Proposal]:
    """Yield how the drawing could be changed to say what a claim says, and the claim as an account instead.

    `facts` are the drawn facts that the text was found to differ from.
    """
    for change in _CHANGES:
        yield from change(basis, facts)
    for change_of_claim in _CHANGES_OF_CLAIMS:
        yield from change_of_claim(basis)
    yield from _account(basis, facts)


def _dates(basis: Basis, _: Sequence[str]) -> Iterator[Proposal]:
    """Set a drawn date of birth or death to the one that the text says."""
    claim = basis.claim
    if not isinstance(claim, Born | Died) or claim.on is None:
        return
    field = "birth" if isinstance(claim, Born) else "death"
    drawn, on = getattr(basis.graph.person(claim.person), field), claim.on.edtf
    if drawn is None or drawn == on:
        return
    noun = "date of birth" if field == "birth" else "date of death"
    words = f"Change the {noun} of {basis.name(claim.person)} to {in_words(on)}"
    yield _setting(basis, "date", words, claim.person, field, on)


def _sex(basis: Basis, _: Sequence[str]) -> Iterator[Proposal]:
    claim = basis.claim
    if not isinstance(claim, IsOfSex) or claim.sex == "any":
        return
    if basis.graph.person(claim.person).sex in ("not_known", claim.sex):
        return
    words = f"Change the sex of {basis.name(claim.person)} to {claim.sex}"
    yield _setting(basis, "sex", words, claim.person, "sex", claim.sex)


def _parentage(basis: Basis, facts: Sequence[str]) -> Iterator[Proposal]:
    """Change the kind of a drawn parentage, or draw another parent in the place of the drawn one."""
    claim = basis.claim
    if not isinstance(claim, IsParent) or basis.certainty in _UNSURE:
        return
    child, parent, kind = claim.child, claim.parent, claim.kind or "birth"
    of_child = [k for k in basis.document.parentage if k.child == child]
    drawn = next((k for k in of_child if k.parent == parent), None)
    if drawn is not None:
        if kind != drawn.kind and (claim.kind or drawn.id in facts):
            words = f"Draw {basis.name(parent)} as {kind.replace('_', ' ')} parent of {basis.name(child)}"
            yield _setting(basis, "parentage", words, drawn.id, "kind", kind)
        return
    sex = basis.graph.person(parent).sex
    for other in of_child:
        if other.kind == kind and basis.graph.person(other.parent).sex == sex != "not_known":
            instead = f"instead of {basis.name(other.parent)}"
            words = f"Draw {basis.name(parent)} as parent of {basis.name(child)} {instead}"
            yield _setting(basis, "parentage", words, other.id, "parent", parent)


def _certainty(basis: Basis, _: Sequence[str]) -> Iterator[Proposal]:
    """Mark a drawn relation as no surer than the text says it."""
    if basis.certainty not in _UNSURE:
        return
    fact = _relation(basis)
    if fact is None or fact.certainty not in ("established", "stated"):
        return
    words = f"Mark it as {_CERTAINTY_WORDS[basis.certainty]}"
    kind: ProposalKind = "parentage" if isinstance(fact, Parentage) else "partnership"
    yield _setting(basis, kind, words, fact.id, "certainty", basis.certainty)


def _half_siblings(basis: Basis, facts: Sequence[str]) -> Iterator[Proposal]:
    """Of two drawn as full siblings one has another parent: which of the two, and which parent, is asked."""
    claim = basis.claim
    if not isinstance(claim, AreSiblings) or claim.kind != "half" or basis.certainty in _UNSURE:
        return
    shared = {*basis.graph.parents_of(claim.one)} & {*basis.graph.parents_of(claim.other)}
    certain = _SHARED.get(claim.through)
    doubtful = {p for p in shared if basis.graph.person(p).sex != certain} if len(shared) > 1 else ()
    for link in map(basis.document.find, facts):
        if isinstance(link, Parentage) and link.parent in doubtful:
            parent, child = basis.name(link.parent), basis.name(link.child)
            words = f"Mark it as shown to be untrue that {parent} is a parent of {child}"
            yield _setting(basis, "parentage", words, link.id, "certainty", "disproved")


def _stay(basis: Basis, facts: Sequence[str]) -> Iterator[Proposal]:
    """Set the dates of a drawn stay, or say that it was only offered or planned."""
    claim = basis.claim
    if not isinstance(claim, Lives):
        return
    stays = [
        s for s in map(basis.document.find, facts) if isinstance(s, Residence) and s.person == claim.person
    ]
    for stay in stays:
        for field, when, verb in (("from_", claim.from_, "began"), ("to", claim.to, "ended")):
            if when is not None and getattr(stay, field) not in (None, when.edtf):
                words = f"Change when the stay {verb} to {in_words(when.edtf)}"
                yield _setting(basis, "home", words, stay.id, field, when.edtf)
        if claim.basis in ("planned", "offered_declined") and stay.basis != claim.basis:
            meant = "only planned" if claim.basis == "planned" else "offered and declined"
            yield _setting(basis, "home", f"Mark the stay as {meant}", stay.id, "basis", claim.basis)


def _account(basis: Basis, facts: Sequence[str]) -> Iterator[Proposal]:
    """Leave the drawing as it is, and record what the text says as an account of the fact."""
    claim = basis.claim
    fact, field, value = _told(basis, facts)
    if fact is None:
        return

    def change(document: Document) -> tuple[Document, Facts]:
        changed = told_otherwise(document, fact, basis.evidence, field, value)
        if changed is document:
            raise EditRefused("This account is recorded already.")
        return changed, ()

    words = "Keep the drawing, and record what the text says as an account"
    yield basis.proposal("account", words, claim.people, change)


def _told(basis: Basis, facts: Sequence[str]) -> tuple[str | None, str | None, str | None]:
    """Of which fact an account would be, of which field, and with which value."""
    claim = basis.claim
    if isinstance(claim, Born | Died):
        return (
            claim.person,
            "birth" if isinstance(claim, Born) else "death",
            claim.on.edtf if claim.on else None,
        )
    if isinstance(claim, IsOfSex):
        return claim.person, "sex", claim.sex
    if isinstance(claim, Aged):
        return claim.person, "ages", None
    if isinstance(claim, HasStatus):
        return claim.person, "statuses", None
    if isinstance(claim, Older | Ranks):
        return claim.people[0], "birth", None
    if isinstance(claim, IsParent):
        return next(iter(facts), None), "parent", claim.parent
    if isinstance(claim, Lives) and claim.from_:
        return next(iter(facts), None), "from_", claim.from_.edtf
    return next(iter(facts), None), None, None


def _relation(basis: Basis) -> Parentage | Partnership | None:
    """The drawn relation of which a claim speaks."""
    claim = basis.claim
    if isinstance(claim, ArePartners):
        return drawn_couple(basis.document, claim)
    if isinstance(claim, IsParent):
        pair = (claim.child, claim.parent)
        return next((k for k in basis.document.parentage if (k.child, k.parent) == pair), None)
    return None


def _setting(basis: Basis, kind: ProposalKind, words: str, item: str, field: str, value: object) -> Proposal:
    """A proposal to set one field of one item, with the sentence as the account of it."""

    def change(document: Document) -> tuple[Document, Facts]:
        found = document.find(item)
        if not isinstance(found, Person | Parentage | Partnership | Residence):
            raise EditRefused("This is no longer part of the case.")
        changed: Item = found.replace(**{field: value})
        return replaced(document, changed), (item,)

    return basis.proposal(kind, words, basis.claim.people, change, field)


_CHANGES: Sequence[Callable[[Basis, Sequence[str]], Iterator[Proposal]]] = (
    _dates,
    _sex,
    _parentage,
    _certainty,
    _half_siblings,
    _stay,
)
_CHANGES_OF_CLAIMS: Sequence[Callable[[Basis], Iterator[Proposal]]] = (
    changed_ages,
    changed_stages,
    changed_statuses,
    exchanged_births,
    relatives_counted,
)
