"""Passages in which somebody stays somewhere now and then, and of whom no such stay is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.review.passages.homes.clauses import CLAUSE, MARK, NOT_SO
from genogram_app.review.passages.homes.stays import stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_OFTEN = re.compile(
    r"\b(?:(?:every|each|alternate|most|some|whole|occasional|odd|one|two|three|four) "
    r"(?:other |second |or \w+ )?(?:weekends?|nights?|fortnights?|holidays?|\w+days?)(?: nights?)?|"
    r"at (?:the )?weekends?|weekends|on \w+days|nights? (?:a|of the|each) week|in the (?:school )?holidays|"
    r"(?:once|twice|once or twice) a week)\b"
)
"""How often somebody is somewhere who lives elsewhere."""
_IS_THERE = re.compile(
    r"\b(?:stay(?:s|ed|ing)?|sle(?:pt|eps?|eping)|spen(?:t|ds|ding)|c(?:ame|omes?|oming)|go(?:es|ing)?|went|"
    r"brought|tak(?:es?|en)|took|liv(?:es?|ed|ing)|minded)\b"
)
_SEES = re.compile(r"\b(?:sees?|saw|seen|visit(?:s|ed|ing)?)\b")
_AT_HOME = re.compile(r" (?:at|in|to) H\d")
"""Behind who sees somebody: where that is a home."""
_SUPERVISED = re.compile(r"\b(?:contact|supervis\w+|cent(?:re|er)|work(?:s|ed|ing)?|school|church|club)\b")
"""Words for meetings and errands, which are no stays in a home."""


def recurring_stays_not_drawn(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage in which people stay somewhere now and then, as none is drawn to."""
    stays = stays_of(graph)
    for passage in passages.all:
        if not passage.says(_OFTEN) or _SUPERVISED.search(passage.words):
            continue
        missing = [one for one in _who(passage) if all(s.pattern == "lives" for s in stays.of(one))]
        if missing:
            names = in_a_row([display_name(graph.person(one)) for one in missing])
            yield look_again(
                "home-not-drawn",
                f"The text seems to say that {names} stayed somewhere now and then; no such stay is drawn.",
                missing,
                (),
                (passage,),
            )


def _who(passage: Passage) -> tuple[str, ...]:
    """Those of whom the first clause that says how often speaks first; nobody where it denies it."""
    for clause in CLAUSE.split(passage.line.text):
        often = _OFTEN.search(clause)
        verb = _IS_THERE.search(clause) or (_SEES.search(clause) if _AT_HOME.search(clause) else None)
        if often is None or verb is None or NOT_SO.search(clause[: often.start()]):
            continue
        for mark in MARK.findall(clause[: verb.start()])[:1]:
            reference = passage.line.references[int(mark[1:])]
            return tuple(filter(is_drawn, reference.people))
    return ()
