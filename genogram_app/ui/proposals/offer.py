"""A quiet strip over an empty drawing: the report is there, and the program can propose whom to draw."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.icons import dress
from genogram_app.ui.text_sizes import Paragraph, turn_when_large
from genogram_app.ui.translated import tr

WORDS = "The report is in the case and nobody is drawn. The program can propose whom and what to draw."


class DraftOffer(QFrame):
    """Is shown while a case has a text and nobody is drawn, until somebody drafts or would rather not."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Follow the session's case."""
        super().__init__(parent)
        self._session, self._put_off = session, False
        self.setAccessibleName(tr("Offer to draft from the text"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.draft, self.later = QPushButton(tr("Draft from the text")), QPushButton(tr("Not now"))
        dress(self.draft, "text")
        self.draft.setToolTip(tr("Nothing is drawn until you accept it"))
        self.later.setToolTip(tr("It can be done at any time: menu Text, Draft from the text"))
        self.later.clicked.connect(self.put_off)
        row, buttons = QHBoxLayout(self), QHBoxLayout()
        row.addWidget(Paragraph(tr(WORDS)), 1)
        buttons.addWidget(self.draft)
        buttons.addWidget(self.later)
        row.addLayout(buttons)
        turn_when_large(row, self)
        session.document_changed.listen(self._take)
        self._follow(session.document)

    def put_off(self) -> None:
        """Offer it no more for this case."""
        self._put_off = True
        self._follow(self._session.document)

    def _take(self, document: Document) -> None:
        """Another case is another question."""
        if self._session.undo_label is None and self._session.redo_label is None:
            self._put_off = False
        self._follow(document)

    def _follow(self, document: Document) -> None:
        has_text = any(text.text.strip() for text in document.documents)
        self.setVisible(has_text and not document.people and not self._put_off)
