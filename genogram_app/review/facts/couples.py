"""Couples of whom the text tells and who are not drawn, or are drawn as what they no longer or never were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.stages import ENDED
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, span_of
from genogram_app.model.relations import Stage
from genogram_app.narrative.claims.claim import ArePartners
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.couple_dates import dates_that_differ
from genogram_app.review.facts.told_couples import ToldCouple, couples_told

_SHARED_LIFE = frozenset({"married", "civil_partnership", "engaged", "cohabiting"})
_MARRIAGE = frozenset({"married", "divorced"})
_NEVER: dict[str, tuple[frozenset[str], str]] = {
    "married": (_MARRIAGE, "that {names} never married; the drawing shows them as married"),
    "cohabiting": (
        frozenset({"cohabiting"}),
        "that {names} did not live together; the drawing shows them as living together",
    ),
    "divorced": (frozenset({"divorced"}), "of no divorce of {names}; the drawing shows one"),
    "not_known": (_SHARED_LIFE, "that {names} were not a couple; the drawing shows them as one"),
}


def couples_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find what the texts say of couples that is not drawn, or that the drawing does not allow."""
    couples = couples_told(graph, readings)
    for couple in couples:
        if not couple.drawn:
            yield from _missing(graph, couple, couples)
            continue
        yield from _ended(graph, couple)
        yield from _only_separated(graph, couple)
        yield from _never(graph, couple)
        yield from dates_that_differ(graph, couple)


def _missing(graph: FamilyGraph, couple: ToldCouple, couples: Sequence[ToldCouple]) -> Iterator[Finding]:
    """A couple that the text tells of and the drawing does not join."""
    claims = [c for c in couple.claims if _tells_of_couple(c)]
    if not claims or any(frozenset((r.person, r.relative)) == couple.people for r in graph.kin):
        return
    names = _names(graph, couple)
    what = "were" if all(c.phase == "ended" for c in claims) else "are"
    message = f"The text says that {names} {what} a couple; the drawing does not join them."
    instead = _joined_instead(graph, couple, couples)
    if instead:
        message = f"{message[:-1]}, but joins {instead}, of whom no text says so."
    severity: Severity = "omission" if any(c.said.stance.plain for c in claims) else "unclear"
    yield couple.finding("partnership-not-drawn", severity, message, claims)


def _tells_of_couple(claim: ArePartners) -> bool:
    """Whether it says by itself that two are a couple: meeting or leaving a home does not."""
    if claim.phase == "never" or claim.said.stance.denied:
        return False
    met = claim.phase == "began" and claim.at is not None and claim.at.span.latest is None
    return not met and not (claim.status == "cohabiting" and claim.phase == "ended")


def _joined_instead(graph: FamilyGraph, couple: ToldCouple, couples: Sequence[ToldCouple]) -> str:
    """The first couple drawn with one of the two of whom no text tells and who have no child together."""
    told = {other.people for other in couples}
    for person in sorted(couple.people):
        for partnership in graph.partnerships_of(person):
            one, other = partnership.partners
            shared = set(graph.children_of(one)) & set(graph.children_of(other))
            if frozenset((one, other)) not in told and not shared:
                return f"{display_name(graph.person(one))} and {display_name(graph.person(other))}"
    return ""


def _ended(graph: FamilyGraph, couple: ToldCouple) -> Iterator[Finding]:
    """A couple that has parted by the text, and whose end is not drawn."""
    claims = [c for c in couple.claims if c.phase == "ended" and not c.said.stance.denied]
    apart = [c for c in claims if c.status != "cohabiting"]
    stages = couple.stages
    if any(c.phase == "resumed" for c in couple.claims) or _shows_end(stages):
        return
    if not apart and not any(s.status == "cohabiting" and s.to == OPEN for s in stages):
        return
    if not claims:
        return
    names = _names(graph, couple)
    dated = next((c for c in claims if c.at is not None), None)
    when = f" ({in_words(dated.at.edtf)})" if dated and dated.at else ""
    if not apart:
        said = f"The text says that {names} no longer lived together{when}"
    elif any(c.status == "widowed" for c in apart):
        said = f"The text says that a death ended the partnership of {names}{when}"
    else:
        said = f"The text says that {names} are no longer a couple{when}"
    going_on = bool(stages) and stages[-1].to == OPEN
    plain = any(c.said.stance.plain for c in (apart or claims))
    severity: Severity = ("contradiction" if going_on else "omission") if plain else "unclear"
    drawn = "shows them as together still" if going_on else "does not show that they parted"
    yield couple.finding("ended-drawn-as-current", severity, f"{said}; the drawing {drawn}.", claims)


def _only_separated(graph: FamilyGraph, couple: ToldCouple) -> Iterator[Finding]:
    """A couple that is divorced by the text and drawn as apart, but not as divorced."""
    drawn = {stage.status for stage in couple.stages}
    claims = [
        claim
        for reading, claim in couple.said
        if claim.status == "divorced" and claim.phase == "ended" and claim.said.stance.plain
        # A "first husband" can also have died.
        if "widowed" not in drawn or "divorc" in reading.narrative.text[slice(*claim.said.sentence)]
    ]
    if not claims or "divorced" in drawn or not _shows_end(couple.stages):
        return
    names = _names(graph, couple)
    message = f"The text says that {names} divorced; the drawing shows that they parted, but no divorce."
    yield couple.finding("divorce-not-drawn", "unclear", message, claims)


def _shows_end(stages: Sequence[Stage]) -> bool:
    if any(stage.status in ENDED for stage in stages):
        return True
    return bool(stages) and stages[-1].to not in (None, OPEN)


def _never(graph: FamilyGraph, couple: ToldCouple) -> Iterator[Finding]:
    """A couple drawn as what the text says they never were."""
    for claim in couple.claims:
        if claim.phase != "never" or not claim.said.stance.plain or claim.status not in _NEVER:
            continue
        statuses, words = _NEVER[claim.status]
        drawn = [s for s in couple.stages if s.status in statuses and _is_of_time(s, claim)]
        if drawn:
            message = f"The text speaks {words}." if words.startswith("of") else f"The text says {words}."
            yield couple.finding(
                "never-a-couple-so", "contradiction", message.format(names=_names(graph, couple)), [claim]
            )


def _is_of_time(stage: Stage, claim: ArePartners) -> bool:
    """Whether a stage began when the text says that it did not."""
    return claim.at is None or (stage.from_ is not None and span_of(stage.from_).overlaps(claim.at.span))


def _names(graph: FamilyGraph, couple: ToldCouple) -> str:
    return " and ".join(display_name(graph.person(p)) for p in graph.in_file_order(couple.people))
