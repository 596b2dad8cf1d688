"""The nation chosen in the menu decides which statuses are offered first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.ui.menus import Actions, make_actions
from genogram_app.ui.nations import connect_nations, law_words, nation_now, status_choices, status_words
from genogram_app.ui.settings import Settings


@pytest.fixture
def actions(qtbot: QtBot, settings: Settings) -> Iterator[Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = make_actions(window)
    connect_nations(made, settings, window)
    yield made
    made["nation-england"].trigger()


def test_the_nation_is_england_at_first(actions: Actions) -> None:
    assert nation_now() == "england"
    assert actions["nation-england"].isChecked()


def test_a_nation_is_kept_for_the_next_start(actions: Actions, settings: Settings, qtbot: QtBot) -> None:
    actions["nation-scotland"].trigger()
    assert nation_now() == "scotland"
    later = QMainWindow()
    qtbot.addWidget(later)
    again = make_actions(later)
    connect_nations(again, settings, later)
    assert again["nation-scotland"].isChecked()


def test_statuses_of_the_nation_come_first_and_none_is_left_out(actions: Actions) -> None:
    england = [code for code, _ in status_choices()]
    actions["nation-wales"].trigger()
    wales = [code for code, _ in status_choices()]
    assert england[:2] == ["EH", "CIN"]
    assert wales.index("CPR") < wales.index("CPP")
    assert sorted(england) == sorted(wales)


def test_a_code_is_told_with_its_meaning_and_its_law(actions: Actions) -> None:
    assert status_words("ICO") == "ICO: Interim care order"
    assert status_words("own code") == "own code"
    assert law_words("ICO") == "section 38, Children Act 1989"
    actions["nation-northern_ireland"].trigger()
    assert law_words("ICO") == "Article 57, Children (Northern Ireland) Order 1995"
    assert law_words("s20") == "Not a status of this nation. It exists in: England, Wales."
