"""Where a pattern fits a text, looked for only where a word begins as the pattern does."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from genogram_app.model.values import value_object
from genogram_app.narrative.needed import needed, openings
from genogram_app.narrative.text import Narrative, in_small_letters, once_for_each_text

_WORD = re.compile(r"[a-z]+")


def every(pattern: re.Pattern[str], narrative: Narrative, *, small: bool = False) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits the plain text, or that in `small` letters, from left to right.

    The pattern must fit nothing that begins within a word.
    """
    text = in_small_letters(narrative) if small else narrative.plain
    begins = _openings(pattern)
    if not begins:
        yield from pattern.finditer(text)
        return
    words, reached = _words(narrative), 0
    for at, _, _ in sorted(place for key in words.begun(begins) for place in words.places[key]):
        if at >= reached and (match := pattern.match(text, at)):
            reached = match.end()
            yield match


@once_for_each_text
def sentences_with(narrative: Narrative, pattern: re.Pattern[str], *, small: bool = False) -> frozenset[int]:
    """Return where the sentences begin that hold what a pattern, as `every` takes one, fits."""
    text = in_small_letters(narrative) if small else narrative.plain
    begins = _openings(pattern)
    if not begins:
        held = (one for one in narrative.sentences if pattern.search(text[one.start : one.end]))
        return frozenset([one.start for one in held])
    words, found, fits = _words(narrative), set[int](), pattern.match
    for key in words.begun(begins):
        for at, sentence, end in words.places[key]:
            if sentence not in found and fits(text, at, end):
                found.add(sentence)
    return frozenset(found)


def found_in(pattern: re.Pattern[str], text: str, words: frozenset[str]) -> re.Match[str] | None:
    """Return where a pattern fits a line first; the text is searched only if its `words` are those needed."""
    for clause in _needs(pattern):
        if words.isdisjoint(clause):
            return None
    return pattern.search(text)


@cache
def _needs(pattern: re.Pattern[str]) -> tuple[frozenset[str], ...]:
    return tuple(needed(pattern.pattern))


@cache
def _openings(pattern: re.Pattern[str]) -> frozenset[str]:
    return openings(pattern.pattern)


@value_object
class _Words:
    """The words of a text, with where each begins, and where its sentence begins and ends."""

    places: Mapping[str, Sequence[tuple[int, int, int]]]
    in_order: Sequence[str]

    def begun(self, begins: frozenset[str]) -> Iterator[str]:
        """Yield the words that begin as a pattern does."""
        words, count = self.in_order, len(self.in_order)
        for one in begins:
            if one.endswith("."):
                if (word := one[:-1]) in self.places:
                    yield word
                continue
            n = bisect_left(words, one)
            while n < count and words[n].startswith(one):
                yield words[n]
                n += 1


@once_for_each_text
def _words(narrative: Narrative) -> _Words:
    found: dict[str, list[tuple[int, int, int]]] = {}
    text = in_small_letters(narrative)
    for one in narrative.sentences:
        start, end = one.start, one.end
        for word in _WORD.finditer(text, start, end):
            found.setdefault(word.group(), []).append((word.start(), start, end))
    return _Words(found, sorted(found))
