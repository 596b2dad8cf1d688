"""What else the texts tell of the stays that a finding is about, to be quoted beside what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.narrative.claims.claim import Lives
from genogram_app.review.passages.nearness import nearness
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.stays import HOME, MOVE, Stays

_ENOUGH = 6
"""What a passage must be worth to be quoted."""


@dataclass(frozen=True, slots=True)
class _Stay:
    """Somebody's time in a home, as it is drawn or told of: its dates, as far as there are any."""

    person: str
    household: str
    dates: tuple[Span, ...]


def telling_of_stays(
    graph: FamilyGraph, stays: Stays, passages: Passages, finding: Finding
) -> Sequence[Passage]:
    """Return the passages that tell of the stays of a finding, the most telling first."""
    found: dict[Passage, int] = {}
    for stay in dict.fromkeys(_about(graph, stays, finding)):
        for passage in passages.around(stay.person):
            worth = _worth(stays, passage, stay)
            if worth >= _ENOUGH:
                found[passage] = max(found.get(passage, 0), worth)
    return sorted(found, key=lambda passage: -found[passage])


def _about(graph: FamilyGraph, stays: Stays, finding: Finding) -> Iterator[_Stay]:
    """The stays that a finding names, or that the claims it holds tell of."""
    for fact in finding.facts:
        drawn = graph.document.find(fact)
        if isinstance(drawn, Residence) and drawn.household:
            yield _Stay(drawn.person, drawn.household, _dates(drawn))
    for claim in finding.claims:
        if isinstance(claim, Lives):
            told = (claim.from_, claim.to, claim.said.on)
            dates = tuple(when.span for when in told if when)
            homes = [claim.place.household] if claim.place.household else _homes_of(stays, claim.place.of)
            for home in homes:
                yield _Stay(claim.person, home, dates)


def _dates(stay: Residence) -> tuple[Span, ...]:
    return tuple(span_of(date) for date in (stay.from_, stay.to) if date not in (None, OPEN))


def _homes_of(stays: Stays, owner: str) -> Sequence[str]:
    return list(dict.fromkeys(s.household for s in stays.of(owner) if s.household)) if owner else ()


def _worth(stays: Stays, passage: Passage, stay: _Stay) -> int:
    """How much a passage seems to tell of a stay: the more, the higher."""
    if not (passage.says(HOME) or passage.says(MOVE)):
        return 0
    named = stays.names(passage, stay.household)
    home = 4 if named else 2 * (stay.household in passage.homes_around)
    points = 0 if home else int(stays.points_to(passage, stay.household, stay.person))
    time = nearness(passage, stay.dates)
    own = 2 * (stay.person in passage.people) + (stay.person in passage.possible)
    return home + points + time + own + passage.says(MOVE)
