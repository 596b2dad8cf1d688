"""What the keys do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.shortcuts import ON_THE_CHART, ON_THE_DRAWING, ON_THE_FINDINGS
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr

Row: TypeAlias = tuple[str, str, str]
"""A group, keys, and what they do."""


class ShortcutsDialog(QDialog):
    """A table of keys in groups, which narrows as one types and can be copied as text."""

    def __init__(self, shortcuts: Sequence[Row], parent: QWidget | None = None) -> None:
        """List the window's shortcuts by menu, then what keys and mouse mean on the drawing."""
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = (
            *shortcuts,
            *((f"Drawing: {g.lower()}", keys, words) for g, keys, words in ON_THE_DRAWING),
            *(("Homes over time", keys, words) for keys, words in ON_THE_CHART),
            *(("Findings", keys, words) for keys, words in ON_THE_FINDINGS),
        )
        self.line, self.list = QLineEdit(), QTreeWidget()
        self.line.setPlaceholderText(tr("Type what you want to do, or a key"))
        self.line.setAccessibleName(tr("Search the keys"))
        let_clear(self.line)
        self.list.setHeaderLabels([tr("Keys"), tr("What they do")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(tr("Keyboard shortcuts"))
        self.line.textChanged.connect(self._fill)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(tr("&Copy as text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Copy all that is listed, to paste it into a document and print it"))
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self.line, self.list, self.buttons):
            column.addWidget(part)
        self._fill("")
        self._fit()

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        for group, rows in grouped(matching(self._rows, wanted)).items():
            head = QTreeWidgetItem([group])
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.list.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            head.addChildren([QTreeWidgetItem([keys, words]) for _, keys, words in rows])
        self.list.expandAll()
        self.list.resizeColumnToContents(0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(matching(self._rows, self.line.text())))

    def _fit(self) -> None:
        self.resize(comfortable(self, 90, 32))


def matching(rows: Sequence[Row], wanted: str) -> tuple[Row, ...]:
    """Return the rows in which all the wanted words stand."""
    words = wanted.casefold().split()
    return tuple(row for row in rows if all(word in " ".join(row).casefold() for word in words))


def grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Return the rows of each group, groups in the order in which they come first."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    return found


def as_text(rows: Sequence[Row]) -> str:
    """Return the rows as lines of text: a heading for each group, keys and words apart by a tab."""
    lines: list[str] = []
    for group, inside in grouped(rows).items():
        lines += ["", group, *(f"{keys}\t{words}" for _, keys, words in inside)]
    return "\n".join(lines[1:]) + "\n"
