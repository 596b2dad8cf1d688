"""The handles on the canvas: round whom they stand, where, and which of them the pointer is on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsPathItem, QGraphicsView

from genogram_app.drawing.primitives import Path, Stroke
from genogram_app.drawing.shapes import circle, diamond, polyline, rectangle
from genogram_app.edit.session import Session
from genogram_app.model.relations import Partnership
from genogram_app.render.qt import painter_path
from genogram_app.ui.canvas.handles import Handle, Role, Side, handles_of
from genogram_app.ui.canvas.overlay import ABOVE, marking_colour
from genogram_app.ui.canvas.scene import PictureScene

SMALLEST = 26
"""Pixels across, on any screen; more where the text is large."""
_GAP = 4.0
_ZONE = 8.0
"""Pixels around a person and the handles within which the handles stay."""
_OFFSETS: dict[Side, tuple[float, float]] = {
    "above left": (-0.55, -0.5),
    "above": (0.0, -0.5),
    "above right": (0.55, -0.5),
    "left": (-0.5, 0.0),
    "right": (0.5, 0.0),
    "below": (0.0, 0.5),
    "middle": (0.0, 0.0),
}
"""How far the middle of a handle stands from what it is fixed to, in its own widths."""
_LINE = Stroke(1.0)
_GLYPHS: dict[Role, tuple[Path, ...]] = {
    "mother": (circle((0, 0), 5, _LINE),),
    "father": (rectangle(-5, -5, 10, 10, _LINE),),
    "parent": (diamond((0, 0), 12, 12, _LINE),),
    "partner": (polyline(((-7, -3), (-7, 3), (2, 3)), _LINE), diamond((5, -1), 8, 8, _LINE)),
    "sibling": (polyline(((5, -1), (5, -5), (-6, -5), (-6, -2)), _LINE), diamond((-6, 2), 7, 7, _LINE)),
    "child": (polyline(((0, -8), (0, -2)), _LINE), diamond((0, 3), 9, 9, _LINE)),
}
"""What a handle adds, in small, for a handle of 26 pixels."""


@dataclass(frozen=True, slots=True)
class _Shown:
    handle: Handle
    fixed_to: QPointF
    offset: QPointF
    disc: QGraphicsEllipseItem


class Handles:
    """The handles round the person under the pointer and round what alone is selected."""

    def __init__(self, view: QGraphicsView, session: Session, scene: PictureScene) -> None:
        """Begin with none."""
        self._view, self._session, self._scene = view, session, scene
        self._owners: tuple[str, ...] = ()
        self._shown: list[_Shown] = []
        self._hovered: str | None = None
        self._hidden = False

    @property
    def shown(self) -> tuple[Handle, ...]:
        """The handles that can be used now."""
        return tuple(each.handle for each in self._shown)

    def hover(self, ids: tuple[str, ...], place: QPoint) -> None:
        """Follow the pointer: on something drawn, or on the way from a person to a handle."""
        if self._hovered is not None and (self.at(place) is not None or self._on_the_way(ids, place)):
            return
        self._hovered = ids[0] if len(ids) == 1 else None
        self._refresh()

    def leave(self) -> None:
        """Forget the pointer."""
        self._hovered = None
        self._refresh()

    def hide(self, *, hidden: bool) -> None:
        """Take the handles away while something is dragged, and bring them back."""
        self._hidden = hidden
        self._refresh()

    def renew(self) -> None:
        """Stand where people stand now, after the picture, the selection or the zoom has changed."""
        self._owners = ()
        self._refresh()

    def at(self, place: QPoint) -> Handle | None:
        """Return the handle at a point of the viewport."""
        half = self._width / 2
        for each in self._shown:
            away = self._middle(each) - QPointF(place)
            if max(abs(away.x()), abs(away.y())) <= half:
                return each.handle
        return None

    def place_of(self, handle: Handle) -> QPoint:
        """Return where the middle of a handle is, in the viewport.

        Raises:
            KeyError: when it is not shown.
        """
        for each in self._shown:
            if each.handle == handle:
                return self._middle(each).toPoint()
        raise KeyError(handle.role)

    @property
    def _width(self) -> float:
        return float(max(SMALLEST, round(1.5 * self._view.fontMetrics().height())))

    def _middle(self, shown: _Shown) -> QPointF:
        # Not mapFromScene: it rounds.
        return self._view.viewportTransform().map(shown.fixed_to) + shown.offset

    def _on_the_way(self, ids: tuple[str, ...], place: QPoint) -> bool:
        """Whether the pointer is on nobody else, and still between the person and the handles."""
        if ids and ids != (self._hovered,):
            return False
        around = [self._middle(each) for each in self._shown if each.handle.owner == self._hovered]
        if not around or ids:
            return bool(around)
        reach = self._width / 2 + _ZONE
        xs, ys = [p.x() for p in around], [p.y() for p in around]
        zone = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return zone.adjusted(-reach, -reach, reach, reach).contains(QPointF(place))

    def _wanted(self) -> tuple[str, ...]:
        if self._hidden:
            return ()
        selected = self._session.selection
        alone = selected[0] if len(selected) == 1 else None
        hovered = self._hovered if self._scene.box(self._hovered or "") is not None else None
        return tuple(dict.fromkeys(i for i in (hovered, alone) if i is not None))

    def _refresh(self) -> None:
        owners = self._wanted()
        if owners == self._owners:
            return
        self._owners = owners
        for each in self._shown:
            self._scene.removeItem(each.disc)
        self._shown = []
        for owner in owners:
            for handle in handles_of(self._session.document, owner):
                fixed_to = self._fixed_to(handle)
                if fixed_to is not None:
                    self._shown.append(self._build(handle, fixed_to))

    def _fixed_to(self, handle: Handle) -> QPointF | None:
        """The point of the scene that a handle keeps to; None while there is no room for handles."""
        scale = self._view.transform().m11()
        if handle.side == "middle":
            couple = self._session.document.find(handle.owner)
            partners = couple.partners if isinstance(couple, Partnership) else ("", "")
            return self._scene.middle_of_couple(*partners)
        box = self._scene.box(handle.owner)
        if box is None or box.extent.symbol_height * scale < self._width:
            return None
        area = self._scene.area_of(handle.owner)
        half = box.extent.symbol_width / 2
        return {
            "left": QPointF(box.x - half, box.y),
            "right": QPointF(box.x + half, box.y),
            "below": QPointF(box.x, area.bottom()),
        }.get(handle.side, QPointF(box.x, area.top()))

    def _build(self, handle: Handle, fixed_to: QPointF) -> _Shown:
        width = self._width
        across, down = _OFFSETS[handle.side]
        gap = 2 * _GAP / width
        offset = QPointF(across * (1 + (gap if down == 0 else 0.0)) * width, down * (1 + gap) * width)
        disc = _disc(handle.role, width, offset, self._view.palette())
        disc.setPos(fixed_to)
        disc.setToolTip(handle.tip)
        self._scene.addItem(disc)
        return _Shown(handle, fixed_to, offset, disc)


def _disc(role: Role, width: float, offset: QPointF, palette: QPalette) -> QGraphicsEllipseItem:
    """A white disc of constant size on the screen, with what it adds in small."""
    half = width / 2 - 1
    disc = QGraphicsEllipseItem(offset.x() - half, offset.y() - half, 2 * half, 2 * half)
    disc.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    disc.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
    disc.setZValue(ABOVE + 10)
    disc.setPen(QPen(marking_colour(palette), 1.5))
    disc.setBrush(Qt.GlobalColor.white)
    glyph = QGraphicsPathItem(_glyph(role), disc)
    glyph.setPen(QPen(QColor(Qt.GlobalColor.black), 1.4 * SMALLEST / width))
    glyph.setPos(offset)
    glyph.setScale(width / SMALLEST)
    return disc


def _glyph(role: Role) -> QPainterPath:
    found = QPainterPath()
    for part in _GLYPHS[role]:
        found.addPath(painter_path(part))
    return found
