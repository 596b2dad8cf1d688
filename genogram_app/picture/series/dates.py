"""Which dates a series of maps is worth making for, and what happened on them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from genogram_app.family.events import CaseEvent, case_events
from genogram_app.model.document import Document

_TOLD = 2
"""No more events than this stand in the title of one map."""
_MOVES = frozenset({"moves_in", "whereabouts", "leaves"})


@dataclass(frozen=True, slots=True)
class SeriesDate:
    """One map's date, and what happened on it in a few words; empty when nothing is known to have.

    `occasion` are the words for the birth of a subject or the incident, which stand above the map; moves are
    told below it, with all that changed.
    """

    day: date
    words: str = ""
    occasion: str = ""


def suggested_dates(document: Document, shown: date | None = None) -> tuple[SeriesDate, ...]:
    """Return the dates of which a reader wants a map: births and moves of the subjects, incident, `shown`.

    A date that is known to the month or year only stands for its last day, by which it had happened.
    """
    subjects = document.case.subjects
    days = {event.day for event in case_events(document) if _is_turn(event, subjects)}
    return tuple(dated(document, day) for day in sorted(day for day in {*days, shown} if day))


def dated(document: Document, day: date) -> SeriesDate:
    """Return a date with what happened on it, the events of the subjects first."""
    subjects = {*document.case.subjects}
    here = [event for event in case_events(document) if event.day == day]
    here.sort(key=lambda event: not subjects.intersection(event.people))
    more = len(here) - _TOLD
    told = [event.words for event in here[:_TOLD]]
    occasions = [event.words for event in here if event.kind == "incident" or _is_birth(event, subjects)]
    words = "; ".join([*told, f"{more} more"] if more > 0 else told)
    return SeriesDate(day, words, "; ".join(occasions))


def before_and_after(document: Document, shown: date | None = None) -> tuple[SeriesDate, ...]:
    """Return a pair of dates: the first of those that are suggested, and the last."""
    found = suggested_dates(document, shown)
    return (found[0], found[-1]) if len(found) > 1 else found


def _is_turn(event: CaseEvent, subjects: Collection[str]) -> bool:
    """Whether the child's home may be another from the event on."""
    if event.day is None:
        return False
    own = any(person in subjects for person in event.people)
    return event.kind == "incident" or _is_birth(event, subjects) or (own and event.kind in _MOVES)


def _is_birth(event: CaseEvent, subjects: Collection[str]) -> bool:
    return event.kind == "birth" and event.people[0] in subjects
