"""What a cell of a pasted table says of legal and care statuses: "CPP (neglect) since 12/1/16; ICO"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from genogram_app.entry.table_cells import Cell, is_nothing
from genogram_app.entry.vocabulary import STATUS_CODES
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import DateError
from genogram_app.model.fields import StatusStage
from genogram_app.model.people import Status
from genogram_app.model.statuses import CATEGORIES, MEANINGS, category_letter
from genogram_app.model.typed_dates import typed_date

_WORDINGS: Mapping[str, str] = {**STATUS_CODES, **{code.casefold(): code for code in STATUS_CODES.values()}}
_LONGEST_FIRST = sorted(_WORDINGS, key=len, reverse=True)
_BY_LETTER = {letter: words for words, letter in CATEGORIES.items()}
_ANY_STATUS = "|".join(map(re.escape, _LONGEST_FIRST))
_PIECES = re.compile(rf"[;,\n]|\band\b(?= *(?:{_ANY_STATUS})\b)", re.I)
_STAGE = re.compile(r"\b(?P<stage>proposed|application|ended|closed|discharged)\b", re.I)
_TIME = re.compile(
    r"(?:\b(?:from|since|made|made on|began|started)\b *(?P<from>.+?))?"
    r"(?: *(?:\b(?:to|until|till|ended|ended on|closed)\b|[-–]) *(?P<to>.+))?",
    re.I,
)
_SOFT = " -–:()."


def read_statuses(text: str, today: date) -> Cell:
    """Read the statuses in a cell, one behind the other; what is not understood is a problem."""
    if is_nothing(text) or text.strip().casefold() in ("no", "nil"):
        return Cell()
    found: list[Status] = []
    for piece in filter(None, (part.strip(_SOFT) for part in _PIECES.split(text))):
        if found and found[-1].detail is None and category_letter(piece):
            found[-1] = found[-1].replace(detail=piece.casefold())
            continue
        status = _status(piece, today)
        if status is None:
            return Cell(problem=f"“{piece}” is not a status that I know: it is kept in the notes")
        found.append(status)
    return Cell((("statuses", tuple(found)),), "; ".join(map(status_words, found))) if found else Cell()


def status_words(status: Status) -> str:
    """Return a status in words: "child protection plan, neglect, from 12 January 2016"."""
    said = (
        MEANINGS.get(status.code, status.code),
        status.detail or "",
        "" if status.stage == "made" else status.stage,
        f"from {in_words(status.from_)}" if status.from_ else "",
        f"until {in_words(status.to)}" if status.to else "",
    )
    return ", ".join(filter(None, said))


def _status(piece: str, today: date) -> Status | None:
    plain = piece.casefold().replace("-", " ")
    wording = next((w for w in _LONGEST_FIRST if re.match(rf"{re.escape(w)}\b", plain)), None)
    if wording is None:
        return None
    detail, rest = _category(piece[len(wording) :].strip(_SOFT))
    stage, rest = _stage(rest)
    try:
        from_, to = _time(rest, today)
    except DateError:
        return None
    return Status(code=_WORDINGS[wording], detail=detail, from_=from_, to=to, stage=stage)


def _category(rest: str) -> tuple[str | None, str]:
    """The category at the beginning of some words, and the words behind it."""
    said = re.sub(r"^(?:for|under|category of|in the category of)\b *:? *", "", rest, flags=re.I)
    if re.match(r"[A-Z]\b", said) and said[0] in _BY_LETTER:
        return _BY_LETTER[said[0]], said[1:].strip(_SOFT)
    for words in CATEGORIES:
        if said.casefold().startswith(words):
            return words, said[len(words) :].strip(_SOFT)
    return None, rest


def _stage(rest: str) -> tuple[StatusStage, str]:
    """The stage that is said, and the other words; an end with a date behind it is said by the date."""
    match = _STAGE.search(rest)
    if match is None:
        return "made", rest
    proposed = match["stage"].casefold() in ("proposed", "application")
    behind = rest[match.end() :].strip(_SOFT)
    if not proposed and behind:
        return "ended", rest
    return ("proposed" if proposed else "ended"), f"{rest[: match.start()]} {behind}".strip(_SOFT)


def _time(rest: str, today: date) -> tuple[str | None, str | None]:
    """The beginning and the end that are said; a date alone is a beginning.

    Raises:
        DateError: when the words are no dates.
    """
    if not rest:
        return None, None
    match = _TIME.fullmatch(rest)
    if match is None or not (match["from"] or match["to"]):
        return typed_date(rest, today=today), None
    first, last = (typed_date(part, today=today) if part else None for part in (match["from"], match["to"]))
    return first, last
