"""What the last picture worked out and the next one may need again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Result = TypeVar("Result")


class Memory:
    """Results by key, each with all that it follows from; what a picture did not need is let go after it.

    They are results of pure functions: with or without them a picture is the same.
    """

    __slots__ = ("_before", "_now")

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._before: dict[Hashable, tuple[Any, Any]] = {}
        self._now: dict[Hashable, tuple[Any, Any]] = {}

    def __len__(self) -> int:
        """How many results are remembered."""
        return len(self._now.keys() | self._before.keys())

    def turn(self) -> None:
        """Begin another picture: let go of what the last one did not need."""
        self._before, self._now = self._now, {}

    def recall(self, key: Hashable, asked: object, make: Callable[[], Result]) -> Result:
        """Return the result for a key, worked out unless it is remembered for the same `asked`."""
        known = self._before.get(key)
        if known is None or known[0] != asked:
            known = asked, make()
        self._now[key] = known
        result: Result = known[1]
        return result

    def known(self, key: Hashable) -> Any:
        """Return what was kept under a key for the last picture, or None."""
        found = self._before.get(key)
        return found[1] if found else None

    def keep(self, key: Hashable, result: object) -> None:
        """Keep something for the next picture."""
        self._now[key] = None, result
