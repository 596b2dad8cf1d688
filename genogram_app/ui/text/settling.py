"""Which words of a text nobody has settled yet, and the next ones from a place on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import Words

T = TypeVar("T")


def unsettled(words: Words) -> bool:
    """Return whether somebody has to look: nobody said whom the words mean, and nobody drawn is certain.

    A pronoun that may mean several people brings up nobody new, so nobody has to settle it.
    """
    return words.how not in ("corrected", "pronoun", "possessive") and words.state in ("unclear", "not_drawn")


def next_round(places: Iterable[tuple[int, int, T]], position: int, by: int) -> tuple[int, int, T] | None:
    """Return the first place behind a position, or with `by` -1 the last before it; they go round."""
    found = sorted(places, key=lambda place: place[:2])
    if not found:
        return None
    if by > 0:
        return next((place for place in found if place[0] > position), found[0])
    return next((place for place in reversed(found) if place[0] < position), found[-1])


def of_person(words: Words, people: Collection[str]) -> bool:
    """Return whether one of the people is certainly meant."""
    return any(person in people for person in words.people)
