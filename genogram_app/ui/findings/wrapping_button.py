"""A button whose words take as many lines as they need, because a pane is narrow and text may be large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_AIR = 8
_NARROWEST = 12
"""So many letters wide a button is at least."""


class WrappingButton(QPushButton):
    """Words at the left edge, wrapped; otherwise a button like any other."""

    def __init__(self, words: str, tip: str) -> None:
        """Say what it does."""
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(tip)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._keep_lines()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the words are in the width there is."""
        return QSize(self._narrowest(), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: lines are never taken away."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the lines that the words need in this width."""
        super().resizeEvent(event)
        self._keep_lines()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the room that larger letters need."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_lines()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the button of the style, and the words wrapped on it."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self.style().drawItemText(
            painter,
            self._room(self.width()),
            _flags() | int(Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.WindowText if self.isFlat() else QPalette.ColorRole.ButtonText,
        )

    def _keep_lines(self) -> None:
        self.setMinimumHeight(self._height(self.width()))

    def _height(self, width: int) -> int:
        words = self.fontMetrics().boundingRect(self._room(width), _flags(), self.text())
        return words.height() + 2 * _AIR

    def _room(self, width: int) -> QRect:
        inside = max(width, self._narrowest()) - 2 * _AIR
        return QRect(_AIR, 0, inside, max(self.height(), 1))

    def _narrowest(self) -> int:
        return self.fontMetrics().averageCharWidth() * _NARROWEST


def _flags() -> int:
    return int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextShowMnemonic)
