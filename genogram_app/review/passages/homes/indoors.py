"""Passages that have somebody in a house at a time at which no home of theirs is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.dates import Span
from genogram_app.narrative.claims.claim import is_drawn
from genogram_app.review.passages.homes.clauses import CLAUSE, MARK, NOT_SO
from genogram_app.review.passages.homes.stays import Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_INDOORS = re.compile(
    r"\b(?:on (?:the|a|her|his|their) (?:sofa|couch|settee|floor)|in bed|asleep|sle(?:pt|eps?|eping)|"
    r"in (?:the|her|his|their) (?:kitchen|bedroom|living room|front room|back room|box room|bathroom|bath|"
    r"bed|house|flat|property|garden)|at the (?:house|flat|property|address|door)|moved in(?:to)?|"
    r"stay(?:s|ed|ing)|stopping (?:there|over)|lodg(?:ed|es|ing))\b"
)
"""Words that have somebody in a house."""
_STRANGER = re.compile(r"\b(?:man|male|woman|youth|stranger|lodger)\b")
_MOST = 4
"""Of so many strangers one may be meant."""
_A_FEW = 4
_ROUND = 31
_EXACT = 124
"""In days: how far a time may lie from a stay of a stranger, or of others, and how long it is at most."""


def people_indoors_not_drawn(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each passage that has somebody in a house who is drawn nowhere at that time.

    A man whom nobody can name may be any of those drawn whom nobody can name.
    """
    stays = stays_of(graph)
    unnamed = (p.id for p in graph.document.people if p.identity != "known")
    strangers = tuple(one for one in unnamed if not (graph.children_of(one) or graph.partners_of(one)))
    for passage in passages.all:
        times = [t for t in passage.told or passage.carried if _is_exact(t)] if passage.says(_INDOORS) else []
        who = _who(passage, strangers) if times else ()
        near = _A_FEW if who is strangers else _ROUND
        if who and not any(_is_somewhere(stays, one, times, near) for one in who):
            names = in_a_row([display_name(graph.person(one)) for one in who[:_MOST]])
            yield look_again(
                "home-not-drawn",
                f"The text seems to have somebody in a home of which the drawing has nothing then: {names}.",
                who[:_MOST],
                (),
                (passage,),
            )


def _who(passage: Passage, strangers: tuple[str, ...]) -> tuple[str, ...]:
    """Whoever is named last before the words in the first clause with them, or may be a stranger there."""
    for clause in CLAUSE.split(passage.line.text):
        indoors = _INDOORS.search(clause)
        if indoors is None or NOT_SO.search(clause[: indoors.start()]):
            continue
        ahead = clause[: indoors.start()]
        marks = MARK.findall(ahead)
        reference = passage.line.references[int(marks[-1][1:])] if marks else None
        if reference is not None and reference.people:
            return tuple(filter(is_drawn, reference.people))
        unnamed = reference is not None and reference.kind in ("unnamed_man", "description")
        if unnamed or (reference is None and _STRANGER.search(ahead)):
            return strangers
        return ()
    return ()


def _is_somewhere(stays: Stays, person: str, times: Sequence[Span], near: int) -> bool:
    """Whether somebody is drawn in any home at one of some times, or it is said that nobody knows where."""
    drawn = (s for s in stays.of(person) if s.basis not in ("planned", "offered_declined"))
    return any(stays.time_of(stay).widened(near).overlaps(time) for stay in drawn for time in times)


def _is_exact(time: Span) -> bool:
    first, last = time.earliest, time.latest
    return first is not None and last is not None and (last - first).days <= _EXACT
