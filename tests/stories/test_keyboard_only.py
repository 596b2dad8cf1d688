"""A family drawn, described, mended and exported by keys alone, each pressed on what has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NAMED = {"Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Del": Qt.Key.Key_Delete}


class Keyboard:
    """Ten fingers: presses keys, types words, and counts what was pressed."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self._qtbot, self._window = qtbot, window
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """Press keys such as "M", "Ctrl+Z" or "Enter"."""
        for keys_together in keys:
            *held, key = keys_together.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= {"Ctrl": CTRL, "Shift": SHIFT}[name]
            code = _NAMED.get(key) or getattr(Qt.Key, f"Key_{key}")
            QTest.keyClick(self._focus(), code, modifiers)
            self.pressed += 1

    def type(self, words: str) -> None:
        """Type a name or a date."""
        QTest.keyClicks(self._focus(), words)

    def add(self, letter: str, words: str, answer: str = "") -> None:
        """Add a relative, answer the question if one is asked, and write who it is."""
        before = self.pressed
        self.press(letter)
        if answer:
            self._qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
            self.press(answer)
        self.type(words)
        self.press("Enter")
        assert self.pressed - before <= 4

    def tab_to(self, name: str) -> None:
        """Press Tab until the field with that name has the keyboard."""
        for _ in range(30):
            if self._focus().accessibleName() == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not reach {name}")

    def _focus(self) -> QWidget:
        """The popup or field that has the keyboard; a window manager gives it back when a dialog has gone."""
        front = QApplication.activeModalWidget() or self._window
        if QApplication.activeWindow() is not front:
            front.activateWindow()
            self._qtbot.waitUntil(lambda: QApplication.activeWindow() is front)
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget


def test_a_family_is_drawn_and_sent_to_export_by_keys_alone(window: Window, qtbot: QtBot) -> None:
    keyboard = Keyboard(qtbot, window)
    draw_the_family(window, keyboard)
    say_who_lived_where(window, keyboard)
    say_how_they_are(window, keyboard)
    remove_and_take_back(window, keyboard)
    export(qtbot, keyboard)


def draw_the_family(window: Window, keyboard: Keyboard) -> None:
    """A child and her parents, her mother's other partner and their son, her grandmother."""
    keyboard.add("A", "Isla Shaw f b 2021-02")
    keyboard.add("M", "Kelly Shaw b 1994")
    keyboard.press("Down")
    keyboard.add("F", "Dean Fry")
    step_aside(window, keyboard, "Kelly Shaw")
    keyboard.add("P", "Sam Cole m")
    step_aside(window, keyboard, "Kelly Shaw")
    keyboard.add("S", "Joe Cole b 2016", answer="1")
    keyboard.press("Up")
    step_aside(window, keyboard, "Kelly Shaw")
    keyboard.add("M", "Rhoda Shaw")
    document = window.session.document
    ids = {p.name: p.id for p in document.people}
    assert [*ids] == ["Isla Shaw", "Kelly Shaw", "Dean Fry", "Sam Cole", "Joe Cole", "Rhoda Shaw"]
    assert {(k.child, k.parent) for k in document.parentage} == {
        (ids[child], ids[parent])
        for child, parent in (
            ("Isla Shaw", "Kelly Shaw"),
            ("Isla Shaw", "Dean Fry"),
            ("Joe Cole", "Kelly Shaw"),
            ("Joe Cole", "Sam Cole"),
            ("Kelly Shaw", "Rhoda Shaw"),
        )
    }
    assert [p.birth for p in document.people][:2] == ["2021-02", "1994"]
    assert [p.sex for p in document.people] == ["female", "female", "male", "male", "male", "female"]


def step_aside(window: Window, keyboard: Keyboard, name: str) -> None:
    """Go to a partner or sibling, on whichever side they are seen."""
    places = {box.person: box.x for box in window.canvas.picture_scene.boxes}
    wanted = next(p.id for p in window.session.document.people if p.name == name)
    for _ in range(4):
        (here,) = window.session.selection
        if here == wanted:
            return
        keyboard.press("Left" if places[wanted] < places[here] else "Right")
    raise AssertionError(f"{name} is not beside")


def say_who_lived_where(window: Window, keyboard: Keyboard) -> None:
    """The child and her father live in a household, the child from a month on."""
    find(keyboard, "isla")
    keyboard.press("Shift+Up", "H")
    keyboard.type("Elm Row")
    keyboard.press("Enter")
    document = window.session.document
    assert [home.label for home in document.households] == ["Elm Row"]
    assert {s.person for s in document.residences} == {"p1", "p3"}
    find(keyboard, "isla")
    keyboard.press("Comma", "Enter")
    keyboard.tab_to("From")
    keyboard.type("May 2021")
    keyboard.press("Enter", "Esc")
    assert next(s.from_ for s in window.session.document.residences if s.person == "p1") == "2021-05"
    assert window.canvas.hasFocus()


def say_how_they_are(window: Window, keyboard: Keyboard) -> None:
    """The child’s mother and grandmother have a bond, chosen from a list at the two."""
    find(keyboard, "rhoda")
    keyboard.press("Shift+Down", "L")
    while QApplication.activePopupWidget() is not None:
        keyboard.press("Enter")
    (bond,) = window.session.document.bonds
    assert (bond.from_person, bond.to_person) == ("p6", "p2")
    assert window.canvas.hasFocus()


def find(keyboard: Keyboard, words: str) -> None:
    """Go to somebody by name."""
    keyboard.press("Ctrl+F")
    keyboard.type(words)
    keyboard.press("Enter")


def remove_and_take_back(window: Window, keyboard: Keyboard) -> None:
    """The child's father is taken off by mistake, and everything comes back in one step."""
    before = window.session.document
    find(keyboard, "dean")
    keyboard.press("Del")
    assert len(window.session.document.people) == 5
    keyboard.press("Ctrl+Z")
    assert window.session.document == before
    keyboard.press("Ctrl+Shift+Z")
    assert len(window.session.document.people) == 5
    keyboard.press("Ctrl+Z")
    assert window.session.document == before


def export(qtbot: QtBot, keyboard: Keyboard) -> None:
    """The export is found by a few letters, and left again."""
    keyboard.press("Ctrl+K")
    keyboard.type("export")
    keyboard.press("Enter")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
    keyboard.press("Esc")
    assert QApplication.activeModalWidget() is None
