"""What goes with the size of the program's text: words that are larger than the others, sizes of fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget


def grow(widget: QWidget, larger: float, *, bold: bool = False) -> None:
    """Write a widget's words so many times larger than the program's text, now and after it has changed."""
    _Growth(widget, larger, bold=bold)


def follow_text(widget: QWidget, fit: Callable[[], None]) -> None:
    """Fit a widget to its text, now and whenever the text is larger or smaller."""
    fit()
    _Follower(widget, fit)


def comfortable(window: QWidget, letters: int, lines: int) -> QSize:
    """Return a size for so many letters across and lines down, no larger than the screen."""
    text, room = window.fontMetrics(), window.screen().availableGeometry().size()
    return QSize(letters * text.averageCharWidth(), lines * text.lineSpacing()).boundedTo(room)


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
