"""A form for one kind of item: sections of fields, each bound to the session."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from genogram_app.model.document import Document, Item
from genogram_app.ui.attempt import Attempt
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.people_choice import PeopleField
from genogram_app.ui.inspector.specs import FieldSpec, Section


class ItemForm(QWidget):
    """Shows the fields of an item and changes them through edits; what is refused is said below the field."""

    def __init__(self, sections: tuple[Section, ...], attempt: Attempt) -> None:
        """Make the fields of every section."""
        super().__init__()
        self._attempt = attempt
        self._item: Item | None = None
        self._document: Document | None = None
        self._specs = {spec.name: spec for section in sections for spec in section.fields}
        self._editors: dict[str, FieldEditor] = {}
        self._errors: dict[str, QLabel] = {}
        self._grids: dict[str, QFormLayout] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._labels: list[QLabel] = []
        for section in sections:
            self._add_section(section)
        self._align()

    def show_item(self, item: Item, document: Document) -> None:
        """Show an item of the document; fields whose value stays are left alone."""
        if self._item is not None and self._item.id != item.id:
            self.revert()
            self._clear_errors()
        self._item, self._document = item, document
        for name, editor in self._editors.items():
            if isinstance(editor, PeopleField):
                editor.offer_people(document)
            editor.show_value(self._specs[name].value_of(document, item))
            self._show_row(name, item)

    def commit(self) -> None:
        """Take what is still being typed."""
        for editor in self._editors.values():
            editor.commit()

    def revert(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        return sum(editor.revert() for editor in self._editors.values()) > 0

    def first_editor(self) -> FieldEditor:
        """Return the editor of the first field."""
        return next(iter(self._editors.values()))

    def has(self, name: str) -> bool:
        """Return whether the form has a field."""
        return name in self._editors

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field."""
        return self._editors[name]

    def error(self, name: str) -> QLabel:
        """Return the line below a field that says why its value was refused; hidden when it was not."""
        return self._errors[name]

    def _add_section(self, section: Section) -> None:
        if section.heading:
            heading = QLabel(section.heading)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            heading.setContentsMargins(0, 8, 0, 0)
            self._column.addWidget(heading)
        grid = QFormLayout()
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        grid.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        grid.setVerticalSpacing(6)
        for spec in section.fields:
            self._add_field(grid, spec, spec.words or section.heading)
        self._column.addLayout(grid)

    def _align(self) -> None:
        """Let the fields of all sections begin at one line."""
        width = max((label.sizeHint().width() for label in self._labels), default=0)
        for label in self._labels:
            label.setMinimumWidth(width)

    def _add_field(self, grid: QFormLayout, spec: FieldSpec, spoken: str) -> None:
        editor, error = spec.make(), QLabel()
        editor.name_for_readers(spoken)
        editor.setToolTip(spec.hint)
        editor.committed.connect(lambda content, name=spec.name: self._take(name, content[0]))
        error.setWordWrap(True)
        error.hide()
        self._editors[spec.name], self._errors[spec.name], self._grids[spec.name] = editor, error, grid
        label = QLabel(spec.words)
        label.setBuddy(editor)
        if spec.wide:
            if spec.words:
                grid.addRow(label)
            grid.addRow(editor)
        else:
            grid.addRow(label, editor)
            self._labels.append(label)
        grid.addRow(error)

    def _show_row(self, name: str, item: Item) -> None:
        """Show a field only for the items that it is for."""
        applies = self._specs[name].applies
        if applies is not None:
            self._grids[name].setRowVisible(self._editors[name], applies(item))

    def _take(self, name: str, value: Any) -> None:
        if self._item is None or self._document is None:
            return
        spec = self._specs[name]
        refusal = self._attempt(spec.edit_for(self._item, value))
        self._errors[name].setText(refusal or "")
        self._errors[name].setVisible(bool(refusal))
        if refusal:
            self._editors[name].show_value(spec.value_of(self._document, self._item))

    def _clear_errors(self) -> None:
        for error in self._errors.values():
            error.hide()
