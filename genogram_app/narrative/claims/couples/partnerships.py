"""Who a text says are, become, cease to be or never were partners, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ArePartners, PartnershipPhase, Said, Who
from genogram_app.narrative.claims.couples.beginnings import BEGINNINGS, MARRIAGES, TOGETHER
from genogram_app.narrative.claims.couples.ends import ENDS, NEVERS
from genogram_app.narrative.claims.couples.known import KnownCouples, Pair
from genogram_app.narrative.claims.couples.partner_phrases import Named, partners_named
from genogram_app.narrative.claims.couples.times_beside import (
    Beside,
    before,
    not_after,
    not_before,
    time_beside,
)
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.grammar import Fit, Rules, fits
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.when import When, when

_WORDINGS = Rules(*NEVERS, *ENDS, *MARRIAGES, *BEGINNINGS, *TOGETHER)
_NEVER = re.compile(r"\bnever\b(?! resumed)")
_FOR_A_TIME = re.compile(
    r" (?:again|after|afterwards|since|any (?:more|longer)|from (?:then|that)|until|at first|then|"
    r"at (?:the|that|this) |for long|when|while)(?!\S)"
)
"""Behind "never lived together": then they may have before, or later."""
_OVER = re.compile(r"\b(?:no longer|not any longer|(?:not|never) resumed|did not last)\b")
_APART_SINCE = re.compile(
    r"\b(?:have|has|had) not (?:\w+ )?(?:been (?:a couple|together|partners|an item|"
    r"in an? (?:\w+ )?relationship)|lived together|cohabited) since\b"
)
"""Words by which a couple parted then, and none began."""
_STATUSES: dict[str, PartnershipStatus] = {
    "married": "married", "civil_partnership": "civil_partnership", "engaged": "engaged", "casual": "casual",
    "cohabiting": "cohabiting", "not_known": "not_known", "separated": "separated", "divorced": "divorced",
    "widowed": "widowed",
}  # fmt: skip
_NOT_YET = re.compile(
    r"\bnot (?:\S+ )?(?:then|yet)\b|\b(?:at (?:the|that) time|at that (?:point|stage)|still)\b"
)
"""Of a couple denied: those who are none at one time may be one at another."""
_NOT_THEY = re.compile(r"(?<!\S)not (?:[PG]\d+ )?$")
_HOUSEHOLD = re.compile(r"\bH(\d+)\b")
_ONLY_OF_KNOWN = ("met", "moved", "left", "together", "back")
"""What says something of a couple only where the two are known to be one."""
_PHASES: dict[str, PartnershipPhase] = {
    "began": "began", "met": "began", "moved": "began", "ended": "ended", "left": "ended", "never": "never",
    "resumed": "resumed", "back": "resumed",
}  # fmt: skip


@value_object
class _Statement:
    """Something said of a couple, with the part of the line that says it; `says` is where its verb begins."""

    status: PartnershipStatus
    kind: str
    pair: Pair
    start: int
    end: int
    says: int
    beside: Beside | None = None
    lasted: Duration | None = None


def partnerships(lines: Sequence[Line], telling: Telling) -> Iterator[ArePartners]:
    """Yield what a text says of couples; whom "they" means hangs on the sentences before."""
    couples = KnownCouples(telling.graph)
    married_again: dict[Who, _Again] = {}
    for line in lines:
        couples.hear(line)
        told: dict[tuple[object, ...], ArePartners] = {}
        for claim in _claims(line, telling, couples, married_again):
            told.setdefault((frozenset((claim.one, claim.other)), claim.status, claim.phase, claim.at), claim)
        dated = {key[:3] for key, claim in told.items() if claim.at is not None}
        yield from (c for key, c in told.items() if c.at is not None or key[:3] not in dated)


@value_object
class _Again:
    """That somebody married again, before the text says whom."""

    said: Said
    at: When | None


def _claims(
    line: Line, telling: Telling, couples: KnownCouples, again: dict[Who, _Again]
) -> Iterator[ArePartners]:
    found: list[Fit | Named] = [
        *fits(_WORDINGS, line),
        *partners_named(line, telling.bare[line.sentence.start], telling.narrative),
    ]
    for one in sorted(found, key=_place):
        if isinstance(one, Fit) and one.rule.name == "married:again":
            _hear_again(one, telling, again)
            continue
        statement = _of_named(one) if isinstance(one, Named) else _of_fit(one, couples)
        if statement is None or not couples.may_be(*statement.pair):
            continue
        claims = list(_made(statement, one.line, telling))
        if any(not c.said.stance.denied and c.phase != "never" for c in claims):
            couples.tell(*sorted(statement.pair))
        yield from claims
        if isinstance(one, Named) and one.status == "married" and one.owner in again:
            heard = again.pop(one.owner)
            yield ArePartners(heard.said, one.owner, one.partner, "married", "began", heard.at)


def _hear_again(fit: Fit, telling: Telling, again: dict[Who, _Again]) -> None:
    who, said = fit.person("one"), telling.said(fit)
    if who is not None and said is not None and said.stance.plain:
        beside = time_beside(fit.line, *fit.match.span())
        again[who] = _Again(said, beside.when if beside else None)


def _place(one: Fit | Named) -> int:
    """Where something begins in the plain text."""
    start, end = one.match.span() if isinstance(one, Fit) else (one.start, one.end)
    return one.line.plain_span(start, end)[0]


def _of_named(named: Named) -> _Statement:
    beside = time_beside(named.line, named.start, named.end, ahead=False)
    since = beside if beside and beside.bound == "since" else None
    return _Statement(
        named.status,
        "began" if since and named.phase == "holds" else named.phase,
        frozenset((named.owner, named.partner)),
        named.start,
        since.end if since else named.end,
        named.start,
        since,
    )


def _of_fit(fit: Fit, couples: KnownCouples) -> _Statement | None:
    status, _, kind = fit.rule.name.partition(":")
    pair = _pair(fit, couples)
    if pair is None:
        return None
    if kind in _ONLY_OF_KNOWN and not couples.knows(*pair):
        if kind == "met" and couples.may_be(*pair):
            couples.meet(*pair)
        return None
    start, end = fit.match.span()
    if _NOT_THEY.search(fit.line.text, 0, start):
        # "It was Owen and not Aaron who moved in."
        return None
    says = fit.match.start("verb") if "verb" in fit.match.re.groupindex else start
    # In "they met at college and in 2014 began …" the time stands behind what was skipped.
    beside = time_beside(fit.line, says if fit.said("skip") else start, end)
    if beside is not None:
        start, end = min(start, beside.start), max(end, beside.end)
    return _Statement(_STATUSES[status], kind, pair, start, end, says, beside, fit.duration("for"))


def _pair(fit: Fit, couples: KnownCouples) -> Pair | None:
    """Which two a statement is about; None where that is not certain."""
    if fit.said("both"):
        return _of_both(fit, couples)
    one, other = fit.person("one"), fit.person("other")
    if fit.said("one") and fit.said("other"):
        if _is_partner(fit.reference("other")):
            return None  # the drawing alone says who "her partner" is
        return frozenset((one, other)) if one and other and one != other else None
    if fit.said("one"):
        return _home_of(fit, one, couples) if one else None
    owners = fit.people("owner")
    married = fit.rule.name.startswith("divorced")
    return frozenset(owners) if len(owners) == 2 else couples.meant(fit.person("owner"), married=married)


def _is_partner(reference: Reference | None) -> bool:
    kin = kin_word(reference.term) if reference is not None and reference.kind == "kin" else None
    return kin is not None and kin[0] == "partner"


def _of_both(fit: Fit, couples: KnownCouples) -> Pair | None:
    """The two of one phrase; for "they" rather a couple that has been told of."""
    both, reference = fit.people("both"), fit.reference("both")
    if (
        reference is not None
        and reference.kind == "pronoun"
        and not (len(both) == 2 and couples.knows(*both))
    ):
        meant = couples.meant()
        parts = fit.rule.name.endswith((":ended", ":left"))
        return meant if meant or parts or len(both) != 2 else frozenset(both)
    if reference is not None and reference.kind == "group" and not both:
        couples.lose()
    return frozenset(both) if len(both) == 2 else None


def _home_of(fit: Fit, one: Who, couples: KnownCouples) -> Pair | None:
    """The couple of whom one moves into the other's home or out of their own, or ends "the relationship"."""
    household = _HOUSEHOLD.search(fit.match.group())
    place = fit.line.places[int(household[1])].place if household else None
    if fit.rule.name.endswith(":moved") and place is not None:
        return couples.at_home(one, place.household) if place.household else None
    pair = couples.meant(one, near=not fit.said("tie"))
    if fit.rule.name.endswith(":left") and pair and place is not None and place.household:
        # Whoever leaves a parent's home, or a flat of their own, leaves no partner there.
        return pair if couples.shared(pair, place.household) else None
    return pair


def _made(statement: _Statement, line: Line, telling: Telling) -> Iterator[ArePartners]:
    """The claims of one statement: "from 2014 to 2016" says a beginning and an end."""
    said = _said(statement, line, telling)
    if said is None:
        return
    one, other = sorted(statement.pair)
    text = line.text[statement.says : statement.end]
    kind = "never" if _NEVER.search(text) and statement.kind != "ended" else statement.kind
    phase = _PHASES.get(kind, "holds")
    beside = statement.beside
    if (kind == "met" and beside is None) or _is_not_yet(statement, said, line):
        return
    if phase == "never" and _FOR_A_TIME.match(line.text, statement.end):
        return
    apart = _APART_SINCE.search(line.text, statement.says, statement.end + len(" since")) is not None
    if apart and phase != "ended":
        return
    if kind == "never" or apart or _OVER.search(text):
        said = replace(said, stance=replace(said.stance, denied=False))
    status, at, until = statement.status, _at(kind, beside), beside.until if beside else None
    over: PartnershipStatus = "cohabiting" if status == "cohabiting" else "separated"
    if beside is not None and phase == "holds" and beside.bound == "since":
        phase = "began"
    elif beside is not None and phase == "holds" and beside.bound == "until":
        phase, status = "ended", over
    elif phase == "holds" and at is not None and "/" in at.edtf:
        phase, at, until = "began", *(when(end) for end in at.edtf.split("/"))
    yield ArePartners(said, one, other, status, phase, at)
    if until is not None:
        yield ArePartners(said, one, other, over, "ended", until)
    if status == "widowed" and at is not None and statement.lasted is not None:
        yield ArePartners(said, one, other, "married", "began", before(at, statement.lasted))


def _is_not_yet(statement: _Statement, said: Said, line: Line) -> bool:
    """Whether it is only denied for a time: "they were not then a couple", "until May they had not been"."""
    if not said.stance.denied or statement.kind in ("never", "ended"):
        return False
    until = statement.beside is not None and statement.beside.bound == "until"
    return until or _NOT_YET.search(line.text, statement.start, statement.end) is not None


def _said(statement: _Statement, line: Line, telling: Telling) -> Said | None:
    """How it is said, by the words of the statement itself; its place is all that says it."""
    said = telling.said_between(line, *line.plain_span(statement.says, statement.end))
    if said is None:
        return None
    start, end = telling.narrative.original(*line.plain_span(statement.start, statement.end))
    return replace(said, start=start, end=end)


def _at(kind: str, beside: Beside | None) -> When | None:
    if beside is None:
        return None
    if kind == "met" or beside.bound == "after":
        return not_before(beside.when)
    return not_after(beside.when) if beside.bound == "by" else beside.when
