"""Drawn homes with which no passage joins the person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import Span
from genogram_app.model.homes import Residence
from genogram_app.review.passages.homes.stays import HOME, MOVE, SETTLED, Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_THERE = re.compile(r"\bthere\b(?! (?:was|were|is|are)\b)")
_ROUND = 62
"""In days: how far outside a stay a passage may lie that tells of it."""


def homes_not_told(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each stay that no passage can be speaking of."""
    stays = stays_of(graph)
    for stay, household in stays.asked_about():
        time = stays.time_of(stay).widened(_ROUND)
        if any(_joins(stays, passage, stay, time) for passage in passages.around(stay.person)):
            continue
        about = [
            p
            for p in passages.saying(HOME, stay.person)
            if not p.told or any(t.overlaps(time) for t in p.told)
        ]
        if about:
            person = graph.person(stay.person)
            home = home_name(graph.document, household)
            yield look_again(
                "home-not-told",
                f"The drawing has {display_name(person)} at {home}; "
                "the text does not seem to say so of them at that time.",
                (stay.person,),
                (stay.id,),
                sorted(about, key=lambda passage: -_telling(stays, passage, stay)),
            )


def _joins(stays: Stays, passage: Passage, stay: Residence, time: Span) -> bool:
    """Whether a passage may speak of somebody in the home in which a stay is drawn, at that time."""
    home, person = stay.household or "", stay.person
    named = stays.names(passage, home)
    if passage.told and not any(told.overlaps(time) for told in passage.told):
        return False
    if not (person in passage.people or person in passage.possible or passage.may_mean_others):
        return False
    if named or (home in passage.homes_around and not passage.households):
        return named or not _is_of_another_time(passage, time)
    if not passage.says(SETTLED) or passage.households or _is_of_another_time(passage, time):
        return False
    return passage.says(_THERE) or stays.points_to(passage, home, person, time)


def _is_of_another_time(passage: Passage, time: Span) -> bool:
    """Whether a passage without a time of its own goes on about another one."""
    carried = () if passage.told else passage.carried
    return bool(carried) and not any(told.overlaps(time) for told in carried)


def _telling(stays: Stays, passage: Passage, stay: Residence) -> int:
    """How much a passage seems to tell of where somebody was: the more, the higher."""
    own = {s.household for s in stays.of(stay.person)}
    elsewhere = any(place.household not in own for place in passage.places)
    return (
        3 * elsewhere
        + 2 * passage.says(SETTLED)
        + 2 * passage.says(MOVE)
        + 2 * (stay.person in passage.people)
        + 2 * bool(passage.told)
    )
