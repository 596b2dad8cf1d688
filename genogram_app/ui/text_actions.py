"""Bringing texts into the case and taking them out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from genogram_app.edit.session import Edit, Session
from genogram_app.edit.texts import add_text, remove_text, set_title
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.narrative_pane import NarrativePane
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr


class TextActions:
    """Opens a text file, pastes, removes; asks before a text goes."""

    def __init__(
        self,
        session: Session,
        pane: NarrativePane,
        dialogs: Dialogs,
        settings: Settings,
        do: Callable[[Edit], None],
    ) -> None:
        """Answer the pane's wishes; `do` is called with edits."""
        self._session, self._pane, self._dialogs, self._settings, self._do = (
            session,
            pane,
            dialogs,
            settings,
            do,
        )
        pane.open_wanted.connect(self.open)
        pane.paste_wanted.connect(self.paste)
        pane.rename_wanted.connect(self.rename)
        pane.remove_wanted.connect(self.remove)

    def shown(self) -> str | None:
        """Return the id of the text that the pane shows."""
        return self._pane.current_text()

    def open(self) -> None:
        """Ask for a plain text file and add it to the case."""
        from genogram_app.interchange.plain_text import read_text
        from genogram_app.store.refusals import CaseFileError

        path = self._dialogs.text_to_open(self._settings.folder())
        if path is None:
            return
        try:
            text = read_text(path)
        except CaseFileError as error:
            self._dialogs.say(
                tr("The text was not opened"), stopped(str(error)), tr("The case stays as it was.")
            )
            return
        self._settings.set_text("files/folder", str(path.parent))
        self._add(path.stem, text)

    def paste(self) -> None:
        """Add what was copied as a text of the case."""
        copied = QGuiApplication.clipboard().text().replace("\r\n", "\n").replace("\r", "\n")
        if not copied.strip():
            self._dialogs.say(
                tr("There is no text to paste"), tr("Copy the report’s text first, then paste it here."), ""
            )
            return
        self._add(f"Text {len(self._session.document.documents) + 1}", copied)

    def rename(self, text_id: str) -> None:
        """Ask for another title of a text."""
        text = self._session.document.find(text_id)
        if isinstance(text, TextDocument):
            title = self._dialogs.line(
                tr("Title of the text"), tr("What is this text called?"), text.title or ""
            )
            if title:
                self._do(set_title(text_id, title))

    def remove(self, text_id: str) -> None:
        """Remove a text after asking."""
        if self._session.document.find(text_id) is None:
            return
        question = (
            "Remove this text from the case? Quotations that were taken from it stay. You can undo this."
        )
        if self._dialogs.agree(tr("Remove text"), question, tr("Remove")):
            self._do(remove_text(text_id))

    def _add(self, title: str, text: str) -> None:
        before = {t.id for t in self._session.document.documents}
        self._do(add_text(title, text))
        for new in self._session.document.documents:
            if new.id not in before:
                self._pane.show_text(new.id)
