"""Fields that hold records: one record with fields of its own, or a list of them that can grow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from genogram_app.model.record import Record
from genogram_app.model.text_form import describe
from genogram_app.ui.attempt import sentence
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.oddities import oddities
from genogram_app.ui.inspector.specs import FieldSpec
from genogram_app.ui.translated import tr

New = tuple[tuple[str, Record], ...]
"""What can be added to a list: words and the record to begin with."""


class RecordField(FieldEditor):
    """The fields of one record, one below the other; what is odd or refused is said below them."""

    def __init__(self, fields: tuple[FieldSpec, ...]) -> None:
        """Make an editor for every field."""
        super().__init__()
        self._record: Record | None = None
        self._fields = fields
        self._editors: dict[str, FieldEditor] = {}
        self.error = QLabel()
        self.error.setWordWrap(True)
        self.error.hide()
        grid = QFormLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        grid.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for spec in fields:
            self._add(grid, spec)
        grid.addRow(self.error)

    def _add(self, grid: QFormLayout, spec: FieldSpec) -> None:
        editor = spec.make()
        editor.committed.connect(lambda content, name=spec.name: self._take(name, content[0]))
        editor.setToolTip(spec.hint)
        self._editors[spec.name] = editor
        label = QLabel(spec.words)
        label.setBuddy(editor)
        grid.addRow(label, editor)

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field."""
        return self._editors[name]

    def show_value(self, value: Any) -> None:
        """Show a record."""
        self._record = value
        for name, editor in self._editors.items():
            editor.show_value(getattr(value, name))
        self._say(" ".join(oddities(value).values()))

    def commit(self) -> None:
        """Take what is still being typed in any of the fields."""
        for editor in self._editors.values():
            editor.commit()

    def revert(self) -> bool:
        """Give up what is still being typed in any of the fields."""
        return sum(editor.revert() for editor in self._editors.values()) > 0

    def unfinished(self) -> dict[str, Any] | None:
        """Return what is still being typed, by field."""
        return {n: typed for n, e in self._editors.items() if (typed := e.unfinished()) is not None} or None

    def resume(self, unfinished: dict[str, Any]) -> None:
        """Put back what was being typed."""
        for name, typed in unfinished.items():
            self._editors[name].resume(typed)

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        return next((problem for e in self._editors.values() if (problem := e.problem())), None)

    def name_for_readers(self, name: str) -> None:
        """Name every field after the record it belongs to."""
        self.setAccessibleName(name)
        for spec in self._fields:
            self._editors[spec.name].name_for_readers(f"{name}, {spec.words.lower()}")

    def _take(self, name: str, value: Any) -> None:
        if self._record is None:
            return
        try:
            record = self._record.replace(**{name: value})
        except ValidationError as error:
            words = sentence(describe(error))
            self._editors[name].refuse(words, getattr(self._record, name))
            self._say(words)
            return
        self._record = record
        self._say(" ".join(oddities(record).values()))
        self.tell(record)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))


class ListField(FieldEditor):
    """Records one below the other, each with its fields and a button to remove it; a button adds another."""

    def __init__(self, fields: tuple[FieldSpec, ...], thing: str, new: New) -> None:
        """`thing` is what one record is called ("status"); `new` is what can be added."""
        super().__init__()
        self.fields, self._thing = fields, thing
        self._records: tuple[Record, ...] = ()
        self._made: list[RecordField] = []
        self._frames: list[QFrame] = []
        self._name = thing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add_button = add_button(thing, new, self.append)
        self._column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    @property
    def _rows(self) -> list[RecordField]:
        """The rows that are shown; rows that are not needed now are kept for later."""
        return self._made[: len(self._records)]

    def show_value(self, value: Any) -> None:
        """Show the records; rows that stay keep their fields and the cursor in them."""
        for row in self._made[len(value) :]:
            row.revert()
        self._records = value
        while len(self._made) < len(value):
            self._add_row()
        for index, frame in enumerate(self._frames):
            frame.setVisible(index < len(value))
        for row, record in zip(self._rows, value, strict=True):
            row.show_value(record)

    def commit(self) -> None:
        """Take what is still being typed in any row."""
        for row in self._rows:
            row.commit()

    def revert(self) -> bool:
        """Give up what is still being typed in any row."""
        return sum(row.revert() for row in self._rows) > 0

    def unfinished(self) -> dict[int, Any] | None:
        """Return what is still being typed, by row."""
        return {i: typed for i, r in enumerate(self._rows) if (typed := r.unfinished()) is not None} or None

    def resume(self, unfinished: dict[int, Any]) -> None:
        """Put back what was being typed, in rows that are still there."""
        for index, typed in unfinished.items():
            if index < len(self._rows):
                self._rows[index].resume(typed)

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        return next((problem for row in self._rows if (problem := row.problem())), None)

    def name_for_readers(self, name: str) -> None:
        """Number the rows by what they are."""
        self._name = name
        self.setAccessibleName(name)

    def make_row(self) -> RecordField:
        """Return the fields of one record."""
        return RecordField(self.fields)

    def append(self, record: Record) -> None:
        """Add a record at the end."""
        self.commit()
        self.tell((*self._records, record))

    def _remove(self, row: RecordField) -> None:
        """What is half typed in rows below moves up with them."""
        index = self._made.index(row)
        typing = {i: typed for i, typed in (self.unfinished() or {}).items() if i != index}
        self.revert()
        self.tell((*self._records[:index], *self._records[index + 1 :]))
        self.resume({i - (i > index): typed for i, typed in typing.items()})

    def _take(self, row: RecordField, record: Record) -> None:
        index = self._made.index(row)
        self.tell((*self._records[:index], record, *self._records[index + 1 :]))

    def _add_row(self) -> None:
        row = self.make_row()
        row.committed.connect(lambda content, row=row: self._take(row, content[0]))
        row.name_for_readers(f"{self._name} {len(self._made) + 1}")
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        line = QHBoxLayout(frame)
        line.setContentsMargins(6, 6, 2, 6)
        line.addWidget(row, 1)
        line.addWidget(self._remover(row), alignment=Qt.AlignmentFlag.AlignTop)
        self._made.append(row)
        self._frames.append(frame)
        self._column.insertWidget(self._column.count() - 1, frame)

    def _remover(self, row: RecordField) -> QToolButton:
        button = icon_button("close", f"Remove {self._thing} {len(self._made) + 1}")
        button.setToolTip(tr("Remove this {thing}").format(thing=self._thing))
        button.clicked.connect(lambda: self._remove(row))
        return button


def add_button(thing: str, new: New, add: Callable[[Record], None]) -> QToolButton:
    """Return a button that adds one of several records; it asks which where there is a choice."""
    button = QToolButton()
    button.setText(tr("Add {thing}").format(thing=thing))
    dress(button, "plus")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if len(new) == 1:
        button.clicked.connect(lambda: add(new[0][1]))
        return button
    menu = QMenu(button)
    for words, record in new:
        menu.addAction(words).triggered.connect(lambda _=False, new=record: add(new))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def icon_button(icon: str, words: str) -> QToolButton:
    """Return a small button with an icon; its words are its tooltip and what a screen reader says."""
    button = QToolButton()
    dress(button, icon)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
