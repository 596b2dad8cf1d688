"""What stands in an empty pane: what the pane is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genogram_app.ui.icons import dress
from genogram_app.ui.text_sizes import Paragraph, turn_when_large

_LINES = 3
"""So many lines are in sight at least; in a low pane the rest is scrolled to."""


class EmptyPane(QScrollArea):
    """A few words in the middle, and buttons below them."""

    def __init__(self, words: str) -> None:
        """Say what the pane is for."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = Paragraph(words)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addStretch(1)
        turn_when_large(self._row, self)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addLayout(self._row)
        column.addStretch(1)
        self.setWidget(self._inside)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than the words and buttons; in a low pane they scroll."""
        bar = self.verticalScrollBar().sizeHint().width()
        wide = self._inside.minimumSizeHint().width() + bar
        return QSize(wide, _LINES * self.fontMetrics().lineSpacing())

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
