"""Everything that is asked of the passages about couples."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.review.passages.couples.couples import couples_not_found, couples_seeming_left_out
from genogram_app.review.passages.couples.dates import couple_dates_not_found
from genogram_app.review.passages.couples.ends import couples_seeming_over, couples_seeming_to_go_on
from genogram_app.review.passages.couples.partnerless import partners_without_a_couple
from genogram_app.review.passages.couples.words import scenes_of
from genogram_app.review.passages.passage import Passages


def couples_seeming_otherwise(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield what the passages seem to say of couples otherwise than the drawing."""
    scenes = scenes_of(graph, passages)
    yield from couple_dates_not_found(scenes)
    yield from couples_seeming_over(scenes)
    yield from couples_seeming_to_go_on(scenes)
    left_out = tuple(couples_seeming_left_out(scenes))
    yield from left_out
    yield from (f for f in partners_without_a_couple(scenes) if not any(_asks(one, f) for one in left_out))
    yield from couples_not_found(scenes)


def _asks(one: Finding, other: Finding) -> bool:
    """Whether a finding asks about those of another one already, by a sentence that this quotes too."""
    return set(other.people) <= set(one.people) and not set(one.evidence).isdisjoint(other.evidence)
