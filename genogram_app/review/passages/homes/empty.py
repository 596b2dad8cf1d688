"""Drawn homes in which nobody is drawn, with the passages that may tell who lived there."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.review.passages.homes.stays import HOME, MOVE, SETTLED, Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_MOST = 3
"""Of so many passages, the most telling ones, it is asked whom they have live there."""


def homes_empty(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each home without any stay, plan or offer of which a passage may speak."""
    stays = stays_of(graph)
    for home in graph.document.households:
        if stays.at(home.id):
            continue
        worth = {passage: _worth(stays, passage, home.id) for passage in passages.all}
        telling = sorted((passage for passage in worth if worth[passage]), key=lambda one: -worth[one])
        telling = telling[:_MOST]
        people = dict.fromkeys(one for p in telling for one in (*sorted(p.people), *sorted(p.possible)))
        if people:
            yield look_again(
                "home-not-drawn",
                f"Nobody is drawn at {home_name(graph.document, home.id)}; the text may say who lived there.",
                people,
                (),
                telling,
                (home.id,),
            )


def _worth(stays: Stays, passage: Passage, home: str) -> int:
    """How much a passage seems to tell of a home; nothing if it speaks of another, or of nobody."""
    if not (passage.people or passage.possible) or not passage.says(HOME):
        return 0
    said = passage.says(SETTLED) + passage.says(MOVE)
    if home in passage.households:
        return 4 + said
    if passage.households:
        return 0
    if stays.names(passage, home):
        return 3 + said
    return 2 + said if stays.says_its_kind(passage, home) else 0
