"""What else the texts tell of the stays that a finding is about, to be quoted beside what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.places import Place
from genogram_app.review.passages.homes.stays import HOME, MOVE, Stays
from genogram_app.review.passages.nearness import NEAREST, nearness
from genogram_app.review.passages.passage import Passage, Passages

_ENOUGH = 6
"""What a passage must be worth to be quoted."""


@value_object
class _Stay:
    """Somebody's time in a home, as it is drawn or told of: its dates, as far as there are any."""

    person: str
    household: str
    dates: tuple[Span, ...]


class StaysTold:
    """What the passages of texts tell of the stays that findings are about; each stay is looked for once."""

    def __init__(self, graph: FamilyGraph, stays: Stays, passages: Passages) -> None:
        """Take the drawing and the passages."""
        self._graph, self._stays, self._passages = graph, stays, passages
        self._around: dict[tuple[str, str], list[tuple[Passage, int]]] = {}
        self._told: dict[_Stay, list[tuple[Passage, int]]] = {}

    def telling(self, finding: Finding) -> Sequence[Passage]:
        """Return the passages that tell of the stays of a finding, the most telling first."""
        found: dict[Passage, int] = {}
        for stay in dict.fromkeys(self._about(finding)):
            for passage, worth in self._of(stay):
                found[passage] = max(found.get(passage, 0), worth)
        return sorted(found, key=lambda passage: -found[passage])

    def _about(self, finding: Finding) -> Iterator[_Stay]:
        """The stays that a finding names, or that the claims it holds tell of."""
        for fact in finding.facts:
            drawn = self._graph.document.find(fact)
            if isinstance(drawn, Residence) and drawn.household:
                yield _Stay(drawn.person, drawn.household, _dates(drawn))
        for claim in finding.claims:
            if isinstance(claim, Lives):
                told = (claim.from_, claim.to, claim.said.on)
                dates = tuple(when.span for when in told if when)
                for home in _homes(self._stays, claim.place):
                    yield _Stay(claim.person, home, dates)

    def _of(self, stay: _Stay) -> Sequence[tuple[Passage, int]]:
        if stay not in self._told:
            around = self._at_home(stay.person, stay.household)
            worth = ((passage, worth + nearness(passage, stay.dates)) for passage, worth in around)
            self._told[stay] = [one for one in worth if one[1] >= _ENOUGH]
        return self._told[stay]

    @cached_property
    def _of_others(self) -> Sequence[Passage]:
        """The passages that tell when people moved whom they do not name: "they were moved to a hotel"."""
        return [p for p in self._passages.all if p.told and p.may_mean_others and p.says(MOVE)]

    def _at_home(self, person: str, household: str) -> Sequence[tuple[Passage, int]]:
        key = person, household
        if key not in self._around:
            around = dict.fromkeys((*self._passages.around(person), *self._of_others))
            worth = ((passage, _worth(self._stays, passage, person, household)) for passage in around)
            self._around[key] = [one for one in worth if one[1] >= _ENOUGH - NEAREST]
        return self._around[key]


def _dates(stay: Residence) -> tuple[Span, ...]:
    return tuple(span_of(date) for date in (stay.from_, stay.to) if date not in (None, OPEN))


def _homes(stays: Stays, place: Place) -> Iterable[str]:
    """The households that a place may be: one that is named, or those of whoever lives there."""
    if place.household:
        return (place.household,)
    return dict.fromkeys(s.household for s in stays.of(place.of) if s.household) if place.of else ()


def _worth(stays: Stays, passage: Passage, person: str, household: str) -> int:
    """How much a passage seems to tell of somebody in a home, whatever its time: the more, the higher."""
    if not (passage.says(HOME) or passage.says(MOVE)):
        return 0
    home = 4 if stays.names(passage, household) else 2 * (household in passage.homes_around)
    points = 0 if home else int(stays.points_to(passage, household, person))
    own = 2 * (person in passage.people) + (person in passage.possible)
    return home + points + own + passage.says(MOVE)
