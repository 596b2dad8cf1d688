"""Who may be meant by words of a text: the likeliest first, then everybody else of the case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from genogram_app.model.document import Document
from genogram_app.model.people import Person

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import Words

_BEFORE = 8
"""So many mentions before the words may tell who is spoken of."""


def likely(
    document: Document, said: str, words: Words | None, before: Sequence[Words]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of those who are likely meant, and of everybody else.

    Likely are those whom the words may mean, those who are called so, and those of whom the text spoke last
    (`before` are the mentions before the words, in order).
    """
    meant = (*words.people, *words.candidates) if words is not None else ()
    called = [person.id for person in document.people if _shares_a_name(person, said)]
    spoken_of = [i for one in reversed(before[-_BEFORE:]) for i in one.people]
    everybody = [person.id for person in document.people]
    there = set(everybody)
    first = tuple(i for i in dict.fromkeys((*meant, *called, *spoken_of)) if i in there)
    return first, tuple(i for i in everybody if i not in set(first))


def _shares_a_name(person: Person, said: str) -> bool:
    wanted = _parts(said)
    return any(wanted & _parts(name) for name in (person.name, person.label, *person.aliases) if name)


def _parts(name: str) -> frozenset[str]:
    return frozenset(part for part in name.casefold().split() if len(part) > 1)
