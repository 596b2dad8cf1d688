"""The line for phrases: keys, history, completion, and marks beneath the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from genogram_app.entry.completion import Completion
from genogram_app.entry.phrases import Reading
from genogram_app.ui.offsets import Offsets
from genogram_app.ui.undo_keys import share_undo

TINT = 40
"""How strongly a piece of a phrase is tinted, of 255."""
_MOST_LINES = 5
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NAMES = frozenset({"person", "household", "name", "identity", "kind", "new household"})
"""What is marked as a name."""
Complete = Callable[[str, int], tuple[Completion, ...]]


class PhraseLine(QPlainTextEdit):
    """A line that grows with what is pasted; Enter takes it, Esc leaves it, Tab completes a word."""

    entered = Signal()
    left = Signal()
    offered = Signal(list, int)
    """The words that Tab goes round, and which of them stands in the line."""

    def __init__(self, complete: Complete) -> None:
        """`complete` says how the words before a place can go on."""
        super().__init__()
        self._complete = complete
        self._round: tuple[Completion, ...] = ()
        self._place = 0
        self._completed = ""
        self._history: list[str] = []
        self._shown = 0
        share_undo(self)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def caret(self) -> int:
        """Where in the text the caret stands."""
        return Offsets(self.toPlainText()).from_qt(self.textCursor().position())

    def write(self, text: str) -> None:
        """Put a text in the place of what is written, with the caret behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take(self) -> None:
        """Remember what is written, and begin an empty line."""
        self._history.append(self.toPlainText())
        self._shown = len(self._history)
        self.clear()

    def mark(self, reading: Reading) -> None:
        """Tint the names that were read, and underline what is wrong or asked."""
        offsets = Offsets(self.toPlainText())
        names = [(p.start, p.end) for p in reading.pieces if p.meaning in _NAMES]
        wrong = [(p.start, p.end) for p in reading.problems] + [(q.start, q.end) for q in reading.questions]
        offered = [(h.start, h.end) for h in reading.hints]
        self.setExtraSelections(
            [
                *(self._stretch(offsets, *place, self._tinted()) for place in names),
                *(self._stretch(offsets, *place, self._underlined()) for place in (*wrong, *offered)),
            ]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes the line, Shift+Enter begins another, Esc leaves; Up and Down show what was typed."""
        key, shifted = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS and self._recall(_STEPS[Qt.Key(key)]):
            event.accept()
        else:
            super().keyPressEvent(event)
            # Keys that the line has no use for mean nothing to the drawing either.
            event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Complete the word before the caret; where there is nothing to complete, Tab goes on."""
        return (forward and self._complete_word()) or super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Be as high as the words are."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _recall(self, step: int) -> bool:
        """Show what was typed before or after; only from the first or last line of what stands there."""
        block, last = self.textCursor().blockNumber(), self.blockCount() - 1
        place = self._shown + step
        if block != (0 if step < 0 else last) or not 0 <= place <= len(self._history):
            return False
        self._shown = place
        self.write(self._history[place] if place < len(self._history) else "")
        return True

    def _complete_word(self) -> bool:
        text = self.toPlainText()
        if self._round and text == self._completed:
            self._place = (self._place + 1) % len(self._round)
        else:
            self._round, self._place = self._complete(text, self.caret), 0
        if not self._round:
            return False
        self._put(self._round[self._place])
        self.offered.emit([choice.text for choice in self._round], self._place)
        return True

    def _put(self, choice: Completion) -> None:
        cursor, offsets = self.textCursor(), Offsets(self.toPlainText())
        here = cursor.position()
        cursor.setPosition(offsets.to_qt(choice.start))
        cursor.setPosition(here, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(choice.text)
        self.setTextCursor(cursor)
        self._completed = self.toPlainText()

    def _fit(self) -> None:
        lines = min(max(self.blockCount(), 1), _MOST_LINES)
        margin = self.document().documentMargin() + self.frameWidth()
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + 2 * margin) + 2)

    def _stretch(
        self, offsets: Offsets, start: int, end: int, form: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(offsets.to_qt(start))
        cursor.setPosition(offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection

    def _tinted(self) -> QTextCharFormat:
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        colour.setAlpha(TINT)
        form = QTextCharFormat()
        form.setBackground(colour)
        return form

    def _underlined(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self.palette().color(QPalette.ColorRole.Text))
        return form


def shown_round(words: Sequence[str], place: int) -> str:
    """Return the words that Tab goes round, the one in the line in brackets."""
    return "   ".join(f"[{word}]" if number == place else word for number, word in enumerate(words))
