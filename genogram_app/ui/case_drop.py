"""Dropping a case file on the window opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_ENDINGS = (".genogram", ".json")


class CaseDrop(QObject):
    """Takes a case file that is dropped anywhere on a window."""

    def __init__(self, window: QWidget, open_path: Callable[[Path], object], *others: QWidget) -> None:
        """Call `open_path` with the file, once the drop is over; `others` would keep it."""
        super().__init__(window)
        self._open = open_path
        window.setAcceptDrops(True)
        for part in (window, *others):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Accept exactly one case file."""
        if not isinstance(event, (QDragMoveEvent, QDropEvent)):
            return super().eventFilter(watched, event)
        path = dropped_case(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            # The program that the file comes from waits until the drop is over; a question may come first.
            QTimer.singleShot(0, self, lambda: self._open(path))
        return True


def dropped_case(data: QMimeData) -> Path | None:
    """Return the case file among what is dropped, or None when it is not exactly one."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    cases = [path for path in files if path.name.lower().endswith(_ENDINGS)]
    return cases[0] if len(cases) == 1 else None
