"""What the drawing says of when somebody was born: by a date of birth, and by each age that it states."""

from __future__ import annotations

from genogram_app.family.age_words import age_words
from genogram_app.family.born import span_by_ages
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.people import Person
from genogram_app.model.values import value_object


@value_object
class DrawnBirth:
    """Every day on which somebody may have been born by one thing that is drawn, and that thing in words."""

    span: Span
    words: str
    by_age: bool


def drawn_births(person: Person) -> tuple[DrawnBirth, ...]:
    """Return what is drawn of somebody's birth, each thing by itself; ages without a date say nothing."""
    if person.kind != "person" or person.count:
        return ()
    found = (
        [DrawnBirth(span_of(person.birth), f"born {in_words(person.birth)}", by_age=False)]
        if person.birth
        else []
    )
    spans = ((span_by_ages((age,)), age) for age in person.ages)
    return (
        *found,
        *(DrawnBirth(span, age_words(age), by_age=True) for span, age in spans if span != ANY_DAY),
    )
