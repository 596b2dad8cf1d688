"""Things of a text in order, and those of them that begin in a part of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, Protocol, TypeVar


class _Begins(Protocol):
    @property
    def start(self) -> int: ...


Thing = TypeVar("Thing", bound=_Begins)


class Placed(Generic[Thing]):
    """Things in order; where they begin is looked up thousands of times, and so is kept beside them."""

    __slots__ = ("_starts", "_things")

    def __init__(self, things: Iterable[Thing]) -> None:
        """Take the things in the order in which they begin."""
        self._things = tuple(things)
        self._starts = [thing.start for thing in self._things]

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._things)

    def within(self, start: int, end: int) -> Sequence[Thing]:
        """Return those that begin in a part of the text: half-open offsets."""
        starts = self._starts
        first = bisect_left(starts, start)
        return self._things[first : bisect_left(starts, end, first)]
