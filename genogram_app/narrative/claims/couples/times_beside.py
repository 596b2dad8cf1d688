"""The time that is said of a statement: right behind it, or before it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Literal, TypeAlias

from genogram_app.model.dates import OPEN, Span
from genogram_app.model.values import value_object
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.when import When

Bound: TypeAlias = Literal["at", "by", "after", "since", "until"]
_PREPOSITION = r"(?P<prep>in|on|by|before|after|since|from|during|around|about|until|at|of)"
_ABOUT = r"(?:about|around|approximately|roughly|the)"
_CLAUSE = (
    r"and|but|when|who|whom|before|after|until|since|following|while|because|having|with|for|aged|born|to"
)
_BEHIND = re.compile(
    r"(?: ,)?(?: , by (?!whom )[^,;.]{1,30} ,)?"
    rf"(?: (?!(?:{_CLAUSE}) )(?:[a-z'-]+|H\d+)){{0,6}}?"
    rf"(?: {_PREPOSITION})?(?: {_ABOUT})? T(?P<time>\d+)(?!\S)"
)
_UP_TO = re.compile(r" (?:and|to|until|till|up to) T(?P<time>\d+)(?!\S)")
_AHEAD = re.compile(
    rf"(?:^|[,;:] |and |but )(?P<begin>)(?:{_PREPOSITION} )?"
    rf"(?:{_ABOUT} )?T(?P<time>\d+) (?:, )?(?:however )?$"
)
_WHEN = re.compile(r" T(?P<time>\d+) ,? ?(?:when|at which (?:point|time|stage)|whereupon) $")
"""Before a statement: "until T0 , when they separated"."""
_BOUNDS: dict[str, Bound] = {
    "by": "by", "before": "by", "after": "after", "since": "since", "from": "since", "until": "until",
}  # fmt: skip


@value_object
class Beside:
    """A time beside a statement: how it bounds it, until when, and the part of the line that says so."""

    when: When
    bound: Bound
    start: int
    end: int
    until: When | None = None


def time_beside(line: Line, start: int, end: int, *, ahead: bool = True) -> Beside | None:
    """Return the time said of a part of a line: half-open offsets into its text.

    `ahead` says whether a time before the part counts too.
    """
    match = _BEHIND.match(line.text, end)
    if match is not None and (when := line.times[int(match["time"])].means):
        bound = _BOUNDS.get(match["prep"] or "", "at")
        up_to = _UP_TO.match(line.text, match.end()) if bound == "since" else None
        until = line.times[int(up_to["time"])].means if up_to else None
        return Beside(when, bound, start, up_to.end() if up_to else match.end(), until)
    match = _WHEN.search(line.text[:start]) if ahead else None
    if match is not None and (when := line.times[int(match["time"])].means):
        return Beside(when, "at", start, end)
    match = _AHEAD.search(line.text[:start]) if ahead else None
    if match is not None and (when := line.times[int(match["time"])].means):
        return Beside(when, _BOUNDS.get(match["prep"] or "", "at"), match.start("begin"), end)
    return None


def not_after(when: When) -> When:
    """Return a time or any one before it."""
    span = Span(None, when.span.latest)
    return replace(when, edtf=f"[..{when.edtf}]", span=span) if _is_point(when) else replace(when, span=span)


def not_before(when: When) -> When:
    """Return a time or any one after it."""
    span = Span(when.span.earliest, None)
    return replace(when, edtf=f"[{when.edtf}..]", span=span) if _is_point(when) else replace(when, span=span)


def before(end: When, lasted: Duration) -> When:
    """Return when something began that had lasted so long at a time."""
    # "For 26 years" is said until the 27th are full.
    most = lasted.most_days + lasted.most_days // max(lasted.most, 1)
    first = end.span.earliest and end.span.earliest - timedelta(days=most)
    last = end.span.latest and end.span.latest - timedelta(days=lasted.least_days)
    if first is None or last is None:
        return replace(end, edtf=OPEN, span=Span(first, last), inferred=True)
    edtf = f"{first.year}" if first.year == last.year else f"{first.year}/{last.year}"
    return When(edtf, Span(first, last), inferred=True)


def _is_point(when: When) -> bool:
    return not set("/[]") & set(when.edtf) and when.edtf != ".."
