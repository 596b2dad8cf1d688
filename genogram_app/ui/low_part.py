"""A part of a pane that scrolls where the text is large and the window low."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy


class LowPart(QScrollArea):
    """Shows a widget as high as it is, or as high as there is room, and never scrolls sideways."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than what it holds."""
        inside, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        width = inside.minimumSizeHint().width() + bar if inside is not None else 0
        return QSize(width, super().minimumSizeHint().height())
