"""Births in a hospital in which the drawing has the mother then and not the child, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts, residence_period
from genogram_app.model.dates import Span
from genogram_app.model.fields import ParentageKind
from genogram_app.narrative.claims.claim import Born, is_drawn
from genogram_app.review.passages.homes.stays import Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_A_DAY = 1
_BIRTH: tuple[ParentageKind, ...] = ("birth",)


def not_drawn_at_birth(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each mother or child who is not drawn where the text has the child be born.

    A drawing need not show stays in a hospital; where it shows one of the two there, the other was there too.
    """
    stays = stays_of(graph)
    told = {
        (claim.said.sentence, claim.person): claim.on.span
        for reading in passages.readings
        for claim in reading.claims
        if isinstance(claim, Born) and is_drawn(claim.person)
    }
    of_sentence = {sentence: (child, born) for (sentence, child), born in told.items()}
    for passage in passages.all:
        homes = [place for place in passage.households if _is_hospital(graph, place)]
        birth = of_sentence.get(passage.span) if len(homes) == 1 else None
        if birth is not None:
            yield from _one_without_the_other(stays, graph, passage, homes[0], *birth)


def _is_hospital(graph: FamilyGraph, household: str) -> bool:
    return graph.document.household(household).kind == "hospital"


def _one_without_the_other(
    stays: Stays, graph: FamilyGraph, passage: Passage, home: str, child: str, born: Span
) -> Iterator[Finding]:
    mothers = [p for p in graph.parents_of(child, _BIRTH) if graph.person(p).sex == "female"]
    if len(mothers) != 1:
        return
    both = {child: mothers[0], mothers[0]: child}
    there = {person for person in both if _is_there(stays, person, home, born.widened(_A_DAY))}
    for person in there if len(there) == 1 else ():
        missing = both[person]
        one, other = (display_name(graph.person(p)) for p in (person, missing))
        yield look_again(
            "home-not-drawn",
            f"The text has {display_name(graph.person(child))} born at {home_name(graph.document, home)}; "
            f"the drawing has {one} there then, but not {other}.",
            (missing, person),
            (),
            (passage,),
            (home,),
        )


def _is_there(stays: Stays, person: str, home: str, then: Span) -> bool:
    periods = (
        residence_period(stays.document, s) for s in stays.of(person) if s.household == home and counts(s)
    )
    return any(Span(period.first_start, period.last_end).overlaps(then) for period in periods)
