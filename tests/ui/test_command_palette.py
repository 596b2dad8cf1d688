from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.command_palette import CommandPalette
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.canvas.setFocus()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def opened(window: Window, name: str = "find-anything") -> CommandPalette:
    window.actions_by_name[name].trigger()
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, CommandPalette)
    return palette


def rows(palette: CommandPalette) -> list[str]:
    items = [palette.list.topLevelItem(i) for i in range(palette.list.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def test_a_command_is_found_and_done(window: Window, session: Session) -> None:
    session.select(("p3",))
    palette = opened(window)
    QTest.keyClicks(palette.line, "moth")
    assert rows(palette)[0] == "Mother"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert session.document.parentage[-1].child == "p3"
    assert window.naming.active


def test_a_person_is_found_by_what_they_are_to_the_child(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    palette = opened(window, "find")
    QTest.keyClicks(palette.line, "father")
    qtbot.waitUntil(lambda: rows(palette) == ["Piers Quill"])
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert session.selection == ("p3",)
    assert window.focusWidget() is window.canvas


def test_finding_people_finds_nothing_else(window: Window) -> None:
    palette = opened(window, "find")
    assert rows(palette) == ["Wren Tarlow (Wren)", "Odette Tarlow", "Piers Quill"]
    palette.reject()


def test_arrows_choose_while_one_types(window: Window, session: Session) -> None:
    palette = opened(window, "find")
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert session.selection == ("p2",)


def test_shift_and_enter_select_somebody_beside_the_others(window: Window, session: Session) -> None:
    session.select(("p1",))
    palette = opened(window, "find")
    QTest.keyClicks(palette.line, "piers")
    QTest.keyClick(palette.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.selection == ("p1", "p3")


def test_what_was_chosen_before_comes_first(window: Window) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.line, "quill\r")
    palette = opened(window)
    assert rows(palette)[0] == "Piers Quill"
    palette.reject()


def test_what_is_not_possible_now_is_shown_but_not_done(window: Window, session: Session) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.line, "redo")
    item = palette.list.topLevelItem(0)
    assert item is not None
    assert item.isDisabled()
    assert item.text(1) == "Edit: nothing was taken back"
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()
    assert session.document == family()


def test_nothing_found_is_said(window: Window) -> None:
    palette = opened(window)
    QTest.keyClicks(palette.line, "zzz\r")
    assert palette.line.accessibleDescription() == "Nothing found"
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
