"""The chart on the screen: painted as far as it is in sight, scrolled and zoomed, with marks over it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import ceil, floor

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from genogram_app.model.document import Document
from genogram_app.picture.chart.extent import suggested_time, whole_time
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.canvas.zoom import STEP
from genogram_app.ui.chart.marks import Marks
from genogram_app.ui.chart.sight import Room, Sight
from genogram_app.ui.chart.stretch import Stretch, of_days
from genogram_app.ui.icons import text_scale
from genogram_app.ui.translated import tr

SETTLE = 90
"""Milliseconds after the last step of a zoom until a chart that takes long to draw is drawn anew."""
_NOTCH = 120
_POINTS_AN_INCH = 72.0
_FARTHEST = 2.0**30
"""The scroll bar counts in whole numbers of 32 bits."""
_STEPS = 0.1
"""How far a turn of the wheel or a key moves time, in parts of what is shown."""


class ChartArea(QAbstractScrollArea):
    """Shows lanes along time; what hands and keys mean here is told by signals and by the tools put on it."""

    stretch_changed = Signal()
    """Another stretch of time is shown."""
    pressed = Signal(QMouseEvent)
    moved = Signal(QMouseEvent)
    released = Signal(QMouseEvent)
    double_clicked = Signal(QMouseEvent)
    left = Signal()
    space_held = Signal(bool)
    """The space bar went down or up."""
    menu_wanted = Signal(QContextMenuEvent)

    def __init__(self, document: Callable[[], Document], chosen: Callable[[], ChartOptions]) -> None:
        """Show a case; `chosen` says what of it."""
        super().__init__()
        self._document = document
        self.sight = Sight(document, chosen)
        self.marks = Marks(self.palette())
        self.keys: Callable[[QKeyEvent], bool] = lambda _: False
        self.tab: Callable[[bool], bool] = lambda _: False
        self.words_at: Callable[[QPointF], str] = lambda _: ""
        self._placed = False
        self._known: tuple[Document, Stretch] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._settled)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Homes over time: who lived where, and when"))
        self.horizontalScrollBar().valueChanged.connect(self._scroll_time)
        self.verticalScrollBar().valueChanged.connect(self._scroll_lanes)

    # What is shown

    @property
    def stretch(self) -> Stretch:
        """The stretch of time that is shown."""
        return self.sight.stretch

    def days(self) -> tuple[date, date]:
        """Return the first and the last day that is shown, wholly or in part."""
        if not self._placed:
            return suggested_time(self._document())
        first, last = floor(self.stretch.first), ceil(self.stretch.last) - 1
        return date.fromordinal(max(first, 1)), date.fromordinal(max(last, first))

    def show_stretch(self, stretch: Stretch) -> None:
        """Show another stretch of time."""
        self.sight.stretch = stretch
        self._placed = True
        self.sight.settle_if_quick()
        if not self.sight.settled():
            self._settle.start()
        self._fit_bars()
        self.viewport().update()
        self.stretch_changed.emit()

    def begin_anew(self) -> None:
        """Show the time that the case suggests: it is another case."""
        self._placed = False
        self.reload()

    def reload(self) -> None:
        """Show the case as it is now."""
        self.sight.forget()
        if not self._placed:
            self.sight.stretch = of_days(*suggested_time(self._document()))
        if self.isVisible():
            self._fit_bars()
        self.viewport().update()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Show time so many times larger; what is at a place of the view, or in its middle, stays there."""
        sight = self.sight
        place = sight.left + sight.room.time / 2 if x is None else max(x, sight.left)
        self.show_stretch(sight.stretch.zoomed(factor, sight.day_at(place)))

    def pan(self, pixels: float) -> None:
        """Move on in time by so many pixels, or back."""
        self.show_stretch(self.stretch.moved(pixels / self.sight.per_day))

    def show_whole(self) -> None:
        """Show the time of everything in the case."""
        self.show_stretch(of_days(*whole_time(self._document())))

    def bring_into_sight(self, key: str) -> None:
        """Scroll so far that something can be seen; of what is longer than the view any part is enough."""
        lane = self.sight.lane_area(key)
        if lane is not None:
            self._scroll_to(lane)
        kind, _, item = key.partition(":")
        bar = self.sight.bar(item) if kind == "residence" else None
        if bar is not None:
            seen = self.stretch.meeting(bar.first.toordinal(), bar.last.toordinal() + 1)
            if seen != self.stretch:
                self.show_stretch(seen)
        area = self.sight.area_of(key)
        if area is not None:
            self._scroll_to(area)

    def _scroll_to(self, area: QRectF) -> None:
        top, height = self.sight.top, float(self.viewport().height())
        bar = self.verticalScrollBar()
        if area.top() < top:
            bar.setValue(round(bar.value() - (top - area.top())))
        elif area.bottom() > height:
            bar.setValue(round(bar.value() + min(area.bottom() - height, area.top() - top)))

    def show_day(self, day: date) -> None:
        """Scroll so far that a day can be seen."""
        shown = self.stretch.showing(float(day.toordinal()))
        if shown != self.stretch:
            self.show_stretch(shown)

    # Scrolling

    def _fit_bars(self) -> None:
        """Let the scroll bars stand for the whole time and all lanes."""
        sight, bar, lanes = self.sight, self.horizontalScrollBar(), self.verticalScrollBar()
        whole, shown, per_day = self._whole(), sight.stretch, self._bar_per_day()
        with QSignalBlocker(bar), QSignalBlocker(lanes):
            bar.setRange(0, max(round((whole.days - shown.days) * per_day), 0))
            bar.setPageStep(round(shown.days * per_day))
            bar.setSingleStep(round(shown.days * per_day * _STEPS))
            bar.setValue(round((shown.first - whole.first) * per_day))
            room = self.viewport().height() - sight.top
            lanes.setRange(0, max(round(sight.height - room), 0))
            lanes.setPageStep(max(round(room), 1))
            lanes.setSingleStep(self.fontMetrics().lineSpacing())
        sight.lanes = float(lanes.value())

    def _whole(self) -> Stretch:
        """The whole time, as far as the part that is shown where that lies beyond it."""
        document, shown = self._document(), self.stretch
        if self._known is None or self._known[0] is not document:
            self._known = document, of_days(*whole_time(document))
        whole = self._known[1]
        return Stretch(min(whole.first, shown.first), max(whole.last, shown.last))

    def _bar_per_day(self) -> float:
        """How far the scroll bar goes for a day: as far as the chart, unless Qt cannot count so far."""
        return min(self.sight.per_day, _FARTHEST / self._whole().days)

    def _scroll_time(self, value: int) -> None:
        first = self._whole().first + value / self._bar_per_day()
        self.sight.stretch = self.stretch.moved(first - self.stretch.first)
        self._placed = True
        self.viewport().update()
        self.stretch_changed.emit()

    def _scroll_lanes(self, value: int) -> None:
        self.sight.lanes = float(value)
        self.viewport().update()

    def _settled(self) -> None:
        self.sight.settle()
        self.viewport().update()

    def _measure(self) -> None:
        """Points are as large as the window's text."""
        size = self.viewport().size()
        scale = self.logicalDpiX() / _POINTS_AN_INCH * text_scale()
        self.sight.room = Room(max(size.width(), 1), max(size.height(), 1), scale)
        self.sight.forget()
        self._fit_bars()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what is in sight; the paper is white whatever the theme."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        self.sight.painted().paint(painter, self.sight.frame())
        self.marks.paint(painter, self.sight, focused=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the same time in the new width."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up other colours and another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "marks"):
            self.marks.colour(self.palette())
            self._measure()
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, move in time with Shift or sideways, else scroll the lanes; without any, time."""
        turned, held = event.angleDelta(), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP ** (turned.y() / _NOTCH), event.position().x())
        elif turned.x() or held & Qt.KeyboardModifier.ShiftModifier or not self.verticalScrollBar().maximum():
            notches = (turned.x() or turned.y()) / _NOTCH
            self.pan(-notches * self.sight.room.time * _STEPS)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - round(turned.y() / _NOTCH * 3 * bar.singleStep()))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say in a tooltip what is under the pointer; know when the pointer has gone."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.left.emit()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the press."""
        self.pressed.emit(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the move."""
        self.moved.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the release."""
        self.released.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of the double click."""
        self.double_clicked.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the menu is wanted."""
        self.menu_wanted.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Do what the keys mean here; leave the others to the window."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.space_held.emit(True)  # noqa: FBT003 - a signal has no names
        elif not self.keys(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the paper go with the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.space_held.emit(False)  # noqa: FBT003 - a signal has no names
        else:
            event.ignore()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab from bar to bar, and beyond the last to the next field."""
        return self.tab(forwards) or super().focusNextPrevChild(forwards)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark strongly."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark faintly."""
        super().focusOutEvent(event)
        self.viewport().update()
