from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.ui.appearance import (
    SIZES,
    connect_appearance,
    dress_application,
    size_of,
    theme_of,
    wear,
)
from genogram_app.ui.menus import make_actions
from genogram_app.ui.settings import Settings
from genogram_app.ui.themes import THEMES, palette_of

pytestmark = pytest.mark.usefixtures("usual_looks")


def test_at_first_everything_is_as_the_system_has_it(settings: Settings) -> None:
    assert (theme_of(settings), size_of(settings)) == ("system", 100)
    style, font = QApplication.style(), QApplication.font()
    dress_application(settings)
    assert QApplication.style() is style
    assert QApplication.font() == font


def test_a_theme_and_a_size_are_chosen_in_the_menu_and_kept(qtbot: QtBot, settings: Settings) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window)
    connect_appearance(actions, settings, window)
    points = QApplication.font().pointSizeF()
    actions["theme-dark"].trigger()
    actions["text-150"].trigger()
    assert (theme_of(settings), size_of(settings)) == ("dark", 150)
    ground = QPalette.ColorRole.Window
    assert QApplication.palette().color(ground) == palette_of("dark").color(ground)
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * points)
    assert [name for name in actions if actions[name].isChecked()] == ["theme-dark", "text-150"]


def test_what_was_kept_is_there_at_the_next_start(settings: Settings) -> None:
    points = QApplication.font().pointSizeF()
    settings.set_text("view/theme", "high-contrast")
    settings.set_text("view/text-size", "200")
    dress_application(settings)
    ground = QPalette.ColorRole.Window
    assert QApplication.palette().color(ground).name() == "#000000"
    assert QApplication.font().pointSizeF() == pytest.approx(2 * points)


def test_the_systems_colours_and_style_come_back(settings: Settings) -> None:
    style, ground = QApplication.style().name(), QApplication.palette().color(QPalette.ColorRole.Window)
    wear("dark")
    wear("system")
    assert QApplication.style().name() == style
    assert QApplication.palette().color(QPalette.ColorRole.Window) == ground


def test_a_choice_that_is_not_known_is_passed_over(settings: Settings) -> None:
    settings.set_text("view/theme", "sepia")
    settings.set_text("view/text-size", "1000")
    assert (theme_of(settings), size_of(settings)) == ("system", 100)


def test_every_theme_and_size_is_in_the_menu(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = make_actions(window)
    wanted = {*(f"theme-{theme}" for theme in THEMES), *(f"text-{size}" for size in SIZES)}
    assert wanted <= actions.keys()
