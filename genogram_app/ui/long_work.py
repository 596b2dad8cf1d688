"""Work that may take long: done beside the window, with progress and Cancel once it does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from genogram_app.ui.translated import tr

T = TypeVar("T")
SHOWN_AFTER = 400
"""Milliseconds of work before the progress is shown."""
_POLL = 30


class Cancelled(Exception):
    """The user has had enough of waiting."""


class LongWork:
    """Runs a function beside the window; the window can be seen and left alone until it is done."""

    def __init__(self, parent: QWidget) -> None:
        """Show progress over the parent."""
        self._parent = parent

    def run(self, words: str, work: Callable[[Callable[[int, int], None]], T]) -> T:
        """Return what the work returns; it is given a function to tell how much of how much is done.

        Raises:
            Cancelled: when the user cancels; and whatever the work raises.
        """
        progress = _Progress()
        dialog = QProgressDialog(words, tr("Cancel"), 0, 0, self._parent)
        dialog.setWindowTitle(tr("One moment"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHOWN_AFTER)
        dialog.setAutoReset(False)
        dialog.canceled.connect(progress.cancelled.set)
        loop, poll = QEventLoop(), QTimer(dialog)
        with ThreadPoolExecutor(1, "long work") as worker:
            future = worker.submit(work, progress.tell)

            def look() -> None:
                progress.show_in(dialog)
                if future.done():
                    loop.quit()

            poll.timeout.connect(look)
            poll.start(_POLL)
            loop.exec()
        poll.stop()
        dialog.close()
        dialog.deleteLater()
        return future.result()


class _Progress:
    """How far the work is, told in its thread and shown in the window's."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()
        self._told = (0, 0)

    def tell(self, done: int, of: int) -> None:
        """Take how much is done.

        Raises:
            Cancelled: when the user has cancelled.
        """
        if self.cancelled.is_set():
            raise Cancelled
        self._told = done, of

    def show_in(self, dialog: QProgressDialog) -> None:
        done, of = self._told
        if of:
            dialog.setMaximum(of)
            dialog.setValue(done)
