"""What the keys do on the chart: walk along bars, move their ends, move and zoom the time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from genogram_app.edit.session import Edit, Session
from genogram_app.picture.chart.lanes import Lane
from genogram_app.ui.canvas.zoom import STEP
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.ends import End, Side, residence_of, set_end, stepped, what_it_says
from genogram_app.ui.chart.hands import ChartHands
from genogram_app.ui.chart.walk import across, after, along, in_reading_order, lane_of
from genogram_app.ui.translated import tr

Key, Held = Qt.Key, Qt.KeyboardModifier
PAGE = 0.8
"""How far a page is in time, in parts of what is shown."""
_SIDEWAYS: dict[int, int] = {Key.Key_Left: -1, Key.Key_Right: 1}
_UPRIGHT: dict[int, int] = {Key.Key_Up: -1, Key.Key_Down: 1}
_PAGES: dict[int, int] = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
_SIDES: dict[Qt.KeyboardModifier, Side] = {Held.ShiftModifier: "to", Held.AltModifier: "from_"}
_WEEK = 7


class ChartKeys(QObject):
    """Answers the keys while the chart has the keyboard; every press is at most one edit."""

    selected = Signal(tuple)
    """The ids of what the keys led to."""
    dates_wanted = Signal(str)
    """Somebody wants to type the dates of this residence."""
    details_wanted = Signal()
    new_wanted = Signal(str)
    """Somebody wants to give this person another home."""
    remove_wanted = Signal()
    told = Signal(str)
    """What a change was, or why there was none."""

    def __init__(
        self, area: ChartArea, session: Session, hands: ChartHands, do: Callable[[Edit], object]
    ) -> None:
        """Belong to a chart."""
        super().__init__(area)
        self._area, self._session, self._hands, self._do = area, session, hands, do
        area.keys = self.press
        area.tab = self.tab
        self._plain: dict[int, Callable[[], object]] = {
            Key.Key_Return: self._open,
            Key.Key_Enter: self._open,
            Key.Key_F2: self._open,
            Key.Key_Escape: self._escape,
            Key.Key_Insert: self._new,
            Key.Key_Delete: self.remove_wanted.emit,
            Key.Key_Backspace: self.remove_wanted.emit,
            Key.Key_Home: lambda: self._go(next(iter(in_reading_order(self._lanes())), None)),
            Key.Key_End: lambda: self._go(next(reversed(in_reading_order(self._lanes())), None)),
            Key.Key_Plus: lambda: area.zoom(STEP),
            Key.Key_Equal: lambda: area.zoom(STEP),
            Key.Key_Minus: lambda: area.zoom(1 / STEP),
            Key.Key_0: area.show_whole,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; return whether it means anything."""
        key, held = event.key(), event.modifiers() & ~Held.KeypadModifier
        if event.matches(QKeySequence.StandardKey.ZoomIn):
            self._area.zoom(STEP)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self._area.zoom(1 / STEP)
        elif key in _SIDEWAYS:
            return self._sideways(_SIDEWAYS[key], held)
        elif key in _UPRIGHT and held == Held.NoModifier:
            self._go(across(self._lanes(), self.current, _UPRIGHT[key]))
        elif key in _PAGES and held == Held.NoModifier:
            self._area.pan(_PAGES[key] * PAGE * self._area.sight.room.time)
        elif held == Held.ControlModifier and key in (Key.Key_Return, Key.Key_Enter):
            self.details_wanted.emit()
        elif key in self._plain and held in (Held.NoModifier, Held.ShiftModifier):
            self._plain[key]()
        else:
            return False
        return True

    def tab(self, forwards: bool) -> bool:
        """Go to the next bar in reading order; beyond the last, leave the chart."""
        following = after(self._lanes(), self.current, 1 if forwards else -1)
        if following is None:
            return False
        self._go(following)
        return True

    @property
    def current(self) -> str | None:
        """The person or residence that the keys go on from."""
        there = set(in_reading_order(self._lanes()))
        return next((i for i in reversed(self._session.selection) if i in there), None)

    def _lanes(self) -> tuple[Lane, ...]:
        return self._area.sight.stack.lanes

    def _go(self, item: str | None) -> None:
        if item is not None:
            self.selected.emit((item,))

    def _sideways(self, step: int, held: Qt.KeyboardModifier) -> bool:
        """Plainly from bar to bar, with Ctrl in time; with Shift or Alt an end moves, by Ctrl a week."""
        control = bool(held & Held.ControlModifier)
        side = _SIDES.get(held & ~Held.ControlModifier)
        if side is not None:
            self._move_end(side, step * (_WEEK if control else 1))
        elif held == Held.ControlModifier:
            self._area.pan(step * self._area.horizontalScrollBar().singleStep())
        elif held == Held.NoModifier:
            self._go(along(self._lanes(), self.current, step))
        else:
            return False
        return True

    def _move_end(self, side: Side, days: int) -> None:
        document = self._session.document
        residence = residence_of(document, self.current or "")
        if residence is None:
            self.told.emit(tr("Select a bar first: its ends can then be moved by the arrow keys."))
            return
        day = stepped(residence, side, days)
        if day is None:
            self.told.emit(
                tr("Nothing says when this ended. Press Enter to type a date.")
                if side == "to"
                else tr("Nothing says when this began. Press Enter to type a date.")
            )
            return
        words = what_it_says(document, End(residence.id, side), day)
        self._do(set_end(End(residence.id, side), day))
        self._area.show_day(day)
        self.told.emit(words)

    def _open(self) -> None:
        if residence_of(self._session.document, self.current or "") is not None:
            self.dates_wanted.emit(self.current)
        elif self.current is not None:
            self.details_wanted.emit()

    def _new(self) -> None:
        lane = lane_of(self._lanes(), self.current)
        if lane is not None:
            self.new_wanted.emit(lane.person)

    def _escape(self) -> None:
        if not self._hands.cancel():
            self.selected.emit(())
