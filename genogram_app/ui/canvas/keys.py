"""What the keys mean on the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from genogram_app.ui.canvas.neighbours import DOWN, LEFT, RIGHT, UP, Direction

ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: LEFT,
    Qt.Key.Key_Right: RIGHT,
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
}
_PLAIN = {
    Qt.Key.Key_Return: "rename",
    Qt.Key.Key_Enter: "rename",
    Qt.Key.Key_F2: "rename",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_Period: "next-relation",
    Qt.Key.Key_Comma: "last-relation",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_WITH_CTRL = {
    Qt.Key.Key_Return: "details",
    Qt.Key.Key_Enter: "details",
    Qt.Key.Key_0: "fit",
    Qt.Key.Key_Equal: "zoom-in",
}
_STANDARD = {
    QKeySequence.StandardKey.ZoomIn: "zoom-in",
    QKeySequence.StandardKey.ZoomOut: "zoom-out",
}


def command_of(event: QKeyEvent) -> str | None:
    """Return the name of the command that keys give, or None when they mean nothing here."""
    for keys, command in _STANDARD.items():
        if event.matches(keys):
            return command
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CTRL.get(Qt.Key(event.key()))
    return _PLAIN.get(Qt.Key(event.key())) if held == Qt.KeyboardModifier.NoModifier else None


def arrow_of(event: QKeyEvent) -> Direction | None:
    """Return the direction of an arrow key, or None for any other key."""
    return ARROWS.get(event.key())
