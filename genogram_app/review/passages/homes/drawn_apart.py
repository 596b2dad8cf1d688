"""Stays drawn to begin with a birth, or with a move of the closest family, in a home apart from theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.fields import HouseholdKind, ParentageKind
from genogram_app.model.homes import Residence
from genogram_app.review.passages.homes.stays import HOME, Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_A_DAY = 1
_NEAR = 4
_ROUND = 31
_EXACT = 40
"""In days: what is one day, how far a day told may lie off, and a month; what is longer says no day."""
_BIRTH: tuple[ParentageKind, ...] = ("birth",)
_NO_HOME: tuple[HouseholdKind, ...] = ("hospital", "custody")


def families_drawn_apart(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each stay that begins on a day on which the closest family is drawn elsewhere."""
    stays = stays_of(graph)
    for stay, household in stays.asked_about():
        begun = span_of(stay.from_) if stay.from_ and stay.from_ != OPEN else None
        if begun is None or stay.pattern != "lives" or graph.document.household(household).kind in _NO_HOME:
            continue
        telling = _of_birth(graph, stays, passages, stay, begun) or _of_move(
            graph, stays, passages, stay, begun
        )
        if telling:
            yield look_again(
                "home-not-told",
                f"The drawing has {display_name(graph.person(stay.person))} at "
                f"{home_name(graph.document, household)} from {in_words(stay.from_ or '')}, "
                "but not the family with whom the text may tell of it.",
                (stay.person,),
                (stay.id,),
                telling,
            )


def _of_birth(
    graph: FamilyGraph, stays: Stays, passages: Passages, stay: Residence, begun: Span
) -> Sequence[Passage]:
    """What is told about a birth, where a child lives from birth with neither of the parents."""
    birth = graph.person(stay.person).birth
    if not birth or not begun.overlaps(span_of(birth).widened(_A_DAY)):
        return ()
    at = span_of(birth).widened(_NEAR)
    parents = [s for one in graph.parents_of(stay.person, _BIRTH) for s in stays.of(one) if counts(s)]
    drawn_then = [s for s in parents if stays.time_of(s).overlaps(at)]
    with_child = (s for s in parents if s.household == stay.household)
    if not drawn_then or any(stays.time_of(s).overlaps(stays.time_of(stay)) for s in with_child):
        return ()
    about = at.widened(_ROUND)
    return [p for p in passages.of(stay.person) if any(t.overlaps(about) for t in p.told or p.carried)]


def _of_move(
    graph: FamilyGraph, stays: Stays, passages: Passages, stay: Residence, begun: Span
) -> Sequence[Passage]:
    """What is told of a day on which parent and child, or a couple, begin to live in different homes."""
    first, last = begun.earliest, begun.latest
    if first is None or last is None or (last - first).days > _EXACT:
        return ()
    person, at = stay.person, begun.widened(_NEAR)
    family = (*graph.parents_of(person), *graph.children_of(person), *graph.partners_of(person))
    apart = {one for one in dict.fromkeys(family) if _moves_apart(stays, one, stay, begun)}
    telling = passages.saying(HOME, person) if apart else ()
    return [
        p
        for p in telling
        if any(t.overlaps(at) for t in p.told) and not apart.isdisjoint(p.people | p.possible)
    ]


def _moves_apart(stays: Stays, other: str, stay: Residence, begun: Span) -> bool:
    lived = [s for s in stays.of(other) if counts(s) and s.pattern == "lives"]
    here = (s for s in lived if s.household == stay.household)
    return any(s.from_ == stay.from_ for s in lived) and not any(
        stays.time_of(s).overlaps(begun) for s in here
    )
