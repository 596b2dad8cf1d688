"""Letting Undo and Redo reach the case even while a field has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class LetUndoThrough(QObject):
    """An event filter: a field keeps no history of its own, so that undo means one thing everywhere."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Decline the keys of undo and redo, so that the window's actions get them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def share_undo(field: QLineEdit | QPlainTextEdit) -> None:
    """Let the case's history take the place of the field's own."""
    if isinstance(field, QPlainTextEdit):
        field.setUndoRedoEnabled(False)
    field.installEventFilter(LetUndoThrough(field))
