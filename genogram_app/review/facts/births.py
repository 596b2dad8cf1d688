"""People whose drawn birth or death is not on a day that the text allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.narrative.claims.claim import Born, Died, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted


def births_and_deaths_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find births and deaths on days that no reading of the text's date and the drawn date has in common."""
    for reading in readings:
        for claim in reading.claims:
            if isinstance(claim, Born | Died) and claim.said.stance.plain:
                yield from _differs(graph, reading, claim)


def _differs(graph: FamilyGraph, reading: Reading, claim: Born | Died) -> Iterator[Finding]:
    if claim.on is None or not is_drawn(claim.person):
        return
    person = graph.person(claim.person)
    born = isinstance(claim, Born)
    drawn = person.birth if born else person.death
    if drawn is None or span_of(drawn).overlaps(claim.on.span):
        return
    happened = "was born" if born else "died"
    message = (
        f"The text says that {display_name(person)} {happened} {in_words(claim.on.edtf)}; "
        f"the drawing says {in_words(drawn)}."
    )
    rule = "birth-differs" if born else "death-differs"
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    yield Finding(rule, "contradiction", message, (person.id,), (), evidence, (claim,))
