"""People whom a passage names as somebody's partner and of whom the drawing shows no couple at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.couples.couples import may_be_grown
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage
from genogram_app.review.passages.people.sex_words import is_name, told_of

_PARTNER = (
    r"(?:ex-?|former )?(?:partner|boyfriend|girlfriend|husband|wife|fiancée?|lover|spouse|widow|widower)"
    r"(?!s|\w| 's)"
)
_WHO = r"[NR](?P<who>\d+)"
_WHOSE = r"(?:(?:his|her|their|[NR]\d+ 's|the|an?|then|new|former|first|second|current|late|[a-z]+'s) )"
_CALLED = r"(?:an? (?:[a-z-]+ ){1,3}(?:called|named) )?"
_LOVE = "relationship|affair|romance|liaison|fling"
_SEEING = rf"(?:seeing|dating|going out|engaged|married|{_LOVE})"
_NAMED_AS_PARTNER = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_WHO} , (?:with )?whom [^,.;]{{1,40}}? {_SEEING}\b",
        rf"\b(?:{_LOVE}|marriage|engagement) (?:with|to) {_CALLED}{_WHO}\b(?! 's)",
        rf"\b(?:(?:went|gone|go|going) out with|seeing|dating|engaged to|carrying on with) {_WHO}\b(?! 's)",
        rf"\b{_WHO} (?:is|was|became|had been|has been) {_WHOSE}{{1,3}}{_PARTNER}",
        rf"(?<!\S)(?:{_WHOSE}|and ){_PARTNER} (?:, |\( )?{_WHO}\b(?! 's)",
        rf"^{_WHO} (?::|–|=|\() {_WHOSE}{{1,3}}{_PARTNER}",
    )
)
"""How somebody is named as a partner, in words with N or R and a number for each phrase that means people."""
_BOTH = re.compile(
    r"\b[NR](?P<both>\d+) (?:(?:were|are|had been|have been|became) (?:\w+ ){0,2}?"
    r"(?:together|a couple|married|engaged|in a relationship|lovers)|"
    r"(?:married|separated|parted|split up|cohabited)|called it a marriage|"
    r"lived (?:together )?as (?:a couple|man and wife|husband and wife))\b"
)
"""What is said of two who are a couple."""
_CUE = re.compile(
    r"\b(?:(?:ex-)?partners?|(?:ex-)?boyfriends?|(?:ex-)?girlfriends?|(?:ex-)?husbands?|(?:ex-)?wife|fianc\w+|"
    rf"lovers?|spouse|widow(?:er)?|{_LOVE}|marriage|engage\w+|out with|seeing|"
    r"dating|carrying on|married|together|couple|separated|parted|split|cohabited|man and wife)\b"
)
_NO_PARTNER = re.compile(
    r"\b(?:(?:not|never|nor|neither) (?:been |being |an? |his |her |in )*"
    r"(?:couple|together|relationship|partner|boyfriend|girlfriend|seeing|married)|no relationship|"
    r"denie[sd]|denying|believed|alleged\w*|rumour\w*|whether|if)\b"
)
_TWO = 2


def partners_without_a_couple(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each person who is named as a partner and drawn with no partner of any time."""
    graph = scenes.graph
    people = (p.id for p in graph.document.people if p.kind == "person" and not graph.partners_of(p.id))
    alone = {person for person in people if may_be_grown(graph, person)}
    found: dict[str, list[Passage]] = {}
    for scene in scenes.all:
        passage = scene.passage
        if alone.isdisjoint(passage.people) or not passage.says(_CUE) or passage.says(_NO_PARTNER):
            continue
        for who in (*_named(passage), *_together(graph, passage)):
            if who in alone:
                found.setdefault(who, []).append(passage)
    for who, about in found.items():
        name = display_name(graph.person(who))
        message = f"The text seems to speak of {name} as a partner; the drawing has no such couple."
        beside = [p for p in graph.in_file_order(about[0].people - {who}) if may_be_grown(graph, p)]
        yield look_again("couple-seems-left-out", message, (who, *beside[:_TWO]), (), about)


def _named(passage: Passage) -> Iterator[str]:
    """Everybody whom a passage names as a partner."""
    told = told_of(passage)
    marks = (match["who"] for pattern in _NAMED_AS_PARTNER for match in pattern.finditer(told))
    called = [r for r in passage.line.references if is_name(r) and _is_partner(r)]
    for reference in (*(passage.line.references[int(mark)] for mark in marks), *called):
        if len(reference.people) == 1 and not reference.plural:
            yield reference.people[0]


def _is_partner(reference: Reference) -> bool:
    """Whether a name stands beside a word for a partner: "her boyfriend, Dale"."""
    kin = kin_word(reference.term) if reference.term else None
    return kin is not None and kin[0] == "partner"


def _together(graph: FamilyGraph, passage: Passage) -> Iterator[str]:
    """The two of whom a passage says that they are a couple, if both may be grown up."""
    for match in _BOTH.finditer(told_of(passage)):
        both = passage.line.references[int(match["both"])].people
        drawn = len(both) == _TWO and all(map(is_drawn, both))
        if drawn and all(may_be_grown(graph, person) for person in both):
            yield from both
