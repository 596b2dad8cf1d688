"""How the canvas goes from one picture to the next: people glide into place, the rest fades in or out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEasingCurve,
    QEvent,
    QObject,
    QVariantAnimation,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from genogram_app.layout.geometry import Box, RoutedLine

Move = tuple[float, float]
MILLISECONDS = 180
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
_SEEN = 0.5
"""Points; whoever moves less than that has not visibly moved."""


def moves(before: Iterable[Box], after: Iterable[Box]) -> dict[str, Move]:
    """Return how far from their new place those people stood who were drawn before and have moved."""
    stood = {box.person: (box.x, box.y) for box in before}
    found = {}
    for box in after:
        x, y = stood.get(box.person, (box.x, box.y))
        if abs(x - box.x) >= _SEEN or abs(y - box.y) >= _SEEN:
            found[box.person] = (x - box.x, y - box.y)
    return found


def arrivals(before: Iterable[Box], after: Sequence[Box], lines: Iterable[RoutedLine]) -> dict[str, Move]:
    """Return how far from their place newcomers begin: where somebody stood whom a line joins them to."""
    stood = {box.person: (box.x, box.y) for box in before}
    newcomers = {box.person: box for box in after if box.person not in stood}
    if not stood or not newcomers:
        return {}
    unions: dict[str, dict[str, None]] = {}
    for line in lines:
        unions.setdefault(line.union, {}).update(dict.fromkeys(line.persons))
    found: dict[str, Move] = {}
    for joined in unions.values():
        kin = next((stood[person] for person in joined if person in stood), None)
        if kin is None:
            continue
        for person in joined.keys() & newcomers.keys():
            box = newcomers[person]
            found[person] = (kin[0] - box.x, kin[1] - box.y)
    return found


class Glide(QObject):
    """Moves items from where they were to where they are; off unless the window allows motion.

    Nothing waits for it: the picture is whole from the beginning, `finish` puts everything into place, and so
    does whatever hands do meanwhile.
    """

    def __init__(self, parent: QObject, scene: QGraphicsScene) -> None:
        """Begin at rest; what goes fades out on the scene."""
        super().__init__(parent)
        self.allowed = False
        self._scene = scene
        self._moving: Sequence[tuple[QGraphicsItem, Move]] = ()
        self._fading: Sequence[QGraphicsItem] = ()
        self._leaving: Sequence[QGraphicsItem] = ()
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(MILLISECONDS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve(QEasingCurve.Type.OutCubic))
        self._clock.valueChanged.connect(lambda share: self._show(float(share)))
        self._clock.finished.connect(self.finish)

    @property
    def running(self) -> bool:
        """Whether anything is still on its way."""
        return self._clock.state() is QAbstractAnimation.State.Running

    def allow(self, allowed: bool) -> None:
        """Let things move from now on, or not."""
        self.allowed = allowed

    def begin(
        self,
        moving: Sequence[tuple[QGraphicsItem, Move]],
        fading: Iterable[QGraphicsItem],
        leaving: Iterable[QGraphicsItem] = (),
    ) -> None:
        """Let items come from so far away, others appear, and those that have left the scene disappear.

        Without anybody moving nothing appears slowly.
        """
        self.finish()
        self._leaving = tuple(leaving) if self.allowed else ()
        if not self.allowed or not (moving or self._leaving):
            return
        self._moving, self._fading = moving, tuple(fading) if moving else ()
        for item in self._leaving:
            item.setEnabled(False)
            self._scene.addItem(item)
        self._show(0.0)
        self._clock.start()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)

    def finish(self) -> None:
        """Put everything into place at once."""
        self._clock.stop()
        self._show(1.0)
        for item in self._leaving:
            self._scene.removeItem(item)
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self._moving, self._fading, self._leaving = (), (), ()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever types or clicks finds everything in place."""
        if event.type() in _HANDS:
            self.finish()
        return False

    def _show(self, share: float) -> None:
        """Show the items so far along their way."""
        for item, (dx, dy) in self._moving:
            item.setPos(dx * (1 - share), dy * (1 - share))
        for item in self._fading:
            item.setOpacity(share)
        for item in self._leaving:
            item.setOpacity(1 - share)
