"""One group of the drawing on the canvas: how it is painted, and where it can be touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QStyleOptionGraphicsItem, QWidget

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Text
from genogram_app.render.qt import Playback, painter_path

REACH = 4.0
"""How far beside a thin line it can still be touched, in points."""


class GroupItem(QGraphicsRectItem):
    """Paints one group by playback; its tooltip is what a screen reader says of the group."""

    def __init__(self, group: Group) -> None:
        """Take up a group."""
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self._shape: QPainterPath | None = None
        self._take(group)
        self.setToolTip(group.title)

    def show_group(self, group: Group) -> bool:
        """Show a group; return whether it differs from the one shown so far."""
        if group is self.drawn or group == self.drawn:
            return False
        if group.title != self.drawn.title:
            self.setToolTip(group.title)
        self._take(group)
        self.update()
        return True

    def shape(self) -> QPainterPath:
        """Return where the group can be touched: a person's rectangle; lines and words of anything else."""
        if self._shape is None:
            self._shape = _solid(self.area) if self.drawn.key.startswith("person:") else outline(self.drawn)
        return self._shape

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Play the group back."""
        self._playback.paint(painter)

    def _take(self, group: Group) -> None:
        self.drawn = group
        self._shape = None
        self._playback = Playback(group)
        left, top, right, bottom = self._playback.area or (0.0, 0.0, 0.0, 0.0)
        self.area = QRectF(left, top, right - left, bottom - top)
        # Qt asks for the bounds many times a repaint: a rectangle item answers without coming here.
        self.setRect(self.area.adjusted(-REACH, -REACH, REACH, REACH))


def united(areas: Iterable[QRectF]) -> QRectF:
    """Return the smallest rectangle around several; an empty one when there are none."""
    whole = QRectF()
    for area in areas:
        whole = whole.united(area)
    return whole


def outline(group: Group, reach: float = REACH) -> QPainterPath:
    """Return the lines of a group widened by a reach on either side, and the rectangles of its words."""
    touched = QPainterPath()
    touched.setFillRule(Qt.FillRule.WindingFill)
    for item in group.items:
        if isinstance(item, Path):
            width = item.stroke.width if item.stroke else 0.0
            touched.addPath(_stroker(width + 2 * reach).createStroke(painter_path(item)))
        else:
            touched.addRect(_around_words(item).adjusted(-reach, -reach, reach, reach))
    return touched


def _around_words(text: Text) -> QRectF:
    area = bounds(text)
    return QRectF() if area is None else QRectF(area.left, area.top, area.width, area.height)


def _solid(area: QRectF) -> QPainterPath:
    touched = QPainterPath()
    touched.addRect(area)
    return touched


def _stroker(width: float) -> QPainterPathStroker:
    return QPainterPathStroker(QPen(Qt.GlobalColor.black, width))
