"""Pulling a line to somebody: from a handle it joins them, from a person it says how they are together."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.ui.canvas.handles import Handle
from genogram_app.ui.canvas.joining import Joining, Outcome
from genogram_app.ui.canvas.pointer import Gesture, Ids
from genogram_app.ui.canvas.targets import people_among


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


class BondPull(Gesture):
    """From one person to another: how they are with each other is asked where the window asks it."""

    def __init__(
        self, hands: PullingHands, document: Document, scene: QPointF, screen: QPoint, person: str
    ) -> None:
        """Begin on a person."""
        super().__init__(scene, screen)
        self.hands, self.person = hands, person
        self._document = document

    def follow(self, scene: QPointF) -> None:
        """Show the way, and with whom it is about."""
        other = self._other(scene)
        name = display_name(self._document.person(self.person))
        if other is None:
            words = f"How {name} is with somebody: let go on them"
        else:
            both = f"{name} and {display_name(self._document.person(other))}"
            words = f"How {both} are with each other is asked"
        self.hands.show_way(self.start, scene, (other,) if other else (), words)

    def finish(self, scene: QPointF) -> None:
        """Have it asked; away from everybody nothing happens."""
        self.hands.drop_way()
        other = self._other(scene)
        if self.moved and other is not None:
            self.hands.add((self.person, other), "bond")

    def cancel(self) -> None:
        """Leave everything as it was."""
        self.hands.drop_way()

    def _other(self, scene: QPointF) -> str | None:
        near = people_among(self.hands.ids_near(scene), self._document)
        return near[0] if len(near) == 1 and near[0] != self.person else None
