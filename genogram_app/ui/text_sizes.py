"""What goes with the size of the program's text: words that are larger than the others, sizes of fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QWidget

from genogram_app.ui.icons import text_scale

LARGE = 1.5
"""So many times the usual text is so large that rows of words have to give way."""


def grow(widget: QWidget, larger: float, *, bold: bool = False) -> None:
    """Write a widget's words so many times larger than the program's text, now and after it has changed."""
    _Growth(widget, larger, bold=bold)


def follow_text(widget: QWidget, fit: Callable[[], None]) -> None:
    """Fit a widget to its text, now and whenever the text is larger or smaller."""
    fit()
    _Follower(widget, fit)


def turn_when_large(row: QBoxLayout, owner: QWidget) -> None:
    """Put what stands in a row below one another while text is so large that a row would be too wide."""
    way = QBoxLayout.Direction
    follow_text(
        owner, lambda: row.setDirection(way.TopToBottom if text_scale() >= LARGE else way.LeftToRight)
    )


def comfortable(window: QWidget, letters: int, lines: int) -> QSize:
    """Return a size for so many letters across and lines down, no larger than the screen."""
    text, room = window.fontMetrics(), window.screen().availableGeometry().size()
    return QSize(letters * text.averageCharWidth(), lines * text.lineSpacing()).boundedTo(room)


class Paragraph(QLabel):
    """Words in several lines that are never squeezed: a scrolling pane would take their last line first."""

    def __init__(self, words: str) -> None:
        """Say the words."""
        super().__init__(words)
        self.setWordWrap(True)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Say other words."""
        super().setText(words)
        self._keep_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the lines that the words need in this width."""
        super().resizeEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


class _Growth(QObject):
    """Belongs to the widget, which is told nothing of the program's font because it has one of its own."""

    def __init__(self, widget: QWidget, larger: float, *, bold: bool) -> None:
        super().__init__(widget)
        self._widget, self._larger, self._bold = widget, larger, bold
        self._write()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.fontChanged.connect(self._write)

    def _write(self) -> None:
        font = QFont(QApplication.font(self._widget))
        font.setPointSizeF(font.pointSizeF() * self._larger)
        if self._bold:
            font.setBold(True)
        self._widget.setFont(font)


class _Follower(QObject):
    """Belongs to the widget that it watches."""

    def __init__(self, widget: QWidget, follow: Callable[[], None]) -> None:
        super().__init__(widget)
        self._follow = follow
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow, and let the widget have the event as well."""
        if event.type() is QEvent.Type.FontChange:
            self._follow()
        return False
