from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.menus import make_actions
from genogram_app.ui.palette import Palette


@pytest.fixture
def palette(qtbot: QtBot, session: Session) -> Iterator[Palette]:
    window = QMainWindow()
    found = Palette(session, make_actions(window), session.do)
    window.setCentralWidget(found)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield found
    window.close()


def click(palette: Palette, name: str) -> None:
    QTest.mouseClick(palette.buttons[name], Qt.MouseButton.LeftButton)


def test_buttons_follow_the_selection(palette: Palette, session: Session) -> None:
    assert not palette.buttons["add-mother"].isEnabled()
    session.select(("p2",))
    assert palette.buttons["add-mother"].isEnabled()
    session.select(("h1",))
    assert not palette.buttons["add-mother"].isEnabled()


def test_a_click_adds_and_selects_the_relative(palette: Palette, session: Session) -> None:
    session.select(("p2",))
    click(palette, "add-mother")
    (new,) = session.selection
    assert session.document.person(new).sex == "female"
    assert session.document.parentage[-1].parent == new


def test_whose_child_it_is_is_asked_in_a_menu(palette: Palette, session: Session) -> None:
    session.select(("p2",))
    click(palette, "add-child")
    assert len(session.document.people) == 3
    palette.menu.actions()[0].trigger()
    palette.menu.close()
    assert [k.parent for k in session.document.parentage[-2:]] == ["p2", "p3"]


def test_every_button_says_what_it_needs(palette: Palette) -> None:
    assert "select a person first" in palette.buttons["add-partner"].accessibleDescription()


def test_what_was_added_is_told_so_that_its_name_can_be_typed(
    palette: Palette, session: Session, qtbot: QtBot
) -> None:
    session.select(("p2",))
    with qtbot.waitSignal(palette.added):
        click(palette, "add-mother")
