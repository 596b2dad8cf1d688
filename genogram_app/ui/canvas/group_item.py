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
MOST_READY = 4000
"""So many groups are kept ready to be painted; with 300 people a drawing has 600."""
PALE = 0.25
"""How strongly something is painted that is set aside."""


class Ready:
    """What it takes to paint the groups that were shown last, so that undo need not make it again."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._made: dict[int, tuple[Group, Playback]] = {}

    def playback(self, group: Group) -> Playback:
        """Return what painting a group takes; known by identity: to compare groups takes longer."""
        known = self._made.pop(id(group), None) or (group, Playback(group))
        self._made[id(group)] = known
        if len(self._made) > MOST_READY:
            del self._made[next(iter(self._made))]
        return known[1]


class GroupItem(QGraphicsRectItem):
    """Paints one group by playback; its tooltip is what a screen reader says of the group."""

    def __init__(self, group: Group, ready: Ready | None = None) -> None:
        """Take up a group; items of one scene share what is `ready` to be painted."""
        super().__init__()
        self.setPen(Qt.PenStyle.NoPen)
        self._ready = ready or Ready()
        self._shape: QPainterPath | None = None
        self._height = 0
        self._aside = ""
        self._take(group)
        self.setToolTip(group.title)

    def show_group(self, group: Group) -> bool:
        """Show a group; return whether it differs from the one shown so far."""
        if group is self.drawn or group == self.drawn:
            return False
        renamed = group.title != self.drawn.title
        self._take(group)
        if renamed:
            self.setToolTip(self.words)
        self.update()
        return True

    @property
    def words(self) -> str:
        """What a screen reader says: what is drawn, and why it is pale if it is."""
        return f"{self.drawn.title} ({self._aside})" if self._aside else self.drawn.title

    @property
    def is_aside(self) -> bool:
        """Whether the group is painted pale."""
        return bool(self._aside)

    def set_aside(self, reason: str) -> None:
        """Paint the group pale for a reason, which is said, or plainly; it can be touched as ever."""
        if reason != self._aside:
            self._aside = reason
            self.setToolTip(self.words)
            self.update()

    def raise_to(self, height: int) -> None:
        """Lie over everything that is lower."""
        if height != self._height:
            self._height = height
            self.setZValue(height)

    def shape(self) -> QPainterPath:
        """Return where the group can be touched: a person's rectangle; lines and words of anything else."""
        if self._shape is None:
            self._shape = _solid(self.area) if self.drawn.key.startswith("person:") else outline(self.drawn)
        return self._shape

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Paint the group on the canvas."""
        self.play(painter)

    def play(self, painter: QPainter) -> None:
        """Paint the group, pale if it is set aside."""
        if self._aside:
            # Not the item's own opacity: that is what lets things appear when people glide.
            painter.setOpacity(PALE * painter.opacity())
        self._playback.paint(painter)

    def _take(self, group: Group) -> None:
        self.drawn = group
        self._shape = None
        self._playback = self._ready.playback(group)
        self.edges = self._playback.area
        self.area = united([self.edges])
        # Qt asks for the bounds many times a repaint: a rectangle item answers without coming here.
        self.setRect(self.area.adjusted(-REACH, -REACH, REACH, REACH))


def united(areas: Iterable[tuple[float, float, float, float] | None]) -> QRectF:
    """Return the smallest rectangle around several, each left, top, right, bottom; empty around none."""
    known = [area for area in areas if area is not None]
    if not known:
        return QRectF()
    lefts, tops, rights, bottoms = zip(*known, strict=True)
    left, top = min(lefts), min(tops)
    return QRectF(left, top, max(rights) - left, max(bottoms) - top)


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
