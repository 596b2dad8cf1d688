"""What an empty canvas says: where to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from genogram_app.ui.text_sizes import grow
from genogram_app.ui.translated import tr

WORDS = "Begin with the child: press A, or click here"


class BeginHint(QPushButton):
    """A button in the middle of its parent; a button, so that the keyboard and a screen reader find it."""

    def __init__(self, parent: QWidget) -> None:
        """Stay in the middle of the parent, whatever its size."""
        super().__init__(tr(WORDS), parent)
        self._room = parent
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(
            tr("Adds the subject child to the empty drawing, and asks for the name")
        )
        grow(self, 1.25)
        parent.installEventFilter(self)
        self._centre()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go to the middle when the parent has another size."""
        if event.type() is QEvent.Type.Resize:
            self._centre()
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        room, size = self._room.size(), self.sizeHint() + QSize(32, 20)
        size = size.boundedTo(room)
        self.setGeometry(
            (room.width() - size.width()) // 2,
            (room.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
