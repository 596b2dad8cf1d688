"""Dates of residences that no sentence about the person bears out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passage, Passages

HOME = re.compile(
    r"\b(?:liv(?:e|es|ed|ing)|stay(?:s|ed|ing)?|mov(?:e|es|ed|ing)|homes?|house|flat|address|resid\w+|tenan\w+|"
    r"rent\w*|household|hostel|refuge|hospital|ward|prison|custody|hmp|remand\w*|foster\w*|plac(?:ed|ement)|"
    r"return\w*|left|leave|went|came|come|brought|took|settled|shar(?:e|es|ed|ing)|discharged|released|admitted|"
    r"slept|sleeping|caravan|together|accommodat\w+|homeless\w*|spent|nights?|weekends?|visit(?:s|ed|ing)?|"
    r"born|birth|died|death|arrested|join(?:ed|s))\b"
)
_ROUND = 31
"""In days: how far from a drawn date a time told of may lie that bears it out."""


def home_dates_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each beginning or end of a stay where the text gives only other times."""
    asked = unsourced(graph.document)
    for residence in graph.document.residences:
        if not residence.household or not counts(residence) or residence.id not in asked:
            continue
        for drawn, words in ((residence.from_, "from"), (residence.to, "until")):
            if drawn not in (None, OPEN):
                yield from _not_found(
                    graph, passages, residence, f"{words} {in_words(drawn)}", span_of(drawn)
                )


def _not_found(
    graph: FamilyGraph, passages: Passages, residence: Residence, words: str, time: Span
) -> Iterator[Finding]:
    around = time.widened(_ROUND)
    if any(passage.may_tell_of(around) for passage in passages.of(residence.person)):
        return
    about = [passage for passage in passages.saying(HOME, residence.person) if passage.times]
    if about:
        name = display_name(graph.person(residence.person))
        home = home_name(graph.document, residence.household or "")
        yield look_again(
            "home-date-not-found",
            f"The drawing has {name} at {home} {words}; the text gives other times.",
            (residence.person,),
            (residence.id,),
            sorted(about, key=lambda passage: not _names(passage, residence)),
        )


def _names(passage: Passage, residence: Residence) -> bool:
    return any(place.household == residence.household for place in passage.places)
