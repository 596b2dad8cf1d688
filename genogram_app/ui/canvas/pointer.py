"""What a press of the pointer becomes: a click, a drag of people, a rubber band, or moving the paper."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication

from genogram_app.ui.canvas.dwellings import Dwellings, HomeChange, HomeMove

Ids = tuple[str, ...]


class Canvas(Protocol):
    """What a gesture may do; only `place` changes the case."""

    def select(self, ids: Ids) -> None:
        """Select items."""

    def place(self, people: Ids, dx: float, dy: float) -> None:
        """Move people and keep them there, as one edit."""

    def show_ghosts(self, people: Ids, dx: float, dy: float) -> None:
        """Show where people would be."""

    def drop_ghosts(self) -> None:
        """Show it no more."""

    def dwellings(self, people: Ids) -> Dwellings:
        """Return what can be told of homes while people are dragged."""

    def say_change(self, change: HomeChange | None, at: QPointF) -> None:
        """Say whose home would be another by a drop at a point."""

    def rehouse(self, move: HomeMove) -> None:
        """Have it asked since or until when, after people were dropped."""

    def show_band(self, area: QRectF | None) -> None:
        """Show the rubber band, or none."""

    def people_in(self, area: QRectF) -> Ids:
        """Return who stands in a rectangle."""

    def scroll_by(self, by: QPoint) -> None:
        """Move the paper by so many pixels."""


class Gesture:
    """From press to release; at most one edit, and none when it is cancelled."""

    def __init__(self, scene: QPointF, screen: QPoint) -> None:
        """Begin at a point of the scene, which is a point of the screen."""
        self.start, self.screen = scene, screen
        self.moved = False

    def move(self, scene: QPointF, screen: QPoint) -> None:
        """Follow the pointer; a hand that only trembles has not moved."""
        far = (screen - self.screen).manhattanLength() >= QApplication.startDragDistance()
        self.moved = self.moved or far
        if self.moved:
            self.follow(scene)

    def follow(self, scene: QPointF) -> None:
        """Show what the gesture would do here."""

    def finish(self, scene: QPointF) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Show nothing more and do nothing."""


class Drag(Gesture):
    """A press on something drawn: people follow the pointer; without moving it is a click."""

    def __init__(
        self, canvas: Canvas, scene: QPointF, screen: QPoint, people: Ids, click: Ids | None
    ) -> None:
        """`people` would be moved; `click` is what a mere click selects (None: nothing else)."""
        super().__init__(scene, screen)
        self.canvas = canvas
        self.people, self.click = people, click
        self._homes: Dwellings | None = None
        self._change: HomeChange | None = None

    def follow(self, scene: QPointF) -> None:
        """Move the ghosts only, and say what a drop would mean for a home."""
        if not self.people:
            return
        by = scene - self.start
        self.canvas.show_ghosts(self.people, by.x(), by.y())
        if self._homes is None:
            self._homes = self.canvas.dwellings(self.people)
        self._change = self._homes.change(by)
        self.canvas.say_change(self._change, scene)

    def finish(self, scene: QPointF) -> None:
        """Keep people where they were dropped, ask about their home, or take the click."""
        if self.moved:
            self.follow(scene)
        self._clear()
        by = scene - self.start
        if self._change is not None:
            self.canvas.rehouse(HomeMove(self._change, self.people, (by.x(), by.y()), scene))
        elif self.moved and self.people:
            self.canvas.place(self.people, by.x(), by.y())
        elif not self.moved and self.click is not None:
            self.canvas.select(self.click)

    def cancel(self) -> None:
        """Leave everybody where they are."""
        self._clear()

    def _clear(self) -> None:
        self.canvas.drop_ghosts()
        self.canvas.say_change(None, self.start)


class Band(Gesture):
    """A press on empty paper: a rubber band selects who stands in it; a click selects nothing."""

    def __init__(self, canvas: Canvas, scene: QPointF, screen: QPoint, kept: Ids) -> None:
        """`kept` stays selected."""
        super().__init__(scene, screen)
        self.canvas = canvas
        self.kept = kept

    def follow(self, scene: QPointF) -> None:
        """Stretch the band."""
        self.canvas.show_band(self._area(scene))

    def finish(self, scene: QPointF) -> None:
        """Select who stands in the band."""
        self.canvas.show_band(None)
        caught = self.canvas.people_in(self._area(scene)) if self.moved else ()
        self.canvas.select(tuple(dict.fromkeys((*self.kept, *caught))))

    def cancel(self) -> None:
        """Take the band away; the selection stays."""
        self.canvas.show_band(None)

    def _area(self, scene: QPointF) -> QRectF:
        return QRectF(self.start, scene).normalized()


class Pan(Gesture):
    """The paper follows the pointer."""

    def __init__(self, canvas: Canvas, scene: QPointF, screen: QPoint) -> None:
        """Begin where the paper is taken hold of."""
        super().__init__(scene, screen)
        self.canvas = canvas

    def move(self, _scene: QPointF, screen: QPoint) -> None:
        """Follow at once: nothing else could be meant."""
        self.canvas.scroll_by(self.screen - screen)
        self.screen = screen
