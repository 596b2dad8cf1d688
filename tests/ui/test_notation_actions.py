"""The Notation menu shows what is chosen and changes it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.notation.style import Notation
from genogram_app.ui.menus import Actions, make_actions
from genogram_app.ui.notation_actions import connect_notation
from genogram_app.ui.view_options import ViewOptions


@pytest.fixture
def options() -> ViewOptions:
    found = ViewOptions()
    found.follow(Notation("write_enough", shading=True))
    return found


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    found = QMainWindow()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def actions(window: QMainWindow, options: ViewOptions) -> Actions:
    found = make_actions(window)
    connect_notation(found, options, window)
    return found


def test_the_menu_shows_what_is_chosen(actions: Actions) -> None:
    checked = {name for name, action in actions.items() if action.isChecked()}
    assert {"write-enough", "shading"} <= checked
    assert not {"mcgoldrick", "colour", "years-above", "single-slash"} & checked


def test_of_the_two_styles_one_is_always_chosen(actions: Actions, options: ViewOptions) -> None:
    actions["mcgoldrick"].trigger()
    actions["mcgoldrick"].trigger()
    assert options.notation.key_style == "mcgoldrick"
    assert actions["mcgoldrick"].isChecked()
    assert not actions["write-enough"].isChecked()


@pytest.mark.parametrize("name", ["colour", "years-above", "single-slash"])
def test_a_switch_goes_on_and_off_and_leaves_the_others(
    actions: Actions, options: ViewOptions, name: str
) -> None:
    before = options.notation
    actions[name].trigger()
    assert getattr(options.notation, name.replace("-", "_"))
    assert options.notation.shading
    actions[name].trigger()
    assert options.notation == before
