"""People whose drawn birth or drawn ages leave no day on which they were as old as the text says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from genogram_app.checks.finding import Finding
from genogram_app.family.born import months_later
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import on_or_in
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.fields import AgeUnit
from genogram_app.narrative.claims.claim import Aged, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.drawn_births import drawn_births

_ROUNDING: dict[AgeUnit, int] = {"years": 0, "months": 16, "weeks": 7, "days": 1}
"""So many days either way a stated age may be rounded."""
_NEAR = 366
"""So many days either way an age may belong to another day than the one worked out for it."""


def ages_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find ages that no day of the text's time and no birth that the drawing allows give."""
    for reading in readings:
        for claim in reading.claims:
            if isinstance(claim, Aged) and claim.said.stance.plain and is_drawn(claim.person):
                yield from _differs(graph, reading, claim)


def _differs(graph: FamilyGraph, reading: Reading, claim: Aged) -> Iterator[Finding]:
    person = graph.person(claim.person)
    said = born_by(claim, graph.document.case.prepared_on)
    against = next((d for d in drawn_births(person) if not d.span.overlaps(said)), None)
    if against is None:
        return
    when = f" {on_or_in(claim.at.edtf)}" if claim.at and not claim.at.inferred else ""
    message = (
        f"The text says that {display_name(person)} was {_in_words(claim)}{when}; "
        f"the drawing says {against.words}."
    )
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    yield Finding("age-differs", "contradiction", message, (person.id,), (), evidence, (claim,))


def born_by(claim: Aged, prepared_on: str | None) -> Span:
    """Return every day on which somebody of that age may have been born.

    Without a time, the age was reached by the day on which the report was prepared, whenever that was.
    """
    at = claim.at.span if claim.at else Span(None, span_of(prepared_on).latest)
    if at == ANY_DAY:
        return ANY_DAY
    return born_when(claim.least, claim.most, claim.unit, at).widened(
        _NEAR if claim.at and claim.at.inferred else 0
    )


def born_when(least: int, most: int, unit: AgeUnit, at: Span) -> Span:
    """Return every day on which somebody may have been born who at some time was from least to most units."""
    earliest = _before(at.earliest, most + 1, unit)
    born = Span(earliest and earliest + timedelta(1), _before(at.latest, least, unit))
    return born.widened(_ROUNDING[unit])


def _before(day: date | None, count: int, unit: AgeUnit) -> date | None:
    if day is None:
        return None
    try:
        if unit in ("days", "weeks"):
            return day - timedelta(days=count * (7 if unit == "weeks" else 1))
        return months_later(day, -count * (12 if unit == "years" else 1))
    except (OverflowError, ValueError):
        return None


def _in_words(claim: Aged) -> str:
    if claim.least == claim.most:
        return f"{claim.least} {claim.unit.removesuffix('s') if claim.least == 1 else claim.unit} old"
    return f"{claim.least} to {claim.most} {claim.unit} old"
