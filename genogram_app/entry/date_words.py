"""Where in a row of words a date stands, and which one it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.entry.tokens import Token
from genogram_app.model.date_words import MONTHS, SEASONS
from genogram_app.model.dates import OPEN, DateError, read
from genogram_app.model.typed_dates import typed_date
from genogram_app.narrative.lexicon import words

_LONGEST = 9
"""How many words a date has at most: "between the 3rd of March 2019 and June 2020"."""
_MONTHS = frozenset(m.casefold() for m in MONTHS) | {m[:3].casefold() for m in MONTHS} | {"sept"}
_FIRST_WORDS = (
    _MONTHS
    | frozenset(SEASONS.values())
    | words(
        "about approximately approx around circa ca c roughly perhaps possibly probably maybe early mid late "
        "beginning start end middle before after by between today no not fall the in on at any"
    )
)
_LAST_WORDS = frozenset({"today", "onwards", "time"})


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in EDTF, and the index of the first token after it."""

    edtf: str
    after: int


def date_at(tokens: Sequence[Token], index: int, today: date | None = None) -> DateFound | None:
    """Return the longest date that begins at a token, or None; of "3/12/19, Ben" it is the first part."""
    if not may_be_date(tokens, index):
        return None
    for last in range(min(index + _LONGEST, len(tokens)), index, -1):
        typed = _typed(tokens[index:last])
        found = _date(typed, today) if typed else None
        if found is not None:
            return DateFound(found, last)
    return None


def may_be_date(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a token looks as if a date began with it."""
    if index >= len(tokens) or tokens[index].kind != "word":
        return False
    word = tokens[index].lower
    return word[0] in "0123456789[~'" or word.rstrip(".").split("-")[0] in _FIRST_WORDS or word[:3] in _MONTHS


def date_advice(typed: str, today: date | None = None) -> str:
    """Return in a sentence why words are not a date."""
    try:
        typed_date(typed, today=today)
    except DateError as error:
        said = str(error)
        return said[:1].upper() + said[1:] + "."
    return f"“{typed}” is not a date that can stand here."


def is_between(edtf: str) -> bool:
    """Return whether a date has two ends: "2016/2017"."""
    return "/" in edtf and read(edtf).precision == "between"


def _typed(tokens: Sequence[Token]) -> str:
    """The tokens as one text; empty when they cannot be a date: a mark among them, no figure at the end."""
    last = tokens[-1]
    figured = any(c.isdigit() for c in last.text) or last.lower in _LAST_WORDS
    if last.kind != "word" or not figured or any(t.kind == "quoted" or _parts(t) for t in tokens):
        return ""
    return " ".join(t.text for t in tokens)


def _parts(token: Token) -> bool:
    return token.kind == "mark" and token.text != ","


def _date(typed: str, today: date | None) -> str | None:
    try:
        found = typed_date(typed, today=today)
    except DateError:
        return None
    return None if found == OPEN else found
