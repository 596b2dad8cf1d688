"""A chart made ready to be painted: names that stay at the left, an axis that stays on top, and the rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Primitive
from genogram_app.picture.chart.chart import Chart
from genogram_app.render.qt import Playback
from genogram_app.ui.canvas.group_item import united

_NEAR = 3.0
"""How far beside something it can still be touched, in points."""
_EVERYWHERE = (float("-inf"), float("inf"))
_OVERALL = ("axis", "period", "event:incident")
"""The keys of what lies over all lanes."""


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


@dataclass(slots=True)
class _Ready:
    """What it takes to paint some groups, by the part of the view that they are in."""

    corner: list[Playback] = field(default_factory=list)
    head: list[Playback] = field(default_factory=list)
    names: list[Playback] = field(default_factory=list)
    body: list[Playback] = field(default_factory=list)
    areas: dict[str, QRectF] = field(default_factory=dict)


class _Band:
    """Groups of one lane, or of what lies over all lanes; made ready to be painted when first seen."""

    def __init__(self, span: tuple[float, float], groups: tuple[Group, ...], left: float, top: float) -> None:
        self.first, self.last = span
        self.groups = groups
        self._left, self._top = left, top

    @cached_property
    def ready(self) -> _Ready:
        found = _Ready()
        for group in self.groups:
            self._take(found, group)
        return found

    def _take(self, found: _Ready, group: Group) -> None:
        """Most groups lie in the lanes' time as a whole; only the others are looked at piece by piece."""
        whole = Playback(group)
        if whole.area is None:
            return
        found.areas[group.key] = united([whole.area])
        if whole.area[0] >= self._left and whole.area[1] >= self._top:
            found.body.append(whole)
            return
        for marks, items in self._parts(found, group):
            if items:
                marks.append(Playback(replace(group, items=items)))

    def _parts(self, found: _Ready, group: Group) -> Iterator[tuple[list[Playback], tuple[Primitive, ...]]]:
        placed = [(item, area) for item in group.items if (area := bounds(item)) is not None]
        left, top = self._left, self._top

        def of(*, at_left: bool, on_top: bool) -> tuple[Primitive, ...]:
            return tuple(
                item
                for item, area in placed
                if _reaches(area.left, area.right, left, before=at_left)
                and _reaches(area.top, area.bottom, top, before=on_top)
            )

        yield found.body, of(at_left=False, on_top=False)
        yield found.names, of(at_left=True, on_top=False)
        yield found.head, of(at_left=False, on_top=True)
        yield found.corner, of(at_left=True, on_top=True)


class PaintedChart:
    """One chart, ready to be painted again and again wherever one scrolls to.

    Lanes are made ready when they first come into sight: most of a large case never does.
    """

    def __init__(self, chart: Chart) -> None:
        """Take up a chart; what lies over an edge is painted on either side of it."""
        self.chart = chart
        self.left, self.top = chart.scale.left, chart.top
        self.titles = {group.key: group.title for group in chart.drawing.groups}
        self._bands = tuple(self._in_bands(chart))
        self._band_of = {group.key: band for band in self._bands for group in band.groups}

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Paint what of the chart the view shows; the painter's ground is white already."""
        left, top = self.left * frame.scale, self.top * frame.scale
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for part, room in (
            ("body", QRectF(left, top, frame.width - left, frame.height - top)),
            ("names", QRectF(0, top, left, frame.height - top)),
            ("head", QRectF(left, 0, frame.width - left, top)),
            ("corner", QRectF(0, 0, left, top)),
        ):
            self._play(painter, part, room, self._transform(frame, room))

    def to_view(self, frame: Frame) -> QTransform:
        """Return how a place of the chart's lanes and time is found in the view."""
        left, top = self.left * frame.scale, self.top * frame.scale
        return self._transform(frame, QRectF(left, top, 1, 1))

    def area_of(self, key: str) -> QRectF | None:
        """Return where on the chart something is; of a home the bar, without words beside it."""
        box = self.chart.boxes.get(key.removeprefix("residence:")) if key.startswith("residence:") else None
        if box is not None:
            return QRectF(box.left, box.top, box.width, box.height)
        band = self._band_of.get(key)
        return band.ready.areas.get(key) if band else None

    def key_at(self, point: QPointF) -> str | None:
        """Return the key of what is smallest at a place of the chart, within its lane before over all."""
        found: list[tuple[bool, float, str]] = []
        for band in self._bands:
            if band.first <= point.y() <= band.last:
                for key in band.ready.areas:
                    area = self.area_of(key) if _touchable(key) else None
                    if area and area.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(point):
                        found.append((key in _OVERALL, area.width() * area.height(), key))
        return min(found)[2] if found else None

    def _in_bands(self, chart: Chart) -> Iterator[_Band]:
        """The groups in the order in which they are painted, those of one lane together."""
        rows, tops = chart.rows, [row.top for row in chart.rows]

        def row_of(group: Group) -> int:
            return -1 if group.key in _OVERALL else bisect_right(tops, _height(group)) - 1

        for place, groups in groupby(chart.drawing.groups, row_of):
            span = (rows[place].top, rows[place].bottom) if place >= 0 else _EVERYWHERE
            yield _Band(span, tuple(groups), self.left, self.top)

    def _transform(self, frame: Frame, room: QRectF) -> QTransform:
        """Within the gutter time stands still, within the axis the lanes do."""
        in_time, in_lanes = room.left() > 0, room.top() > 0
        across = frame.scale * (frame.across if in_time else 1.0)
        left = self.left * (frame.scale - across) - (frame.time if in_time else 0.0)
        return QTransform(across, 0, 0, frame.scale, left, -frame.lanes if in_lanes else 0.0)

    def _play(self, painter: QPainter, part: str, room: QRectF, transform: QTransform) -> None:
        painter.save()
        painter.setClipRect(room)
        painter.fillRect(room, Qt.GlobalColor.white)
        painter.setTransform(transform, combine=True)
        seen = transform.inverted()[0].mapRect(room)
        left, top, right, bottom = seen.left(), seen.top(), seen.right(), seen.bottom()
        for band in self._bands:
            if band.first > bottom or band.last < top:
                continue
            marks: Sequence[Playback] = getattr(band.ready, part)
            for mark in marks:
                area = mark.area
                if area and area[0] <= right and area[2] >= left and area[1] <= bottom and area[3] >= top:
                    mark.paint(painter)
        painter.restore()


def _height(group: Group) -> float:
    """Where the first thing of a group begins."""
    first = group.items[0] if group.items else None
    if isinstance(first, Path):
        return getattr(first.steps[0], "to", (0.0, 0.0))[1]
    return first.origin[1] if first else 0.0


def _reaches(start: float, end: float, edge: float, *, before: bool) -> bool:
    """Whether something reaches to one side of an edge."""
    return start < edge if before else end > edge


def _touchable(key: str) -> bool:
    return key.partition(":")[0] not in ("axis", "period", "person")
