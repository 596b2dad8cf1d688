"""Which age a drawing shows for a person."""

from __future__ import annotations

from datetime import date

from genogram_app.family.ages import AgeAt, age_at
from genogram_app.model.dates import read
from genogram_app.model.people import Person


def shown_age(person: Person, day: date | None) -> AgeAt | None:
    """Return the age on the day or at an earlier death; without a day, at death or as stated undated.

    Several people drawn as one have no age between them.
    """
    if person.count:
        return None
    if day is not None:
        return age_at(person, day)
    if person.death:
        last = read(person.death).span.latest
        return age_at(person, last) if last else None
    undated = person.birth is None and all(age.at is None for age in person.ages)
    return age_at(person, date.max) if undated else None
