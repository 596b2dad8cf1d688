"""New, open, save and close: the file that the case lives in, and the question before work is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from genogram_app.edit.events import Event
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.interchange.examples import Example

UNTITLED = "Untitled case"


class FileActions:
    """Keeps the path of the open case; `path_changed` tells when it is another.

    `closed` tells that no case is open any more, and `opened` that the next one is about to be shown.
    """

    def __init__(
        self,
        session: Session,
        dialogs: Dialogs,
        settings: Settings,
        commit: Callable[[], None],
        as_shown: Callable[[Document], Document] = lambda document: document,
    ) -> None:
        """`commit` takes up what is still being typed, before the case is saved or left.

        `as_shown` puts into a case that is saved how its people stand in the window.
        """
        self.path: Path | None = None
        self.path_changed: Event[Path | None] = Event()
        self.is_open = True
        self.opened: Event[None] = Event()
        self.closed: Event[None] = Event()
        self._session, self._dialogs, self._settings = session, dialogs, settings
        self._commit, self._as_shown = commit, as_shown

    def title(self) -> str:
        """Return what the case is called: its title, else its file, else that it has none."""
        given = self._session.document.case.title.strip()
        return given or (self.path.name if self.path else UNTITLED)

    def new(self) -> bool:
        """Begin an empty case; return whether it was begun."""
        return self.begin(Document())

    def begin(self, document: Document, *, saved: bool = True) -> bool:
        """Begin a case that has no file yet; return whether it was begun.

        Where it holds somebody's work, `saved` is false: then it is not left without a question.
        """
        if not self.may_leave():
            return False
        self._take(document, None, saved=saved)
        return True

    def close(self) -> bool:
        """Close the case; return whether it was closed."""
        if not self.may_leave():
            return False
        self.is_open = False
        self._reset(Document(), None)
        self.closed.tell(None)
        return True

    def begin_closed(self) -> None:
        """Have no case open from the start: there is nothing yet that could be lost."""
        self.is_open = False
        self.closed.tell(None)

    def open(self) -> bool:
        """Ask for a case and open it; return whether one was opened."""
        if not self.may_leave():
            return False
        path = self._dialogs.case_to_open(self._settings.folder())
        return path is not None and self._read(path)

    def open_path(self, path: Path) -> bool:
        """Open a case, after asking about unsaved changes; return whether it was opened."""
        return self.may_leave() and self._read(path)

    def examples(self) -> dict[str, Callable[[], bool]]:
        """Return what opens each invented case, by the name of its action."""
        return {
            "one-home": lambda: self.open_example("one-home"),
            "three-homes": lambda: self.open_example("three-homes"),
            "on-the-move": lambda: self.open_example("on-the-move"),
        }

    def open_example(self, name: Example) -> bool:
        """Open an example as a new case without a file, so that saving asks where; return whether it was."""
        from genogram_app.interchange.examples import load_example

        return self.begin(load_example(name))

    def save(self) -> bool:
        """Save the case where it came from, or ask where; return whether it was saved."""
        self._commit()
        return self.save_as() if self.path is None else self._write(self.path)

    def save_as(self) -> bool:
        """Ask where to save the case and save it there; return whether it was saved."""
        self._commit()
        name = self.path.name if self.path else file_name(self.title()) + ".genogram"
        folder = self.path.parent if self.path else self._settings.folder()
        path = self._dialogs.case_to_save(folder / name)
        return path is not None and self._write(path)

    def may_leave(self) -> bool:
        """Ask about unsaved changes; return whether the case may be left."""
        self._commit()
        if not self._session.modified:
            return True
        answer = self._dialogs.save_changes(self.title())
        return self.save() if answer == "save" else answer == "discard"

    def _read(self, path: Path) -> bool:
        from genogram_app.interchange.convert import load
        from genogram_app.store.refusals import CaseFileError

        try:
            document = load(path)
        except CaseFileError as error:
            self._dialogs.say(
                tr("The case was not opened"),
                stopped(str(error)),
                tr("The file was not changed, and the case that was open before is still open."),
            )
            return False
        self._take(document, path)
        self._settings.remember_file(path)
        return True

    def _write(self, path: Path) -> bool:
        from genogram_app.interchange.convert import save
        from genogram_app.store.refusals import CaseFileError

        try:
            save(self._as_shown(self._session.document), path)
        except CaseFileError as error:
            self._dialogs.say(
                tr("The case was not saved"),
                stopped(str(error)),
                tr(
                    "Your work is still open here, and an earlier file stays as it was. "
                    "Try File ▸ Save as… with another folder."
                ),
            )
            return False
        self.path = path
        self._session.mark_saved()
        self._settings.remember_file(path)
        self.path_changed.tell(path)
        return True

    def _take(self, document: Document, path: Path | None, *, saved: bool = True) -> None:
        if not self.is_open:
            self.is_open = True
            self.opened.tell(None)
        self._reset(document, path, saved=saved)

    def _reset(self, document: Document, path: Path | None, *, saved: bool = True) -> None:
        self.path = path
        self._session.reset(document, saved=saved)
        self.path_changed.tell(path)


def file_name(title: str) -> str:
    """Return a title as a file name that every system accepts."""
    kept = "".join(" " if char in '<>:"/\\|?*' or ord(char) < 32 else char for char in title)
    return " ".join(kept.split()).strip(". ")[:120] or UNTITLED
