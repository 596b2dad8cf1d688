"""The words and marks of a plain text, one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<word>[A-Za-zÀ-ÖØ-öø-ÿ]+(?:[-'](?!s\b)[A-Za-zÀ-ÖØ-öø-ÿ]+)*\d*)"
    r"|(?P<number>\d+(?:[./:]\d+)*)"
    r"|(?P<possessive>'s\b|(?<=s)'(?=\s+[a-z]))"
    r"|(?P<mark>\S)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, possessive ending or mark: half-open offsets into the plain text.

    `lower` is the text in small letters.
    """

    start: int
    end: int
    text: str
    kind: str
    lower: str

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.kind == "word" and self.text[0].isupper()


def tokenise(plain: str) -> tuple[Token, ...]:
    """Return the tokens of a plain text in order; a possessive 's is a token of its own."""
    return tuple(
        Token(m.start(), m.end(), m.group(), m.lastgroup or "mark", m.group().lower())
        for m in _TOKEN.finditer(plain)
    )
