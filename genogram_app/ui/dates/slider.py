"""The slider of dates: a ruler with the case's events as stops, and a handle for the date that is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip

from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span
from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.dates.ruler import Ruler
from genogram_app.ui.dates.ruler_picture import RulerPicture, paint_handle
from genogram_app.ui.dates.stops import DateStop, told
from genogram_app.ui.translated import tr

REACH = 5.0
"""Pixels within which a press means a stop rather than the day beside it."""
_STILL = 3.0
"""Pixels; a press that moves less than that is a click."""
_NOTCH = 120
_NO_DAYS = Span(None, None)
HELP = (
    "Drag, click or turn the wheel to choose the date that is drawn.\n"
    "Left and Right: a day. Ctrl+Left and Ctrl+Right, or Page Up and Page Down: "
    "the event before or after.\nHome and End: first and last day. Space: play."
)


class DateSlider(QSlider):
    """A slider whose value is the day, counted from the first day of its ruler.

    It tells of a day once per turn of the event loop, however fast the hand is: the newest one.
    """

    day_wanted = Signal(object)
    """Somebody wants the drawing as at this date."""
    step_wanted = Signal(int)
    """Somebody wants the next event (1) or the one before (-1)."""
    play_wanted = Signal()
    """Somebody wants to play, or to pause."""
    left = Signal()
    """Somebody wants to go back to the drawing."""

    def __init__(self) -> None:
        """Show a ruler without a stop, until there are some."""
        super().__init__(Qt.Orientation.Horizontal)
        self.ruler = Ruler(date(2000, 1, 1), date(2000, 12, 31))
        self.stops: tuple[DateStop, ...] = ()
        self.dimmed = False
        self._review = _NO_DAYS
        self._incident: date | None = None
        self._painted: QPixmap | None = None
        self._following = False
        self._turned = 0
        self._pressed = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self.day_wanted.emit(self.day))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Date of the drawing"))
        self.setToolTip(tr(HELP))
        self.valueChanged.connect(self._take_value)

    @property
    def day(self) -> date:
        """The day on which the handle stands."""
        return date.fromordinal(self.ruler.first.toordinal() + self.value())

    def show_case(self, ruler: Ruler, stops: Sequence[DateStop], review: Span, incident: date | None) -> None:
        """Show a stretch of time with its stops, the review period and the incident."""
        shown = tuple(stop for stop in stops if ruler.contains(stop.day))
        if (ruler, shown, review, incident) != (self.ruler, self.stops, self._review, self._incident):
            self.ruler, self.stops, self._review, self._incident = ruler, shown, review, incident
            self._following = True
            self.setRange(0, ruler.days)
            self._following = False
            self._renew()

    def show_day(self, day: date, words: str, *, dimmed: bool) -> None:
        """Put the handle on a day, dimmed while everything is drawn; `words` say what it stands for."""
        self._following = True
        self.setValue(day.toordinal() - self.ruler.first.toordinal())
        self._following = False
        self._later.stop()
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self.update()
        announce(self, words)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a line for the date, one for the ruler, one for the dates along it."""
        line = self.fontMetrics().lineSpacing()
        return QSize(20 * line, self._picture().height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the line of time alone, where there is no room for words above and below it."""
        line = self.fontMetrics().lineSpacing()
        return QSize(6 * line, self._picture().least_height)

    def place_of(self, day: date) -> QPoint:
        """Return where a day stands on the ruler."""
        picture = self._picture()
        return QPoint(round(picture.place(day)), round(picture.middle))

    def _take_value(self) -> None:
        self.update()
        if not self._following:
            self._later.start(0)

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the handle to the nearest stop, or to the day there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._pressed = event.position().x()
            self._go_to(self._pressed, REACH)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the handle along, from stop to stop where days lie too close to be told apart."""
        x = event.position().x()
        if self.isSliderDown() and abs(x - self._pressed) >= _STILL:
            self._pressed = -_STILL
            self._go_to(x, REACH if self._picture().room < 2 * self.ruler.days else 0.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the handle go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Go a day for every notch."""
        turned = self._turned + (event.angleDelta().y() or event.angleDelta().x())
        notches = int(turned / _NOTCH)
        self._turned = turned - notches * _NOTCH
        self.setValue(self.value() + notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go by days, by events or to an end; play; leave the other keys to the window."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        by_event = held == Qt.KeyboardModifier.ControlModifier
        if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            if by_event:
                self.step_wanted.emit(way)
            else:
                self.setValue(self.value() + way)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.setValue(self.minimum() if key == Qt.Key.Key_Home else self.maximum())
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Say under the pointer what happened there; elsewhere, how the slider is used."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def tip_at(self, x: float) -> str:
        """Return the words for a place: its events with their dates, else the day and the keys."""
        picture = self._picture()
        near = [stop for stop in self.stops if picture.touches(stop, x, REACH)]
        if near:
            return told(near)
        return f"{in_words(picture.day_at(x).isoformat())}\n{tr(HELP)}"

    def _go_to(self, x: float, reach: float) -> None:
        """Put the handle on the nearest stop within reach of a place, else on the day there."""
        picture = self._picture()
        day = picture.day_at(x)
        near = [(far, stop.day) for stop in self.stops if (far := abs(picture.place(stop.day) - x)) <= reach]
        if near:
            _, day = min(near)
        self.setValue(day.toordinal() - self.ruler.first.toordinal())

    # Looks

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the ruler down, and the handle over it."""
        picture = self._picture()
        if self._painted is None or self._painted.devicePixelRatio() != self.devicePixelRatioF():
            self._painted = picture.painted(self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        paint_handle(painter, picture, self.day, dimmed=self.dimmed, focused=self.hasFocus())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ruler in the new width."""
        super().resizeEvent(event)
        self._renew()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours and the text of the program."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange):
            self.updateGeometry()
            self._renew()

    def _renew(self) -> None:
        self._painted = None
        self.update()

    def _picture(self) -> RulerPicture:
        return RulerPicture(self, self.ruler, self.stops, self._review, self._incident)
