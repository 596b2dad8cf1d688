"""Whether a sentence says of a status that it was made, held, proposed, refused or ended."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from genogram_app.narrative.grammar import one_of

Happened: TypeAlias = Literal["made", "held", "proposed", "refused", "ended"]

ADVERBS = (
    "(?:"
    + one_of(
        """also, then, now, again, already, soon, still, later, subsequently, eventually, initially, finally,
        formally, legally, shortly, first, recently, therefore, both, all, each, briefly, once, never, not,
        jointly,
        immediately, duly, accordingly, since, consequently, ultimately, itself, themselves, in turn,
        thereafter,
        twice, ever, only, automatically"""
    )
    + " )*"
)
DETERMINERS = (
    "(?:"
    + one_of(
        """a, an, the, full, further, second, third, new, separate, joint, initial, first, formal, own,
        any, two,
        three, four, such, this, that, these, those, both, all, same, current, previous, earlier, immediate,
        temporary, no, another, short, brief, either, what, emergency, 's, multi-agency, recent, successive,
        individual, interim, existing, dual"""
    )
    + r" |[PG]\d+ (?:'s )?)*"
)
BE = one_of("was, were, is, are, had been, has been, have been, been, being, having been, be, came, got")
ENDED = one_of(
    """ended, closed, discharged, revoked, lifted, ceased, discontinued, terminated, rescinded, removed,
    brought to an end, stepped down, stood down, dissolved, lapsed, expired, concluded, finished, replaced,
    superseded,
    withdrawn, lapse, allowed to lapse, an end, to an end, brought to a close, to a close, set aside, ran out,
    cancelled, de-registered, taken off"""
)
_MADE = one_of(
    """made, make, making, makes, granted, granting, grants, grant, started, starting, begun, began, agreed,
    opened, issued,
    obtained, obtain, obtaining, secured, imposed, given, gave, introduced, initiated, commenced,
    confirmed, drawn up,
    invoked, used, using, exercised, instituted, in place, put in place, set in place, now in place,
    established,
    ordered, instigated, led to, resulted in, prompted, triggered,
    entered into, consented to, consenting to, effected, took out, taken out, drew up, put, signed"""
)
_ENDING = one_of(
    r"""ended, ending, end, closed, closing, close, discharged, discharging, discharge of, revoked, revoking,
    revocation of, lifted, lifting, closure of, end of, ending of,
    removed from(?! (?:H\d|[PX]\d|home|hospital|school)),
    removal from, taken off, came off,
    come off, coming off, off, ceased to be (?:the )?subjects? (?:of|to), ceased to be(?: on)?, no longer,
    left,
    stepped (?:\w+ )?down from, stepping \w+ down from, discontinued, de-registered from, withdrew"""
)
_PROPOSING = one_of(
    """recommended, recommending, recommend, recommendation, recommendations, proposed, proposing, propose,
    considered, considering, consider, consideration, applied for, apply for, application for,
    applications for,
    applying, apply, applied, sought, seek, seeking, requested, requesting, request, asked for, asking for,
    planned,
    booked, with a view to, proceedings, favoured, intention, intended, pursue, pursuing, pursued, discussed,
    suggested, lodged"""
)
_PROPOSED = one_of(
    """recommended, proposed, considered, sought, requested, applied for, discussed, planned, pursued,
    suggested,
    under consideration, contemplated, awaited, being considered, being sought"""
)
_REFUSING = one_of(
    r"""refused, declined, dismissed, rejected, decided against, turned down, opposed, refusing, declining,
    dismissing, withdrew (?:the|its|an|their) application for"""
)
_REFUSED = one_of("refused, declined, dismissed, rejected, turned down, not made, not granted, not agreed")
_GRANTED = "(?:granted|made|obtained|given|secured|approved|successful)"
_RESULTED = "(?:concluded|ended|resulted|culminated)"
_SUCCEEDED = "(?:granted|approved|allowed|successful)"
_STEP = r"(?!(?:but|which|who|while|whether) )(?:[^ A-Z;.][^ ]*|[THPGD]\d+) "
_THIS = "X"
"""Stands for the number of the status that is asked about, so that one pattern serves for all."""
_NOT = r"(?:(?:did|does|had|has|have|was|were) not |never |not )?"
_BECAME = re.compile(
    r"(?<!\S)"
    + one_of(
        """made, placed, put, became, become, registered, detained, sectioned, accommodated, received, taken,
        went on, moved,
        escalated,
        stepped, entered, removed, given, came into, came under, adopted, accommodating, transferred,
        started, began,
        added, served, issued, discharged, released"""
    )
    + r"(?!\S)"
)


def happened_to(text: str, mark: str) -> tuple[Happened, re.Match[str]] | None:
    """Return what the words of a clause say of a status, and where; None where they say nothing of it.

    `mark` is the status's mark in the clause ("S0").
    """
    asked = mark[0] + _THIS * len(mark[1:])
    text = " ".join([asked if unit == mark else unit for unit in text.split(" ")])
    for happened, patterns in _ties():
        for pattern in patterns:
            match = pattern.search(text)
            if match:
                return happened, match
    return None


def became(words: str) -> bool:
    """Return whether words between somebody and a status tell of its beginning, not of its holding."""
    return bool(_BECAME.search(words))


@cache
def _ties() -> tuple[tuple[Happened, tuple[re.Pattern[str], ...]], ...]:
    """How the words around a status say what happened to it; what speaks against it comes first."""
    mark = f"S{_THIS}+"
    of, near, far = f"{DETERMINERS}{mark}", _gap(4), _gap(14)
    asked = f"(?:(?!(?:{_GRANTED}|{_RESULTED}) ){_STEP}){{0,4}}?"
    return (
        (
            "made",
            _whole(
                rf"applications? for {near}{of} {far}{BE} {ADVERBS}(?:made and )?{_SUCCEEDED}",
                rf"(?:proceedings|hearings?|case|trial|enquir(?:y|ies)) {_RESULTED} (?:(?:in|on) T\d+ )?"
                rf"(?:with|in) (?:the making of )?{of}",
                rf"(?:discharged|released) (?:from \S+ |home |into the community )*"
                rf"(?:on|under|subject to) {of}",
            ),
        ),
        ("refused", _whole(rf"{_REFUSING} {near}{of}", rf"{mark} {far}{BE} {ADVERBS}{_REFUSED}")),
        (
            "proposed",
            _whole(
                rf"{_NOT}{_PROPOSING} (?:for |that )?{asked}{of}",
                rf"{mark} {far}{BE} {ADVERBS}{_PROPOSED}(?! and {_GRANTED})",
                rf"{mark} (?:applications?|proceedings)",
            ),
        ),
        (
            "ended",
            _whole(
                rf"{_NOT}{_ENDING} {near}{of}",
                rf"{mark} {far}(?:{BE} )?{ADVERBS}{ENDED}",
                rf"(?:moved|stepped|transferred|escalated)(?: up| down)? from {of} (?:to|onto|on to)",
            ),
        ),
        (
            "made",
            _whole(
                rf"{_NOT}{_MADE} {near}{of}",
                rf"{of} {far}{BE} {ADVERBS}{_MADE}",
                rf"{of} (?:granted|made|issued|obtained|agreed|opened)",
                rf"{mark} {far}{BE} {ADVERBS}{_PROPOSED} and {_GRANTED}",
                rf"{of} (?:(?:for|in respect of|in relation to|about|concerning) [PG]\d+ )?{ADVERBS}"
                r"(?:began|started|commenced|followed|took effect)",
            ),
        ),
        ("held", _whole(rf"(?:holds|held|has|have|had) {near}{of}")),
    )


def _gap(words: int) -> str:
    return f"(?:{_STEP}){{0,{words}}}?"


def _whole(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<!\S){pattern}(?!\S)") for pattern in patterns)
