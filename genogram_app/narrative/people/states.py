"""What became of every phrase that may mean somebody: linked, not drawn, not family, or unclear."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.narrative.people.references import Reference, ReferenceKind
from genogram_app.narrative.people.spotting import Spotted

WordsState: TypeAlias = Literal["linked", "not_drawn", "not_family", "unclear"]


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a text and whom they mean: half-open offsets into the original text.

    `people` are those who are certainly meant, `candidates` all who can be; `how` is what kind of phrase it
    is, or "corrected" where a person has said whom the words mean, and `reference` all that was read of it.
    """

    start: int
    end: int
    state: WordsState
    people: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    how: ReferenceKind | Literal["corrected", "professional"] = "name"
    reference: Reference | None = None


def words_of(spotted: Spotted, references: Iterable[Reference]) -> tuple[Words, ...]:
    """Return the phrases of a text that speak of people, in order; of joined phrases each part."""
    found = [*_spoken(spotted, references), *_professionals(spotted)]
    return tuple(sorted(found, key=lambda words: (words.start, words.end)))


def _spoken(spotted: Spotted, references: Iterable[Reference]) -> Iterator[Words]:
    by_hand = {one.first for one in spotted.corrected}
    for reference in references:
        if reference.parts:
            yield from _spoken(spotted, reference.parts)
            continue
        how = "corrected" if reference.first in by_hand else reference.kind
        start, end = _original(spotted, reference.first, reference.last)
        yield Words(start, end, _state(reference), reference.people, reference.candidates, how, reference)


def _state(reference: Reference) -> WordsState:
    if reference.people:
        return "linked"
    return "not_drawn" if reference.absent else "unclear"


def _professionals(spotted: Spotted) -> Iterator[Words]:
    """Runs of tokens that name professionals, and words that a person has said mean no family."""
    by_hand = {i for one in spotted.corrected for i in range(one.first, one.last + 1)}
    first: int | None = None
    for i in sorted(spotted.professionals):
        first = i if first is None else first
        if i + 1 not in spotted.professionals:
            start, end = _original(spotted, first, i)
            how: Literal["corrected", "professional"] = "corrected" if first in by_hand else "professional"
            yield Words(start, end, "not_family", how=how)
            first = None


def _original(spotted: Spotted, first: int, last: int) -> tuple[int, int]:
    tokens = spotted.narrative.tokens
    return spotted.narrative.original(tokens[first].start, tokens[last].end)
