"""People whose drawn birth or death is not on a day that the text allows, or whose death is not drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words, on_or_in
from genogram_app.model.dates import span_of
from genogram_app.model.people import Person
from genogram_app.narrative.claims.claim import Born, Died, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.drawn_births import drawn_births


def births_and_deaths_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find births and deaths on days that no reading of the text's date and the drawn date has in common."""
    for reading in readings:
        for claim in reading.claims:
            if not isinstance(claim, Born | Died) or not is_drawn(claim.person):
                continue
            person = graph.person(claim.person)
            if isinstance(claim, Born):
                found = _birth(person, claim)
            else:
                found = _survival(person, claim) if claim.said.stance.denied else _death(person, claim)
            if found is not None and claim.said.stance.sureness == "asserted":
                rule, message = found
                severity: Severity = "omission" if rule == "death-not-drawn" else "contradiction"
                evidence = (quoted(reading.narrative, *claim.said.sentence),)
                yield Finding(rule, severity, message, (person.id,), (), evidence, (claim,))


def _birth(person: Person, claim: Born) -> tuple[str, str] | None:
    """By the date of birth that is drawn; the ages only where there is none."""
    for drawn in drawn_births(person):
        if claim.said.stance.denied or drawn.span.overlaps(claim.on.span):
            continue
        if drawn.by_age and person.birth is not None:
            continue
        return "birth-differs", (
            f"The text says that {display_name(person)} was born {on_or_in(claim.on.edtf)}; "
            f"the drawing says {drawn.words.removeprefix('born ')}."
        )
    return None


def _death(person: Person, claim: Died) -> tuple[str, str] | None:
    name = display_name(person)
    if person.death is None:
        if person.kind != "person" or person.count:
            return None
        when = f" {on_or_in(claim.on.edtf)}" if claim.on else ""
        return "death-not-drawn", f"The text says that {name} died{when}; the drawing shows no death."
    if claim.on is None or span_of(person.death).overlaps(claim.on.span):
        return None
    return "death-differs", (
        f"The text says that {name} died {on_or_in(claim.on.edtf)}; "
        f"the drawing says {in_words(person.death)}."
    )


def _survival(person: Person, claim: Died) -> tuple[str, str] | None:
    """Somebody drawn as dead by the last day on which the text says that they lived on."""
    died = span_of(person.death)
    if person.death is None or claim.on is None or died.latest is None or claim.on.span.earliest is None:
        return None
    if died.latest > claim.on.span.earliest:
        return None
    return "death-differs", (
        f"The text says that {display_name(person)} lived on; the drawing says that they died "
        f"{on_or_in(person.death)}."
    )
