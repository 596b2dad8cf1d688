"""Two people, or two households, side by side: whose word is taken before they become one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.comparing import SEEN, Compared, Side, compared
from genogram_app.edit.merging import merge_refusals
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.people import BackgroundFact
from genogram_app.ui.inspector.related import contact_words, title
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr
from genogram_app.ui.words import BACKGROUND, word

_FIELDS = {
    "name": "Name",
    "label": "Label",
    "sex": "Sex",
    "gender": "Gender",
    "identity": "Who this is",
    "kind": "Kind",
    "birth": "Date of birth",
    "death": "Date of death",
    "due": "Due date",
    "address": "Address",
    "area": "Area",
}
_DATES = ("birth", "death", "due")
_AS_THEY_ARE = ("name", "label", "gender", "address", "area")

Merge = Callable[[Mapping[str, Side]], str | None]
"""Merges with the choices by field; returns None when it was done, else why not."""


class MergeDialog(QDialog):
    """Shows what is said of both; where it differs one chooses, the rest is kept from both."""

    def __init__(
        self, document: Document, kept: str, gone: str, merge: Merge, parent: QWidget | None = None
    ) -> None:
        """`gone` becomes part of `kept`; where they cannot be one, the dialog says why."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._merge = merge
        self._names = title(document, kept), title(document, gone)
        self.setWindowTitle(
            tr("Merge people") if document.list_of(kept) == "people" else tr("Merge households")
        )
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(document, compared(document, kept, gone))
        self._refuse(merge_refusals(document, kept, gone))

    def accept(self) -> None:
        """Merge them; stay open when it cannot be done."""
        refusal = self._merge({name: 1 if pair[1].isChecked() else 0 for name, pair in self.choices.items()})
        if refusal:
            self._refuse((refusal,), final=False)
        else:
            super().accept()

    def _refuse(self, reasons: tuple[str, ...], *, final: bool = True) -> None:
        self.problem.setText("\n".join(reasons))
        self.problem.setVisible(bool(reasons))
        self.ok.setEnabled(not (reasons and final))

    def _lay_out(self, document: Document, fields: tuple[Compared, ...]) -> None:
        kept, gone = self._names
        said = QLabel(
            tr(
                "{gone} becomes part of {kept}. Relations, residences, other names and "
                "everything that was said of either are kept; what was said twice is said once. "
                "This can be undone in one step."
            ).format(gone=gone, kept=kept)
        )
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        sheet = QWidget()
        grid = QGridLayout(sheet)
        for column, name in enumerate(self._names, start=1):
            grid.addWidget(_plain(name, bold=True), 0, column)
        for row, field in enumerate(fields, start=1):
            self._add_row(grid, row, field_words(document, field.field), field)
        grid.setRowStretch(len(fields) + 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(sheet)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        for part in (said, area, self.problem, self.buttons):
            whole.addWidget(part, 1 if part is area else 0)
        self.resize(comfortable(self, 90, 34))

    def _add_row(self, grid: QGridLayout, row: int, words: str, field: Compared) -> None:
        grid.addWidget(_plain(words), row, 0)
        values = [value_words(field.field, value) for value in field.values]
        if not field.differs:
            grid.addWidget(_plain(values[0]), row, 1, 1, 2)
            return
        group = QButtonGroup(self)
        pair = QRadioButton(values[0].replace("&", "&&")), QRadioButton(values[1].replace("&", "&&"))
        for side, button in enumerate(pair):
            button.setAccessibleName(f"{words}: {values[side]} ({self._names[side]})")
            group.addButton(button)
            grid.addWidget(button, row, side + 1)
        pair[field.preferred].setChecked(True)
        self._groups.append(group)
        self.choices[field.field] = pair


def field_words(document: Document, field: str) -> str:
    """Return what a compared field is called."""
    if field.startswith(SEEN):
        contact = document.find(field.removeprefix(SEEN))
        return f"Seen: {contact_words(document, contact)}" if isinstance(contact, Contact) else "Seen"
    return BACKGROUND.get(field.removeprefix("background.")) or _FIELDS[field]


def value_words(field: str, value: Any) -> str:
    """Return a compared value as people read it."""
    if value is None or value == "":
        return "Not stated"
    if isinstance(value, BackgroundFact):
        return value.value or word(value.state, "state")
    if field in _DATES:
        return in_words(value)
    return str(value) if field in _AS_THEY_ARE else word(value, "household" if field == "kind" else "")


def _plain(words: str, *, bold: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label
