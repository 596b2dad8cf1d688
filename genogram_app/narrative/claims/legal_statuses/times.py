"""When a sentence says that a status began, held or ended."""

from __future__ import annotations

import re

from genogram_app.model.values import value_object
from genogram_app.narrative.claims.legal_statuses.stages import ENDED, Happened
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.when import When, when

_LEFT = re.compile(
    r" (?:;|but|although|though|because|whereas|,(?= having)) | and (?=(?:on|in|by|from|then on) T\d)|"
    r" , (?=(?:on|in) T\d+ [A-Z])| and (?=T\d+ (?:, )?(?:$|[PGS]\d|(?:an?|the|these) ))|"
    r" and (?=(?:(?:a|an|the|these|those|both) )?(?:S\d+|[PG]\d+) (?:was|were|had|has|have|became))"
)
_BEFORE_END = (
    "which|when|who|was|were|it|they|that|those|these|both|all|then|later|before|being|had|and|been|"
    "subsequently|"
    "finally|while|until|,"
)
_RIGHT = re.compile(
    rf"{_LEFT.pattern}| (?:,|and|which|who|when|while|after|before|until it|until they) "
    rf"(?=(?:(?:{_BEFORE_END}) )*{ENDED}(?!\S))| (?:which|who|when|while|after which|and then) "
)
_ENDED_LATER = re.compile(
    rf"(?:(?:{_BEFORE_END}) )*{ENDED} (?:by [^T;.]*?)?(?:[^ A-Z;.]+ ){{0,5}}?(?:on|in|during) (?P<on>T\d+)"
)
_BEGAN_LATER = re.compile(
    r" (?:, )?which (?:was |were )?(?:began|begun|started|opened|made|granted|issued|commenced|followed|"
    r"took effect) (?:on|in) (?P<on>T\d+)(?: and (?:was |were )?"
    rf"{ENDED} (?:on|in) (?P<until>T\d+))?"
)
"""A clause behind a status that says when it began: ", which was granted on 4 May"."""
_TIME = re.compile(r"(?:(?<=\s)|^)(?P<how>\S+ )?(?P<mark>T\d+)(?!\S)")
_AT_OTHER_TIMES = ("before", "after", "following", "than", "of", "aged")


@value_object
class Timed:
    """When a status began or ended (`at`), a time at which it held, and until when it did."""

    at: When | None = None
    holds_at: When | None = None
    until: When | None = None


def clause_around(line: Line, start: int, end: int) -> tuple[int, int]:
    """Return the half-open offsets into the line's text of the clause around a part of it."""
    left = max((m.end() for m in _LEFT.finditer(line.text, 0, start)), default=0)
    right = next((m.start() for m in _RIGHT.finditer(line.text, max(end - 1, 0))), len(line.text))
    return left, max(right, end)


def times_in(line: Line, clause: tuple[int, int], status_at: int, happened: Happened) -> Timed:
    """Return the times that a clause gives to what happened to a status."""
    found: dict[str, list[tuple[int, When]]] = {"at": [], "held": [], "until": []}
    for match in _TIME.finditer(line.text, *clause):
        means = line.times[int(match["mark"][1:])].means
        how = (match["how"] or "").strip()
        role = "until" if how == "and" and found["at"] else _role(how, happened)
        if means is not None and role:
            found[role].append((abs(match.start("mark") - status_at), means))
    at, held, until = (_nearest(found[role]) for role in ("at", "held", "until"))
    if happened == "ended":
        return Timed(at or until)
    later = _BEGAN_LATER.match(line.text, clause[1]) if at is None and held is None else None
    if later:
        return Timed(_meant(line, later["on"]), None, _meant(line, later["until"]))
    if happened == "held" and (whole := at or held) and "/" in whole.edtf:
        first, _, last = whole.edtf.partition("/")
        return Timed(when(first), None, when(last))
    return Timed(at, None if at else held, until)


def _meant(line: Line, mark: str | None) -> When | None:
    return line.times[int(mark[1:])].means if mark else None


def ended_after(line: Line, clause_end: int) -> When | None:
    """Return when a status ended that a clause says to have been made, where the words behind it say so."""
    match = _ENDED_LATER.match(line.text[clause_end:].lstrip())
    return line.times[int(match["on"][1:])].means if match else None


def _role(how: str, happened: Happened) -> str:
    """What a time is for a status, by the word before it."""
    if how in _AT_OTHER_TIMES:
        return ""
    if how in ("until", "till", "to", "–", "-"):
        return "until"
    if how in ("since", "from", "between"):
        return "at"
    return "held" if how == "by" or happened == "held" else "at"


def _nearest(found: list[tuple[int, When]]) -> When | None:
    return min(found, key=lambda one: one[0])[1] if found else None
