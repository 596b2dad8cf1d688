"""Where the words of a text are in its next version."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import cached_property
from typing import TypeAlias

Place: TypeAlias = tuple[int, int] | None
"""Half-open offsets, or None for words that are not there any more."""

_PART = re.compile(r"[^.!?;\n\f]+(?:[.!?;]+[\"'”’)\]]*|\n|\f|$)\s*|[.!?;\n\f]+\s*")


class TextMoves:
    """Answers where a stretch of the old text stands in the new one: it goes along with its sentence."""

    def __init__(self, old: str, new: str) -> None:
        """Take two versions of a text."""
        self._old, self.new = old, new
        self._before = _common_start(old, new)
        after = _common_start(old[::-1], new[::-1])
        self._after = min(after, min(len(old), len(new)) - self._before)

    def place(self, start: int, end: int) -> Place:
        """Return where old[start:end] stands in the new text."""
        shift = len(self.new) - len(self._old)
        if end <= self._before:
            return start, end
        if start >= len(self._old) - self._after:
            return start + shift, end + shift
        return self._with_its_sentence(start, end) or self._nearest(start, end)

    def _with_its_sentence(self, start: int, end: int) -> Place:
        """The place in sentences that stand unchanged, though moved, in the new text."""
        block = bisect_right(self._unchanged, start, key=lambda b: b[0]) - 1
        if block < 0:
            return None
        old, new, length = self._unchanged[block]
        return (start - old + new, end - old + new) if end <= old + length else None

    @cached_property
    def _unchanged(self) -> list[tuple[int, int, int]]:
        """Stretches of whole sentences that both texts have: where in the old, where in the new, how long."""
        old, new = list(_parts(self._old)), list(_parts(self.new))
        matcher = SequenceMatcher(None, [p for _, p in old], [p for _, p in new], autojunk=False)
        found: list[tuple[int, int, int]] = []
        for a, b, size in matcher.get_matching_blocks():
            if size:
                last, words = old[a + size - 1]
                found.append((old[a][0], new[b][0], last + len(words) - old[a][0]))
        return found

    def _nearest(self, start: int, end: int) -> Place:
        """The same words, however they are wrapped, nearest to where they should be."""
        words = self._old[start:end].split()
        if not words:
            return None
        expected = start * len(self.new) // max(1, len(self._old))
        places = re.finditer(r"\s+".join(map(re.escape, words)), self.new)
        nearest = min(places, key=lambda m: abs(m.start() - expected), default=None)
        return nearest.span() if nearest else None


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text, roughly, each with where it begins; together they are the whole text."""
    for match in _PART.finditer(text):
        yield match.start(), match.group()


def _common_start(first: str, second: str) -> int:
    """How many characters the two texts begin with in common, found by halving."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[:middle] == second[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
