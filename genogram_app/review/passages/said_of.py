"""Of whom a passage says words of a kind, and of what times it may say them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from genogram_app.model.dates import Span
from genogram_app.model.values import value_object
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.passage import Passage, Passages

_ENDLESS = 1_000_000
_ROUND = 31
"""In days: how far a time that was worked out ("two weeks later") may be from what is meant."""


@value_object
class SaidOf:
    """Words of a kind in a passage that are said of one person."""

    passage: Passage
    match: re.Match[str]
    reference: Reference

    @property
    def surely(self) -> bool:
        """Whether nobody else can be meant."""
        return bool(self.reference.people)


def said_of(passages: Passages, pattern: re.Pattern[str], needs: Iterable[str]) -> Mapping[str, list[SaidOf]]:
    """Return where words of a kind are said of each person.

    `pattern` is over the text of lines; one of its groups whose names begin with "who" takes the number of
    the mark. Only sentences that hold a word of `needs` are looked at.
    """
    wanted = frozenset(needs)
    found: dict[str, list[SaidOf]] = {}
    for passage in passages.all:
        if wanted.isdisjoint(passage.line.words):
            continue
        for match in pattern.finditer(passage.line.text):
            number = next(n for name, n in match.groupdict().items() if n and name.startswith("who"))
            reference = passage.line.references[int(number)]
            people = reference.people or reference.candidates
            for person in people:
                found.setdefault(person, []).append(SaidOf(passage, match, reference))
    return found


def own_times(passage: Passage) -> tuple[Span, ...]:
    """Return the times that a passage says itself, or the entry of a chronology that it is in.

    A time that was worked out from another one is not taken too exactly.
    """
    told = (time.means for time in passage.line.times if time.means)
    own = (one.span.widened(_ROUND) if one.inferred else one.span for one in told)
    return (*own, *passage.entry)


def times_of(passage: Passage) -> tuple[Span, ...]:
    """Return the times that a passage says itself, or where it says none those that may hold for it."""
    return own_times(passage) or passage.carried


def exactness(spans: Iterable[Span]) -> int:
    """Return the days of the shortest of some times: the fewer, the more exactly something is told."""
    ends = ((span.earliest, span.latest) for span in spans)
    return min(((last - first).days for first, last in ends if first and last), default=_ENDLESS)
