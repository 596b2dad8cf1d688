"""Couples who are drawn as parted by a death at another time than the text gives for that death."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, read, span_of
from genogram_app.model.relations import Partnership
from genogram_app.narrative.claims.claim import Died
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import Statement, claims_of, evidence_of, statements


def widowhoods_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find couples whose drawn end by a death is at no time at which a text has one of them die."""
    couples = [u for u in graph.partnerships if _widowed(u)]
    told = statements(readings, Died, lambda claim: claim.person) if couples else {}
    for couple in couples:
        deaths = [s for p in couple.partners for s in told.get(p, ()) if s.claim.on and s.plain]
        drawn = _widowed(couple)
        if not deaths or any(_fits(said, day) for said in deaths for day in drawn):
            continue
        names = " and ".join(display_name(graph.person(p)) for p in graph.in_file_order(couple.partners))
        died = display_name(graph.person(deaths[0].claim.person))
        message = (
            f"The drawing has {names} parted by a death ({in_words(drawn[0])}); "
            f"the text has {died} die at another time."
        )
        yield Finding(
            "partnership-end-differs",
            "contradiction",
            message,
            couple.partners,
            (couple.id,),
            evidence_of(deaths),
            claims_of(deaths),
        )


def _widowed(couple: Partnership) -> list[str]:
    """The dates since which one of a couple is drawn as widowed."""
    return [s.from_ for s in couple.stages if s.status == "widowed" and s.from_ not in (None, OPEN)]


def _fits(said: Statement[Died], day: str) -> bool:
    when = said.claim.on
    if when is None:
        return True
    told = read(when.edtf).leeway if set("~?%") & set(when.edtf) else when.span
    return span_of(day).overlaps(told)
