"""What could be changed of a person where a text says otherwise: ages, the order of births, statuses."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.edit.items import replaced
from genogram_app.edit.session import EditRefused
from genogram_app.family.born import span_by_ages
from genogram_app.model.date_words import in_words, on_or_in
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.document import Document
from genogram_app.model.people import Age, Person, Status
from genogram_app.narrative.claims.claim import Aged, HasStatus, Older
from genogram_app.narrative.times.when import When
from genogram_app.review.facts.ages import born_by
from genogram_app.review.proposals.basis import Basis, Facts
from genogram_app.review.proposals.details import WIDEST_AGE, age_of
from genogram_app.review.proposals.proposal import Proposal, ProposalKind


def changed_ages(basis: Basis) -> Iterator[Proposal]:
    """Enter an age as it is said, in the place of drawn ages or of a date of birth that do not allow it."""
    claim = basis.claim
    if not isinstance(claim, Aged) or claim.most - claim.least > WIDEST_AGE or basis.certainty != "stated":
        return
    person, said = basis.graph.person(claim.person), born_by(claim, basis.document.case.prepared_on)
    against = tuple(age for age in person.ages if not span_by_ages((age,)).overlaps(said))
    born_otherwise = person.birth is not None and not span_of(person.birth).overlaps(said)
    if not against and not born_otherwise:
        return
    age, name = age_of(claim), basis.name(person.id)
    told = _age_words(age)
    words = f"Change the age of {name} to {told}"
    if born_otherwise:
        words = f"Put the age of {name}, {told}, in the place of the birth ({in_words(person.birth)})"
    new = person.replace(
        ages=(*(a for a in person.ages if a not in against), age),
        birth=None if born_otherwise else person.birth,
    )
    yield _instead(basis, "age", words, person, new, "ages")


def exchanged_births(basis: Basis) -> Iterator[Proposal]:
    """The dates of birth of two may have been entered for one another."""
    claim = basis.claim
    if not isinstance(claim, Older):
        return
    older, younger = (basis.graph.person(p) for p in (claim.person, claim.younger))
    if not (older.birth and younger.birth and span_of(younger.birth).is_before(span_of(older.birth))):
        return
    words = f"Exchange the dates of birth of {basis.name(older.id)} and {basis.name(younger.id)}"

    def change(document: Document) -> tuple[Document, Facts]:
        _refuse_changed(document, older, younger)
        document = replaced(document, older.replace(birth=younger.birth))
        return replaced(document, younger.replace(birth=older.birth)), (older.id, younger.id)

    yield basis.proposal("date", words, (older.id, younger.id), change, "birth")


def changed_statuses(basis: Basis) -> Iterator[Proposal]:
    """Change what a drawn legal or care status says to what the text says of it, where only one is drawn."""
    claim = basis.claim
    if not isinstance(claim, HasStatus) or basis.certainty != "stated":
        return
    person = basis.graph.person(claim.person)
    alike = [s for s in person.statuses if s.code == claim.code]
    if len(alike) != 1:
        return
    for words, new in _of_status(claim, alike[0]):
        statuses = tuple(new if s == alike[0] else s for s in person.statuses)
        what = f"{words} of {basis.name(person.id)}"
        yield _instead(basis, "status", what, person, person.replace(statuses=statuses), "statuses")


def _of_status(claim: HasStatus, drawn: Status) -> Iterator[tuple[str, Status]]:
    """What would be changed of a status, in words as far as whose it is; and the status with it."""
    code, at = claim.code, claim.at
    if claim.stage == "ended" and at is not None and _is_otherwise(at, drawn.to):
        yield f"Let {in_words(at.edtf)} be the end of the {code}", drawn.replace(to=at.edtf)
    if claim.stage == "made" and at is not None and _is_otherwise(at, drawn.from_):
        yield f"Let {in_words(at.edtf)} be the beginning of the {code}", drawn.replace(from_=at.edtf)
    if claim.stage != drawn.stage and claim.stage != "ended":
        done = "made" if claim.stage == "made" else "only proposed"
        yield f"Mark as {done} the {code}", drawn.replace(stage=claim.stage)
    if claim.detail and drawn.detail and claim.detail.casefold() != drawn.detail.casefold():
        yield f"Write “{claim.detail}” for the {code}", drawn.replace(detail=claim.detail)
    if claim.area and drawn.area and claim.area.casefold() != drawn.area.casefold():
        yield f"Let {claim.area} be the area of the {code}", drawn.replace(area=claim.area)


def _is_otherwise(at: When, drawn: str | None) -> bool:
    return drawn is not None and (drawn == OPEN or not span_of(drawn).overlaps(at.span))


def _age_words(age: Age) -> str:
    unit = age.unit.removesuffix("s") if age.value == 1 else age.unit
    at = f" {on_or_in(age.at)}" if age.at else ""
    return f"{age.value} {unit}{at}"


def _instead(basis: Basis, kind: ProposalKind, words: str, old: Person, new: Person, field: str) -> Proposal:
    def change(document: Document) -> tuple[Document, Facts]:
        _refuse_changed(document, old)
        return replaced(document, new), (old.id,)

    return basis.proposal(kind, words, (old.id,), change, field)


def _refuse_changed(document: Document, *people: Person) -> None:
    if any(document.find(person.id) != person for person in people):
        raise EditRefused("What is drawn has changed since.")
