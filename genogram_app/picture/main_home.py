"""In which of several homes somebody is drawn, where each is to be in one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.family.residents import COUNTING, HouseholdResidents
from genogram_app.model.dates import OPEN, read, stated_span
from genogram_app.model.document import Document


def main_homes(document: Document, found: Sequence[HouseholdResidents], day: date | None) -> dict[str, str]:
    """Return the household of everybody who lives in several of those found on a day: the one moved to last.

    Where nothing says which that was, it is the one where a subject child lives, else the last in the file.
    Whoever moved on the day of the incident is shown where they came from: a child who was taken to hospital
    that day was harmed at home.
    """
    homes: dict[str, list[str]] = {}
    for home in found:
        for person in (*home.certainly, *home.presumably):
            homes.setdefault(person, []).append(home.household)
    began = _began(document, day or date.max)
    incident = _incident_day(document)
    subjects = {h for child in document.case.subjects for h in homes.get(child, ())}

    def rank(person: str, home: str, place: int) -> tuple[bool, date, bool, int]:
        start = began.get((person, home), date.min)
        return start != incident or start != day, start, home in subjects, place

    return {
        person: max(own, key=lambda h: rank(person, h, own.index(h)))
        for person, own in homes.items()
        if len(own) > 1
    }


def _incident_day(document: Document) -> date | None:
    incident = document.case.incident
    return read(incident.date).span.latest if incident and incident.date else None


def _began(document: Document, by: date) -> dict[tuple[str, str], date]:
    """When each person's last stay in each household began, at the latest, of those that began by a day."""
    began: dict[tuple[str, str], date] = {}
    for s in document.residences:
        if s.household is None or s.basis not in COUNTING or s.pattern != "lives" or s.from_ == OPEN:
            continue
        start = stated_span(s.from_)
        day = start.latest or start.earliest or date.min
        if (start.earliest or day) <= by:
            key = s.person, s.household
            began[key] = max(began.get(key, date.min), day)
    return began
