"""Whether somebody had been born, and had died, by a day: certainly, possibly or not."""

from __future__ import annotations

from datetime import date, timedelta

from genogram_app.family.born import born_span
from genogram_app.family.periods import Answer
from genogram_app.model.dates import ANY_DAY, Span, stated_span
from genogram_app.model.people import LOSSES, Person

LONGEST_PREGNANCY = timedelta(weeks=42)
"""Before its due date by more than this, nobody was pregnant yet."""


def born_by(person: Person, day: date) -> Answer:
    """Return whether a person had been born, or what was never born was lost, by the end of a day.

    Somebody of whose birth nothing is known had been: they are in the case, and nothing says that they came
    later. A pregnancy with a date of birth had been born from then on, one without never.
    """
    if person.kind == "pregnancy" and person.birth is None:
        return "no"
    span = _born(person)
    return "certainly" if span == ANY_DAY else happened_by(span, day)


def died_by(person: Person, day: date) -> Answer:
    """Return whether a person had died by the end of a day; what was never born did not die."""
    if person.death is None or person.kind in LOSSES:
        return "no"
    return happened_by(stated_span(person.death), day)


def existed_by(person: Person, day: date) -> bool:
    """Return whether a person, or the pregnancy with them, may have been there on a day."""
    if person.kind != "pregnancy":
        return born_by(person, day) != "no"
    first = stated_span(person.birth or person.due).earliest
    return first is None or first.toordinal() - LONGEST_PREGNANCY.days <= day.toordinal()


def _born(person: Person) -> Span:
    """The days of birth as stated, those of a loss of that; else as far as stated ages say."""
    stated = person.birth or (person.death if person.kind in LOSSES else None)
    return stated_span(stated) if stated else born_span(person)


def happened_by(span: Span, day: date) -> Answer:
    """Return whether something of some day in a span had happened by the end of a day."""
    if span.earliest is not None and span.earliest > day:
        return "no"
    return "certainly" if span.latest is not None and span.latest <= day else "possibly"
