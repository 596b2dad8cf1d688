"""What lies over the drawing and is never printed: selection, hover, rubber band, ghosts of a drag."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsRectItem

from genogram_app.ui.canvas.group_item import GroupItem, outline
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.contrast import MARKS, contrast

ABOVE = 1_000_000.0
"""Higher than any group of a drawing."""
_FALLBACK = QColor("#1a5fb4")
_GAP = 3.0
_CORNER = 5.0


class Overlay:
    """The marks over one scene; colours come from the palette as far as they show on white paper."""

    def __init__(self, scene: PictureScene, palette: QPalette) -> None:
        """Put the marks, as yet without content, over the scene."""
        self._scene = scene
        self._selection, self._hover = QGraphicsPathItem(), QGraphicsPathItem()
        self._target = QGraphicsPathItem()
        self._band = QGraphicsRectItem()
        self._ghosts: list[GroupItem] = []
        # However many are dragged, one item is moved.
        self._carried = QGraphicsRectItem()
        self._carried.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)
        self._carried.setZValue(ABOVE)
        scene.addItem(self._carried)
        self._hovered: tuple[str, ...] = ()
        self._targets: tuple[str, ...] = ()
        for height, mark in enumerate((self._hover, self._selection, self._target, self._band)):
            mark.setZValue(ABOVE + height)
            mark.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
            scene.addItem(mark)
        self._band.hide()
        self.colour(palette, active=True)

    def colour(self, palette: QPalette, *, active: bool) -> None:
        """Take the palette's colour of selection, paler while the keyboard is elsewhere."""
        strong = marking_colour(palette)
        self._selection.setPen(_pen(strong, 2.0 if active else 1.2))
        self._selection.setBrush(_faded(strong, 0.18 if active else 0.10))
        self._hover.setPen(_pen(_faded(strong, 0.55), 1.2))
        self._target.setPen(_pen(strong, 3.0))
        self._target.setBrush(_faded(strong, 0.25))
        self._band.setPen(_pen(strong, 1.0))
        self._band.setBrush(_faded(strong, 0.12))

    def mark_selected(self, ids: Iterable[str]) -> None:
        """Mark what is selected."""
        self._selection.setPath(self._around(ids))

    def mark_hovered(self, ids: tuple[str, ...]) -> None:
        """Mark what the pointer is over."""
        if ids != self._hovered:
            self._hovered = ids
            self._hover.setPath(self._around(ids))

    def mark_target(self, ids: tuple[str, ...]) -> None:
        """Mark what a drag would land on."""
        if ids != self._targets:
            self._targets = ids
            self._target.setPath(self._around(ids))

    def show_band(self, area: QRectF | None) -> None:
        """Show the rubber band, or none."""
        self._band.setVisible(area is not None)
        self._band.setRect(area or QRectF())

    def show_ghosts(self, people: Iterable[str], dx: float, dy: float) -> None:
        """Show pale copies of people, moved from where they are."""
        if not self._ghosts:
            self._ghosts = [self._ghost(item) for i in people for item in self._scene.items_of(i)]
        self._carried.setPos(dx, dy)

    def drop_ghosts(self) -> None:
        """Take the pale copies away."""
        for ghost in self._ghosts:
            self._scene.removeItem(ghost)
        self._ghosts = []

    @property
    def marks(self) -> tuple[QGraphicsItem, ...]:
        """The marks of what is selected and under the pointer."""
        return self._hover, self._selection

    @property
    def selected_area(self) -> QRectF:
        """Where the marks of the selection are; empty when nothing that is drawn is selected."""
        return self._selection.path().boundingRect()

    @property
    def hovered_area(self) -> QRectF:
        """Where the mark under the pointer is; empty when the pointer is over nothing."""
        return self._hover.path().boundingRect()

    def _ghost(self, item: GroupItem) -> GroupItem:
        ghost = GroupItem(item.drawn)
        ghost.setParentItem(self._carried)
        ghost.setOpacity(0.5)
        ghost.setEnabled(False)
        return ghost

    def _around(self, ids: Iterable[str]) -> QPainterPath:
        marked = QPainterPath()
        marked.setFillRule(Qt.FillRule.WindingFill)
        for item in (item for i in ids for item in self._scene.items_of(i)):
            if item.drawn.key.startswith("person:"):
                area = item.shape().boundingRect().adjusted(-_GAP, -_GAP, _GAP, _GAP)
                marked.addRoundedRect(area, _CORNER, _CORNER)
            else:
                marked.addPath(outline(item.drawn, _GAP).simplified())
        return marked


def marking_colour(palette: QPalette) -> QColor:
    """Return the palette's colour of selection, or a blue when that would hardly show on white."""
    colour = palette.color(QPalette.ColorRole.Highlight)
    return colour if contrast(colour, QColor(Qt.GlobalColor.white)) >= MARKS else QColor(_FALLBACK)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
