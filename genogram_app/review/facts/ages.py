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
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.drawn_births import drawn_births

_ROUNDING: dict[AgeUnit, int] = {"years": 0, "months": 16, "weeks": 7, "days": 1}
"""So many days either way a stated age may be rounded."""
_NEAR = 366
"""So many days either way an age may belong to another day than the one worked out for it."""

_SLIP = 6 * 366
"""In days: a birth drawn so far from the one told is no slip of the pen, but may be another person's."""
_JUST_BEFORE = 250
"""In letters."""


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
    if against is None or _is_somebody_elses(graph, reading, claim, against.span, said):
        return
    when = f" {on_or_in(claim.at.edtf)}" if claim.at and not claim.at.inferred else ""
    message = (
        f"The text says that {display_name(person)} was {_in_words(claim)}{when}; "
        f"the drawing says {against.words}."
    )
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    yield Finding("age-differs", "contradiction", message, (person.id,), (), evidence, (claim,))


def _is_somebody_elses(graph: FamilyGraph, reading: Reading, claim: Aged, drawn: Span, said: Span) -> bool:
    """Whether "she was 84" is said of another woman named just before, whose age it is by the drawing."""
    if not _apart(drawn, said) or not _by_pronoun(reading, claim):
        return False
    sex = graph.person(claim.person).sex
    others = {p for p in _named_before(reading, claim) if is_drawn(p)} - {claim.person}
    fitting = (d.span for p in others if graph.person(p).sex == sex for d in drawn_births(graph.person(p)))
    return any(span != ANY_DAY and span.overlaps(said) for span in fitting)


def _apart(drawn: Span, said: Span) -> bool:
    """Whether two births lie further apart than a slip in a date of birth."""
    return not drawn.widened(_SLIP).overlaps(said)


def _by_pronoun(reading: Reading, claim: Aged) -> bool:
    told = (r for r in reading.references if r.kind == "pronoun" and r.people == (claim.person,))
    places = (_place(reading, r) for r in told)
    return any(claim.said.start <= start and end <= claim.said.end for start, end in places)


def _named_before(reading: Reading, claim: Aged) -> Iterator[str]:
    """Those of whom the words just before speak by name or as somebody's relatives."""
    for reference in reading.references:
        start, end = _place(reading, reference)
        if (
            reference.kind != "pronoun"
            and start >= claim.said.start - _JUST_BEFORE
            and end <= claim.said.start
        ):
            yield from reference.people


def _place(reading: Reading, reference: Reference) -> tuple[int, int]:
    tokens = reading.narrative.tokens
    return reading.narrative.original(tokens[reference.first].start, tokens[reference.last].end)


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
