"""The words and marks of a plain text, one after the other."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<word>[A-Za-zÀ-ÖØ-öø-ÿ]+(?:[-'](?!s\b)[A-Za-zÀ-ÖØ-öø-ÿ]+)*\d*)"
    r"|(?P<number>\d+(?:[./:]\d+)*)"
    r"|(?P<possessive>'s\b|(?<=s)'(?=\s+[a-z]))"
    r"|(?P<mark>\S)"
)


class Token(NamedTuple):
    """A word, number, possessive ending or mark: half-open offsets into the plain text.

    `lower` is the text in small letters; `opens_line` says that a line ends between it and the one before;
    `capital` that it is a word that begins with a capital.
    """

    start: int
    end: int
    text: str
    kind: str
    lower: str
    opens_line: bool = False
    capital: bool = False


_make = Token._make


def tokenise(plain: str) -> tuple[Token, ...]:
    """Return the tokens of a plain text in order; a possessive 's is a token of its own."""
    found: list[Token] = []
    line_end = plain.find("\n")
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        text, kind = match.group(), match.lastgroup or "mark"
        opens = -1 < line_end < start
        if opens:
            line_end = plain.find("\n", start)
        lower = text.lower()
        capital = kind == "word" and text[0] != lower[0]
        found.append(_make((start, end, text, kind, lower, opens, capital)))
    return tuple(found)
