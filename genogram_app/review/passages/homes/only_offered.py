"""Homes drawn as lived in of which every passage speaks as offered, asked for or planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.narrative.claims.claim import Lives
from genogram_app.review.passages.homes.offer_words import (
    CAME_ABOUT,
    HOUSED,
    LIVED,
    OFFER,
    OFFERED,
    REFUSED,
    STAYED,
    TAKEN_UP,
    WISH,
    tells_that_it_came_about,
)
from genogram_app.review.passages.homes.stays import HOME, SETTLED, Stays, bounds, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_SOON = 2
"""In sentences: how long after an offer the text tells what came of it."""
_NEVER_OFFERED = frozenset({"hospital", "custody"})
_SINCE_THE_OFFER = 62
"""In days: how long round about an offer a stay would begin that is the one offered."""
_SINCE_A_WISH = 14
"""The same for a home that somebody only wished for."""


def homes_only_offered(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each stay of which the text seems to speak only as of something offered."""
    stays = stays_of(graph)
    for stay, household in stays.asked_about():
        kind = graph.document.household(household).kind
        if stay.to == OPEN or kind in _NEVER_OFFERED:
            continue
        around, start = passages.told_of(stay.person), span_of(stay.from_).widened(_SINCE_THE_OFFER)
        offers = [
            p
            for p in around
            if p.says(OFFERED)
            and (stay.from_ or _offers_a_home(stays, p, stay))
            and _may_speak_of(stays, p, stay, start)
        ]
        if not any((stay.from_ and p.says(OFFER)) or _came_to_nothing(p, stay, around) for p in offers):
            continue
        taken = any(_is_taken_up(p, stay) for p in _following(offers, around))
        about = (p for p in around if _may_speak_of(stays, p, stay, start))
        if not taken and not any(_is_real(stays, p, stay) for p in about):
            name = display_name(graph.person(stay.person))
            home = home_name(graph.document, household)
            yield look_again(
                "home-only-offered",
                f"The drawing has {name} at {home}; the text seems to speak of this only "
                "as offered, asked for or planned.",
                (stay.person,),
                (stay.id,),
                (*offers, *(p for p in _following(offers, around) if p.says(REFUSED))),
            )


def _came_to_nothing(offer: Passage, stay: Residence, around: Sequence[Passage]) -> bool:
    """Whether a passage wishes for a home, and it or those behind it tell that nothing came of it."""
    begins = span_of(stay.from_).widened(_SINCE_A_WISH)
    if not (offer.says(WISH) or (stay.from_ is None and offer.says(OFFER))):
        return False
    if stay.from_ and not _tells_of(offer, begins):
        return False
    behind = list(_following((offer,), around))[: _SOON if stay.from_ else 1]
    return any(p.says(REFUSED) for p in (offer, *behind))


def _offers_a_home(stays: Stays, passage: Passage, stay: Residence) -> bool:
    """Whether a passage speaks of a home for somebody who has another, with those who live there or by name.

    Without a date nothing else tells that it speaks of the stay that is drawn.
    """
    elsewhere = any(s.household not in (None, stay.household) and counts(s) for s in stays.of(stay.person))
    spoken_of = passage.people | passage.possible if passage.says(REFUSED) else passage.people
    return elsewhere and stay.person in spoken_of and passage.says(HOUSED)


def _following(offers: Sequence[Passage], around: Sequence[Passage]) -> Iterator[Passage]:
    """The passages right behind some others, in the same paragraph."""
    for offer in offers:
        at = around.index(offer)
        for passage in around[at + 1 : at + 1 + _SOON]:
            if passage.line.sentence.paragraph == offer.line.sentence.paragraph:
                yield passage


def _is_taken_up(passage: Passage, stay: Residence) -> bool:
    """Whether a passage tells that somebody went where they were offered a home."""
    elsewhere = bool(passage.households - {stay.household})
    spoken = stay.person in passage.people | passage.possible
    taken_up = passage.says(TAKEN_UP) and not passage.says(REFUSED)
    return spoken and not elsewhere and (taken_up or passage.says(STAYED))


def _may_speak_of(stays: Stays, passage: Passage, stay: Residence, start: Span) -> bool:
    """Whether a passage may speak of a stay, or of the offer of it, at about its beginning."""
    return (start.earliest is None or _tells_of(passage, start)) and _means(stays, passage, stay)


def _means(stays: Stays, passage: Passage, stay: Residence) -> bool:
    home = stay.household or ""
    return stays.names(passage, home) or stays.points_to(passage, home, stay.person)


def _tells_of(passage: Passage, time: Span) -> bool:
    """Whether a passage may tell of a time."""
    return any(told.overlaps(time) for told in passage.told or passage.carried)


def _is_real(stays: Stays, passage: Passage, stay: Residence) -> bool:
    """Whether a passage may tell that the stay came about."""
    labelled = stay.household in passage.households
    if stay.person not in (passage.near if labelled else passage.people | passage.possible):
        return False
    came_about = passage.says(CAME_ABOUT) and tells_that_it_came_about(passage.words)
    if (passage.says(OFFERED) or passage.says(REFUSED)) and not came_about:
        return False
    named = stays.names(passage, stay.household or "")
    settled = came_about or passage.says(HOME if named else SETTLED if stay.from_ else LIVED)
    if not settled or _tells_of_another(stays, passage, stay):
        return False
    if _tells_of_others_only(passage, stay):
        return False
    return named or not passage.households - {stay.household}


def _tells_of_others_only(passage: Passage, stay: Residence) -> bool:
    """Whether a passage says who lives in a home, and somebody is not among them."""
    said = [
        claim.person
        for claim in passage.reading.claims
        if isinstance(claim, Lives)
        and claim.said.sentence == passage.span
        and claim.place.household == stay.household
    ]
    return bool(said) and stay.person not in said


def _tells_of_another(stays: Stays, passage: Passage, stay: Residence) -> bool:
    """Whether a passage tells of a time that another stay of the person has, and this one has not.

    Where it names the home, only another stay in that home can be meant.
    """
    home = stay.household or ""
    others = [s for s in stays.of(stay.person) if s is not stay and s.household and counts(s)]
    if stays.names(passage, home):
        others = [s for s in others if s.household == home]
    told = passage.told or passage.carried
    theirs, own = tuple(bounds(others)), tuple(bounds((stay,)))
    return any(one.overlaps(time) for one in told for time in theirs) and not any(
        one.overlaps(time) for one in told for time in own
    )
