"""What of the time and of the lanes is in sight, and the chart that is drawn for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, floor
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF

from genogram_app.model.document import Document
from genogram_app.picture.chart.axis import HEIGHT as AXIS_HEIGHT
from genogram_app.picture.chart.chart import ChartPainter, lane_height
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.stays import Bar
from genogram_app.ui.chart.painted import Frame, PaintedChart
from genogram_app.ui.chart.stretch import Stretch, of_days

BESIDE = 0.5
"""So much of what is in sight is drawn on either side of it as well, so that one can scroll at once."""
QUICK = 0.014
"""Seconds; a chart that takes no longer to draw is drawn anew with every step of a zoom."""
_GUTTER_SHARE = 0.2
_GUTTER = (84.0, 170.0)
_ALIKE = 1e-6
_BELOW = 4.0
"""White below the last lane, in points."""


@dataclass(frozen=True, slots=True)
class Room:
    """The size of the view in pixels, and how many of them a point takes."""

    width: int
    height: int
    scale: float

    @property
    def gutter(self) -> float:
        """How wide the names of the lanes may be, in points."""
        least, most = _GUTTER
        return min(max(self.width / self.scale * _GUTTER_SHARE, least), most)

    @property
    def time(self) -> float:
        """How wide the time is, in pixels."""
        return max(self.width - self.gutter * self.scale, 1.0)


class Sight:
    """Draws the chart for a stretch of time and knows where in the view everything is."""

    def __init__(self, document: Callable[[], Document], chosen: Callable[[], ChartOptions]) -> None:
        """`document` gives the case, `chosen` what to show of it, apart from its time and size."""
        self._document, self._chosen = document, chosen
        self.stretch = Stretch(1.0, 2.0)
        self.room = Room(1, 1, 1.0)
        self.lanes = 0.0
        self._painter = ChartPainter()
        self._painted: PaintedChart | None = None
        self._fresh = False
        self._cost = 0.0

    def forget(self) -> None:
        """Draw anew when next asked: the case or what is shown of it is another."""
        self._fresh = False

    def painted(self) -> PaintedChart:
        """Return the chart as it is now, drawn anew where it must be."""
        if self._painted is None or not self._fresh or not self._covers(self._painted):
            return self._draw()
        return self._painted

    def settled(self) -> bool:
        """Return whether the chart is drawn for the zoom that is shown, not only stretched to it."""
        return abs(self.frame().across - 1.0) < _ALIKE

    def settle(self) -> None:
        """Draw the chart for the zoom that is shown."""
        if not self.settled():
            self._draw()

    def settle_if_quick(self) -> None:
        """Draw the chart for the zoom that is shown, unless that takes longer than a frame may."""
        if self._cost <= QUICK:
            self.settle()

    def frame(self) -> Frame:
        """Return how the chart lies in the view."""
        scale, room, per_day = self.painted().chart.scale, self.room, self.per_day
        moved = (self.stretch.first - scale.first.toordinal()) * per_day
        across = per_day / (scale.per_day * room.scale)
        return Frame(room.scale, across, moved, self.lanes, room.width, room.height)

    @property
    def per_day(self) -> float:
        """How many pixels wide a day is."""
        return self.room.time / self.stretch.days

    @property
    def left(self) -> float:
        """Where the time begins in the view."""
        return self.room.gutter * self.room.scale

    @property
    def top(self) -> float:
        """Where the lanes begin in the view."""
        return AXIS_HEIGHT * self.room.scale

    @property
    def height(self) -> float:
        """How high all lanes are together, in pixels; nothing is drawn to know it."""
        lanes = self._painter.lanes(self._document(), self._chosen())
        return (sum(map(lane_height, lanes)) + _BELOW) * self.room.scale

    def day_at(self, x: float) -> float:
        """Return the day, with its fraction, at a place of the view."""
        return self.stretch.first + (x - self.left) / self.per_day

    def x_of(self, day: float) -> float:
        """Return where in the view a day is."""
        return self.left + (day - self.stretch.first) * self.per_day

    def lane_at(self, y: float) -> str | None:
        """Return whose lane is at a place of the view; None above, between and below the lanes."""
        place = (y + self.lanes) / self.room.scale
        if y < self.top:
            return None
        rows = self.painted().chart.rows
        return next((row.person for row in rows if row.top <= place < row.bottom), None)

    def key_at(self, x: float, y: float) -> str | None:
        """Return the key of what is at a place of the view: a lane's name, a bar, a mark."""
        painted = self.painted()
        if x < self.left:
            lane = self.lane_at(y)
            return f"person:{lane}" if lane else None
        if y < self.top:
            return None
        back = painted.to_view(self.frame()).inverted()[0]
        return painted.key_at(back.map(QPointF(x, y)))

    def area_of(self, key: str) -> QRectF | None:
        """Return where in the view something is, as far as its time has been drawn; None when it has not."""
        painted = self.painted()
        kind, _, person = key.partition(":")
        if kind == "person":
            return self._name_area(person)
        area = painted.area_of(key)
        return painted.to_view(self.frame()).mapRect(area) if area else None

    def bar(self, residence: str) -> Bar | None:
        """Return the bar of a residence, in sight or not."""
        bars = (bar for lane in self.painted().chart.lanes for bar in lane.bars)
        return next((bar for bar in bars if bar.residence == residence), None)

    def title_of(self, key: str) -> str:
        """Return in full what something is, whether or not it is in sight; empty for nothing."""
        kind, _, item = key.partition(":")
        bar = self.bar(item) if kind == "residence" else None
        return bar.words if bar else self.painted().titles.get(key, "")

    def _name_area(self, person: str) -> QRectF | None:
        scale = self.room.scale
        for row in self.painted().chart.rows:
            if row.person == person:
                top = row.top * scale - self.lanes
                return QRectF(0.0, top, self.left, (row.bottom - row.top) * scale)
        return None

    def _covers(self, painted: PaintedChart) -> bool:
        scale = painted.chart.scale
        drawn, room = of_days(scale.first, scale.last), self.room
        whole = drawn.first <= self.stretch.first and self.stretch.last <= drawn.last
        return whole and abs(painted.left - room.gutter) < _ALIKE

    def _draw(self) -> PaintedChart:
        begun = perf_counter()
        wide = self.stretch.widened(BESIDE)
        first, last = floor(wide.first), min(ceil(wide.last), date.max.toordinal())
        per_day = self.per_day / self.room.scale
        options = replace(
            self._chosen(),
            first=date.fromordinal(first),
            last=date.fromordinal(last),
            width=self.room.gutter + per_day * (last - first + 1),
            gutter=self.room.gutter,
        )
        self._painted = PaintedChart(self._painter.draw(self._document(), options))
        self._fresh = True
        self._cost = perf_counter() - begun
        return self._painted
