"""What the pointer does on the chart: select, move about, pull an end, draw a bar, move the date shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from math import floor
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from genogram_app.edit.session import Edit, Session
from genogram_app.picture.chart.stays import Bar
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.ends import End, allowed, nearest, residence_of, set_end, snaps, what_it_says
from genogram_app.ui.chart.stretch import Stretch

GRIP = 6.0
"""How far beside the end of a bar it can be taken, in pixels."""
_EDGE = 3.0
SNAP = 7.0
"""Within so many pixels an end goes to the day of another bar or of an event."""
Doing: TypeAlias = Literal["nothing", "click", "paper", "end", "new", "date"]


@dataclass(slots=True)
class _Press:
    """What is under way since a button was pressed."""

    doing: Doing
    at: QPointF
    stretch: Stretch
    lanes: int
    key: str | None = None
    end: End | None = None
    person: str | None = None
    day: date | None = None
    days: tuple[date, ...] = ()


class ChartHands(QObject):
    """Turns presses, moves and releases into selections and edits; one drag is at most one edit."""

    selected = Signal(tuple)
    """The ids of what was clicked."""
    day_wanted = Signal(object)
    """The date that the canvas is to show."""
    new_wanted = Signal(str, object, object)
    """Somebody's new bar was drawn: the person, the first day and the last."""
    told = Signal(str)
    """What letting go would do, in words; empty when nothing is under way."""

    def __init__(self, area: ChartArea, session: Session, do: Callable[[Edit], object]) -> None:
        """Belong to a chart."""
        super().__init__(area)
        self._area, self._session, self._do = area, session, do
        self._press: _Press | None = None
        self._paper = False
        self.resting = False
        area.pressed.connect(self.press)
        area.moved.connect(self.move)
        area.released.connect(self.release)
        area.space_held.connect(self.hold_paper)
        area.left.connect(lambda: self._hover(None))

    @property
    def busy(self) -> bool:
        """Whether a button is down and something may come of it."""
        return self._press is not None

    def hold_paper(self, on: bool) -> None:
        """Let a drag move the chart about, whatever it begins on."""
        self._paper = on
        self._area.viewport().setCursor(Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor)

    def press(self, event: QMouseEvent) -> None:
        """Begin."""
        self.cancel()
        at, area = event.position(), self._area
        area.setFocus(Qt.FocusReason.MouseFocusReason)
        middle = event.button() is Qt.MouseButton.MiddleButton
        if event.button() is not Qt.MouseButton.LeftButton and not middle:
            return
        self._press = _Press("click", at, area.stretch, area.verticalScrollBar().value())
        if middle or self._paper:
            self._press.doing = "paper"
        else:
            self._take(self._press)

    def move(self, event: QMouseEvent) -> None:
        """Go on, or mark what the pointer is over."""
        press, at = self._press, event.position()
        if press is None:
            self._hover(at)
            return
        far = (at - press.at).manhattanLength() >= QApplication.startDragDistance()
        if press.doing == "click" and far:
            press.doing = "new" if press.person and press.key is None else "paper"
        if press.doing == "paper":
            self._move_paper(press, at)
        elif press.doing == "end" and (far or press.day):
            self._pull_end(press, event)
        elif press.doing == "new":
            self._draw_new(press, at)
        elif press.doing == "date":
            self.day_wanted.emit(self._day(at.x()))

    def release(self, event: QMouseEvent) -> None:
        """End with what it does."""
        press, self._press = self._press, None
        if press is None:
            return
        if press.day:
            self._pull_end(press, event)
        new = self._area.marks.new
        self._clear(press)
        if press.doing == "end" and press.end and press.day:
            self._do(set_end(press.end, press.day))
            self._session.end_merging()
        elif press.doing == "new" and new:
            person, first, last = new
            begin, end = sorted((floor(first), floor(last)))
            self.new_wanted.emit(person, date.fromordinal(begin), date.fromordinal(max(end, begin)))
        elif press.doing in ("click", "end"):
            self.selected.emit(self.ids_of(press.key))

    def cancel(self) -> bool:
        """Give up what is under way; return whether there was anything."""
        press, self._press = self._press, None
        if press is not None:
            self._clear(press)
        return press is not None

    def ids_of(self, key: str | None) -> tuple[str, ...]:
        """Return the items of the case that something on the chart stands for."""
        kind, _, rest = (key or "").partition(":")
        item = rest.partition(":")[0]
        return (item,) if kind and self._session.document.find(item) is not None else ()

    def end_at(self, at: QPointF) -> End | None:
        """Return the end of a bar that can be taken at a place."""
        sight = self._area.sight
        if self.resting or at.x() < sight.left or at.y() < sight.top:
            return None
        near = [(abs(x - at.x()), n, end) for n, (end, x) in enumerate(self._ends_at(at.y()))]
        away, _, end = min(near, default=(GRIP + 1, 0, None))
        return end if away <= GRIP else None

    def _ends_at(self, y: float) -> Iterator[tuple[End, float]]:
        """The ends of the bars at a height of the view, and where each can be taken."""
        sight = self._area.sight
        lane = sight.stack.at((y + sight.lanes) / sight.room.scale)
        for bar in lane.bars if lane else ():
            area = sight.area_of(f"residence:{bar.residence}")
            if area is not None and area.top() <= y <= area.bottom():
                yield from self._ends_of(bar)

    def _ends_of(self, bar: Bar) -> Iterator[tuple[End, float]]:
        """Where nothing bounds a bar, its end is taken at the edge of what is in sight."""
        sight = self._area.sight
        first, last = sight.x_of(bar.first.toordinal()), sight.x_of(bar.last.toordinal() + 1)
        left, right = sight.left, float(sight.room.width)
        if bar.first == date.min:
            first = max(first, left + _EDGE)
        if bar.last == date.max:
            last = min(last, right - _EDGE)
        if left < first < right:
            yield End(bar.residence, "from_"), first
        if left < last < right:
            yield End(bar.residence, "to"), last

    def _take(self, press: _Press) -> None:
        """What a press takes: the line of the date, an end, a bar or mark, an empty place of a lane."""
        at, sight = press.at, self._area.sight
        knob = self._area.marks.knob(sight)
        if knob is not None and knob.adjusted(-2, -2, 2, 2).contains(at):
            press.doing = "date"
            return
        press.key = sight.key_at(at.x(), at.y())
        if self.resting:
            return
        press.end = self.end_at(at)
        if press.end is not None:
            press.doing, press.key = "end", f"residence:{press.end.residence}"
            press.days = snaps(self._session.document, press.end)
        elif at.x() >= sight.left:
            press.person = sight.lane_at(at.y())

    def _move_paper(self, press: _Press, at: QPointF) -> None:
        by, area = press.at - at, self._area
        area.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        area.show_stretch(press.stretch.moved(by.x() / area.sight.per_day))
        area.verticalScrollBar().setValue(round(press.lanes + by.y()))

    def _pull_end(self, press: _Press, event: QMouseEvent) -> None:
        document, end = self._session.document, press.end
        residence = residence_of(document, end.residence) if end else None
        if end is None or residence is None:
            return
        sight = self._area.sight
        # A bar ends where its last day does: at the beginning of the next.
        later = 1 if end.side == "to" else 0
        day = _calendar(round(sight.day_at(event.position().x())) - later)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            day = nearest(press.days, day, SNAP / sight.per_day)
        press.day = allowed(residence, end.side, day)
        self._area.marks.pulled = float(press.day.toordinal() + later)
        self._area.viewport().update()
        self.told.emit(what_it_says(document, end, press.day))

    def _draw_new(self, press: _Press, at: QPointF) -> None:
        sight = self._area.sight
        if press.person:
            self._area.marks.new = (press.person, sight.day_at(press.at.x()), sight.day_at(at.x()))
            self._area.viewport().update()

    def _day(self, x: float) -> date:
        return _calendar(floor(self._area.sight.day_at(x)))

    def day_at(self, at: QPointF) -> date:
        """Return the day at a place of the view."""
        return self._day(at.x())

    def _hover(self, at: QPointF | None) -> None:
        area = self._area
        key = area.sight.key_at(at.x(), at.y()) if at is not None else None
        if key != area.marks.hovered:
            area.marks.hovered = key
            area.viewport().update()
        if at is not None and not self._paper:
            area.viewport().setCursor(self._cursor(at, key))

    def _cursor(self, at: QPointF, key: str | None) -> Qt.CursorShape:
        knob = self._area.marks.knob(self._area.sight)
        if self.end_at(at) or (knob is not None and knob.contains(at)):
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor

    def _clear(self, press: _Press) -> None:
        area = self._area
        area.marks.pulled = area.marks.new = None
        area.viewport().unsetCursor()
        area.viewport().update()
        if press.doing in ("end", "new"):
            self.told.emit("")


def _calendar(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))
