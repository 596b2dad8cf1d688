"""Which of two homes is drawn on the day of a move: the new one, or on the day of the incident the old."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from genogram_app.family.residents import counts, is_said_plainly
from genogram_app.model.dates import read, stated_span
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence


def not_drawn_on(document: Document, day: date) -> Mapping[tuple[str, str], str]:
    """Return the homes of people who moved on a day that are not drawn on it, each with words for a note.

    The keys are household and person. Both ends of a residence lie in it, so on that day people were in both
    homes; a drawing shows where the day led. On the day of the incident it shows where they came from, and
    notes where the day led: a child who was taken to hospital that day was harmed at home.
    """
    incident = document.case.incident
    came_from = bool(incident and incident.date and read(incident.date).span.latest == day)
    found: dict[tuple[str, str], str] = {}
    for old, new in _moves(document, day):
        hidden, words = (new, "from this day") if came_from else (old, "")
        if hidden.household is not None:
            found[hidden.household, hidden.person] = words
    return found


def _moves(document: Document, day: date) -> Iterator[tuple[Residence, Residence]]:
    """The residences of everybody that end on the day, each with one elsewhere that begins on it."""
    living = [s for s in document.residences if _is_plain_home(s)]
    ended = [s for s in living if s.household is not None and _is(s.to, day)]
    begun = [s for s in living if _is(s.from_, day)]
    for old in ended:
        for new in begun:
            if new.person == old.person and new.household != old.household:
                yield old, new


def _is_plain_home(residence: Residence) -> bool:
    return counts(residence) and residence.pattern == "lives" and is_said_plainly(residence)


def _is(text: str | None, day: date) -> bool:
    if text is None:
        return False
    span = stated_span(text)
    return span.earliest == span.latest == day
