"""Keeping a copy of unsaved work against a crash, and offering what a crash left behind."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.store.recovery import copies, copy_path, drop_copy, keep_copy, make_folder, parts_of
from genogram_app.store.refusals import reason
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.file_actions import FileActions, file_name
from genogram_app.ui.translated import tr

PAUSE = 3000
"""Milliseconds of work, at most, that a crash can take."""
_MOST = 100
"""More windows than anybody has open, and more copies than anybody leaves lying about."""


class Recovery(QObject):
    """Keeps a copy of the open case while it is not saved; drops it when it is saved, left or closed.

    Copies are written by a worker, one after the other: a large case takes a tenth of a second. A lock tells
    the copy of a window that is still open from one that a crash left behind.
    """

    def __init__(
        self,
        folder: Path,
        session: Session,
        files: FileActions,
        dialogs: Dialogs,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """Follow the session; the folder is made when it is first needed. `tell` is for the status line."""
        super().__init__(parent)
        self._folder, self._session, self._files = folder, session, files
        self._dialogs, self._tell = dialogs, tell
        self._lock: QLockFile | None = None
        self._number = 0
        self._path: Path | None = None
        self._kept: Document | None = None
        self._writing: Future[None] | None = None
        self._worker = ThreadPoolExecutor(1, "recovery")
        self._said = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE)
        self.pause.timeout.connect(self.keep)
        self._forget = session.history_changed.listen(lambda _: self._follow())

    def found(self) -> tuple[Path, ...]:
        """Return the copies that a crash left behind, latest first."""
        return tuple(path for path in copies(self._folder) if self._is_left(path))

    def open(self, path: Path) -> bool:
        """Open a copy as a case that is not saved yet; return whether it was opened."""
        from genogram_app.store.case_file import open_case
        from genogram_app.store.refusals import CaseFileError

        try:
            document = open_case(path)
        except CaseFileError as error:
            self._dialogs.say(
                tr("The recovered case was not opened"),
                stopped(str(error)),
                tr(
                    "The copy stays where it is until you discard it. The file that you last saved "
                    "is unharmed."
                ),
            )
            return False
        if not self._files.begin(document, saved=False):
            return False
        self.keep()
        self._worker.submit(drop_copy, path)
        return True

    def discard(self, path: Path) -> bool:
        """Remove a copy after asking; return whether it was removed."""
        title, _ = parts_of(path)
        question = f"Discard the recovered work on “{title}”? This cannot be undone."
        if not self._dialogs.agree(tr("Discard recovered work"), question, tr("&Discard")):
            return False
        drop_copy(path)
        return True

    def keep(self) -> None:
        """Have a copy of the case written as it is now, if it is not saved."""
        self._tell_failure()
        document = self._session.document
        if not self._session.modified or document is self._kept or not self._take_number():
            return
        path = copy_path(self._folder, self._title(), self._number)
        before, self._path, self._kept = self._path, path, document
        self._writing = self._worker.submit(keep_copy, document, path)
        if before is not None and before != path:
            self._worker.submit(drop_copy, before)

    def end(self) -> None:
        """Drop the copy: whoever leaves the program has saved, or said not to."""
        self._forget()
        self.pause.stop()
        self._drop()
        self._worker.shutdown(wait=True)
        if self._lock is not None:
            self._lock.unlock()

    def _title(self) -> str:
        file = self._files.path
        return file_name(file.name.split(".")[0] if file is not None else self._files.title())

    def _follow(self) -> None:
        if not self._session.modified:
            self.pause.stop()
            self._drop()
        elif not self.pause.isActive():
            self.pause.start()

    def _drop(self) -> None:
        if self._path is not None:
            self._worker.submit(drop_copy, self._path)
        self._path = self._kept = None

    def _tell_failure(self) -> None:
        """Say once that no copy can be kept; the work itself goes on."""
        done = self._writing is not None and self._writing.done()
        error = self._writing.exception() if self._writing is not None and done else None
        if error is not None:
            self._kept = None
            self._say(str(error))

    def _say(self, why: str) -> None:
        if not self._said:
            self._tell(
                tr("No copy is kept against a crash: {why} Your case is unharmed; save it often.").format(
                    why=stopped(why)
                )
            )
        self._said = True

    def _take_number(self) -> bool:
        """Take the first number that no window has and no copy bears; return whether there is one."""
        if self._lock is not None:
            return True
        try:
            make_folder(self._folder)
        except OSError as error:
            self._say(reason(error))
            return False
        borne = {parts_of(path)[1] for path in copies(self._folder)}
        for number in range(1, _MOST):
            lock = self._lock_of(number)
            if number not in borne and lock.tryLock(0):
                self._lock, self._number = lock, number
                return True
        self._say("its folder takes no files")
        return False

    def _is_left(self, path: Path) -> bool:
        """Whether no window that is open has the copy."""
        number = parts_of(path)[1]
        if self._lock is not None and number == self._number:
            return False
        lock = self._lock_of(number)
        left = lock.tryLock(0)
        lock.unlock()
        return left

    def _lock_of(self, number: int) -> QLockFile:
        lock = QLockFile(str(self._folder / f"{number}.lock"))
        lock.setStaleLockTime(0)  # a lock is stale when its process has gone, however long a case stays open
        return lock
