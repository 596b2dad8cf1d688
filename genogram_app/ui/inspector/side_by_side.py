"""Widgets side by side where there is room for them, else one below the other."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

_CHARACTERS = 14
"""How many characters of each widget are to be read without scrolling in it."""


class SideBySide(QWidget):
    """Holds a few widgets in a row; in a column when large text or a narrow pane leaves too little room."""

    def __init__(self, *parts: QWidget) -> None:
        """Take the widgets in order."""
        super().__init__()
        self._parts = parts
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        for part in parts:
            self._box.addWidget(part, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn the row into a column, or back."""
        super().resizeEvent(event)
        readable = _CHARACTERS * self.fontMetrics().averageCharWidth()
        wanted = sum(max(part.minimumSizeHint().width(), readable) for part in self._parts)
        fits = wanted + self._box.spacing() * (len(self._parts) - 1) <= event.size().width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self.updateGeometry()
