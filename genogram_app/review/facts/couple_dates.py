"""Couples whose drawn beginning, marriage or end is at no time that the text allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.stages import ENDED
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, read, span_of
from genogram_app.model.relations import Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.narrative.times.when import When
from genogram_app.review.facts.told_couples import ToldCouple

_BEFORE_A_HOME = frozenset({"not_known", "casual", "living_apart"})
"""Stages that begin when the relationship does; a shared home, an engagement or a marriage may come later."""

_WED = frozenset({"engaged", "married", "civil_partnership"})


def dates_that_differ(graph: FamilyGraph, couple: ToldCouple) -> Iterator[Finding]:
    """Find the beginnings and ends of a couple that text and drawing date differently."""
    if any(claim.phase == "resumed" for claim in couple.claims):
        return
    names = " and ".join(display_name(graph.person(p)) for p in graph.in_file_order(couple.people))
    for status, verb in (
        ("married", "married"),
        ("civil_partnership", "became civil partners"),
        ("engaged", "became engaged"),
        ("cohabiting", "began to live together"),
        ("not_known", "became a couple"),
    ):
        told = _told(couple, "began", (status,))
        drawn = _beginnings(couple.stages, status)
        yield from _differing(
            couple, "partnership-start-differs", f"{names} {verb}", told, drawn, _fits_start
        )
    told = _told(couple, "ended", ("separated", "widowed"))
    yield from _differing(
        couple, "partnership-end-differs", f"{names} parted", told, _ends(couple.stages), _overlaps
    )
    told = _told(couple, "ended", ("divorced",))
    divorces = [s.from_ for s in couple.stages if s.status == "divorced" and s.from_ not in (None, OPEN)]
    yield from _differing(couple, "partnership-end-differs", f"{names} divorced", told, divorces, _overlaps)
    told = _told(couple, "ended", ("cohabiting",))
    yield from _differing(
        couple,
        "partnership-end-differs",
        f"{names} ceased to live together",
        told,
        _ends_of_a_home(couple.stages),
        _overlaps,
    )


def _told(couple: ToldCouple, phase: str, statuses: Sequence[str]) -> list[ArePartners]:
    return [
        c
        for c in couple.claims
        if c.phase == phase and c.status in statuses and c.at is not None and not c.said.stance.denied
    ]


def _beginnings(stages: Sequence[Stage], status: str) -> list[str]:
    """The drawn dates that a told beginning is held against."""
    if status != "not_known":
        return [s.from_ for s in stages if s.status == status and s.from_ not in (None, OPEN)]
    first = stages[0] if stages else None
    return [first.from_] if first and first.from_ not in (None, OPEN) else []


def _ends(stages: Sequence[Stage]) -> list[str]:
    """The drawn dates on which they may have parted: ends of a time together, beginnings of one apart."""
    apart = [s.from_ for s in stages if s.status in ENDED]
    together = [s.to for n, s in enumerate(stages) if s.status not in ENDED and _is_last(stages, n)]
    return [day for day in (*apart, *together) if day is not None and day != OPEN]


def _ends_of_a_home(stages: Sequence[Stage]) -> list[str]:
    """The drawn dates on which they may have ceased to live together; who marries goes on doing so."""
    homes = (
        s.to
        for s, then in pairwise((*stages, None))
        if s is not None and s.status == "cohabiting" and (then is None or then.status not in _WED)
    )
    return [day for day in homes if day is not None and day != OPEN]


def _is_last(stages: Sequence[Stage], n: int) -> bool:
    """Whether a time together is followed by one apart, or by nothing."""
    return n + 1 == len(stages) or stages[n + 1].status in ENDED


def _differing(
    couple: ToldCouple,
    rule: str,
    what: str,
    told: Sequence[ArePartners],
    drawn: Sequence[str],
    fits: Callable[[Sequence[Stage], ArePartners, str], bool],
) -> Iterator[Finding]:
    """One finding for all times of a kind of which none fits the drawing."""
    if not told or not drawn or any(fits(couple.stages, claim, day) for claim in told for day in drawn):
        return
    plain = [claim for claim in told if claim.said.stance.plain]
    severity: Severity = "contradiction" if plain else "unclear"
    claims = plain or told
    first = claims[0].at
    if first is not None:
        message = (
            f"The text says that {what} {_told_in_words(first.edtf)}; the drawing says {in_words(drawn[0])}."
        )
        yield couple.finding(rule, severity, message, claims)


def _told_in_words(edtf: str) -> str:
    """A date as a sentence ends with it: "in 2013", "on 3 May 2013", "about 2013"."""
    plain = not set("~?%/[") & set(edtf)
    preposition = ("on " if read(edtf).precision == "day" else "in ") if plain else ""
    return preposition + in_words(edtf)


def _fits_start(stages: Sequence[Stage], claim: ArePartners, day: str) -> bool:
    """Whether a beginning may be the drawn one; what came before a home or a marriage may not be drawn."""
    if _overlaps(stages, claim, day):
        return True
    later_stage = claim.status == "not_known" and stages[0].status not in _BEFORE_A_HOME
    return later_stage and claim.at is not None and _possible(claim.at).is_before(span_of(day))


def _overlaps(_: Sequence[Stage], claim: ArePartners, day: str) -> bool:
    return claim.at is not None and span_of(day).overlaps(_possible(claim.at))


def _possible(when: When) -> Span:
    """The days that a told time may mean, read generously where it is about a time."""
    return read(when.edtf).leeway if set("~?%") & set(when.edtf) else when.span
