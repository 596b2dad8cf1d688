"""How the ruler of dates is painted: review period, incident, dates, stops, and the handle over them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span
from genogram_app.picture.chart.look import TEXT_SIZE
from genogram_app.ui.contrast import MARKS, contrast
from genogram_app.ui.dates.marks import FILLED, shape_of, shape_path
from genogram_app.ui.dates.ruler import Ruler, labels
from genogram_app.ui.dates.stops import DateStop

_LINE = TEXT_SIZE * 1.2
"""How high a line of a chart's words is, in points."""
_PADDING = 5.0


class RulerPicture:
    """A ruler as wide as its widget, measured in the widget's letters.

    From top to bottom: a line for the date of the handle, the line of time with the stops, a line of dates.
    In a widget too low for them the last is left out, then the first.
    """

    def __init__(
        self,
        widget: QWidget,
        ruler: Ruler,
        stops: Sequence[DateStop],
        review: Span,
        incident: date | None,
    ) -> None:
        """Take the size, the letters and the colours of the widget as they are now."""
        self._widget, self.ruler, self._stops = widget, ruler, stops
        self._review, self._incident = review, incident
        self.letters, self.palette = widget.fontMetrics(), widget.palette()
        self._line = self.letters.lineSpacing()
        self.inset = self.letters.averageCharWidth() * 4.0
        self.room = max(widget.width() - 2 * self.inset, 1.0)
        above, between = self._line + _PADDING, self._line * 1.26
        self.least_height = round(between)
        self.height = round(above + between + self._line)
        self.labelled = widget.height() >= self.height
        self.top = above if widget.height() >= above + between else 0.0
        self.middle = self.top + between / 2
        self.bottom = self.top + between

    def place(self, day: date) -> float:
        """Return how far from the left a day stands."""
        return self.inset + self.room * self.ruler.share(day)

    def day_at(self, x: float) -> date:
        """Return the day at a place."""
        return self.ruler.day_at((x - self.inset) / self.room)

    def touches(self, stop: DateStop, x: float, reach: float) -> bool:
        """Return whether a place is on a stop, or on the days on which it may have happened."""
        right = self.place(stop.day)
        left = self.place(stop.first_day) if stop.first_day else right
        return left - reach <= x <= right + reach

    def painted(self, dots: float) -> QPixmap:
        """Return the ruler without the handle, for a screen with so many dots to the pixel."""
        size = self._widget.size()
        picture = QPixmap(size * dots)
        picture.setDevicePixelRatio(dots)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._widget.font())
        self._paint_review(painter)
        self._paint_labels(painter)
        self._paint_stops(painter)
        painter.end()
        return picture

    @property
    def ink(self) -> QColor:
        """The colour of lines and words."""
        return self.palette.color(QPalette.ColorRole.WindowText)

    @property
    def ground(self) -> QColor:
        """The colour behind everything."""
        return self.palette.color(QPalette.ColorRole.Window)

    @property
    def accent(self) -> QColor:
        """The colour of the handle, or that of words where it would hardly show."""
        colour = self.palette.color(QPalette.ColorRole.Highlight)
        return colour if contrast(colour, self.ground) >= MARKS else self.ink

    def _paint_review(self, painter: QPainter) -> None:
        """Shade the review period and close it with two brackets; draw the line of time and the incident."""
        first, last = self._review.earliest, self._review.latest
        begins_before_end = first is None or first <= self.ruler.last
        if (first or last) and begins_before_end and (last is None or last >= self.ruler.first):
            left = self.place(first) if first else self.inset
            right = self.place(last) if last else self.inset + self.room
            shade = QColor(self.ink)
            shade.setAlphaF(0.12)
            painter.fillRect(QRectF(left, self.top, right - left, self.bottom - self.top), shade)
            painter.setPen(QPen(self.ink, 1.0))
            for x in (left, right):
                painter.drawLine(QPointF(x, self.top), QPointF(x, self.bottom))
        painter.setPen(QPen(self.ink, 1.5))
        painter.drawLine(QPointF(self.inset, self.middle), QPointF(self.inset + self.room, self.middle))
        if self._incident and self.ruler.contains(self._incident):
            x = self.place(self._incident)
            painter.setPen(QPen(self.ink, 2.5))
            painter.drawLine(QPointF(x, self.top), QPointF(x, self.bottom))

    def _paint_labels(self, painter: QPainter) -> None:
        """Write dates along the ruler, none over another one or an end of the widget."""
        free, points = 0.0, self.room * _LINE / self._line
        for label in labels(self.ruler, points) if self.labelled else ():
            width = self.letters.horizontalAdvance(label.words)
            x = self.place(label.day)
            painter.setPen(QPen(self.ink, 1.0))
            painter.drawLine(QPointF(x, self.middle), QPointF(x, self.bottom))
            left = min(max(x - width / 2, 0.0), self._widget.width() - width)
            if left >= free:
                painter.drawText(QPointF(left, self.bottom + self.letters.ascent()), label.words)
                free = left + width + self.letters.averageCharWidth()

    def _paint_stops(self, painter: QPainter) -> None:
        half = self._line * 0.24
        for stop in self._stops:
            x = self.place(stop.day)
            if stop.first_day != stop.day:
                self._paint_span(painter, stop, x, half)
            shape = shape_of(stop.events)
            painter.setPen(QPen(self.ink, 1.5))
            painter.setBrush(self.ink if shape in FILLED else self.ground)
            painter.drawPath(shape_path(shape, QPointF(x, self.middle), half))
            if len(stop.events) > 1:
                y = self.middle - 2 * half
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))

    def _paint_span(self, painter: QPainter, stop: DateStop, right: float, half: float) -> None:
        """Draw the days on which it may have happened: with an end, or running out where none is known."""
        y = self.middle + 1.6 * half
        left = self.place(stop.first_day) if stop.first_day else right - 6 * half
        line = Qt.PenStyle.SolidLine if stop.first_day else Qt.PenStyle.DotLine
        painter.setPen(QPen(self.ink, 1.5, line))
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_handle(painter: QPainter, picture: RulerPicture, day: date, *, dimmed: bool, focused: bool) -> None:
    """Paint the handle with its date in words; an outline only while it stands for no date that is drawn."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = picture.place(day)
    painter.setPen(QPen(picture.accent, 2.0, Qt.PenStyle.DashLine if dimmed else Qt.PenStyle.SolidLine))
    painter.setBrush(picture.ground if dimmed else picture.accent)
    painter.drawLine(QPointF(x, picture.top), QPointF(x, picture.bottom))
    if picture.top:
        _paint_date(painter, picture, x, in_words(day.isoformat()), dimmed=dimmed)
    else:
        painter.drawRect(QRectF(x - 3, picture.top + 1, 6, picture.bottom - picture.top - 2))
    if focused:
        painter.setPen(QPen(picture.ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(1, 1, picture.inset * 2 + picture.room - 2, picture.bottom - 2)
        painter.drawRoundedRect(around, 3, 3)


def _paint_date(painter: QPainter, picture: RulerPicture, x: float, words: str, *, dimmed: bool) -> None:
    """Write the date in its frame above the handle, within the ends of the ruler."""
    width = picture.letters.horizontalAdvance(words) + 2 * _PADDING
    left = min(max(x - width / 2, 1.0), max(picture.inset * 2 + picture.room - width - 1, 1.0))
    box = QRectF(left, 1.0, width, picture.top - 2)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(picture.ink if dimmed else _readable(picture))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _readable(picture: RulerPicture) -> QColor:
    """The colour of words on the handle."""
    words = picture.palette.color(QPalette.ColorRole.HighlightedText)
    return words if picture.accent != picture.ink else picture.ground
