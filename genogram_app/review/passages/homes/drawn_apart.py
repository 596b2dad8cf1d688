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
from genogram_app.review.passages.homes.stays import HOME, MOVE, SEVERAL_PEOPLE, Stays, stays_of
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
        if begun is None or stay.pattern != "lives" or not _is_home(stays, stay):
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
    if not _is_exact(begun):
        return ()
    person, at = stay.person, begun.widened(_NEAR)
    family = (*graph.parents_of(person), *graph.children_of(person), *graph.partners_of(person))
    apart = {one: home for one in dict.fromkeys(family) if (home := _moves_apart(stays, one, stay, begun))}
    if not apart:
        return ()
    of_them = [p for p in passages.saying(HOME, person) if not apart.keys().isdisjoint(p.people | p.possible)]
    told = [p for p in of_them if any(t.overlaps(at) for t in p.told)]
    return told or _of_several(stays, passages, frozenset(apart.values()), at)


def _of_several(stays: Stays, passages: Passages, homes: frozenset[str], at: Span) -> Sequence[Passage]:
    """What is told of several who go to a home and are not named: "the council moved them to Mill Row"."""
    return [
        p
        for p in passages.all
        if p.may_mean_others
        and p.says(SEVERAL_PEOPLE)
        and p.says(MOVE)
        and any(t.overlaps(at) and _is_exact(t) for t in p.told)
        and any(stays.names(p, home) for home in homes)
    ]


def _is_home(stays: Stays, stay: Residence) -> bool:
    return stay.household is not None and stays.document.household(stay.household).kind not in _NO_HOME


def _is_exact(told: Span) -> bool:
    first, last = told.earliest, told.latest
    return first is not None and last is not None and (last - first).days <= _EXACT


def _moves_apart(stays: Stays, other: str, stay: Residence, begun: Span) -> str | None:
    """In which other home somebody begins to live on the day on which a stay begins."""
    lived = [s for s in stays.of(other) if counts(s) and s.pattern == "lives" and _is_home(stays, s)]
    if any(s.household == stay.household and stays.time_of(s).overlaps(begun) for s in lived):
        return None
    return next((s.household for s in lived if s.from_ == stay.from_), None)
