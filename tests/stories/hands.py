"""What a user's hands do in the real window: keys, fields, buttons of the palette."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genogram_app.ui.command_palette import CommandPalette
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.window import Window


def press(window: Window, keys: str) -> None:
    """Press a shortcut such as Ctrl+Shift+S on the window, as a user does who sees it in front."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    if "+" not in keys and len(keys) == 1:
        window.canvas.setFocus()
    *held, key = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
        }[name]
    QTest.keyClick(window, getattr(Qt.Key, f"Key_{key}"), modifiers)


def write(window: Window, field: str, text: str) -> None:
    """Write into a field of the details and leave it."""
    write_into(window.inspector.editor(field), text)


def write_into(editor: FieldEditor, text: str) -> None:
    """Write into a field of a row and leave it."""
    assert isinstance(editor, (LineField, DateField))
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, text)
    QTest.keyClick(editor.line, Qt.Key.Key_Return)


def choose(window: Window, field: str, words: str) -> None:
    """Choose from a list of the details."""
    editor = window.inspector.editor(field)
    assert isinstance(editor, ChoiceField)
    editor.combo.setFocus()
    while editor.combo.currentText() != words:
        before = editor.combo.currentIndex()
        wanted = editor.combo.findText(words)
        QTest.keyClick(editor.combo, Qt.Key.Key_Down if wanted > before else Qt.Key.Key_Up)
        assert editor.combo.currentIndex() != before


def add(window: Window, name: str, choice: str = "") -> str:
    """Click a button of the palette, answer what it asks, and return who is selected then."""
    QTest.mouseClick(window.palette_pane.buttons[name], Qt.MouseButton.LeftButton)
    if choice:
        menu = window.building.menu
        next(a for a in menu.actions() if choice in a.text()).trigger()
        menu.close()
    return window.session.selection[0]


def find(window: Window, name: str) -> None:
    """Go to a person by name."""
    press(window, "Ctrl+F")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CommandPalette)
    QTest.keyClicks(dialog.line, f"{name}\r")
    assert not dialog.isVisible()


def drag(window: Window, start: QPoint, end: QPoint) -> None:
    """Drag what lies at one place of the canvas to another, with the pointer."""
    paper = window.canvas.viewport()
    QTest.mousePress(paper, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(paper, start + (end - start) * share)
    QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=end)
