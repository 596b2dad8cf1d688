"""Buttons in as many rows as they need: in a narrow pane or large text none is cut or out of sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 4


class ButtonRows(QWidget):
    """Widgets side by side, in their order; what does not fit any more begins the next row."""

    def __init__(self, *parts: QWidget) -> None:
        """Take the widgets in order; those that are hidden take no room."""
        super().__init__()
        self._parts = parts
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in parts:
            part.setParent(self)
            part.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than the widest part, and as high as the rows in the width there is."""
        widest = max((part.sizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, _height(self._rows(max(self.width(), widest))))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: rows are as high as they need, and never higher."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the parts for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Set the parts anew when one says more or less, comes or goes."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # noqa: N802
        """Follow parts that are shown or hidden: without a layout Qt does not tell."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _shown(self) -> Sequence[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _rows(self, width: int) -> list[list[QWidget]]:
        rows: list[list[QWidget]] = []
        room = 0
        for part in self._shown():
            wide = part.sizeHint().width()
            if not rows or wide > room:
                rows.append([])
                room = width
            rows[-1].append(part)
            room -= wide + _GAP
        return rows

    def _arrange(self) -> None:
        top, rows = 0, self._rows(self.width())
        self.setMinimumHeight(_height(rows))
        for row in rows:
            left, high = 0, _row_height(row)
            for part in row:
                wide = part.sizeHint().width()
                part.setGeometry(QRect(left, top, min(wide, self.width()), high))
                left += wide + _GAP
            top += high + _GAP


def _row_height(row: Sequence[QWidget]) -> int:
    return max(part.sizeHint().height() for part in row)


def _height(rows: Sequence[Sequence[QWidget]]) -> int:
    return sum(map(_row_height, rows)) + _GAP * max(0, len(rows) - 1)
