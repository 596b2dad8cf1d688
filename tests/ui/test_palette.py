from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.palette import Palette
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs


@pytest.fixture
def palette(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Palette]:
    window = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window.palette_pane
    dialogs.changes_answer = "discard"
    window.close()


def click(palette: Palette, name: str) -> None:
    QTest.mouseClick(palette.buttons[name], Qt.MouseButton.LeftButton)


def test_buttons_follow_the_selection(palette: Palette, session: Session) -> None:
    session.select(())
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


def test_every_button_says_what_it_needs(palette: Palette) -> None:
    assert "select a person or two people first" in palette.buttons["add-partner"].accessibleDescription()


def test_kinds_of_children_and_siblings_stand_in_the_menu_of_their_button(palette: Palette) -> None:
    offered = {name: [a.text() for a in b.actions()[1:]] for name, b in palette.buttons.items()}
    assert offered["add-child"] == ["Son", "Daughter"]
    assert offered["add-sibling"] == ["Brother", "Sister"]
    assert palette.buttons["add-child"].popupMode() is QToolButton.ToolButtonPopupMode.MenuButtonPopup


def test_the_palette_says_what_to_do_while_nobody_is_selected(palette: Palette, session: Session) -> None:
    session.select(())
    assert palette.hint.isVisible()
    before = palette.buttons["household"].pos()
    session.select(("p2",))
    assert not palette.hint.isVisible()
    assert palette.buttons["household"].pos() == before
