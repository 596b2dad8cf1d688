"""Homes drawn as lived in of which every passage speaks as offered, asked for or planned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.review.passages.homes.stays import HOME, SETTLED, Stays, bounds
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_OFFERED = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|propos\w+|suggest\w+|request\w*|appl(?:y|ied|ication)|"
    r"plan(?:s|ned)?|intend\w*|intention|volunteered|hop(?:e|es|ed|ing) to|wish(?:es|ed)? (?:to|for)|"
    r"want(?:s|ed)?(?: \w+){0,2} to|invit(?:es|ed)|should (?:come|live|stay|go|be placed)|"
    r"willing|prepared to|would (?:be|have|take|go|live|move|stay|like)|"
    r"could (?:be|have|take|go|live|move|stay|come)|viability|considered|deferred|postponed|(?:was|were) to|"
    r"(?:was|were) due to|put (?:\w+ ){1,3}forward|assess\w*|nominated|identified|consideration|bid|"
    r"refus\w+|declin\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}down|reject\w+|c(?:a|o)me to nothing|fell through|"
    r"withdr\w+|lapse[sd]?|ruled out|(?:was|were|been) not|no further|said no|told (?:her|him|them) no|"
    r"do(?:es)? not|did not|didn't|never|would not|not hear of|no reply|nobody replied|remained? at home|"
    r"instead)\b"
)
"""Words for a home that was offered, asked for or planned, or that came to nothing."""
_OFFER = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|asks? (?:if|whether|to|for)|asked (?:if|whether|to|for|that)|propos\w+|"
    r"invite[ds] (?:\w+ ){1,4}(?:back\b|to (?:come|live|stay|stop|lodge|move))|requested|planned|"
    r"plans? (?:to|for|was)|intended|intention|volunteered|willing to)\b"
)
_WISH = re.compile(
    r"\b(?:(?:was|were) (?:due |to (?:have|move|go|live|stay|join|be)\b)|plan|"
    r"hop(?:ed|ing|es|e) (?:to|that|for)|agreed|arranged|"
    r"appl(?:ied|ication)|bid|put (?:\w+ ){1,3}forward|assess\w*|viability|nominated|"
    r"identified|consider\w*|explored|(?:place|bed|room|tenancy|flat|house) (?:was |had been )?"
    r"(?:found|allocated|ready|available)|would (?:have|take|like)|could (?:come|live|stay|stop|have|move)|"
    r"should (?:come|live|stay|go|be placed)|"
    r"want(?:ed|s)|wish(?:ed|es)|asked|suggested|promised|(?:a|the) (?:place|bed|tenancy|room)\b|"
    r"refus\w+|declin\w+|reject\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}down)\b"
)
"""Words for a home that somebody wished for, or that was found, of which nothing need have come."""
_CAME_ABOUT = re.compile(
    r"\baccept(?:ed|s)\b|\b(?:and|so|then|who|where|after) (?:\S+ ){0,4}(?:moved|went|came|placed|"
    r"stayed|lived|returned|joined|took up|settled|remained)\b"
)
_TAKEN_UP = re.compile(
    r"\b(?:accepted|moved (?:in|there|to)|went (?:there|to (?:her|him|them|live))|took (?:it )?up|"
    r"took the tenancy|(?:move|placement) (?:took place|went ahead)|(?:was|were) placed (?:there|with))\b"
)
"""Words by which the next sentence tells that an offer was taken up."""
_REFUSED = re.compile(
    r"\b(?:not|never|refus\w+|declin\w+|turned (?:\w+ ){0,3}down|lapsed?|fell through|reject\w+|withdr\w+|"
    r"ruled out|negative|unsuccessful|failed|c(?:a|o)me to nothing|nothing came|instead|said no|told \w+ no|"
    r"no reply|nobody (?:replied|answered|came)|chang(?:ed|ing) (?:her|his|their) mind|"
    r"decided (?:otherwise|against)|missed|(?:somebody|someone) else|cancelled|abandoned|postponed|deferred|"
    r"unsuitable|dropped|shelved|called off|no further|kept (?:her|him|them|at home))\b|n't\b"
)
_SOON = 2
"""In sentences: how long after an offer the text tells what came of it."""
_NEVER_OFFERED = frozenset({"hospital", "custody"})
_SINCE_THE_OFFER = 62
"""In days: how long round about an offer a stay would begin that is the one offered."""
_SINCE_A_WISH = 14
"""The same for a home that somebody only wished for."""


def homes_only_offered(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each stay of which the text seems to speak only as of something offered."""
    stays = Stays(graph)
    for stay, household in stays.asked_about():
        kind = graph.document.household(household).kind
        if stay.to == OPEN or kind in _NEVER_OFFERED:
            continue
        around = passages.around(stay.person)
        about = [p for p in around if _may_speak_of(stays, p, stay)]
        offers = [p for p in about if p.says(_OFFERED)]
        if not any(p.says(_OFFER) or _came_to_nothing(p, stay, around) for p in offers):
            continue
        taken = any(_is_taken_up(p, stay) for p in _following(offers, around))
        if not taken and not any(_is_real(stays, p, stay) for p in about):
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


def _came_to_nothing(offer: Passage, stay: Residence, around: Sequence[Passage]) -> bool:
    """Whether a passage wishes for a home, and it or those behind it tell that nothing came of it."""
    begins = span_of(stay.from_).widened(_SINCE_A_WISH)
    if not offer.says(_WISH) or not (stay.from_ is None or _tells_of(offer, begins)):
        return False
    # Without a date there is nothing by which the next sentence is known to speak of the same stay.
    behind = _following((offer,), around) if stay.from_ else ()
    return any(p.says(_REFUSED) for p in (offer, *behind))


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
    return spoken and not elsewhere and passage.says(_TAKEN_UP) and not passage.says(_REFUSED)


def _may_speak_of(stays: Stays, passage: Passage, stay: Residence) -> bool:
    """Whether a passage may speak of a stay, or of the offer of it, at about its beginning."""
    start = _start(stay)
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
    if passage.says(_OFFERED) and (passage.says(_REFUSED) or not passage.says(_CAME_ABOUT)):
        return False
    named = stays.names(passage, stay.household or "")
    if not passage.says(HOME if named else SETTLED) or _tells_of_another(stays, passage, stay):
        return False
    return named or not passage.households - {stay.household}


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


def _start(stay: Residence) -> Span:
    return span_of(stay.from_).widened(_SINCE_THE_OFFER)
