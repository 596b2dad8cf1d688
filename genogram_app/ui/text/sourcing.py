"""Whose account a text gives: chosen, added or looked up from a button beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency, Source, TextDocument
from genogram_app.ui.icons import dress
from genogram_app.ui.translated import tr


def text_words(document: Document, text: TextDocument) -> str:
    """Return what a text is called where one chooses among texts: its title and whose account it gives."""
    title = text.title or tr("Untitled text")
    source = document.find(text.source) if text.source else None
    if not isinstance(source, Source):
        return title
    return tr("{title} – from {source}").format(title=title, source=source_words(document, source))


def source_words(document: Document, source: Source) -> str:
    """Return a source with its agency and its date, as far as they are known."""
    agency = document.find(source.agency) if source.agency else None
    title = source.title or tr("Source without a title")
    known = [agency.name if isinstance(agency, Agency) else "", in_words(source.date)]
    return ", ".join(part for part in (title, *known) if part)


class SourceButton(QToolButton):
    """Opens a menu of the sources of the case, with the one of the text that is shown ticked."""

    edit_wanted = Signal(object)
    new_wanted = Signal(str)
    """A source that is not there yet is wanted for the text with this id."""
    details_wanted = Signal(str)
    """The agency, date and use of the source with this id are wanted."""

    def __init__(self, session: Session) -> None:
        """Offer nothing until a text is shown."""
        super().__init__()
        self._session = session
        self._text: TextDocument | None = None
        dress(self, "case")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Whose account this text gives"))
        self.setAccessibleName(tr("Whose account this text gives"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.choices.setToolTipsVisible(True)
        self.choices.aboutToShow.connect(self.fill)
        self.setMenu(self.choices)

    def show_text(self, text: TextDocument | None) -> None:
        """Offer sources for another text."""
        self._text = text
        self.setEnabled(text is not None)

    def fill(self) -> None:
        """Offer the sources that the case has now."""
        self.choices.clear()
        if self._text is None:
            return
        text, document = self._text, self._session.document
        one_of = QActionGroup(self.choices)
        self._offer(one_of, tr("Not stated"), text, None)
        for source in document.sources:
            self._offer(one_of, source_words(document, source), text, source.id)
        self.choices.addSeparator()
        self.choices.addAction(tr("New source…")).triggered.connect(
            lambda _=False: self.new_wanted.emit(text.id)
        )
        details = self.choices.addAction(tr("Agency and date of this source"))
        details.setEnabled(text.source is not None)
        details.triggered.connect(lambda _=False: self.details_wanted.emit(text.source or ""))

    def _offer(self, one_of: QActionGroup, words: str, text: TextDocument, source: str | None) -> None:
        action = self.choices.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(text.source == source)
        one_of.addAction(action)
        edit = set_field(text.id, "source", source, label="Change source of text")
        action.triggered.connect(lambda _=False: self.edit_wanted.emit(edit))
