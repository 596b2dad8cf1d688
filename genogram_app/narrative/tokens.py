"""The words and marks of a plain text, one after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, partial
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


_made = partial(tuple.__new__, Token)


class Tokens(tuple[Token, ...]):
    """The tokens of a text in order, which know where each word stands; a part of them is a plain tuple."""

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for i, token in enumerate(self):
            found.setdefault(token.lower, []).append(i)
        return found

    @cached_property
    def capitals(self) -> Sequence[int]:
        """Where the words stand that begin with a capital, in order."""
        return [i for i, token in enumerate(self) if token.capital]

    def saying(self, words: AbstractSet[str], *, hyphens: bool = False) -> Sequence[int]:
        """Return where some words in small letters stand, and those with `hyphens` if wanted; in order."""
        said = self._places.keys() & words
        if hyphens:
            said |= {word for word in self._places if "-" in word}
        return sorted(i for word in said for i in self._places[word])


def tokenise(plain: str) -> Tokens:
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
        found.append(_made((start, end, text, kind, lower, opens, capital)))
    return Tokens(found)
