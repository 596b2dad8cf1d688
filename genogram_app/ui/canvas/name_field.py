"""The field for a name, over the drawing where the name stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from genogram_app.ui.undo_keys import share_undo

_LETTERS, _MORE_LETTERS = 26, 52
"""So many letters can be seen at once: of a name, and where more than a name is written."""
_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for which the keyboard is gone for a moment only."""


class NameField(QFrame):
    """A line to write in, and beneath it how it is read; Enter takes it, Esc gives up, Tab goes on."""

    taken = Signal()
    given_up = Signal()
    gone_on = Signal()
    left = Signal()
    """The keyboard went elsewhere while something was being written."""

    def __init__(self, parent: QWidget, echo: Callable[[str], str]) -> None:
        """`echo` says as rich text how words are read, empty when there is nothing to say."""
        super().__init__(parent)
        self._room, self._echo = parent, echo
        self.line, self.reading = QLineEdit(), QLabel()
        self.reading.setWordWrap(True)
        self.reading.setTextFormat(Qt.TextFormat.RichText)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.line)
        share_undo(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.reading)
        self._place = QPoint()
        self.hide()

    def open_at(self, place: QPoint, words: str, instead: str, name: str, tip: str) -> None:
        """Show the words, all selected; `instead` stands there while the field is empty.

        `name` is what a screen reader calls the field, `tip` what can be written in it.

        `place` is the middle of the upper edge, in the parent's pixels.
        """
        self.line.setText(words)
        self.line.setModified(False)
        self.line.setPlaceholderText(instead)
        self.line.setAccessibleName(name)
        self.line.setToolTip(tip)
        self._read(words)
        self.move_to(place)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def move_to(self, place: QPoint) -> None:
        """Stand at a place, as far as there is room in the parent."""
        self._place = place
        room = self._room.rect()
        letters = _LETTERS if len(self.line.text()) <= _LETTERS else _MORE_LETTERS
        width = min(self.fontMetrics().averageCharWidth() * letters + 24, room.width())
        self.setFixedWidth(width)
        self.adjustSize()
        area = QRect(place.x() - width // 2, place.y(), width, self.height())
        area.moveRight(min(area.right(), room.right()))
        area.moveBottom(min(area.bottom(), room.bottom()))
        area.moveTopLeft(QPoint(max(area.left(), room.left()), max(area.top(), room.top())))
        self.move(area.topLeft())

    def say(self, words: str) -> None:
        """Say something beneath the line, as rich text."""
        self.reading.setText(words)
        self.reading.setVisible(bool(words))
        self.line.setAccessibleDescription(QTextDocumentFragment.fromHtml(words).toPlainText())
        self.move_to(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that mean something other than writing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            meaning = {
                Qt.Key.Key_Return: self.taken,
                Qt.Key.Key_Enter: self.taken,
                Qt.Key.Key_Escape: self.given_up,
                Qt.Key.Key_Tab: self.gone_on,
            }.get(Qt.Key(event.key()))
            if meaning is not None:
                meaning.emit()
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _AWAY:
            self.left.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep keys that the line has no use for from meaning something to the drawing."""
        event.accept()

    def _read(self, words: str) -> None:
        self.say(self._echo(words))
