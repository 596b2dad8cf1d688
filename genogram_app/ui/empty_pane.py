"""What stands in an empty pane: what the pane is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genogram_app.ui.icons import dress
from genogram_app.ui.text_sizes import Paragraph, turn_when_large


class EmptyPane(QWidget):
    """A few words in the middle, and buttons below them."""

    def __init__(self, words: str) -> None:
        """Say what the pane is for."""
        super().__init__()
        self._words = Paragraph(words)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addStretch(1)
        turn_when_large(self._row, self)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addLayout(self._row)
        column.addStretch(1)

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)

    def offer(self, words: str, icon: str, tip: str) -> QPushButton:
        """Add a button for a first step and return it."""
        button = QPushButton(words)
        dress(button, icon)
        button.setToolTip(tip)
        self._row.insertWidget(self._row.count() - 1, button)
        return button
