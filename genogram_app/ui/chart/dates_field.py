"""The dates of a bar, typed in place: from when and to when, as people write dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.items import change_each
from genogram_app.edit.session import Edit
from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.translated import tr

_LETTERS = 34
"""So wide is the frame, in letters of the font."""


class DatesField(QFrame):
    """Two fields over the chart; Enter takes both dates as one edit, Esc gives up."""

    taken = Signal(object)
    """The edit that gives the residence the dates that were typed."""
    closed = Signal(bool)
    """It is seen no more; whether it had the keyboard until then."""

    def __init__(self, room: QWidget, today: Callable[[], date]) -> None:
        """Stay unseen within the room until somebody wants to type."""
        super().__init__(room)
        self._room = room
        self._residence = ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.start, self.end = DateField(today), DateField(today, bound=True)
        self.take, self.cancel = QPushButton(tr("&OK")), QPushButton(tr("Cancel"))
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.give_up)
        self._lay_out()
        self.hide()

    def ask(self, residence: Residence, words: str, place: QPoint) -> None:
        """Show the dates of a residence, to be changed, at a place of the room."""
        self._residence = residence.id
        self.words.setText(words)
        self.setAccessibleName(words)
        for field, value in ((self.start, residence.from_), (self.end, residence.to)):
            field.line.setModified(False)
            field.show_value(value)
        self.show()
        self.raise_()
        self._stand_at(place)
        self.start.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.start.line.selectAll()

    def give_up(self) -> None:
        """Close without a change."""
        if self.isVisible():
            self._close()

    def finish(self) -> None:
        """Take what was typed as far as it can be read, and close: the hands are elsewhere."""
        if self.isVisible():
            self._take()
            self.give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes the dates, Esc gives up; no key reaches the chart."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            (pressed if isinstance(pressed, QPushButton) else self.take).click()
        event.accept()

    def _take(self) -> None:
        """What cannot be read is said beneath its field, which keeps the keyboard."""
        for field in (self.start, self.end):
            field.commit()
            if field.unfinished() is not None:
                field.line.setFocus()
                self.adjustSize()
                return
        self._close()
        self.taken.emit(_dated(self._residence, self.start.value, self.end.value))

    def _close(self) -> None:
        now = QApplication.focusWidget()
        had = now is not None and self.isAncestorOf(now)
        self.hide()
        self.closed.emit(had)

    def _lay_out(self) -> None:
        form, buttons, column = QFormLayout(), QHBoxLayout(), QVBoxLayout(self)
        for words, field in ((tr("&From"), self.start), (tr("&To"), self.end)):
            form.addRow(words, field)
            field.name_for_readers(words.replace("&", ""))
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        buttons.addWidget(self.cancel)
        column.addWidget(self.words)
        column.addLayout(form)
        column.addLayout(buttons)

    def _stand_at(self, place: QPoint) -> None:
        """Within the room whatever its size: the fields matter more than what they cover."""
        self.setFixedWidth(min(self.fontMetrics().averageCharWidth() * _LETTERS + 24, self._room.width()))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        room = self._room.size() - self.size()
        self.move(max(0, min(place.x(), room.width())), max(0, min(place.y(), room.height())))


def _dated(residence: str, start: str | None, end: str | None) -> Edit:
    return change_each(
        (residence,), lambda item: item.replace(from_=start, to=end), "Change dates of residence"
    )
