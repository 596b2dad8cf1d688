"""What a text says of one person and the drawing leaves open: birth, death, age, sex, statuses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.edit.items import replaced
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.people import LOSSES, Age, Person, Status
from genogram_app.narrative.claims.claim import Aged, Born, Died, HasStatus, IsOfSex, Said
from genogram_app.narrative.people.pronouns.own_pronouns import sexes_by_pronouns
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.basis import Basis, Facts, refuse_said
from genogram_app.review.proposals.proposal import Proposal

WIDEST_AGE = 2
"""A stated age that leaves more years open than this is no number to enter."""
_ONCE = re.compile(r"\b(?:was|were|turned|became|had been|when|reached)\b")
_AT_THE_TIME = re.compile(
    r"\bat the (?:time|date) of (?:the|this|his|her|their) (?:\w+ )?(?:incident|injur\w+|death|murder|"
    r"homicide|review|report|birth)\b"
)


def stated_births_and_deaths(basis: Basis) -> Iterator[Proposal]:
    """Propose a date of birth or death for somebody who has none."""
    claim = basis.claim
    if not isinstance(claim, Born | Died) or claim.on is None or basis.certainty != "stated":
        return
    field, noun = ("birth", "born") if isinstance(claim, Born) else ("death", "died")
    who, on = claim.person, claim.on.edtf
    person = basis.graph.person(who)
    if getattr(person, field) or (field == "birth" and person.kind in LOSSES):
        return
    verb = "was born" if noun == "born" else "died"
    words = f"Enter that {basis.name(who)} {verb} {in_words(on)}"

    def change(document: Document) -> tuple[Document, Facts]:
        now = document.person(who)
        refuse_said(said=getattr(now, field) is not None)
        return replaced(document, now.replace(**{field: on})), (who,)

    yield basis.proposal("date", words, (who,), change, field)


def stated_ages(basis: Basis) -> Iterator[Proposal]:
    """Propose a stated age for somebody without a date of birth or an age on that date."""
    claim = basis.claim
    if not isinstance(claim, Aged) or claim.most - claim.least > WIDEST_AGE or basis.certainty != "stated":
        return
    age, who = age_of(claim), claim.person
    if _ages_known(basis.graph.person(who), age) or _of_some_day(claim, basis.evidence.quote):
        return
    on = f" {in_words(age.at)}" if age.at else ""
    words = f"Enter that {basis.name(who)} was {age.value} {age.unit} old{on}"

    def change(document: Document) -> tuple[Document, Facts]:
        now = document.person(who)
        refuse_said(said=_ages_known(now, age))
        return replaced(document, now.replace(ages=(*now.ages, age))), (who,)

    yield basis.proposal("age", words, (who,), change, "ages")


def stated_sex(basis: Basis) -> Iterator[Proposal]:
    """Propose the sex of somebody whose sex is not known."""
    claim = basis.claim
    if not isinstance(claim, IsOfSex) or claim.sex == "any" or basis.certainty != "stated":
        return
    who, sex = claim.person, claim.sex
    person = basis.graph.person(who)
    if person.sex != "not_known" or person.kind != "person":
        return

    def change(document: Document) -> tuple[Document, Facts]:
        now = document.person(who)
        refuse_said(said=now.sex != "not_known")
        return replaced(document, now.replace(sex=sex)), (who,)

    yield basis.proposal("sex", f"Enter that {basis.name(who)} is {sex}", (who,), change, "sex")


def sexes_in_passing(graph: FamilyGraph, reading: Reading) -> Iterator[Proposal]:
    """Propose the sex of people whom a text calls only "he" or only "she", where it is not known."""
    for who, sex, at in sexes_by_pronouns(reading.narrative, reading.references):
        sentence = reading.narrative.sentence_at(at)
        if sentence is None or sex == "any" or graph.person(who).sex != "not_known":
            continue
        said = reading.narrative.original(sentence.start, sentence.end)
        claim = IsOfSex(Said(reading.narrative.document, *said, said), who, sex)
        yield from stated_sex(Basis(graph, claim, quoted(reading.narrative, *said), "stated"))


def stated_statuses(basis: Basis) -> Iterator[Proposal]:
    """Propose a legal or care status, or the day on which one ended that is drawn without its end."""
    claim = basis.claim
    if not isinstance(claim, HasStatus) or claim.code is None or basis.certainty != "stated":
        return
    who = claim.person
    if _with_status(basis.graph.person(who), claim) is None:
        return
    done = {"made": "has", "proposed": "was proposed for", "ended": "no longer has"}[claim.stage]
    words = f"Enter that {basis.name(who)} {done} {claim.code}"

    def change(document: Document) -> tuple[Document, Facts]:
        changed = _with_status(document.person(who), claim)
        refuse_said(said=changed is None)
        return replaced(document, changed or document.person(who)), (who,)

    yield basis.proposal("status", words, (who,), change, "statuses")


def age_of(claim: Aged) -> Age:
    """Return a told age as it is entered; one that is only about right is about its date."""
    at = claim.at.edtf if claim.at else None
    about = claim.most > claim.least and at is not None and at[-1].isdigit()
    return Age(value=(claim.least + claim.most) // 2, unit=claim.unit, at=f"{at}~" if about else at)


def _of_some_day(claim: Aged, sentence: str) -> bool:
    """Whether an age belongs to a day in the past that nobody can tell: "when she was two"."""
    return claim.at is None and bool(_ONCE.search(sentence)) and not _AT_THE_TIME.search(sentence)


def _ages_known(person: Person, age: Age) -> bool:
    return person.birth is not None or any(a.at == age.at or age.at is None for a in person.ages)


def _with_status(person: Person, claim: HasStatus) -> Person | None:
    """The person with what the claim adds to their statuses; None where it adds nothing."""
    at = claim.at.edtf if claim.at else None
    alike = [s for s in person.statuses if s.code == claim.code]
    if claim.stage == "ended":
        running = next((s for s in alike if s.to is None), None)
        if running is None or at is None:
            return None
        ended = running.replace(to=at)
        return person.replace(statuses=tuple(ended if s == running else s for s in person.statuses))
    if any(not _over_by(s, at) for s in alike):
        return None
    new = Status(
        code=claim.code or "",
        detail=claim.detail or None,
        area=claim.area or None,
        from_=at,
        stage=claim.stage,
    )
    return person.replace(statuses=(*person.statuses, new))


def _over_by(status: Status, at: str | None) -> bool:
    """Whether a status had certainly ended when another of its code began."""
    ended = status.to not in (None, "..")
    return ended and at is not None and span_of(status.to).is_before(span_of(at))
