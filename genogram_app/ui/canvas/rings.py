"""The rings round what has changed since an earlier date; they lie over the drawing and are never printed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Group, Text
from genogram_app.ui.canvas.group_item import outline
from genogram_app.ui.canvas.overlay import marking_colour
from genogram_app.ui.canvas.scene import PictureScene

ABOVE = 950_000.0
"""Higher than any group of a drawing, lower than the marks of what is selected."""
_GAP = 7.0
_CORNER = 9.0


class Rings:
    """Dashed rings over one scene: round people, along lines, round the names of households."""

    def __init__(self, scene: PictureScene, palette: QPalette) -> None:
        """Ring nothing."""
        self._scene = scene
        self._item = QGraphicsPathItem()
        self._item.setZValue(ABOVE)
        self._item.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.ringed: tuple[str, ...] = ()
        scene.addItem(self._item)
        self.colour(palette)

    def colour(self, palette: QPalette) -> None:
        """Take the palette's colour of marks."""
        pen = QPen(marking_colour(palette), 2.0, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._item.setPen(pen)

    def ring(self, ids: Iterable[str]) -> None:
        """Ring what draws these items of the case, and nothing else."""
        self.ringed = tuple(dict.fromkeys(i for i in ids if self._scene.items_of(i)))
        path = QPainterPath()
        for group in (item.drawn for i in self.ringed for item in self._scene.items_of(i)):
            path.addPath(ring_around(group))
        self._item.setPath(path)

    @property
    def area(self) -> QRectF:
        """Where the rings are; empty when nothing is ringed."""
        return self._item.path().boundingRect()


def ring_around(group: Group) -> QPainterPath:
    """Return the ring of one group: a household's outline is too wide to be one, its words are not."""
    if group.key.startswith("person:"):
        return _ring(bounds(group))
    if group.key.startswith("household:"):
        words = QPainterPath()
        for item in group.items:
            if isinstance(item, Text):
                words = words.united(_ring(bounds(item)))
        return words
    return outline(group, _GAP).simplified()


def _ring(area: Bounds | None) -> QPainterPath:
    path = QPainterPath()
    if area is not None:
        wide = area.grown(_GAP)
        path.addRoundedRect(QRectF(wide.left, wide.top, wide.width, wide.height), _CORNER, _CORNER)
    return path
