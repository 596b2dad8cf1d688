"""A chart made ready to be painted: names that stay at the left, an axis that stays on top, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Primitive
from genogram_app.picture.chart.chart import Chart
from genogram_app.render.qt import Playback
from genogram_app.ui.canvas.group_item import united

_NEAR = 3.0
"""How far beside something it can still be touched, in points."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a chart lies in the view, in pixels: where its lanes' time begins, and how large it is painted.

    `scale` is how large a point is; `across` by how much time alone is stretched while one zooms; `time` is
    how far the chart's time is moved to the left, `lanes` how far its lanes are moved up. `width` and
    `height` are those of the view.
    """

    scale: float
    across: float
    time: float
    lanes: float
    width: float
    height: float


class PaintedChart:
    """One chart, ready to be painted again and again wherever one scrolls to."""

    def __init__(self, chart: Chart) -> None:
        """Make the chart ready; what lies over an edge is painted on either side of it."""
        self.chart = chart
        self.left, self.top = chart.scale.left, chart.top
        self._corner: list[Playback] = []
        self._head: list[Playback] = []
        self._names: list[Playback] = []
        self._body: list[Playback] = []
        self.areas: dict[str, QRectF] = {}
        self.titles: dict[str, str] = {}
        for group in chart.drawing.groups:
            self._take(group)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint what of the chart the view shows; the painter's ground is white already."""
        left, top = self.left * frame.scale, self.top * frame.scale
        body = QRectF(left, top, frame.width - left, frame.height - top)
        hints = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        painter.setRenderHints(hints)
        for marks, room in (
            (self._body, body),
            (self._names, QRectF(0, top, left, frame.height - top)),
            (self._head, QRectF(left, 0, frame.width - left, top)),
            (self._corner, QRectF(0, 0, left, top)),
        ):
            self._play(painter, marks, room, self._transform(frame, room))

    def to_view(self, frame: Frame) -> QTransform:
        """Return how a place of the chart's lanes and time is found in the view."""
        left, top = self.left * frame.scale, self.top * frame.scale
        return self._transform(frame, QRectF(left, top, 1, 1))

    def key_at(self, point: QPointF) -> str | None:
        """Return the key of what is uppermost at a place of the chart."""
        found = None
        for key, area in self.areas.items():
            if _touchable(key) and area.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point):
                smaller = found is None or _extent(area) <= _extent(self.areas[found])
                found = key if smaller else found
        return found

    def _transform(self, frame: Frame, room: QRectF) -> QTransform:
        """Within the gutter time stands still, within the axis the lanes do."""
        in_time, in_lanes = room.left() > 0, room.top() > 0
        across = frame.scale * (frame.across if in_time else 1.0)
        left = self.left * (frame.scale - across) - (frame.time if in_time else 0.0)
        return QTransform(across, 0, 0, frame.scale, left, -frame.lanes if in_lanes else 0.0)

    def _play(
        self, painter: QPainter, marks: Sequence[Playback], room: QRectF, transform: QTransform
    ) -> None:
        painter.save()
        painter.setClipRect(room)
        painter.fillRect(room, Qt.GlobalColor.white)
        painter.setTransform(transform, combine=True)
        seen = transform.inverted()[0].mapRect(room)
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        for mark in marks:
            area = mark.area
            if area and area[0] <= right and area[2] >= left and area[1] <= bottom and area[3] >= top:
                mark.paint(painter)
        painter.restore()

    def _take(self, group: Group) -> None:
        """Most groups lie in the lanes' time as a whole; only the others are looked at piece by piece."""
        whole = Playback(group)
        if whole.area is None:
            return
        self.titles[group.key] = group.title
        self.areas[group.key] = united([whole.area])
        if whole.area[0] >= self.left and whole.area[1] >= self.top:
            self._body.append(whole)
            return
        for marks, items in self._parts(group):
            if items:
                marks.append(Playback(replace(group, items=items)))

    def _parts(self, group: Group) -> Iterator[tuple[list[Playback], tuple[Primitive, ...]]]:
        placed = [(item, area) for item in group.items if (area := bounds(item)) is not None]
        left, top = self.left, self.top

        def of(*, at_left: bool, on_top: bool) -> tuple[Primitive, ...]:
            return tuple(
                item
                for item, area in placed
                if _reaches(area.left, area.right, left, before=at_left)
                and _reaches(area.top, area.bottom, top, before=on_top)
            )

        yield self._body, of(at_left=False, on_top=False)
        yield self._names, of(at_left=True, on_top=False)
        yield self._head, of(at_left=False, on_top=True)
        yield self._corner, of(at_left=True, on_top=True)


def _reaches(start: float, end: float, edge: float, *, before: bool) -> bool:
    """Whether something reaches to one side of an edge."""
    return start < edge if before else end > edge


def _touchable(key: str) -> bool:
    return key.partition(":")[0] not in ("axis", "period", "person")


def _extent(area: QRectF) -> float:
    return area.width() * area.height()
