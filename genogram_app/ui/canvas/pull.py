"""Pulling a handle: onto somebody it joins, onto a couple it adds a child, elsewhere it is a click."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF

from genogram_app.model.document import Document
from genogram_app.ui.canvas.handles import Handle
from genogram_app.ui.canvas.joining import Joining, Outcome
from genogram_app.ui.canvas.pointer import Gesture, Ids


class PullingHands(Protocol):
    """What a pull may do."""

    def ids_near(self, scene: QPointF) -> Ids:
        """Return what is drawn at a point."""

    def show_way(self, start: QPointF, end: QPointF, lit: Ids, words: str) -> None:
        """Show where the pull leads, and in words to what."""

    def drop_way(self) -> None:
        """Show it no more."""

    def add(self, ids: Ids, gesture: str) -> None:
        """Have the window add a relative of a person or couple."""

    def settle(self, outcome: Outcome, at: QPointF) -> None:
        """Do what was decided, ask which of several, or say why not."""


class Pull(Gesture):
    """From a handle to wherever it is let go."""

    def __init__(
        self, hands: PullingHands, document: Document, scene: QPointF, screen: QPoint, handle: Handle
    ) -> None:
        """Begin on a handle; the family is looked through once."""
        super().__init__(scene, screen)
        self.hands, self.handle = hands, handle
        self._joining = Joining(document, handle)
        self._over: Ids = ()
        self._outcome: Outcome | None = None

    def follow(self, scene: QPointF) -> None:
        """Show the way, and say what letting go would do."""
        self._look(scene)
        words = self.handle.adds if self._outcome is None else self._outcome.words
        lit = self._over if self._outcome is not None and not self._outcome.refused else ()
        self.hands.show_way(self.start, scene, lit, words)

    def finish(self, scene: QPointF) -> None:
        """Join, ask, or add somebody new."""
        self.hands.drop_way()
        if self.moved:
            self._look(scene)
        if self._outcome is None:
            self.hands.add((self.handle.owner,), self.handle.gesture)
        elif self._outcome.adds:
            self.hands.add(self._outcome.adds, self.handle.gesture)
        else:
            self.hands.settle(self._outcome, scene)

    def cancel(self) -> None:
        """Leave everything as it was."""
        self.hands.drop_way()

    def _look(self, scene: QPointF) -> None:
        over = self.hands.ids_near(scene)
        if over != self._over:
            self._over, self._outcome = over, self._joining.onto(over)
