"""Looking the case over after edits: soon, off the window's thread when the texts are long, newest only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from genogram_app.model.document import Document

T = TypeVar("T")

PAUSE = 250
"""Milliseconds without an edit after which the case is looked over."""
POLL = 40
"""Milliseconds between two looks at whether the worker is done."""
LONG = 2_000
"""Characters of text from which a worker does it: 8,000 take 0.1 s, which one would feel in the keys."""


MANY = 500
"""Contacts from which a worker does it as well."""


class Reviewer(QObject, Generic[T]):
    """Runs a pure function on the newest document and hands on its result; older results are dropped.

    The worker gets the frozen document and nothing of Qt; the window's thread asks whether it is done.
    """

    def __init__(
        self,
        look_over: Callable[[Document], T],
        show: Callable[[Document, T], None],
        failed: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        """`show` gets the document and the result, `failed` what went wrong; both in the window's thread."""
        super().__init__(parent)
        self._look_over, self._show, self._failed = look_over, show, failed
        self._knows_how = False
        self._wanted: Document | None = None
        self._running: tuple[Document, Future[T]] | None = None
        self._worker: ThreadPoolExecutor | None = None
        self._pause = self._timer(PAUSE, self._begin)
        self._poll = self._timer(POLL, self._look)

    def want(self, document: Document) -> None:
        """Ask for the document to be looked over when edits pause."""
        self._wanted = document
        self._pause.start()

    def busy(self) -> bool:
        """Return whether a result is still to come."""
        return self._wanted is not None or self._running is not None

    def give_up(self) -> None:
        """Take no result of what is under way; the worker ends it unheeded."""
        self._pause.stop()
        self._poll.stop()
        self._wanted = self._running = None

    def stop(self) -> None:
        """Give up what is under way, and let the worker go."""
        self.give_up()
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)
            self._worker = None

    def _begin(self) -> None:
        document = self._wanted
        if document is None or self._running is not None:
            return
        self._wanted = None
        if self._knows_how and not _takes_long(document):
            try:
                result = self._look_over(document)
            except Exception as error:  # noqa: BLE001 - any failure is told; the case must stay usable
                self._failed(error)
                return
            self._show(document, result)
        else:
            # The first look loads the rooms below; the worker does that too, so that the window can paint.
            self._knows_how = True
            self._worker = self._worker or ThreadPoolExecutor(1, "review")
            self._running = document, self._worker.submit(self._look_over, document)
            self._poll.start()

    def _look(self) -> None:
        if self._running is None:
            return
        document, future = self._running
        if not future.done():
            self._poll.start()
            return
        self._running = None
        error = future.exception()
        if self._wanted is not None:
            self._begin()
        elif isinstance(error, Exception):
            self._failed(error)
        else:
            self._show(document, future.result())

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer


def _takes_long(document: Document) -> bool:
    return sum(len(text.text) for text in document.documents) >= LONG or len(document.contacts) >= MANY
