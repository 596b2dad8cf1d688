"""Beginnings and ends of couples that no sentence about the two bears out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.stages import ENDED as OVER
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.relations import Partnership
from genogram_app.review.passages.couples.words import BEGUN, COUPLE, ENDED, Scene, Scenes, closest
from genogram_app.review.passages.homes.stays import HOME
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passage

_ROUND = 31
"""In days: how far from a drawn date a time told of may lie that bears it out."""
_STATUS: Mapping[str, tuple[re.Pattern[str], str]] = {
    "married": (re.compile(r"\b(?:marri\w+|marry|wed\w*|husband|wife|nikah|ceremony)\b"), "married"),
    "civil_partnership": (re.compile(r"\bcivil\b"), "civil partners"),
    "engaged": (re.compile(r"\b(?:engage\w+|fianc\w+|propos\w+)\b"), "engaged"),
    "cohabiting": (HOME, "living together"),
    "divorced": (re.compile(r"\b(?:divorc\w+|decree|dissol\w+|annul\w+|ex-\w+)\b"), "divorced"),
    "separated": (ENDED, "apart"),
    "widowed": (re.compile(r"\b(?:died|death|dead|killed|widow\w*|late|deceased)\b"), "parted by a death"),
}
_TOGETHER = "a couple"
_BEGINS = re.compile(
    r"\b(?:met|married|wed(?:ding)?|engaged|set up home|moved in (?:with|together)|began|begun|started)\b"
)
"""What says that a couple began, which no parting is dated by."""
_EVENTS = frozenset({"married", "civil_partnership", "engaged", "divorced", "widowed"})
"""What is told of with a word of its own."""


def couple_dates_not_found(scenes: Scenes) -> Iterator[Finding]:
    """Yield a finding for each stage of a couple that begins when no sentence about the two tells of."""
    graph = scenes.graph
    asked = unsourced(graph.document)
    for couple in graph.document.partnerships:
        dated = _dated(graph, couple)
        if couple.id not in asked or not dated:
            continue
        told = scenes.told_of(couple)
        for status, date in dated:
            yield from _not_found(graph, couple, status, date, told)


def _dated(graph: FamilyGraph, couple: Partnership) -> list[tuple[str, str]]:
    """The drawn dates, each with what the two were from then on; not those that a death brings about."""
    found: dict[str, str] = {}
    for n, stage in enumerate(couple.stages):
        if stage.from_ is not None:
            found.setdefault(stage.from_, stage.status)
        if stage.to is not None and n + 1 == len(couple.stages) and stage.status not in OVER:
            found.setdefault(stage.to, "separated")
    deaths = [span_of(death) for p in couple.partners if (death := graph.person(p).death)]
    return [
        (status, date)
        for date, status in found.items()
        # What is drawn as within some years was worked out by whoever drew it.
        if date != OPEN and not set("/[") & set(date) and not any(span_of(date).overlaps(d) for d in deaths)
    ]


def _not_found(
    graph: FamilyGraph, couple: Partnership, status: str, date: str, told: Sequence[tuple[int, Scene]]
) -> Iterator[Finding]:
    time = span_of(date).widened(_ROUND)
    kind, words = _STATUS.get(status, (BEGUN, _TOGETHER))
    # Where a sentence about the two dates such a thing, one that tells of none bears nothing out.
    plainly = any(near < 2 and scene.passage.told and scene.passage.says(kind) for near, scene in told)
    if any(
        _may_bear_out(scene, near, time, status, kind)
        for near, scene in told
        if not plainly or scene.passage.says(kind) or status == "living_apart"
    ):
        return
    about = [
        (near + (not scene.passage.says(kind)) * 2 + (not scene.passage.says(COUPLE)), scene)
        for near, scene in told
        if _dates(scene.passage, near, kind)
    ]
    if about:
        names = " and ".join(display_name(graph.person(p)) for p in couple.partners)
        yield look_again(
            "couple-date-not-found",
            f"The drawing has {names} as {words} from {in_words(date)}; the text gives other times.",
            couple.partners,
            (couple.id,),
            closest(about),
        )


def _may_bear_out(scene: Scene, near: int, time: Span, status: str, kind: re.Pattern[str]) -> bool:
    passage = scene.passage
    said = passage.says(kind) or (status == "living_apart" and passage.says(HOME))
    if status in OVER and not said and passage.says(_BEGINS):
        return False
    if near and not said and (status in _EVENTS or not (passage.says(COUPLE) or passage.says(HOME))):
        return False
    if near > 1 and not said and not passage.says(COUPLE):
        return False
    undated = passage.line.times and all(t.means is None for t in passage.line.times)
    if near < 2 and undated and passage.says(COUPLE):
        return True
    if any(end.overlaps(time) for told in (*scene.times, *_reckoned(passage)) for end in _ends(told)):
        return True
    ends = [end for told in (*passage.times, *passage.carried) for end in _ends(told)]
    return (near == 0 or (said and not passage.times)) and any(end.overlaps(time) for end in ends)


def _ends(told: Span) -> tuple[Span, ...]:
    """When something began and ended that is told of some years: "between 2004 and 2009"."""
    first, last = told.earliest, told.latest
    if first is None or last is None or (last - first).days <= _YEAR:
        return (told,)
    return Span(first, first + _A_YEAR), Span(last - _A_YEAR, last)


_YEAR = 366
_A_YEAR = timedelta(days=_YEAR)


def _reckoned(passage: Passage) -> Iterator[Span]:
    """The times that lie a told length of time before or after one that is told."""
    for length in passage.line.durations:
        vague = length.most_days - length.least_days > _YEAR
        for time in () if length.old or vague else passage.times:
            yield time.moved(-length.most_days, -length.least_days)
            yield time.moved(length.least_days, length.most_days)


def _dates(passage: Passage, near: int, kind: re.Pattern[str]) -> bool:
    """Whether a passage seems to date something of a couple."""
    dated = passage.times or passage.carried
    return bool(dated) and (near == 0 or passage.says(COUPLE) or (near == 1 and passage.says(kind)))
