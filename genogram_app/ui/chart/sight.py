"""What of the time and of the lanes is in sight, and the chart that is drawn for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF

from genogram_app.model.document import Document
from genogram_app.picture.chart.axis import HEIGHT as AXIS_HEIGHT
from genogram_app.picture.chart.chart import ChartPainter, draw_lanes
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.scale import TimeScale
from genogram_app.picture.chart.stays import Bar
from genogram_app.ui.chart.painted import Frame, PaintedChart
from genogram_app.ui.chart.stack import Stack
from genogram_app.ui.chart.stretch import Stretch, of_days

BESIDE = 0.5
"""So much of what is in sight is drawn on either side of it as well, so that one can scroll at once."""
QUICK = 0.014
"""Seconds; a chart that takes no longer to draw is drawn anew with every step of a zoom."""
_GUTTER_SHARE = 0.2
_GUTTER = (84.0, 170.0)
_ALIKE = 1e-6


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
        self._stack = Stack(())
        self._drawn = range(0)
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
        lanes = self.lanes - self.stack.above(self._drawn.start) * room.scale
        return Frame(room.scale, across, moved, lanes, room.width, room.height)

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
        return self.stack.height * self.room.scale

    @property
    def stack(self) -> Stack:
        """All lanes, in sight or not."""
        lanes = self._painter.lanes(self._document(), self._chosen())
        if self._stack.lanes is not lanes:
            self._stack = Stack(lanes)
        return self._stack

    def day_at(self, x: float) -> float:
        """Return the day, with its fraction, at a place of the view."""
        return self.stretch.first + (x - self.left) / self.per_day

    def x_of(self, day: float) -> float:
        """Return where in the view a day is."""
        return self.left + (day - self.stretch.first) * self.per_day

    def lane_at(self, y: float) -> str | None:
        """Return whose lane is at a place of the view; None above, between and below the lanes."""
        lane = self.stack.at((y + self.lanes) / self.room.scale) if y >= self.top else None
        return lane.person if lane else None

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
        """Return where in the view something is, as far as it has been drawn; None when it has not."""
        painted = self.painted()
        if key.startswith("person:"):
            return self.lane_area(key)
        area = painted.area_of(key)
        return painted.to_view(self.frame()).mapRect(area) if area else None

    def bar(self, residence: str) -> Bar | None:
        """Return the bar of a residence, in sight or not."""
        return self.stack.bar(residence)

    def title_of(self, key: str) -> str:
        """Return in full what something is, whether or not it is in sight; empty for nothing."""
        kind, _, item = key.partition(":")
        if kind == "residence":
            bar = self.bar(item)
            return bar.told.in_full if bar else ""
        lane = self.stack.lane_of(key) if kind == "person" else None
        return lane.title if lane else self.painted().titles.get(key, "")

    def lane_area(self, key: str) -> QRectF | None:
        """Return where in the view, above or below it the name of the lane is on which something stands."""
        lane, scale = self.stack.lane_of(key), self.room.scale
        span = self.stack.span(lane.person) if lane else None
        if span is None:
            return None
        top, bottom = span
        return QRectF(0.0, top * scale - self.lanes, self.left, (bottom - top) * scale)

    def _covers(self, painted: PaintedChart) -> bool:
        scale = painted.chart.scale
        drawn, room = of_days(scale.first, scale.last), self.room
        whole = drawn.first <= self.stretch.first and self.stretch.last <= drawn.last
        lanes = self._lanes_in_sight(0.0)
        higher = lanes.start >= self._drawn.start and lanes.stop <= self._drawn.stop
        return whole and higher and abs(painted.left - room.gutter) < _ALIKE

    def _lanes_in_sight(self, more: float) -> range:
        """The numbers of the lanes in the view and, by a share of its height, above and below it."""
        room, scale = self.room, self.room.scale
        high = max(room.height - self.top, 1.0)
        first = self.top + self.lanes - more * high
        return self.stack.within(first / scale, (first + (1 + 2 * more) * high) / scale)

    def _draw(self) -> PaintedChart:
        begun = perf_counter()
        wide = self.stretch.widened(BESIDE)
        first, last = floor(wide.first), min(ceil(wide.last), date.max.toordinal())
        per_day = self.per_day / self.room.scale
        days, width = (date.fromordinal(first), date.fromordinal(last)), per_day * (last - first + 1)
        scale = TimeScale(*days, width, self.room.gutter)
        document, self._drawn = self._document(), self._lanes_in_sight(BESIDE)
        lanes = self.stack.lanes[self._drawn.start : self._drawn.stop]
        self._painted = PaintedChart(draw_lanes(document, lanes, scale, self._chosen()))
        self._fresh = True
        self._cost = perf_counter() - begun
        return self._painted
