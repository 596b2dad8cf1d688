"""The middle of the window: the drawing with narrow strips above and beneath it, or a page in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Middle(QStackedWidget):
    """Shows the drawing with its strips; other pages, such as a start page, can stand in its place."""

    def __init__(self, canvas: QWidget) -> None:
        """Show the drawing."""
        super().__init__()
        self.sheet = QWidget()
        self._column = QVBoxLayout(self.sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(canvas, 1)
        self.sheet.setFocusProxy(canvas)
        self.addWidget(self.sheet)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip beneath the drawing, under those that are there."""
        self._column.addWidget(strip)

    def add_head(self, strip: QWidget) -> None:
        """Put a strip above the drawing, over those that are there."""
        self._column.insertWidget(0, strip)

    def show_page(self, page: QWidget) -> None:
        """Show a page in the place of the drawing."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def show_drawing(self) -> None:
        """Show the drawing again."""
        self.setCurrentWidget(self.sheet)
