"""One group of the drawing on the canvas: how it is painted, and where it can be touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Primitive
from genogram_app.render.qt import paint_group, painter_path

REACH = 4.0
"""How far beside a thin line it can still be touched, in points."""


class GroupItem(QGraphicsItem):
    """Paints one group by playback; its tooltip is what a screen reader says of the group."""

    def __init__(self, group: Group) -> None:
        """Take up a group."""
        super().__init__()
        self.drawn = group
        self.area = QRectF()
        self._bounds = QRectF()
        self._shape: QPainterPath | None = None
        self._take(group)

    def show_group(self, group: Group) -> bool:
        """Show a group; return whether it differs from the one shown so far."""
        if group == self.drawn:
            return False
        self.prepareGeometryChange()
        self._take(group)
        self.update()
        return True

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the rectangle that painting stays within."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Return where the group can be touched: a person's rectangle; lines and words of anything else."""
        if self._shape is None:
            self._shape = _solid(self.area) if self.drawn.key.startswith("person:") else outline(self.drawn)
        return self._shape

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Play the group back."""
        paint_group(painter, self.drawn)

    def _take(self, group: Group) -> None:
        self.drawn = group
        self._shape = None
        self.area = united(_extent(item) for item in group.items)
        self._bounds = self.area.adjusted(-REACH, -REACH, REACH, REACH)
        self.setToolTip(group.title)


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
            touched.addRect(_extent(item).adjusted(-reach, -reach, reach, reach))
    return touched


def _extent(item: Primitive) -> QRectF:
    """The rectangle around a primitive; Qt finds that of a path it will paint faster than we do."""
    if isinstance(item, Path):
        half = item.stroke.width / 2 if item.stroke else 0.0
        return painter_path(item).boundingRect().adjusted(-half, -half, half, half)
    area = bounds(item)
    return QRectF() if area is None else QRectF(area.left, area.top, area.width, area.height)


def _solid(area: QRectF) -> QPainterPath:
    touched = QPainterPath()
    touched.addRect(area)
    return touched


def _stroker(width: float) -> QPainterPathStroker:
    return QPainterPathStroker(QPen(Qt.GlobalColor.black, width))
