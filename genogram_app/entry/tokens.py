"""The words and marks of a typed phrase, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["word", "mark", "quoted"]

_OPENING = {'"': '"', "“": "”", "„": "”", "«": "»"}
_MARKS = frozenset(",;:()+&=\n")
_APOSTROPHES = str.maketrans("’‘ʼ`", "''''")
_STOPS = ".!"


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: `text` as typed (without quotes), `lower` as it is compared, where it stands."""

    text: str
    lower: str
    start: int
    end: int
    kind: TokenKind

    def is_mark(self, *marks: str) -> bool:
        """Return whether it is one of the marks."""
        return self.kind == "mark" and self.lower in marks


def tokens_of(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of a stretch of text, in order.

    Words in double quotes are one token. A possessive ending is a token of its own: "'s". The stop after a
    word is no part of it, unless the word is an initial or holds another stop, as dates do.
    """
    return tuple(_tokens(text, start, len(text) if end is None else end))


def plain(text: str) -> str:
    """Return a word as it is compared: small letters, straight apostrophes."""
    return text.casefold().translate(_APOSTROPHES)


def _tokens(text: str, place: int, end: int) -> Iterator[Token]:
    while place < end:
        letter = text[place]
        if letter in _MARKS:
            yield Token(letter, letter, place, place + 1, "mark")
            place += 1
        elif letter.isspace():
            place += 1
        elif letter in _OPENING:
            closing = text.find(_OPENING[letter], place + 1, end)
            after = end if closing < 0 else closing + 1
            yield _quoted(text, place, after, closed=closing >= 0)
            place = after
        else:
            after = _word_end(text, place, end)
            yield from _word(text, place, after)
            place = after


def _quoted(text: str, start: int, end: int, *, closed: bool) -> Token:
    inner = " ".join(text[start + 1 : end - closed].split())
    return Token(inner, plain(inner), start, end, "quoted")


def _word_end(text: str, place: int, end: int) -> int:
    while place < end and not (text[place].isspace() or text[place] in _MARKS or text[place] in _OPENING):
        place += 1
    return place


def _word(text: str, start: int, end: int) -> Iterator[Token]:
    word = plain(text[start:end])
    stopped = end
    while stopped - start > 2 and text[stopped - 1] in _STOPS and "." not in text[start : stopped - 1]:
        stopped -= 1
    word = word[: stopped - start] if len(word) == end - start else plain(text[start:stopped])
    if word.endswith("'s") and len(word) > 2:
        yield Token(text[start : stopped - 2], word[:-2], start, stopped - 2, "word")
        yield Token(text[stopped - 2 : stopped], "'s", stopped - 2, stopped, "mark")
    elif word.endswith("s'") and len(word) > 2:
        yield Token(text[start : stopped - 1], word[:-1], start, stopped - 1, "word")
        yield Token(text[stopped - 1 : stopped], "'s", stopped - 1, stopped, "mark")
    else:
        yield Token(text[start:stopped], word, start, stopped, "word")
