"""The field for the date that the drawing stands for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from genogram_app.edit.session import Session
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import read
from genogram_app.ui.attempt import sentence
from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.inspector.typed import read_shown
from genogram_app.ui.text_sizes import follow_text
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo
from genogram_app.ui.view_options import ViewOptions


class AsAtField(QWidget):
    """A date in British order; empty goes back to the date that the case suggests."""

    def __init__(self, session: Session, options: ViewOptions, today: Callable[[], date]) -> None:
        """Show the date of the options, and follow them and the case."""
        super().__init__()
        self._session, self._options, self._today = session, options, today
        self.line = QLineEdit()
        follow_text(self.line, self._fit)
        self.line.setAccessibleName(tr("As at: the date that the drawing stands for"))
        let_clear(self.line)
        self.line.editingFinished.connect(self.commit)
        share_undo(self.line)
        self.reading = QLabel()
        words = QLabel(tr("As a&t"))
        words.setBuddy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        for part in (words, self.line, self.reading):
            row.addWidget(part)
        session.document_changed.listen(lambda _: self.refresh())
        options.changed.listen(lambda _: self.refresh())
        self.refresh()

    def _fit(self) -> None:
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("30 September 2026") + 32)

    def commit(self) -> None:
        """Take what was typed; a month or year stands for its last day."""
        if not self.line.isModified():
            return
        try:
            typed = read_shown(self.line.text(), self._today())
            day = read(typed).span.latest if typed else None
        except ValueError as error:
            self.reading.setText(f"Not read: {sentence(str(error))}"[:80])
            self.reading.setToolTip(sentence(str(error)))
            return
        self._options.show_at(day)
        self.refresh()

    def refresh(self) -> None:
        """Show the date that the drawing stands for."""
        day = self._options.day(self._session.document)
        self.line.setText(in_words(day.isoformat()) if day else "")
        self.line.setPlaceholderText(tr("any time") if day is None else "")
        self.reading.setText("" if self._options.at else tr("from the case") if day else "")
        self.reading.setToolTip("")
        self.line.setToolTip(
            tr("The date that the drawing stands for; empty takes the incident’s or the review’s")
        )
