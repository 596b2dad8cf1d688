"""What earlier layouts of a case worked out and the next one may need again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from genogram_app.layout.geometry import Point

Result = TypeVar("Result")
_UNKNOWN = object()


class Kept(Generic[Result]):
    """Results by what they follow from, as many as are useful; those not asked for longest are let go.

    They are results of pure functions: with or without them a layout is the same.
    """

    def __init__(self, most: int) -> None:
        """Keep at most so many results."""
        self._most = most
        self._results: dict[Hashable, Result] = {}

    def __len__(self) -> int:
        """How many results are kept."""
        return len(self._results)

    def recall(self, key: Hashable, make: Callable[[], Result]) -> Result:
        """Return the result for a key, worked out if it is not kept."""
        # A key may be long and takes time to hash: it is looked up once.
        found: Any = self._results.pop(key, _UNKNOWN)
        if found is _UNKNOWN:
            found = make()
        self._results[key] = found
        if len(self._results) > self._most:
            del self._results[next(iter(self._results))]
        result: Result = found
        return result


class Latest(Generic[Result]):
    """The last result, by what it follows from: for what can be compared and cannot be hashed."""

    def __init__(self) -> None:
        """Begin without a result."""
        self._known: tuple[object, Result] | None = None

    def recall(self, asked: object, make: Callable[[], Result]) -> Result:
        """Return the last result if it was for the same, else work it out."""
        if self._known is None or self._known[0] != asked:
            self._known = asked, make()
        return self._known[1]


@dataclass(frozen=True, slots=True)
class Remembered:
    """The results of each stage that takes long; one of these goes with each case."""

    free: Latest[Any] = field(default_factory=Latest)
    """The layout without pins on which the last one with pins was built."""
    orders: Kept[tuple[tuple[tuple[int, ...], ...], ...]] = field(default_factory=lambda: Kept(16))
    ways: Kept[tuple[Point, ...]] = field(default_factory=lambda: Kept(300))
    areas: Kept[Any] = field(default_factory=lambda: Kept(200))
    wholes: Kept[Any] = field(default_factory=lambda: Kept(200))
    shapes: Kept[Any] = field(default_factory=lambda: Kept(200))
    """Areas of households: shapely geometry, whose type is not named here because it loads slowly."""
    rings: Kept[tuple[tuple[Point, ...], ...]] = field(default_factory=lambda: Kept(300))
    drawn: Kept[Any] = field(default_factory=lambda: Kept(200))
    """Outlines where they are on the page."""
