"""Where marked stretches of a text stand while it is being typed in: they move with their words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Placed(Generic[T]):
    """Things at half-open stretches of Qt's text, in order; one that is typed into loses its place."""

    def __init__(
        self, things: Iterable[tuple[int, int, T]] = (), to_qt: Callable[[int], int] = lambda offset: offset
    ) -> None:
        """Take (start, end, thing) in offsets that `to_qt` translates."""
        found = sorted(
            ((to_qt(start), to_qt(end), thing) for start, end, thing in things), key=lambda one: one[:2]
        )
        self._starts = [start for start, _, _ in found]
        self._ends = [end for _, end, _ in found]
        self._things = [thing for _, _, thing in found]
        self._longest = max((end - start for start, end, _ in found), default=0)

    def __iter__(self) -> Iterator[tuple[int, int, T]]:
        """All of them in order."""
        return iter(zip(self._starts, self._ends, self._things, strict=True))

    def __len__(self) -> int:
        """How many still have a place."""
        return len(self._things)

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, T]]:
        """Yield those of which a part stands between two positions."""
        for i in range(bisect_left(self._starts, start - self._longest), len(self._starts)):
            if self._starts[i] >= end:
                return
            if self._ends[i] > start:
                yield self._starts[i], self._ends[i], self._things[i]

    def at(self, position: int) -> T | None:
        """Return what stands at a position; of several in one another, the shortest."""
        here = list(self.between(position, position + 1))
        return min(here, key=lambda one: one[1] - one[0])[2] if here else None

    def change(self, position: int, removed: int, added: int) -> None:
        """Let a part of the text give way to another."""
        end, by = position + removed, added - removed
        first, behind = (
            bisect_left(self._starts, position - self._longest),
            bisect_left(self._starts, end),
        )
        # All that begins behind the change moves alike; only what begins before may have been typed into.
        near = zip(
            self._starts[first:behind], self._ends[first:behind], self._things[first:behind], strict=True
        )
        kept = [one for one in near if one[1] <= position]
        self._starts[first:] = [one[0] for one in kept] + [start + by for start in self._starts[behind:]]
        self._ends[first:] = [one[1] for one in kept] + [stop + by for stop in self._ends[behind:]]
        self._things[first:behind] = [one[2] for one in kept]
