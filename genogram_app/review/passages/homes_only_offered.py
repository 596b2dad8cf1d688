"""Homes drawn as lived in of which every passage speaks as offered, asked for or planned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.stays import SETTLED, Stays

_OFFERED = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|propos\w+|suggest\w+|request\w*|appl(?:y|ied|ication)|"
    r"plan(?:s|ned)?|intend\w*|intention|volunteered|hop(?:e|es|ed|ing) to|wish(?:es|ed)? (?:to|for)|"
    r"want(?:s|ed) to|willing|prepared to|would (?:be|have|take|go|live|move|stay|like)|"
    r"could (?:be|have|take|go|live|move|stay|come)|viability|considered|deferred|postponed|(?:was|were) to|"
    r"refus\w+|declin\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}down|reject\w+|c(?:a|o)me to nothing|fell through|"
    r"withdr\w+|lapse[sd]?|ruled out|(?:was|were|been) not|no further|said no|told (?:her|him|them) no|"
    r"do(?:es)? not|did not|didn't|never|would not|not hear of|no reply|nobody replied|remained? at home|"
    r"instead)\b"
)
"""Words for a home that was offered, asked for or planned, or that came to nothing."""
_OFFER = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|asks? (?:if|whether|to|for)|asked (?:if|whether|to|for|that)|propos\w+|"
    r"requested|planned|plans? (?:to|for|was)|intended|intention|volunteered|willing to)\b"
)
_CAME_ABOUT = re.compile(
    r"\baccept(?:ed|s)\b|\b(?:and|so|then|who|where|after) (?:\S+ ){0,4}(?:moved|went|came|placed|"
    r"stayed|lived|returned|joined|took up|settled|remained)\b"
)
_REFUSED = re.compile(
    r"\b(?:not|never|refus\w+|declin\w+|turned (?:\w+ ){0,3}down|lapsed?|fell through)\b|n't\b"
)
_NEVER_OFFERED = frozenset({"hospital", "custody"})
_SINCE_THE_OFFER = 62
"""In days: how long round about an offer a stay would begin that is the one offered."""


def homes_only_offered(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each stay of which the text seems to speak only as of something offered."""
    stays = Stays(graph)
    for stay, household in stays.asked_about():
        start = _start(stay)
        kind = graph.document.household(household).kind
        if start.earliest is None or stay.to == OPEN or kind in _NEVER_OFFERED:
            continue
        about = [p for p in passages.around(stay.person) if _may_speak_of(stays, p, stay, start)]
        offers = [p for p in about if p.says(_OFFERED)]
        if any(p.says(_OFFER) for p in offers) and not any(_is_real(stays, p, stay) for p in about):
            name = display_name(graph.person(stay.person))
            home = home_name(graph.document, household)
            yield look_again(
                "home-only-offered",
                f"The drawing has {name} at {home}; the text seems to speak of this only "
                "as offered, asked for or planned.",
                (stay.person,),
                (stay.id,),
                offers,
            )


def _may_speak_of(stays: Stays, passage: Passage, stay: Residence, start: Span) -> bool:
    """Whether a passage may speak of a stay, or of the offer of it, at about its beginning."""
    home = stay.household or ""
    when = passage.told or passage.carried
    if not any(told.overlaps(start) for told in when):
        return False
    return stays.names(passage, home) or stays.points_to(passage, home, stay.person)


def _is_real(stays: Stays, passage: Passage, stay: Residence) -> bool:
    """Whether a passage may tell that the stay came about."""
    labelled = stay.household in passage.households
    if stay.person not in (passage.near if labelled else passage.people | passage.possible):
        return False
    if passage.says(_OFFERED) and (passage.says(_REFUSED) or not passage.says(_CAME_ABOUT)):
        return False
    elsewhere = bool(passage.households - {stay.household})
    return passage.says(SETTLED) and (stays.names(passage, stay.household or "") or not elsewhere)


def _start(stay: Residence) -> Span:
    return span_of(stay.from_).widened(_SINCE_THE_OFFER)
