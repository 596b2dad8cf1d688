"""What else the texts tell of the couple that a finding is about, to be quoted beside what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.relations import Partnership
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.review.passages.couples.ends import LEFT, PARTED
from genogram_app.review.passages.couples.words import COUPLE, ENDED, Scene, Scenes
from genogram_app.review.passages.homes.stays import HOME
from genogram_app.review.passages.nearness import NEAREST, nearness
from genogram_app.review.passages.passage import Passage

_OF_AN_END = frozenset(
    {"ended-drawn-as-current", "partnership-end-differs", "divorce-not-drawn", "couple-seems-over"}
)
"""Findings by which two have parted."""
_ENOUGH = 6
"""What a passage must be worth to be quoted."""


def telling_of_couple(graph: FamilyGraph, scenes: Scenes, finding: Finding) -> Sequence[Passage]:
    """Return the passages that tell of the two of a finding as a couple, the most telling first."""
    if len(finding.people) != 2:
        return ()
    one, other = finding.people
    dates = tuple(_dates(graph, finding))
    over = finding.rule in _OF_AN_END
    worth = [(_worth(scene, one, other, dates, over=over), scene) for scene in scenes.all]
    told = sorted(((n, scene) for n, scene in worth if n >= _ENOUGH), key=lambda both: -both[0])
    return [scene.passage for _, scene in told]


def _worth(scene: Scene, one: str, other: str, dates: Sequence[Span], *, over: bool) -> int:
    """How much a passage seems to tell of two people as a couple: the more, the higher."""
    closeness = scene.closeness(one, other)
    if closeness is None:
        return 0
    near = nearness(scene.passage, dates)
    left = over and bool(scene.passage.told) and scene.passage.says(LEFT)
    told = left or (closeness < 2 and (scene.passage.says(COUPLE) or (over and scene.passage.says(PARTED))))
    # What happened on the very day that is drawn, or in another year on it, may be what is meant.
    moved = scene.passage.says(HOME) or scene.passage.says(ENDED)
    if not told and not ((closeness == 0 or moved) and near == NEAREST == _to_the_month(scene, dates)):
        return 0
    surely = 2 * ({one, other} <= scene.passage.people)
    return 6 - closeness + surely + bool(scene.passage.told) + near + 2 * left


def _to_the_month(scene: Scene, dates: Sequence[Span]) -> int:
    """How near a passage is to those of some dates that say a month or a day."""
    ends = ((date, date.earliest, date.latest) for date in dates)
    return nearness(
        scene.passage, [d for d, first, last in ends if first and last and (last - first).days < _MONTH]
    )


_MONTH = 31


def _dates(graph: FamilyGraph, finding: Finding) -> Iterator[Span]:
    """The dates of a couple that are drawn, and those that claims tell."""
    for fact in finding.facts:
        couple = graph.document.find(fact)
        for stage in couple.stages if isinstance(couple, Partnership) else ():
            yield from (span_of(date) for date in (stage.from_, stage.to) if date not in (None, OPEN))
    for claim in finding.claims:
        if isinstance(claim, ArePartners) and claim.at:
            yield claim.at.span
