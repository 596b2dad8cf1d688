"""A new case on one page: three questions, and the drawing that the answers make."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.first_answers import FirstAnswers, new_case
from genogram_app.model import fields
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.drawing_preview import DrawingPreview
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.new_case_rows import ChildRow, MemberRow, unknown_male_row
from genogram_app.ui.translated import tr
from genogram_app.ui.words import choices

_ROWS_AT_FIRST = 2
_BESIDE = 45
"""Line heights: in less width the questions and the drawing do not stand side by side."""
_NO_INCIDENT = "None, or not stated"


class NewCaseDialog(QDialog):
    """Asks who the child is, which date matters and who lived with the child; every answer may stay open."""

    def __init__(
        self,
        today: Callable[[], date],
        options: PictureOptions,
        begin: Callable[[FirstAnswers], bool],
        begin_empty: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`begin` begins the case and returns whether it did; `begin_empty` begins one without anybody."""
        super().__init__(parent)
        self.setWindowTitle(tr("New case"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today, self._options, self._begin, self._begin_empty = today, options, begin, begin_empty
        self.children_rows: list[ChildRow] = []
        self.member_rows: list[MemberRow] = []
        self.incident = ChoiceField(choices(fields.IncidentKind, "incident", none=_NO_INCIDENT))
        self.date = DateField(today)
        self._incident: fields.IncidentKind | None = None
        self._date: str | None = None
        self.another_child = _button(tr("A&nother child"), tr("More than one child is under review"))
        self.another = _button(tr("Add &somebody"), tr("Somebody else who lived with the child"))
        self.unknown_male = _button(
            tr("Add an &unknown male"), tr("A man in or near the home whom nobody can name")
        )
        self.make = QPushButton(tr("&Create"))
        self.empty = _button(
            tr("Start with an &empty drawing"), tr("Answer nothing and draw the family yourself")
        )
        self.preview, self.error = DrawingPreview(), QLabel()
        self._halves = QSplitter()
        self._children, self._members = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self._add_child()
        for number in range(_ROWS_AT_FIRST):
            self._add_member(MemberRow(today, number + 1))
        self.children_rows[0].name.setFocus()

    def answers(self) -> FirstAnswers:
        """Return what is said so far."""
        return FirstAnswers(
            tuple(row.answer() for row in self.children_rows),
            self._incident,
            self._date,
            tuple(row.answer() for row in self.member_rows),
        )

    def accept(self) -> None:
        """Begin the case; stay open while a date cannot be read."""
        unread = self._unread()
        self.error.setText(unread.reading.text() if unread is not None else "")
        self.error.setVisible(unread is not None)
        if unread is not None:
            unread.line.setFocus()
        elif self._begin(self.answers()):
            super().accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the drawing below the questions where the page is narrow or the text is large."""
        super().resizeEvent(event)
        beside = self.width() > _BESIDE * self.fontMetrics().height()
        ways = Qt.Orientation
        self._halves.setOrientation(ways.Horizontal if beside else ways.Vertical)

    def _unread(self) -> DateField | None:
        """Return a field whose date cannot be read, after reading what is still being typed."""
        rows: list[ChildRow | MemberRow] = [*self.children_rows, *self.member_rows]
        dates = (self.date, *(row.asked for row in rows))
        for field in dates:
            field.commit()
        return next((field for field in dates if field.line.isModified()), None)

    def _start_empty(self) -> None:
        if self._begin_empty():
            super().accept()

    def _add_child(self) -> None:
        row = ChildRow(self._today, len(self.children_rows) + 1)
        row.changed.connect(self._show)
        row.removed.connect(lambda: self._drop(self.children_rows, row))
        self.children_rows.append(row)
        self._children.addWidget(row)
        row.name.setFocus()
        self._show()

    def _add_member(self, row: MemberRow) -> None:
        row.changed.connect(self._show)
        row.removed.connect(lambda: self._drop(self.member_rows, row))
        self.member_rows.append(row)
        self._members.addWidget(row)
        row.relation.setFocus()
        self._show()

    def _drop(self, rows: list[Any], row: QWidget) -> None:
        rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show()

    def _show(self) -> None:
        """Offer the children by name, and draw what is said so far."""
        children = [row.answer().name or f"child {n}" for n, row in enumerate(self.children_rows, 1)]
        for row in self.member_rows:
            row.offer_children(children)
        self.preview.show_case(new_case(self.answers()), self._options)

    def _take(self, field: str, value: Any) -> None:
        setattr(self, field, value)
        self._show()

    def _connect(self) -> None:
        self.incident.show_value(None)
        self.incident.name_for_readers("What happened")
        self.date.name_for_readers("Which date matters")
        self.incident.committed.connect(lambda content: self._take("_incident", content[0]))
        self.date.committed.connect(lambda content: self._take("_date", content[0]))
        self.another_child.clicked.connect(self._add_child)
        self.another.clicked.connect(lambda: self._add_member(MemberRow(self._today, self._next())))
        self.unknown_male.clicked.connect(
            lambda: self._add_member(unknown_male_row(self._today, self._next()))
        )
        self.make.clicked.connect(self.accept)
        self.empty.clicked.connect(self._start_empty)

    def _next(self) -> int:
        return len(self.member_rows) + 1

    def _lay_out(self) -> None:
        self.error.setWordWrap(True)
        self.error.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.empty, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._questions())
        self._halves.addWidget(self.preview)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        column = QVBoxLayout(self)
        column.addWidget(
            _wrapped(tr("Answer what is known. Everything can be left open, changed or added later."))
        )
        column.addWidget(self._halves, 1)
        column.addWidget(self.error)
        column.addWidget(buttons)
        self.make.setDefault(True)
        self.resize(self._fitting_size())

    def _fitting_size(self) -> QSize:
        """As large as is comfortable for the text, and no larger than the screen."""
        em, room = self.fontMetrics().height(), self.screen().availableGeometry()
        return QSize(min(68 * em, room.width()), min(44 * em, room.height()))

    def _questions(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(_group(tr("1. Who is the child?"), self._children, self.another_child))
        form = QFormLayout()
        form.addRow(tr("What happened"), self.incident)
        form.addRow(tr("Date"), self.date)
        form.addRow(_wrapped(tr("Without an incident, the drawing opens as the family was on this date.")))
        column.addWidget(_group(tr("2. Which date matters?"), form))
        column.addWidget(
            _group(tr("3. Who lived with them?"), self._members, self.another, self.unknown_male)
        )
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _group(title: str, content: QVBoxLayout | QFormLayout, *buttons: QPushButton) -> QGroupBox:
    box = QGroupBox(title)
    column = QVBoxLayout(box)
    column.addLayout(content)
    if buttons:
        row = QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
    return box


def _button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _wrapped(words: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    return label
