"""The hands of a scripted user: every key and click goes to a real widget and is counted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from genogram_app.ui.window import Window

_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    ".": Qt.Key.Key_Period,
}
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier
_PATIENCE = 5.0
_DIGITS = 9


class Stuck(Exception):
    """The hands found no way to go on; the words say with what."""


@dataclass(slots=True)
class Count:
    """What one step took: keys, clicks and drags, and the characters of names, dates and phrases."""

    kind: str
    inputs: int = 0
    characters: int = 0


@dataclass(slots=True)
class Hands:
    """One user at one window; `steps` are the counts of everything that was done, in order."""

    window: Window
    steps: list[Count] = field(default_factory=list)

    def begin(self, kind: str) -> None:
        """Count what follows as another step."""
        self.steps.append(Count(kind))

    def press(self, *keys: str) -> None:
        """Press keys such as "M", "Ctrl+F" or "Enter" on what has the keyboard."""
        for together in keys:
            *held, key = together.split("+")
            modifiers = _NONE
            for name in held:
                modifiers |= _MODIFIERS[name]
            code = _NAMED.get(key) or getattr(Qt.Key, f"Key_{key}")
            self._count(inputs=1)
            QTest.keyClick(self.focus(), code, modifiers)

    def type(self, words: str) -> None:
        """Type a name, a date or a phrase into what has the keyboard."""
        self._count(characters=len(words))
        for character in words:
            if character.isascii():
                QTest.keyClicks(self.focus(), character)
            else:
                # QTest knows no key for it.
                press = QKeyEvent(QEvent.Type.KeyPress, 0, _NONE, character)
                QApplication.sendEvent(self.focus(), press)

    def click(self, widget: QWidget, place: QPoint | None = None, *, more: bool = False) -> None:
        """Click on a widget, with `more` while Ctrl is held."""
        self._count(inputs=1)
        held = _MODIFIERS["Ctrl"] if more else _NONE
        QTest.mouseClick(widget, _LEFT, held, place if place is not None else widget.rect().center())

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag from one place of a widget to another."""
        self._count(inputs=1)
        QTest.mousePress(widget, _LEFT, _NONE, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(widget, start + (end - start) * share)
        QTest.mouseRelease(widget, _LEFT, _NONE, end)

    def point(self, widget: QWidget, place: QPoint) -> None:
        """Move the pointer somewhere, which is not counted."""
        QTest.mouseMove(widget, place)

    def answer(self, wanted: str, *, by_key: bool) -> None:
        """Choose the entry of the open menu with exactly these words, by its digit, by arrows or by a click.

        Raises:
            Stuck: when no menu is open or it does not offer that; the menu is left with Esc.
        """
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise Stuck(f"“{wanted}” was not asked")
        offered = [action for action in menu.actions() if action.isEnabled() and action.text()]
        found = [action for action in offered if _words(action) == wanted]
        if not found:
            self.press("Esc")
            raise Stuck(f"“{wanted}” is not among the answers")
        if not by_key:
            self.click(menu, menu.actionGeometry(found[0]).center())
            return
        place = offered.index(found[0])
        if place < _DIGITS:
            self.press(str(place + 1))
        else:
            self.press(*["Down"] * place, "Enter")

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the program work until something can be seen.

        Raises:
            Stuck: when it cannot be seen after some seconds.
        """
        end = time.monotonic() + _PATIENCE
        while not until():
            if time.monotonic() > end:
                raise Stuck("the window did not answer")
            QApplication.processEvents()

    def focus(self) -> QWidget:
        """Return the widget that has the keyboard; a window manager gives it back when a dialog has gone."""
        front = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is front)
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        if widget is None:
            raise Stuck("nothing has the keyboard")
        return widget

    def _count(self, *, inputs: int = 0, characters: int = 0) -> None:
        if not self.steps:
            self.begin("")
        self.steps[-1].inputs += inputs
        self.steps[-1].characters += characters


def _words(action: QAction) -> str:
    """The words of a menu's entry, without the digit before them."""
    plain = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    number, _, words = plain.partition("  ")
    return words if number.isdigit() else plain
