"""How large the drawing is shown: steps, limits, and fitting it into the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsView

SMALLEST, LARGEST = 0.1, 8.0
FIT_AT_MOST = 1.5
"""A family of two is not blown up to fill the window."""
STEP = 1.2
READABLE = 0.8
"""At this zoom, names on the drawing can be read without effort."""
_CREEP = 2.0
"""Pixels by which the paper may seem to have moved."""
_HAIR = 1.0
"""Points by which the ground stays within the view, so that no scroll bar comes for nothing."""
_FILLED = 0.96
"""So much of the view is filled: the drawing can grow a little before all of it has to be shown smaller."""
_MUCH_LARGER = 1.3
"""Only when the drawing could be shown so much larger is it worth moving everything."""
_POINTS_AN_INCH = 72.0


class Zoom:
    """The zoom of one view; 1 is true size. While `fitting`, the whole drawing is kept in view."""

    def __init__(self, view: QGraphicsView, changed: Callable[[float], None]) -> None:
        """`changed` is told of every other zoom."""
        self._view, self._changed = view, changed
        self.fitting = True

    @property
    def value(self) -> float:
        """How large the drawing is shown."""
        return self._view.transform().m11() / self._true

    def by(self, factor: float, *, at_pointer: bool = False) -> None:
        """Zoom by a factor around the middle of the view, or around the pointer."""
        anchors = QGraphicsView.ViewportAnchor
        self.fitting = False
        self._view.setTransformationAnchor(
            anchors.AnchorUnderMouse if at_pointer else anchors.AnchorViewCenter
        )
        self._set(self.value * factor)
        self._view.setTransformationAnchor(anchors.AnchorViewCenter)

    def to(self, value: float) -> None:
        """Show the drawing so large, whatever the window; 1 is true size."""
        self.fitting = False
        self._set(value)

    def show(self, area: QRectF) -> None:
        """Show an area of the scene in the middle of the view, as large as it can be seen whole."""
        if not area.isEmpty():
            self.to(self._best(area))
            self._view.centerOn(area.center())

    def centre(self, area: QRectF) -> None:
        """Bring an area to the middle of the view; the zoom stays unless words could not be read at it."""
        if self.value < READABLE:
            self.to(1.0)
        self._view.centerOn(area.center())

    def still_fits(self, area: QRectF, seen: QRectF) -> bool:
        """Return whether an area can stay as it is shown: all of it is seen, at nearly the best size."""
        return seen.contains(area) and self._best(area) <= self.value * _MUCH_LARGER

    def fit(self, area: QRectF) -> None:
        """Show a whole area of the scene, and keep to that until somebody zooms."""
        self.fitting = True
        if area.isEmpty() or self._view.maximumViewportSize().isEmpty():
            return
        self._set(self._best(area))
        self._view.centerOn(area.center())

    def hold(self, area: QRectF, seen: QRectF) -> None:
        """Leave the paper where it was seen, whatever area there is to scroll to now."""
        view, hair = self._view, _HAIR
        # The ground reaches as far as what was seen: Qt would move a small drawing to the middle.
        view.setSceneRect(area.united(seen.adjusted(hair, hair, -hair, -hair)))
        now = view.mapToScene(view.viewport().rect()).boundingRect()
        far = (now.center() - seen.center()).manhattanLength() * view.transform().m11()
        # Qt rounds: to put the paper back each time would let it creep.
        if far > _CREEP:
            view.centerOn(seen.center())

    def _best(self, area: QRectF) -> float:
        """The largest zoom at which all of an area is seen, within reason."""
        if area.isEmpty():
            return self.value
        room = self._view.maximumViewportSize()
        scale = min(_FILLED * room.width() / area.width(), _FILLED * room.height() / area.height())
        return min(scale / self._true, FIT_AT_MOST)

    @property
    def _true(self) -> float:
        return self._view.logicalDpiX() / _POINTS_AN_INCH

    def _set(self, value: float) -> None:
        value = max(SMALLEST, min(LARGEST, value))
        if abs(value - self.value) < 1e-6:
            return
        scale = value * self._true
        self._view.setTransform(self._view.transform().fromScale(scale, scale))
        self._changed(self.value)
