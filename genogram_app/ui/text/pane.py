"""The text pane: the report's own words, with the people that they mention marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedLayout,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.attempt import attempt
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.icons import dress, text_scale
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.offsets import Offsets, plain
from genogram_app.ui.text_sizes import LARGE, follow_text
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo

MENTION, QUOTED, SELECTED = 45, 80, 110
"""How strongly text is tinted, of 255: the words on it stay readable in every theme."""
PAUSE = 400
"""Milliseconds without typing after which a text is taken up."""
EMPTY = (
    "No text yet. Open the report (Word, PDF or other text), or paste it here: the people it mentions are "
    "marked, and the findings say where it and the drawing differ."
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a text that mentions a person; offsets are half-open, in characters of the text."""

    start: int
    end: int
    person: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The stretches of one text; they hold for exactly this text."""

    text: str
    marks: tuple[Marked, ...] = ()


class NarrativePane(QWidget):
    """Shows one text of the case at a time, lets it be edited, and joins names to people."""

    person_chosen = Signal(str)
    open_wanted = Signal()
    paste_wanted = Signal()
    rename_wanted = Signal(str)
    replace_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        """Show the first text of the session's case."""
        super().__init__()
        self._session = session
        self._shown: TextDocument | None = None
        self._marks: Mapping[str, MarkedText] = {}
        self._offsets = Offsets("")
        self._quote: tuple[int, int] | None = None
        self._drawn: list[tuple[str, QTextEdit.ExtraSelection]] = []
        self._drawn_marks: tuple[Marked, ...] = ()
        self._drawn_in: str | None = None
        self.chooser = CalmCombo()
        self.area = QPlainTextEdit()
        self._count = QLabel()
        self._pause = QTimer(self)
        self._build()
        session.document_changed.listen(self._take_document)
        session.selection_changed.listen(lambda _: self._highlight())
        self._take_document(session.document)

    def current_text(self) -> str | None:
        """Return the id of the text that is shown."""
        return self._shown.id if self._shown else None

    def commit(self) -> None:
        """Take what was typed into the case."""
        self._pause.stop()
        typed = plain(self.area.document().toRawText())
        if self._shown is not None and self.area.document().isModified():
            self.area.document().setModified(False)
            attempt(self._session, set_text(self._shown.id, typed))

    def show_text(self, text_id: str) -> None:
        """Show another text of the case."""
        self.commit()
        self._show(next((t for t in self._session.document.documents if t.id == text_id), None))

    def show_marks(self, marks: Mapping[str, MarkedText]) -> None:
        """Mark the mentions of people, by the id of the text."""
        self._marks = marks
        self._highlight()

    def show_quote(self, text_id: str, start: int, end: int) -> None:
        """Bring a quotation into view and underline it; a selection would be lost to a stray key."""
        if self.current_text() != text_id:
            self.show_text(text_id)
        self._quote = (start, end)
        self._go_to(start)
        self._highlight()

    def quoted_words(self) -> str:
        """Return the words of the quotation that is shown; empty when there is none."""
        if self._shown is None or self._quote is None:
            return ""
        return self._shown.text[slice(*self._quote)]

    def show_mention_of(self, person: str) -> None:
        """Bring the first mention of a person into view."""
        own = [m for m in self._current_marks() or () if m.person == person]
        if own:
            self._go_to(own[0].start)

    def paste(self) -> bool:
        """Paste into the text when it has the keyboard; return whether it did."""
        if self._shown is None or not self.area.hasFocus():
            return False
        self.area.paste()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Choose the person whose name is clicked."""
        if (
            watched is self.area.viewport()
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
            and not self.area.textCursor().hasSelection()
        ):
            self._choose_at(self.area.cursorForPosition(event.position().toPoint()).position())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark anew in the colours of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_count"):
            self._highlight()

    def _build(self) -> None:
        self.chooser.setAccessibleName(tr("Text that is shown"))
        self.chooser.activated.connect(lambda _: self.show_text(self.chooser.currentData()))
        self.area.setAccessibleName(tr("Text of the report"))
        self.area.setTabChangesFocus(True)
        self.area.viewport().installEventFilter(self)
        self.area.textChanged.connect(self._typed)
        share_undo(self.area)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        open_, paste = _button("open", tr("Open…")), _button("paste", tr("Paste"))
        open_.setToolTip(tr("Add the text of a Word, PDF or other document to the case"))
        paste.setToolTip(tr("Add what was copied as a text of the case"))
        self._rename = _button("rename", "")
        self._rename.setToolTip(tr("Change the title of this text"))
        self._rename.setAccessibleName(tr("Change the title of this text"))
        self._rename.clicked.connect(lambda: self.rename_wanted.emit(self.current_text() or ""))
        self._replace = _button("next-draft", "")
        self._replace.setToolTip(tr("Put the next draft in the place of this text"))
        self._replace.setAccessibleName(tr("Put the next draft in the place of this text"))
        self._replace.clicked.connect(lambda: self.replace_wanted.emit(self.current_text() or ""))
        self._remove = _button("remove", "")
        self._remove.setToolTip(tr("Remove this text from the case"))
        self._remove.setAccessibleName(tr("Remove this text from the case"))
        open_.clicked.connect(self.open_wanted)
        paste.clicked.connect(self.paste_wanted)
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.current_text() or ""))
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        for part in (self._count, open_, paste, self._replace, self._rename, self._remove):
            top.addWidget(part)
        self._lay_out(top)
        follow_text(open_, lambda: _spare_words(open_, paste))

    def _lay_out(self, top: QHBoxLayout) -> None:
        empty = EmptyPane(tr(EMPTY))
        self.first_open = empty.offer(
            tr("Open the report…"), "open", tr("Add the text of a Word, PDF or other document to the case")
        )
        self.first_paste = empty.offer(
            tr("Paste the report"), "paste", tr("Add what was copied as a text of the case")
        )
        self.first_open.clicked.connect(self.open_wanted)
        self.first_paste.clicked.connect(self.paste_wanted)
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.area)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addLayout(self._stack, 1)

    def _take_document(self, document: Document) -> None:
        texts = document.documents
        entries = [(t.id, t.title or "Untitled text") for t in texts]
        if entries != [
            (self.chooser.itemData(i), self.chooser.itemText(i)) for i in range(self.chooser.count())
        ]:
            self.chooser.clear()
            for text_id, words in entries:
                self.chooser.addItem(words, text_id)
        kept = next((t for t in texts if t.id == self.current_text()), None)
        selected = next((t for t in texts if t.id in self._session.selection), None)
        self._show(kept or selected or (texts[0] if texts else None))

    def _show(self, text: TextDocument | None) -> None:
        before, self._shown = self._shown, text
        self._stack.setCurrentIndex(1 if text else 0)
        self.chooser.setEnabled(text is not None)
        self._remove.setEnabled(text is not None)
        self._rename.setEnabled(text is not None)
        self._replace.setEnabled(text is not None)
        if text is None:
            self._count.clear()
            return
        self.chooser.setCurrentIndex(self.chooser.findData(text.id))
        if before is None or before.id != text.id or before.text != text.text:
            self._fill(text)

    def _fill(self, text: TextDocument) -> None:
        self._offsets = Offsets(text.text)
        self._quote = None
        self._drawn_in = None
        self._count.setText(tr("{number:,} words").format(number=len(text.text.split())))
        typed = plain(self.area.document().toRawText())
        if typed != text.text.replace("\r\n", "\n"):
            place = self.area.textCursor().position()
            with QSignalBlocker(self.area):
                self.area.setPlainText(text.text)
            cursor = self.area.textCursor()
            cursor.setPosition(min(place, self.area.document().characterCount() - 1))
            self.area.setTextCursor(cursor)
        self.area.document().setModified(False)
        self._highlight()

    def _typed(self) -> None:
        self._pause.start()

    def _highlight(self) -> None:
        """Mark mentions, those of selected people more strongly, and the quotation.

        While the text is ahead of the marks, the old ones stay: they move with their words.
        """
        marks = self._current_marks()
        if marks is None:
            return
        if marks is not self._drawn_marks or self._drawn_in != self.current_text():
            self._drawn_marks, self._drawn_in = marks, self.current_text()
            self._drawn = [(m.person, s) for m in marks if (s := self._selection(m.start, m.end))]
        chosen = frozenset(self._session.selection)
        weak, strong = self._format(alpha=MENTION), self._format(alpha=SELECTED)
        for person, selection in self._drawn:
            selection.format = strong if person in chosen else weak
        quoted = self._selection(*self._quote) if self._quote is not None else None
        if quoted is not None:
            quoted.format = self._underline()
        self.area.setExtraSelections([s for _, s in self._drawn] + ([quoted] if quoted else []))

    def _current_marks(self) -> tuple[Marked, ...] | None:
        """The marks of the text that is shown; None when they are of an older state of it."""
        if self._shown is None or self.area.document().isModified():
            return None
        known = self._marks.get(self._shown.id, MarkedText(self._shown.text))
        return known.marks if known.text == self._shown.text else None

    def _selection(self, start: int, end: int) -> QTextEdit.ExtraSelection | None:
        last = self.area.document().characterCount() - 1
        first, beyond = self._offsets.to_qt(start), self._offsets.to_qt(end)
        if beyond > last:
            return None
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(first)
        cursor.setPosition(beyond, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        return selection

    def _format(self, *, alpha: int) -> QTextCharFormat:
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        colour.setAlpha(alpha)
        form = QTextCharFormat()
        form.setBackground(colour)
        return form

    def _underline(self) -> QTextCharFormat:
        form = self._format(alpha=QUOTED)
        form.setFontUnderline(True)
        return form

    def _go_to(self, start: int) -> None:
        last = self.area.document().characterCount() - 1
        cursor = self.area.textCursor()
        cursor.setPosition(min(self._offsets.to_qt(start), last))
        self.area.setTextCursor(cursor)
        self.area.centerCursor()

    def _choose_at(self, position: int) -> None:
        person = mentioned_at(self._current_marks() or (), self._offsets.from_qt(position))
        if person is not None:
            self.person_chosen.emit(person)


def mentioned_at(marks: Sequence[Marked], offset: int) -> str | None:
    """Return the person who is mentioned at an offset; of mentions in one another, the shortest."""
    here = [m for m in marks if m.start <= offset < m.end]
    return min(here, key=lambda m: m.end - m.start).person if here else None


def _spare_words(*buttons: QToolButton) -> None:
    """In very large text the icons alone leave room for the panes; tooltips and names stay."""
    style = Qt.ToolButtonStyle
    for button in buttons:
        large = text_scale() >= LARGE
        button.setToolButtonStyle(style.ToolButtonIconOnly if large else style.ToolButtonTextBesideIcon)


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    dress(button, name)
    button.setText(words)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
