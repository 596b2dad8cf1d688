"""How the canvas goes from one picture to the next: people glide to their new places, the rest fades in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QGraphicsItem

from genogram_app.layout.geometry import Box

Move = tuple[float, float]
MILLISECONDS = 180
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


class Glide:
    """Moves items from where they were to where they are; off unless the window allows motion.

    Nothing waits for it: the picture is whole from the beginning, and `finish` puts everything into place.
    """

    def __init__(self, parent: QObject) -> None:
        """Begin at rest."""
        self.allowed = False
        self._moving: Sequence[tuple[QGraphicsItem, Move]] = ()
        self._fading: Sequence[QGraphicsItem] = ()
        self._clock = QVariantAnimation(parent)
        self._clock.setDuration(MILLISECONDS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve(QEasingCurve.Type.OutCubic))
        self._clock.valueChanged.connect(lambda share: self._show(float(share)))

    def allow(self, allowed: bool) -> None:
        """Let things move from now on, or not."""
        self.allowed = allowed

    @property
    def running(self) -> bool:
        """Whether anything is still on its way."""
        return self._clock.state() is QAbstractAnimation.State.Running

    def begin(self, moving: Sequence[tuple[QGraphicsItem, Move]], fading: Iterable[QGraphicsItem]) -> None:
        """Let items come from so far away, and others appear; without anybody moving nothing fades either."""
        self.finish()
        if self.allowed and moving:
            self._moving, self._fading = moving, tuple(fading)
            self._show(0.0)
            self._clock.start()

    def finish(self) -> None:
        """Put everything into place at once."""
        self._clock.stop()
        self._show(1.0)
        self._moving, self._fading = (), ()

    def _show(self, share: float) -> None:
        """Show the items so far along their way."""
        for item, (dx, dy) in self._moving:
            item.setPos(dx * (1 - share), dy * (1 - share))
        for item in self._fading:
            item.setOpacity(share)
