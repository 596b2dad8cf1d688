"""Where a character of a text stands in Qt's text, and the other way round.

A case counts characters; Qt counts UTF-16 units and shows a carriage return with a line feed as one line end.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Offsets:
    """Translates offsets between a text and Qt's copy of it; both ways are exact at character edges."""

    def __init__(self, text: str) -> None:
        """Measure the text; plain texts, nearly all, cost nothing."""
        self._starts: tuple[int, ...] | None = None
        if "\r\n" in text or any(ord(char) > 0xFFFF for char in text):
            widths = (_width(char, text[i + 1 : i + 2]) for i, char in enumerate(text))
            self._starts = tuple(accumulate(widths, initial=0))

    def to_qt(self, offset: int) -> int:
        """Return where Qt has the character that stands at the offset of the text."""
        if self._starts is None:
            return offset
        return self._starts[min(offset, len(self._starts) - 1)]

    def from_qt(self, position: int) -> int:
        """Return the offset in the text of the character that Qt has at the position."""
        if self._starts is None:
            return position
        return max(0, bisect_right(self._starts, position) - 1)


def _width(char: str, following: str) -> int:
    if char == "\r" and following == "\n":
        return 0
    return 2 if ord(char) > 0xFFFF else 1


def plain(raw: str) -> str:
    """Return Qt's raw text with ordinary line ends; hard spaces stay as they were typed."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")
