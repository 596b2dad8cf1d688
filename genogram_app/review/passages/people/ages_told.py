"""Drawn ages of people of whom a text only tells other ones, without saying when they were so old."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.age_words import age_words
from genogram_app.family.born import span_by_ages
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import Span
from genogram_app.narrative.claims.claim import Aged, Born
from genogram_app.review.facts.ages import born_by
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passages

_ROUND = 1
"""In years, months, weeks or days: how far an age that is told may be from the one drawn."""


def ages_not_told(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each drawn age that no age or birth told of the person comes near.

    Ages with a time are held against the drawn birth; here is looked at what is told without one.
    """
    told: dict[str, list[Aged]] = {}
    born: dict[str, list[Span]] = {}
    for claim in (claim for reading in passages.readings for claim in reading.claims):
        if isinstance(claim, Aged) and claim.said.stance.plain:
            told.setdefault(claim.person, []).append(claim)
            if claim.at is not None:
                born.setdefault(claim.person, []).append(born_by(claim, None))
        elif isinstance(claim, Born) and claim.on is not None:
            born.setdefault(claim.person, []).append(claim.on.span)
    at = {passage.span: passage for passage in passages.all}
    for person in graph.document.people:
        of_person = told.get(person.id, ())
        if not of_person or vouched_for(graph.document, person.id, ("birth", "ages")):
            continue
        for age in person.ages:
            drawn = span_by_ages((age,))
            if any(span.overlaps(drawn) for span in born.get(person.id, ())):
                continue
            alike = [claim for claim in of_person if claim.unit == age.unit]
            other = [claim for claim in alike if not claim.least - _ROUND <= age.value <= claim.most + _ROUND]
            where = [at[claim.said.sentence] for claim in other if claim.said.sentence in at]
            if where and len(other) == len(alike) and any(claim.at is None for claim in other):
                name = display_name(person)
                yield look_again(
                    "birth-not-found",
                    f"The drawing has {name} aged {age_words(age)}; the text gives other ages.",
                    (person.id,),
                    (),
                    where,
                )
