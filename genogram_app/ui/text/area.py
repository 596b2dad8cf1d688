"""The words of a text: typed in, read, marked where they are in sight; page breaks and columns are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from genogram_app.ui.text.page_breaks import PAGE_BREAK, PageBreaks, page_begun
from genogram_app.ui.translated import tr

_CORNER = 5
"""Edge of the small corner on words that were linked by hand."""


class TextArea(QPlainTextEdit):
    """Shows the words; tells where they are pressed, asked about, and which part of them is in sight."""

    pressed_at = Signal(int)
    menu_wanted = Signal(QPoint, int)
    """At a place of the screen, for a position of Qt's text."""
    sight_changed = Signal()
    """Other words may have come into sight."""

    def __init__(self) -> None:
        """Begin without words."""
        super().__init__()
        self.tip_at: Callable[[int], str] = lambda _: ""
        self._corners: tuple[int, ...] = ()
        self._beside: tuple[QWidget, ...] = ()
        self.setAccessibleName(tr("Text of the report"))
        self.setTabChangesFocus(True)
        self.updateRequest.connect(lambda _, scrolled: self._sight(scrolled))
        self._pages = PageBreaks(self.document())
        self._set_columns()

    def stand_beside(self, left: QWidget, right: QWidget) -> None:
        """Give two strips room to the left and to the right of the words."""
        self._beside = (left, right)
        self._place_strips()

    def span_in_sight(self) -> tuple[int, int]:
        """Return the half-open positions of the paragraphs that can be seen."""
        first = self.firstVisibleBlock()
        rows = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 2
        last = self.document().findBlockByNumber(first.blockNumber() + rows)
        end = last.position() + last.length() if last.isValid() else self.document().characterCount()
        return first.position(), end

    def selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        """Return a look for a stretch of the words."""
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        found.cursor, found.format = cursor, form
        return found

    def show_corners(self, positions: tuple[int, ...]) -> None:
        """Mark the ends of words that were linked by hand with a small corner."""
        if positions != self._corners:
            self._corners = positions
            self.viewport().update()

    def go_to(self, position: int) -> None:
        """Put the cursor at a position and bring it to the middle."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def line_top(self, position: int) -> int:
        """Return how far down the viewport the line with a position begins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor).top()

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, float]]:
        """Yield the paragraphs that can be seen, each with how far down the viewport it begins."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            yield block, top
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw page breaks, columns and the corners of words linked by hand over the words."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        faint = QPen(self.palette().color(QPalette.ColorRole.Mid), 1)
        for block, top in self.blocks_in_sight():
            words = block.text()
            if PAGE_BREAK in words:
                painter.setPen(faint)
                self._draw_page_breaks(painter, block, top)
            if "\t" in words:
                painter.setPen(faint)
                self._draw_columns(painter, block, top)
        self._draw_corners(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the strips be as high as the words."""
        super().resizeEvent(event)
        self._place_strips()
        self.sight_changed.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_beside"):
            self._set_columns()
            self._pages.fit()
            self._place_strips()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say of words under the pointer whom they mean."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.tip_at(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where the words were pressed, unless some were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pressed_at.emit(self.cursorForPosition(event.position().toPoint()).position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of the words under the pointer or, from the keyboard, at the cursor."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.textCursor().position()
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            at, place = self.cursorForPosition(event.pos()).position(), event.globalPos()
        self.menu_wanted.emit(place, at)

    def _sight(self, scrolled: int) -> None:
        if self._beside:
            self._beside[0].update()
        if scrolled:
            self.sight_changed.emit()

    def _set_columns(self) -> None:
        self.setTabStopDistance(self.fontMetrics().averageCharWidth() * 6)

    def _place_strips(self) -> None:
        if not self._beside:
            return
        left, right = self._beside
        widths = left.sizeHint().width(), right.sizeHint().width()
        self.setViewportMargins(widths[0], 0, widths[1], 0)
        room = self.viewport().geometry()
        left.setGeometry(QRect(room.left() - widths[0], room.top(), widths[0], room.height()))
        right.setGeometry(QRect(room.right() + 1, room.top(), widths[1], room.height()))

    def _draw_page_breaks(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        """A thin line above the first words of a page, with the number of the page in the room below it."""
        places = (i for i, char in enumerate(block.text()) if char == PAGE_BREAK)
        for nth, i in enumerate(places):
            line = block.layout().lineForTextPosition(i)
            if line.isValid():
                over = top + line.y()
                painter.drawLine(QPointF(0, over), QPointF(self.viewport().width(), over))
                words = tr("Page {number}").format(number=page_begun(block, nth))
                room = QRectF(0, over, self.viewport().width() - 4, line.height() - self._line_height())
                painter.save()
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
                painter.restore()

    def _line_height(self) -> float:
        return self.fontMetrics().height()

    def _draw_columns(self, painter: QPainter, block: QTextBlock, top: float) -> None:
        """A thin line at the end of every cell of a row."""
        margin = self.contentOffset().x()
        for i in (i for i, char in enumerate(block.text()) if char == "\t"):
            line = block.layout().lineForTextPosition(i)
            if line.isValid():
                x = line.cursorToX(i + 1)[0] + margin - 3  # type: ignore[index]  # (x, cursor)
                painter.drawLine(QPointF(x, top + line.y()), QPointF(x, top + line.y() + line.height()))

    def _draw_corners(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
        last = self.document().characterCount() - 1
        for position in self._corners:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(position, last))
            place = QPointF(self.cursorRect(cursor).topLeft())
            aside, below = QPointF(-_CORNER, 0), QPointF(0, _CORNER)
            painter.drawPolygon(QPolygonF([place, place + aside, place + below]))
