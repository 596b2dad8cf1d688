"""What the keys do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from genogram_app.ui.shortcuts import ON_THE_DRAWING


class ShortcutsDialog(QDialog):
    """A list of keys and what they do."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """List the window's shortcuts (keys, words), then those of the drawing."""
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QTreeWidget()
        self.list.setHeaderLabels(["Keys", "What they do"])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName("Keyboard shortcuts")
        for keys, words in (*shortcuts, *((k, f"On the drawing: {w}") for k, w in ON_THE_DRAWING)):
            self.list.addTopLevelItem(QTreeWidgetItem([keys, words]))
        self.list.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self.resize(560, 520)
