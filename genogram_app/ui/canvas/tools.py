"""The pointer's tool: one gesture at a time, begun by a press, ended by a release or given up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsView

from genogram_app.edit.session import Session
from genogram_app.ui.canvas.handle_items import Handles
from genogram_app.ui.canvas.handles import Handle
from genogram_app.ui.canvas.hands import Hands
from genogram_app.ui.canvas.overlay import Overlay
from genogram_app.ui.canvas.pointer import Band, Drag, Gesture, Ids, Pan
from genogram_app.ui.canvas.pull import BondPull, Pull
from genogram_app.ui.canvas.targets import people_among

IN_VIEW = 24
"""Pixels that are kept between what has to be seen and the edge of the view."""
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Tools:
    """Turns what the pointer does over one view into gestures."""

    def __init__(
        self,
        view: QGraphicsView,
        session: Session,
        overlay: Overlay,
        hands: Hands,
        handles: Handles,
    ) -> None:
        """Begin with nothing under way."""
        self._view, self._session = view, session
        self._overlay, self._hands, self._handles = overlay, hands, handles
        self._gesture: Gesture | None = None
        self._paper_held = False
        self._right_cancelled = False
        self._handle: Handle | None = None

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self._gesture is not None

    def press(self, event: QMouseEvent) -> None:
        """Begin a gesture; there is never more than one, and any other button gives it up."""
        self._right_cancelled = self.cancel() and event.button() is Qt.MouseButton.RightButton
        place, left = event.position().toPoint(), event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._paper_held):
            self._gesture = Pan(self._hands, self._view.mapToScene(place), place)
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and (handle := self._handles.at(place)) is not None:
            self._gesture = self._pull(handle, place)
        elif left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._gesture = self._bond(place)
        elif left:
            self._gesture = self._grasp(place, adding=bool(event.modifiers() & _ADDING))

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or mark what the pointer is over."""
        place = event.position().toPoint()
        if self._gesture is None:
            self._hover(place)
            return
        here = self._view.mapToScene(place)
        self._gesture.move(here, place)
        self._handles.hide(hidden=self._gesture.moved)
        if not isinstance(self._gesture, Pan):
            self._view.ensureVisible(QRectF(here, QSizeF(1, 1)), IN_VIEW, IN_VIEW)

    def release(self, event: QMouseEvent) -> None:
        """End the gesture with what it does."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._handles.hide(hidden=False)
            gesture.finish(self._view.mapToScene(event.position().toPoint()))
            self.hold_paper(on=self._paper_held)

    def cancel(self) -> bool:
        """Give the gesture up; return whether there was one."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self._handles.hide(hidden=False)
            gesture.cancel()
        return gesture is not None

    def took_right_press(self) -> bool:
        """Return whether the last right press only gave a gesture up, so that it opens no menu."""
        self.cancel()
        taken, self._right_cancelled = self._right_cancelled, False
        return taken

    def leave(self) -> None:
        """Mark nothing when the pointer has gone."""
        self._overlay.mark_hovered(())
        self._handles.leave()

    def hold_paper(self, *, on: bool) -> None:
        """Let the next press move the paper, whatever it is on."""
        self._paper_held = on
        shape = Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def _ids_at(self, place: QPoint) -> Ids:
        return self._hands.ids_near(self._view.mapToScene(place))

    def _hover(self, place: QPoint) -> None:
        """Mark what the pointer is over; a handle says in the status line what it does."""
        handle = self._handles.at(place)
        ids = (handle.owner,) if handle else self._ids_at(place)
        self._overlay.mark_hovered(ids)
        self._handles.hover(ids, place)
        if handle != self._handle:
            self._handle = handle
            self._hands.tell(handle.tip if handle else "")
            shape = Qt.CursorShape.PointingHandCursor if handle else Qt.CursorShape.ArrowCursor
            self._view.viewport().setCursor(shape)

    def _pull(self, handle: Handle, place: QPoint) -> Pull:
        document = self._session.document
        return Pull(self._hands, document, self._view.mapToScene(place), place, handle)

    def _bond(self, place: QPoint) -> Gesture | None:
        document, scene = self._session.document, self._view.mapToScene(place)
        people = people_among(self._ids_at(place), document)
        return BondPull(self._hands, document, scene, place, people[0]) if len(people) == 1 else None

    def _grasp(self, place: QPoint, *, adding: bool) -> Gesture:
        scene, ids = self._view.mapToScene(place), self._ids_at(place)
        selected = self._session.selection
        if not ids:
            return Band(self._hands, scene, place, selected if adding else ())
        click = None
        if adding:
            self._hands.toggle(ids)
        elif set(ids) <= set(selected):
            click = ids
        else:
            self._hands.select(ids)
        people = people_among(self._session.selection, self._session.document)
        return Drag(self._hands, scene, place, people if set(ids) & set(people) else (), click)
