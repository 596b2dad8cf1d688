"""Bringing texts into the case and taking them out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from genogram_app.edit.findings import explaining
from genogram_app.edit.session import Edit, Session
from genogram_app.edit.texts import add_source_of_text, add_text, remove_text, set_title
from genogram_app.model.case import Dismissal
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.interchange.documents.text_read import TextRead


class TextActions:
    """Opens a document, pastes, puts the next draft in place, removes; asks before a text goes."""

    def __init__(
        self,
        session: Session,
        pane: NarrativePane,
        dialogs: Dialogs,
        settings: Settings,
        do: Callable[[Edit], None],
        say: Callable[[str], None],
    ) -> None:
        """Answer the pane's wishes; `do` is called with edits, `say` with a line for the status line."""
        self._say = say
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
        pane.replace_wanted.connect(self.replace)
        pane.remove_wanted.connect(self.remove)
        pane.source.new_wanted.connect(self.new_source)

    def shown(self) -> str | None:
        """Return the id of the text that the pane shows."""
        return self._pane.current_text()

    def open(self) -> None:
        """Ask for a document and add its text to the case."""
        found = self._read_chosen()
        if found is None:
            return
        path, read = found
        self._add(path.stem, read.text, read.media_type)
        self._tell(read.remarks)

    def replace(self, text_id: str) -> None:
        """Ask for the next draft of a text and put it in its place; quotations move with their sentences."""
        from genogram_app.edit.texts import replace_text
        from genogram_app.ui.text.next_draft import what_moved

        found = self._read_chosen()
        if found is None:
            return
        self._pane.commit()
        _, read = found
        before, noted = self._session.document, self._pane.marking.findings()
        edit = replace_text(text_id, read.text, media_type=read.media_type)
        kept = self._explanations_kept(edit)
        if kept is None:
            return
        self._do(explaining(edit, kept))
        moved = what_moved(before, self._session.document, text_id, noted)
        self._tell(read.remarks)
        self._say(" ".join(moved) or tr("The next draft is in the place of the text."))

    def new_source(self, text_id: str) -> None:
        """Ask what the source of a text is called, and add it."""
        title = self._dialogs.line(tr("Source of the text"), tr("Whose account does this text give?"))
        if title:
            self._do(add_source_of_text(text_id, title))
            self._pane.details_wanted.emit()

    def _explanations_kept(self, edit: Edit) -> tuple[Dismissal, ...] | None:
        """The explanations that go along with a new draft; None when the user has had enough of waiting."""
        before = self._session.document
        if not before.view.dismissed:
            return ()
        from genogram_app.review.findings import review
        from genogram_app.review.triage import carried_over
        from genogram_app.ui.long_work import Cancelled, LongWork

        def work(tell: Callable[[int, int], None]) -> tuple[Dismissal, ...]:
            found = review(before)
            tell(1, 2)
            return carried_over(found, review(edit.change(before)), before.view.dismissed)

        try:
            return LongWork(self._pane.window()).run(tr("Looking over the new draft…"), work)
        except Cancelled:
            return None

    def _read_chosen(self) -> tuple[Path, TextRead] | None:
        """The document the user chooses, read; None when there is none or it cannot be read."""
        from genogram_app.interchange.documents.reading import read_document
        from genogram_app.store.refusals import CaseFileError
        from genogram_app.ui.long_work import Cancelled, LongWork

        path = self._dialogs.text_to_open(self._settings.folder())
        if path is None:
            return None
        try:
            words = tr("Reading {name}…").format(name=path.name)
            read = LongWork(self._pane.window()).run(words, lambda tell: read_document(path, tell))
        except Cancelled:
            return None
        except CaseFileError as error:
            self._dialogs.say(
                tr("The document was not opened"), stopped(str(error)), tr("The case stays as it was.")
            )
            return None
        self._settings.set_text("files/folder", str(path.parent))
        return path, read

    def _tell(self, remarks: Sequence[str]) -> None:
        if remarks:
            self._dialogs.say(tr("The document was read"), "\n".join(remarks), "")

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

    def _add(self, title: str, text: str, media_type: str = "text/plain") -> None:
        before = {t.id for t in self._session.document.documents}
        self._do(add_text(title, text, media_type=media_type))
        for new in self._session.document.documents:
            if new.id not in before:
                self._pane.show_text(new.id)
