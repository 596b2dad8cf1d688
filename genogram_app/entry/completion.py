"""How the word that is being typed in a phrase can go on: names, households, the words of phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.entry.tokens import plain
from genogram_app.entry.vocabulary import (
    BACKGROUND,
    BONDS,
    LIVING,
    MARK_CODES,
    RELATIONS,
    STAGES,
    STATUS_CODES,
)
from genogram_app.model.document import Document

_MOST = 8
_LONGEST = 3
_SHORTEST = 2
"""So many letters of a word are needed before it is completed."""
_ENDS = ",;+()=\n"
_WORDS = tuple(
    sorted(
        {
            *(relation.term for relation in RELATIONS.values() if not relation.several),
            *STAGES,
            *BONDS,
            *LIVING,
            *STATUS_CODES,
            *MARK_CODES,
            *BACKGROUND,
            "household",
            "moves to",
            "leaves",
            "placed with",
            "whereabouts not known",
            "unknown male",
            "unborn child",
            "subject child",
            "twins",
            "from",
            "until",
        }
    )
)


@dataclass(frozen=True, slots=True)
class Completion:
    """Characters start..end (half-open) can become this text."""

    start: int
    end: int
    text: str


def completions(text: str, caret: int, document: Document) -> tuple[Completion, ...]:
    """Return how the words before the caret can go on, the names that begin so first; at most eight."""
    found: dict[str, Completion] = {}
    names = tuple(_names(document))
    for start in _starts(text, caret):
        begun = plain(text[start:caret])
        if any(plain(name) == begun for name in names):
            break
        if len(begun) >= _SHORTEST:
            whole = [n for n in names if _begins(plain(n), begun)]
            words = [w for w in _WORDS if w.startswith(begun)]
            for choice in (*whole, *words):
                found.setdefault(choice, Completion(start, caret, choice))
    return tuple(found.values())[:_MOST]


def _starts(text: str, caret: int) -> Iterator[int]:
    """Where the last words before the caret begin, the longest stretch first."""
    begin = max((text.rfind(mark, 0, caret) for mark in _ENDS), default=-1) + 1
    starts = [
        i for i in range(begin, caret) if not text[i].isspace() and (i == begin or text[i - 1].isspace())
    ]
    if caret and not text[caret - 1].isspace():
        yield from starts[-_LONGEST:]


def _names(document: Document) -> Iterator[str]:
    for person in document.people:
        yield from (n for n in (person.name, person.label, *person.aliases) if n)
    yield from (home.label for home in document.households if home.label)


def _begins(name: str, begun: str) -> bool:
    """Whether a name, or a later word of it, begins so."""
    return name.startswith(begun) or f" {begun}" in name
