"""Playing: from event to event at a calm pace, until the last one or until a hand is in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

PACE = 1800
"""Milliseconds from one event to the next: long enough to read what has changed."""
_HANDS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Player(QObject):
    """Calls `step` again and again; any hand on what it watches pauses it, and so does Esc anywhere."""

    changed = Signal()
    """It has begun, or it has stopped."""

    def __init__(self, parent: QObject, step: Callable[[], bool], watched: tuple[QObject, ...]) -> None:
        """`step` goes on by one event and returns whether there is another after it."""
        super().__init__(parent)
        self._step, self._watched = step, watched
        self._clock = QTimer(self)
        self._clock.setInterval(PACE)
        self._clock.timeout.connect(self._go_on)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._clock.isActive()

    def set_pace(self, milliseconds: int) -> None:
        """Take so long from one event to the next."""
        self._clock.setInterval(milliseconds)

    def play(self) -> None:
        """Go on by itself from now."""
        if self.playing:
            return
        self._clock.start()
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        self.changed.emit()

    def pause(self) -> None:
        """Stay where it is."""
        if not self.playing:
            return
        self._clock.stop()
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Pause for hands on the drawing, which gets them as well, and for Esc, which means only that."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.pause()
            return True
        if kind in _HANDS and watched in self._watched:
            self.pause()
        return False

    def _go_on(self) -> None:
        if not self._step():
            self.pause()
