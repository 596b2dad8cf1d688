"""Fields that hold records: one record with fields of its own, or a list of them that can grow."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.model.record import Record
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.specs import FieldSpec

New = tuple[tuple[str, Record], ...]
"""What can be added to a list: words and the record to begin with."""


class RecordField(FieldEditor):
    """The fields of one record, one below the other."""

    def __init__(self, fields: tuple[FieldSpec, ...]) -> None:
        """Make an editor for every field."""
        super().__init__()
        self._record: Record | None = None
        self._fields = fields
        self._editors: dict[str, FieldEditor] = {}
        grid = QFormLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in fields:
            self._add(grid, spec)

    def _add(self, grid: QFormLayout, spec: FieldSpec) -> None:
        editor = spec.make()
        editor.committed.connect(lambda content, name=spec.name: self._take(name, content[0]))
        self._editors[spec.name] = editor
        label = QLabel(spec.words)
        label.setBuddy(editor)
        grid.addRow(label, editor)

    def show_value(self, value: Any) -> None:
        """Show a record."""
        self._record = value
        for name, editor in self._editors.items():
            editor.show_value(getattr(value, name))

    def commit(self) -> None:
        """Take what is still being typed in any of the fields."""
        for editor in self._editors.values():
            editor.commit()

    def revert(self) -> bool:
        """Give up what is still being typed in any of the fields."""
        return sum(editor.revert() for editor in self._editors.values()) > 0

    def name_for_readers(self, name: str) -> None:
        """Name every field after the record it belongs to."""
        self.setAccessibleName(name)
        for spec in self._fields:
            self._editors[spec.name].name_for_readers(f"{name}, {spec.words.lower()}")

    def _take(self, name: str, value: Any) -> None:
        if self._record is not None:
            self._record = self._record.replace(**{name: value})
            self.tell(self._record)


class ListField(FieldEditor):
    """Records one below the other, each with its fields and a button to remove it; a button adds another."""

    def __init__(self, fields: tuple[FieldSpec, ...], thing: str, new: New) -> None:
        """`thing` is what one record is called ("status"); `new` is what can be added."""
        super().__init__()
        self._fields, self._thing, self._new = fields, thing, new
        self._records: tuple[Record, ...] = ()
        self._rows: list[RecordField] = []
        self._name = thing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add_button = self._make_add_button()
        self._column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: Any) -> None:
        """Show the records; rows that stay keep their fields and the cursor in them."""
        self._records = value
        while len(self._rows) > len(value):
            self._drop_row()
        while len(self._rows) < len(value):
            self._add_row()
        for row, record in zip(self._rows, value, strict=True):
            row.show_value(record)

    def commit(self) -> None:
        """Take what is still being typed in any row."""
        for row in tuple(self._rows):
            row.commit()

    def revert(self) -> bool:
        """Give up what is still being typed in any row."""
        return sum(row.revert() for row in self._rows) > 0

    def name_for_readers(self, name: str) -> None:
        """Number the rows by what they are."""
        self._name = name
        self.setAccessibleName(name)

    def _make_add_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(f"Add {self._thing}")
        dress(button, "plus")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(self._new) == 1:
            button.clicked.connect(lambda: self._append(self._new[0][1]))
            return button
        menu = QMenu(button)
        for words, record in self._new:
            menu.addAction(words).triggered.connect(lambda _=False, new=record: self._append(new))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _append(self, record: Record) -> None:
        self.commit()
        self.tell((*self._records, record))

    def _remove(self, row: RecordField) -> None:
        index = self._rows.index(row)
        self.tell((*self._records[:index], *self._records[index + 1 :]))

    def _take(self, row: RecordField, record: Record) -> None:
        index = self._rows.index(row)
        self.tell((*self._records[:index], record, *self._records[index + 1 :]))

    def _add_row(self) -> None:
        row = RecordField(self._fields)
        row.committed.connect(lambda content, row=row: self._take(row, content[0]))
        row.name_for_readers(f"{self._name} {len(self._rows) + 1}")
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        line = QHBoxLayout(frame)
        line.setContentsMargins(6, 6, 2, 6)
        line.addWidget(row, 1)
        line.addWidget(self._remover(row), alignment=Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, frame)

    def _remover(self, row: RecordField) -> QToolButton:
        button = QToolButton()
        dress(button, "close")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(f"Remove this {self._thing}")
        button.setAccessibleName(f"Remove {self._thing} {len(self._rows) + 1}")
        button.clicked.connect(lambda: self._remove(row))
        return button

    def _drop_row(self) -> None:
        frame = self._rows.pop().parentWidget()
        if isinstance(frame, QWidget):
            self._column.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
