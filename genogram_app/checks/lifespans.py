"""Times that cannot be as they are drawn: ends before beginnings, the living before birth or after death."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.days import in_period
from genogram_app.checks.finding import Finding
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span, span_of
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage

ENDED = frozenset({"separated", "divorced", "widowed"})
"""Stages of a partnership that say it is over; the others say that the couple were together."""

Period: TypeAlias = tuple[str, str | None, str | None, tuple[str, ...], str]


def death_before_birth(view: CaseView) -> Iterator[Finding]:
    """Find people whose death certainly lies before their birth."""
    for person in view.document.people:
        if person.birth and person.death and view.died(person.id).is_before(span_of(person.birth)):
            message = f"{view.name(person.id)}'s date of death lies before the date of birth."
            yield Finding("death-before-birth", "contradiction", message, (person.id,))


def end_before_beginning(view: CaseView) -> Iterator[Finding]:
    """Find periods of any kind that end before they begin."""
    for fact, first, last, people, what in _periods(view):
        if span_of(last).is_before(span_of(first)):
            message = f"{what} ends before it begins."
            yield Finding("end-before-beginning", "contradiction", message, people, (fact,) if fact else ())


def stage_order(view: CaseView) -> Iterator[Finding]:
    """Find partnerships that are over before they have begun."""
    for couple in view.graph.partnerships:
        together = [span_of(s.from_) for s in couple.stages if s.status not in ENDED]
        for stage in couple.stages:
            ended = stage.status in ENDED and together
            if ended and all(span_of(stage.from_).is_before(start) for start in together):
                message = f"{_couple(view, couple)} are drawn as {stage.status} before they were together."
                yield Finding("partnership-order", "contradiction", message, couple.partners, (couple.id,))


def partner_dead(view: CaseView) -> Iterator[Finding]:
    """Find couples drawn as together after one of them had died, or before one was born."""
    for couple in view.graph.partnerships:
        for stage in couple.stages:
            for partner in couple.partners:
                yield from _stage_against_life(view, couple, stage, partner)


def residence_against_life(view: CaseView) -> Iterator[Finding]:
    """Find residences that begin before the person's birth or go on after the death."""
    for fact in view.residence_facts:
        if not view.living(fact.person):
            continue
        name, home = view.name(fact.person), view.home(fact.household)
        if span_of(fact.from_).is_before(span_of(view.people[fact.person].birth)):
            message = (
                f"{name} is shown at {home} from {in_words(fact.from_)}, certainly before being born "
                f"({in_words(view.people[fact.person].birth)})."
            )
            yield Finding("residence-before-birth", "contradiction", message, (fact.person,), (fact.id,))
        death = view.died(fact.person)
        if death.is_before(span_of(fact.from_)) or death.is_before(span_of(fact.to)):
            message = (
                f"{name} is shown at {home} ({in_period(fact.from_, fact.to)}), certainly after having died "
                f"({in_words(view.people[fact.person].death)})."
            )
            yield Finding("residence-after-death", "contradiction", message, (fact.person,), (fact.id,))


def status_after_death(view: CaseView) -> Iterator[Finding]:
    """Find legal and care statuses that begin after the person's death."""
    for person in view.document.people:
        for status in person.statuses:
            if view.died(person.id).is_before(span_of(status.from_)):
                message = (
                    f"{view.name(person.id)}'s status {status.code} begins {in_words(status.from_)}, "
                    f"certainly after the death ({in_words(person.death)})."
                )
                yield Finding("status-after-death", "contradiction", message, (person.id,))


def _stage_against_life(view: CaseView, couple: Partnership, stage: Stage, partner: str) -> Iterator[Finding]:
    if stage.status in ENDED:
        return
    started, ended, death = span_of(stage.from_), span_of(stage.to), view.died(partner)
    if death.is_before(started) or death.is_before(ended):
        message = f"{_couple(view, couple)} are drawn as together after {view.name(partner)} had died."
        yield Finding("partner-dead", "contradiction", message, couple.partners, (couple.id,))
    elif started.is_before(view.born(partner)):
        message = f"{_couple(view, couple)} are drawn as together before {view.name(partner)} was born."
        yield Finding("partner-not-born", "contradiction", message, couple.partners, (couple.id,))


def _couple(view: CaseView, couple: Partnership) -> str:
    return " and ".join(view.name(p) for p in couple.partners)


def _periods(view: CaseView) -> Iterator[Period]:
    document = view.document
    for s in document.residences:
        what = f"{view.name(s.person)}'s time at {view.home(s.household)}"
        yield s.id, s.from_, s.to, (s.person,), what
    for u in document.partnerships:
        for stage in u.stages:
            what = f"The stage '{stage.status.replace('_', ' ')}' of {_couple(view, u)}"
            yield u.id, stage.from_, stage.to, u.partners, what
    for person in document.people:
        yield from _personal_periods(view, person)
    yield from _relation_periods(view, document)


def _personal_periods(view: CaseView, person: Person) -> Iterator[Period]:
    for status in person.statuses:
        yield "", status.from_, status.to, (person.id,), f"{view.name(person.id)}'s status {status.code}"
    for mark in person.marks:
        yield "", mark.from_, mark.to, (person.id,), f"{view.name(person.id)}'s concern {mark.code}"


def _relation_periods(view: CaseView, document: Document) -> Iterator[Period]:
    for k in document.parentage:
        what = f"{view.name(k.parent)}'s time as a parent or carer of {view.name(k.child)}"
        yield k.id, k.from_, k.to, (k.parent, k.child), what
    for b in document.bonds:
        pair = (b.from_person, b.to_person)
        what = f"The bond between {view.name(pair[0])} and {view.name(pair[1])}"
        yield b.id, b.from_, b.to, pair, what


def certain_period(first: str | None, last: str | None) -> Span | None:
    """Return the days that certainly lie in a period, or None; an end of `..` is open."""
    begins, ends = span_of(first).latest if first else None, span_of(last).earliest if last else None
    if begins is None or last is None or (ends is None and last != ".."):
        return None
    return None if ends and ends < begins else Span(begins, ends)
