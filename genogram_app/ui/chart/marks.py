"""What lies over the chart and is never printed: selection, hover, the date shown, a drag under way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from genogram_app.ui.canvas.overlay import marking_colour
from genogram_app.ui.chart.sight import Sight

_GAP = 2.0
_KNOB = 6.0
"""Half as wide is the handle at the upper end of the line of the date, in pixels."""


class Marks:
    """Keys of what is marked, and days that are marked; colours come from the palette."""

    def __init__(self, palette: QPalette) -> None:
        """Mark nothing yet."""
        self.selected: frozenset[str] = frozenset()
        self.hovered: str | None = None
        self.shown: date | None = None
        self.pulled: float | None = None
        self.new: tuple[str, float, float] | None = None
        self.colour(palette)

    def colour(self, palette: QPalette) -> None:
        """Take the palette's colour of selection as far as it shows on white."""
        self._strong = marking_colour(palette)

    def paint(self, painter: QPainter, sight: Sight, *, focused: bool) -> None:
        """Paint the marks over the chart."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(QPen(self._strong, 2.0))
            painter.drawRect(QRectF(1, 1, sight.room.width - 2, sight.room.height - 2))
        self._paint_date(painter, sight)
        painter.setClipRect(QRectF(0, sight.top, sight.room.width, sight.room.height - sight.top))
        self._paint_around(painter, sight, [self.hovered] if self.hovered else [], 1.2, 0.0)
        width = 2.5 if focused else 1.5
        self._paint_around(painter, sight, sorted(self.selected), width, 0.15)
        painter.setClipRect(QRectF(sight.left, 0, sight.room.time, sight.room.height))
        self._paint_drag(painter, sight)
        painter.restore()

    def knob(self, sight: Sight) -> QRectF | None:
        """Return where the line of the date can be taken; None when it is out of sight."""
        if self.shown is None:
            return None
        x = sight.x_of(self.shown.toordinal() + 0.5)
        inside = sight.left <= x <= sight.room.width
        return QRectF(x - _KNOB, sight.top - 2 * _KNOB, 2 * _KNOB, 2 * _KNOB) if inside else None

    def _paint_date(self, painter: QPainter, sight: Sight) -> None:
        knob = self.knob(sight)
        if knob is None:
            return
        x, foot = knob.center().x(), knob.bottom()
        painter.setPen(QPen(self._strong, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, foot), QPointF(x, sight.room.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._strong)
        corners = [knob.topLeft(), knob.topRight(), QPointF(x, foot)]
        painter.drawPolygon(QPolygonF(corners))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_around(
        self, painter: QPainter, sight: Sight, keys: Iterable[str], width: float, filled: float
    ) -> None:
        painter.setPen(QPen(self._strong, width))
        painter.setBrush(_faded(self._strong, filled))
        for key in keys:
            area = sight.area_of(key)
            if area is not None:
                painter.drawRect(self._seen(area, sight, key))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _seen(self, area: QRectF, sight: Sight, key: str) -> QRectF:
        """The part of an area beside the names, so that a bar from long ago shows its mark."""
        around = area.adjusted(-_GAP, -_GAP, _GAP, _GAP)
        if not key.startswith("person:") and around.left() < sight.left < around.right():
            around.setLeft(sight.left + 1)
        return around

    def _paint_drag(self, painter: QPainter, sight: Sight) -> None:
        if self.pulled is not None:
            x = sight.x_of(self.pulled)
            painter.setPen(QPen(self._strong, 2.0))
            painter.drawLine(QPointF(x, 0), QPointF(x, sight.room.height))
        if self.new is not None:
            person, first, last = self.new
            lane = sight.area_of(f"person:{person}")
            if lane is not None:
                left, right = sight.x_of(min(first, last)), sight.x_of(max(first, last))
                painter.setPen(QPen(self._strong, 2.0, Qt.PenStyle.DashLine))
                painter.setBrush(_faded(self._strong, 0.2))
                painter.drawRect(QRectF(left, lane.top() + _GAP, right - left, lane.height() - 2 * _GAP))


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
