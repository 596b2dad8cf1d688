"""Sentences in the style of notes, which leave out "was": "Robin taken to hospital", "Order made"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from genogram_app.narrative.lexicon import words

Word: TypeAlias = tuple[str, tuple[int, int]]
"""A word or a mark of a line, and its half-open offsets into the plain text."""

_OF_PEOPLE = words(
    """placed remanded discharged released admitted bailed taken removed accommodated detained adopted
    rehoused re-housed evicted arrested convicted sentenced sectioned transferred born delivered charged
    imprisoned fostered registered de-registered deregistered seen known"""
)
"""What is done to people; where nobody follows to whom it is done, it is done to whoever stands before it."""
_OF_THINGS = words("made granted placed removed discharged revoked issued agreed given ended discontinued")
"""What becomes of orders, plans and names."""
_DONE = _OF_PEOPLE | _OF_THINGS
_THINGS = words("order orders plan plans name names status guardianship powers protection conference")
_MARK = re.compile(r"[PG]\d+")
_SEVERAL = re.compile(r"G\d+|orders|plans|names|powers")
_DONE_TO = re.compile(r"[PGX]\d+|his|her|their|the|a|an|it")
_SKIPPED = words("also then now again both all subsequently later formally initially finally safely")
_FIRST = re.compile(r"T\d+|[.:,–-]")


def written_out(units: Sequence[Word]) -> Sequence[Word]:
    """Return the words of a sentence with the "was" or "were" that a note leaves out before a participle."""
    place = None if _DONE.isdisjoint([word for word, _ in units]) else _participle(units)
    if place is None:
        return units
    several = any(_SEVERAL.fullmatch(word) for word, _ in units[:place])
    at = units[place - 1][1][1]
    return [*units[:place], ("were" if several else "was", (at, at)), *units[place:]]


def _participle(units: Sequence[Word]) -> int | None:
    """The place of a participle that has no verb before it; None where the sentence is written out."""
    start = next((i for i, (word, _) in enumerate(units) if not _FIRST.fullmatch(word)), len(units))
    if start >= len(units):
        return None
    if _MARK.fullmatch(units[start][0]):
        i = start + 1
        while i < len(units) and units[i][0] in _SKIPPED:
            i += 1
        following = units[i + 1][0] if i + 1 < len(units) else "."
        done = i < len(units) and units[i][0] in _OF_PEOPLE
        return i if done and not _DONE_TO.fullmatch(following) else None
    return _of_things(units, start)


def _of_things(units: Sequence[Word], start: int) -> int | None:
    """The place of "made" in "Interim care order made"; the names of several people may stand before it."""
    named = False
    for i in range(start, min(start + 9, len(units))):
        word = units[i][0]
        if named and word in _OF_THINGS:
            return i
        named = named or word in _THINGS
        if not (word.replace("-", "").replace("'", "").isalpha() or _MARK.fullmatch(word)) or word in _VERBS:
            return None
    return None


_VERBS = words("was were is are be been being had has have did that which who to not no if when")
