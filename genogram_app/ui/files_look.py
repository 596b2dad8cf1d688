"""Looking at recent files off the window's thread: a drive that is not connected takes long to say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer

from genogram_app.ui.recent_cases import RecentCase, look_up

Look: TypeAlias = Callable[[Sequence[Path]], tuple[RecentCase, ...]]

_AT_ONCE = 0.05
"""Seconds in which files that can be reached have answered."""
_POLL = 100
"""Milliseconds between two looks at whether the others have."""


class FilesLook(QObject):
    """Shows the files as they are remembered, and again once they have been looked at; newest only."""

    def __init__(self, parent: QObject, look: Look = look_up) -> None:
        """`look` looks at files, however long it takes."""
        super().__init__(parent)
        self._look_up = look
        self._thread: Thread | None = None
        self._found: list[tuple[RecentCase, ...]] = []
        self._show: Callable[[tuple[RecentCase, ...]], None] | None = None
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL)
        self._poll.timeout.connect(self._take)

    def look(self, paths: Sequence[Path], show: Callable[[tuple[RecentCase, ...]], None]) -> None:
        """Look at the files, and `show` what is known of them."""
        found: list[tuple[RecentCase, ...]] = []
        self._found, self._show = found, show
        # A daemon: nobody waits for a drive when the program ends.
        self._thread = Thread(target=lambda: found.append(self._look_up(paths)), daemon=True)
        self._thread.start()
        self._thread.join(_AT_ONCE)
        if not self._take():
            show(tuple(RecentCase(path) for path in paths))
            self._poll.start()

    def _take(self) -> bool:
        """Show what was found, if it was; return whether it was."""
        if not self._found or self._show is None:
            return False
        self._poll.stop()
        self._show(self._found[0])
        return True
