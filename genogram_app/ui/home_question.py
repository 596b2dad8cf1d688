"""The question at a drop: since when somebody lives in a household, or until when they did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.model.dates import DateError
from genogram_app.ui.inspector.typed import DateField, read_bound
from genogram_app.ui.translated import tr

_LETTERS = 46
"""So wide is the question, in letters of the font."""


class HomeQuestion(QFrame):
    """A date and a few answers over the drawing; Enter takes the date, Esc or a click elsewhere gives up.

    `dated` carries an EDTF text, or None when it is not known. The window may lose the keyboard meanwhile:
    one looks dates up elsewhere.
    """

    dated = Signal(object)
    never = Signal()
    only_moved = Signal()
    given_up = Signal()

    def __init__(self, room: QWidget, today: Callable[[], date]) -> None:
        """Stay unseen within the room until something is asked."""
        super().__init__(room)
        self._room, self._today = room, today
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words, self.note = QLabel(), QLabel()
        for label in (self.words, self.note):
            label.setWordWrap(True)
        self.field = DateField(today, hint="date, or empty if not known")
        self.also = QCheckBox()
        self.take = QPushButton(tr("&OK"))
        self.not_known = QPushButton(tr("&Not known"))
        self.never_there = QPushButton(tr("Ne&ver lived there"))
        self.paper = QPushButton(tr("Only move on the &paper"))
        self.cancel = QPushButton(tr("Cancel"))
        self._build()
        self.take.clicked.connect(self._take)
        self.not_known.clicked.connect(lambda: self._answer(lambda: self.dated.emit(None)))
        self.never_there.clicked.connect(lambda: self._answer(self.never.emit))
        self.paper.clicked.connect(lambda: self._answer(self.only_moved.emit))
        self.cancel.clicked.connect(self.give_up)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_keyboard)
        self.hide()

    def ask(self, place: QPoint, words: str, note: str, also: str, *, leaves: bool, open_ended: bool) -> None:
        """Ask at a place of the room.

        `note` says what "Not known" will mean, `also` what can be ticked besides; both may be empty. With
        `leaves` it can be said that they never lived there; without `open_ended` no date is asked for.
        """
        self.words.setText(words)
        self.setAccessibleName(words)
        self.field.name_for_readers(words)
        self.field.show_value(None)
        self.field.line.clear()
        self.field.line.setModified(False)
        self.note.setText(note)
        self.note.setVisible(bool(note) and open_ended)
        self.also.setText(also.replace("&", "&&"))
        self.also.setChecked(False)
        self.also.setVisible(bool(also))
        self.never_there.setVisible(leaves)
        for widget in (self.field, self.take, self.not_known):
            widget.setVisible(open_ended)
        self._stand_at(place)
        self.show()
        self.raise_()
        first: QWidget = self.field.line if open_ended else self.never_there
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_up(self) -> None:
        """Ask no more; nothing is done."""
        self._answer(self.given_up.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A press on the drawing beside the question gives it up."""
        if event.type() is QEvent.Type.MouseButtonPress and self.isVisible():
            self.give_up()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes the date from wherever it is pressed, Esc gives up; no key reaches the drawing."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = self.focusWidget()
            (pressed if isinstance(pressed, QPushButton) else self.take).click()
        event.accept()

    def _build(self) -> None:
        column, answers, others = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        for button in (self.take, self.not_known):
            answers.addWidget(button)
        for button in (self.never_there, self.paper, self.cancel):
            others.addWidget(button)
        answers.addStretch(1)
        others.addStretch(1)
        for part in (self.words, self.field, self.also):
            column.addWidget(part)
        column.addLayout(answers)
        column.addWidget(self.note)
        column.addLayout(others)
        self._room.installEventFilter(self)

    def _take(self) -> None:
        """An empty field is as good an answer as a date; what cannot be read is said beneath the field."""
        try:
            day = read_bound(self.field.line.text(), self._today(), bound=False)
        except DateError:
            self.field.commit()
            self.field.line.setFocus()
            self.adjustSize()
            return
        self._answer(lambda: self.dated.emit(day))

    def _answer(self, tell: Callable[[], object]) -> None:
        if self.isVisible():
            self.hide()
            tell()

    def _stand_at(self, place: QPoint) -> None:
        self.setFixedWidth(min(self.fontMetrics().averageCharWidth() * _LETTERS + 24, self._room.width()))
        self.adjustSize()
        room = self._room.size() - self.size()
        self.move(max(0, min(place.x(), room.width())), max(0, min(place.y(), room.height())))

    def _follow_keyboard(self, _: QWidget | None, now: QWidget | None) -> None:
        """The keyboard within another pane of the window means that something else is wanted."""
        elsewhere = now is not None and now.window() is self.window() and not self.isAncestorOf(now)
        if self.isVisible() and elsewhere:
            self.give_up()
