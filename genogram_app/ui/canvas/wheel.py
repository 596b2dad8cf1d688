"""What the wheel and a pinch do: zoom at the pointer, or scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QGraphicsView, QPinchGesture

from genogram_app.ui.canvas.zoom import STEP, Zoom

_NOTCH = 120


def scroll_by(view: QGraphicsView, by: QPoint) -> None:
    """Move the paper of a view by so many pixels."""
    for bar, step in ((view.horizontalScrollBar(), by.x()), (view.verticalScrollBar(), by.y())):
        bar.setValue(bar.value() + step)


def turn(view: QGraphicsView, zoom: Zoom, event: QWheelEvent) -> bool:
    """Zoom with Ctrl held, scroll sideways with Shift; return False for a plain turn of the wheel."""
    turned = event.angleDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        zoom.by(STEP ** (turned.y() / _NOTCH), at_pointer=True)
    elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        scroll_by(view, QPoint(-(turned.y() or turned.x()), 0))
    else:
        return False
    return True


def pinch(zoom: Zoom, event: QEvent) -> bool:
    """Zoom by a pinch of a touch pad or screen; return whether the event was one."""
    if isinstance(event, QNativeGestureEvent):
        pinched = event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        if pinched:
            zoom.by(1 + event.value(), at_pointer=True)
        return pinched
    fingers = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
    if isinstance(fingers, QPinchGesture):
        zoom.by(fingers.scaleFactor(), at_pointer=True)
        return True
    return False
