"""What a screen reader finds in the window: every control has a name of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from genogram_app.ui.window import Window
from tests.golden import hold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROLE = QAccessible.Role
TREE = Path(__file__).parent / "golden" / "accessible_tree.txt"
CONTROLS = frozenset(
    {
        *(ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton),
        *(ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider, ROLE.Link),
        *(ROLE.Table, ROLE.Tree, ROLE.List, ROLE.Canvas, ROLE.PageTab),
    }
)
CLOSED = frozenset({ROLE.Table, ROLE.Tree, ROLE.List, ROLE.MenuBar, ROLE.ComboBox})
"""What is not looked into: rows, items and menus have tests of their own."""
DIALOGS = ("new", "template", "case", "export", "find", "find-anything", "symbols", "shortcuts", "about")


@pytest.fixture
def opened(qtbot: QtBot, window: Window) -> Iterator[Window]:
    QAccessible.setActive(True)
    window.resize(1280, 800)
    window.files.open_example("one-home")
    for dock in (window.docks.details, window.docks.text):
        dock.raise_()
    window.select((window.session.document.case.subjects[0],))
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy())
    QApplication.processEvents()
    yield window
    QAccessible.setActive(False)


def children(parent: QAccessibleInterface) -> list[QAccessibleInterface]:
    if parent.role() in CLOSED:
        return []
    found = [parent.child(index) for index in range(parent.childCount())]
    return [child for child in found if child is not None and child.isValid() and not child.state().invisible]


def everything(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield parent
    for child in children(parent):
        yield from everything(child)


def name(thing: QAccessibleInterface) -> str:
    """Its name; on this system Qt tells of a drop-down list what is chosen in it instead."""
    widget = thing.object()
    return widget.accessibleName() if isinstance(widget, QComboBox) else thing.text(QAccessible.Text.Name)


def nameless(root: QAccessibleInterface) -> list[str]:
    return [
        f"{thing.role().name} {thing.object()}"
        for thing in everything(root)
        if thing.role() in CONTROLS and not name(thing)
    ]


def doubles(root: QAccessibleInterface) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for thing in everything(root):
        controls = [c for c in children(thing) if c.role() in CONTROLS]
        counted = Counter((c.role().name, name(c)) for c in controls)
        found += [words for words, number in counted.items() if number > 1]
    return found


def lines(thing: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    """The tree in words; what only holds others is left out."""
    words, role = name(thing), thing.role()
    shown = bool(words) and role is not ROLE.StaticText
    if shown:
        more = thing.text(QAccessible.Text.Description) if role is ROLE.Graphic else ""
        yield f"{'  ' * depth}{role.name} “{words}”" + (f" – {more}" if more else "")
    for child in children(thing):
        yield from lines(child, depth + shown)


def test_every_control_of_the_window_has_a_name(opened: Window) -> None:
    root = QAccessible.queryAccessibleInterface(opened)
    assert nameless(root) == []
    assert doubles(root) == []


def test_every_control_of_the_start_page_has_a_name(opened: Window) -> None:
    opened.files.close()
    root = QAccessible.queryAccessibleInterface(opened)
    assert nameless(root) == []
    assert doubles(root) == []


def test_every_control_of_a_dialog_has_a_name(opened: Window) -> None:
    for action in DIALOGS:
        opened.actions_by_name[action].trigger()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
        root = QAccessible.queryAccessibleInterface(dialog)
        assert (action, nameless(root), doubles(root)) == (action, [], [])
        assert root.role() is ROLE.Dialog
        dialog.reject()


def test_the_drawing_and_the_panes_are_as_they_were(opened: Window) -> None:
    parts = (opened.middle, opened.docks.details, opened.docks.palette, opened.docks.text)
    trees = [lines(QAccessible.queryAccessibleInterface(part)) for part in parts]
    hold("".join(f"{line}\n" for tree in trees for line in tree), TREE)
