from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.ui.menus import (
    MENUS,
    SUBMENUS,
    fill_menu_bar,
    make_actions,
    on_the_drawing,
    places,
    plain_words,
    shortcuts,
)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    found = QMainWindow()
    qtbot.addWidget(found)
    return found


def test_every_action_has_a_place_in_a_menu(window: QMainWindow) -> None:
    placed = {name for _, names in (*MENUS, *SUBMENUS.values()) for name in names.split()}
    assert placed - {"-", ">", "+", *SUBMENUS} == set(make_actions(window))


def test_no_two_actions_answer_the_same_keys(window: QMainWindow) -> None:
    keys = Counter(key.toString() for a in make_actions(window).values() for key in a.shortcuts())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_says_what_it_does(window: QMainWindow) -> None:
    assert all(action.statusTip() and action.toolTip() for action in make_actions(window).values())


def test_mnemonics_of_a_menu_differ(window: QMainWindow) -> None:
    actions = make_actions(window)
    fill_menu_bar(window, actions, QMenu("Open &recent", window), [QAction("Add", window)])
    for menu in window.menuBar().findChildren(QMenu):
        marked = [a.text()[a.text().index("&") + 1].lower() for a in menu.actions() if "&" in a.text()]
        assert len(set(marked)) == len(marked), menu.title()


def test_the_list_of_keys_has_plain_words(window: QMainWindow) -> None:
    actions = make_actions(window)
    assert plain_words(actions["export"]) == "Export picture"
    assert ("Text", "F8", "Next finding") in shortcuts(actions)


def test_the_menu_of_every_action_is_known(window: QMainWindow) -> None:
    actions = make_actions(window)
    assert set(places(actions)) == set(actions)
    assert places(actions)["colour"] == "View ▸ Notation"


def test_keys_that_mean_something_in_a_field_belong_to_the_drawing(window: QMainWindow) -> None:
    actions = make_actions(window)
    theirs = on_the_drawing(actions)
    for name, action in actions.items():
        in_a_field = len(action.shortcut().toString()) == 1 or name in ("copy", "remove", "select-all")
        assert (action in theirs) == in_a_field, name
        assert (action in window.actions()) != in_a_field, name
        assert (action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut) == in_a_field, name
