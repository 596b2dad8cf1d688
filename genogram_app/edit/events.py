"""A synchronous, typed event."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Generic, TypeVar

T = TypeVar("T")


class Event(Generic[T]):
    """Something that listeners are told of, in the order in which they asked."""

    def __init__(self) -> None:
        """Begin without listeners."""
        self._listeners: list[Callable[[T], None]] = []

    def listen(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Add a listener; return a function that removes it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, content: T) -> None:
        """Call every listener with the content; one that fails does not keep the others from hearing it."""
        with ExitStack() as told:
            for listener in reversed(self._listeners):
                told.callback(listener, content)
