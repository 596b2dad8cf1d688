"""Which of many entries a few typed letters mean: beginnings of words first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

BEGINS, BEGINS_BESIDE, WITHIN, WITHIN_BESIDE, SCATTERED = range(5)
"""How well a typed word is met, the best first: by the words themselves or by what stands beside them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found and done: its words, what stands beside them, and what choosing it does.

    `add` is what choosing it with Shift does, where that is something else.
    `key` tells it from all others. `also` is found but not shown. What is not `enabled` can be seen only.
    """

    key: str
    words: str
    beside: str
    run: Callable[[], object]
    keys: str = ""
    also: str = ""
    enabled: bool = True
    add: Callable[[], object] | None = None


def ranked(entries: Sequence[Entry], wanted: str, recent: Sequence[str] = (), most: int = 50) -> list[Entry]:
    """Return the entries that meet every typed word, the best first, at most so many.

    Among equals come those chosen before (`recent`, keys, the latest first), then the order of the entries.
    Without anything typed all meet it.
    """
    typed = wanted.casefold().split()
    lately = {key: place for place, key in enumerate(recent)}
    found = []
    for place, entry in enumerate(entries):
        cost = _cost(entry, typed)
        if cost is not None:
            found.append((cost, not entry.enabled, lately.get(entry.key, len(lately)), place))
    return [entries[rank[-1]] for rank in sorted(found)[:most]]


def _cost(entry: Entry, typed: Sequence[str]) -> int | None:
    words, beside = entry.words.casefold(), f"{entry.beside} {entry.also}".casefold()
    total = 0
    for word in typed:
        level = _level(word, words, beside)
        if level is None:
            return None
        total += level
    return total


def _level(word: str, words: str, beside: str) -> int | None:
    if _begins(word, words):
        return BEGINS
    if _begins(word, beside):
        return BEGINS_BESIDE
    if word in words:
        return WITHIN
    if word in beside:
        return WITHIN_BESIDE
    return SCATTERED if len(word) > 1 and _scattered(word, words) else None


def _begins(word: str, text: str) -> bool:
    """Whether a word of the text begins so; brackets, hyphens and quotes begin words too."""
    at = text.find(word)
    while at >= 0:
        if at == 0 or not text[at - 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


def _scattered(letters: str, text: str) -> bool:
    """Whether the letters stand in the text in this order, the first at the beginning of a word."""
    if not _begins(letters[0], text):
        return False
    rest = iter(text)
    return all(letter in rest for letter in letters)
