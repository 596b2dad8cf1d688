from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.ui.dates.strip import HINT, DateStrip, OneLine
from genogram_app.ui.menus import make_actions


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    found = QMainWindow()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def strip(window: QMainWindow) -> DateStrip:
    found = DateStrip(make_actions(window))
    window.setCentralWidget(found)
    window.show()
    return found


def test_without_dates_it_says_what_to_do_and_shows_nothing_that_does_nothing(strip: DateStrip) -> None:
    strip.show_dates(any_dates=False)
    assert strip.hint.isVisible()
    assert strip.hint.text() == HINT
    assert not strip.slider.isVisible()
    assert not strip.button("play-dates").isVisible()
    strip.show_dates(any_dates=True)
    assert strip.slider.isVisible()
    assert not strip.hint.isVisible()


def test_the_first_date_of_a_case_moves_nothing(strip: DateStrip) -> None:
    strip.show_dates(any_dates=False)
    without = strip.sizeHint().height(), strip.minimumSizeHint().height()
    strip.show_dates(any_dates=True)
    assert (strip.sizeHint().height(), strip.minimumSizeHint().height()) == without


def test_everything_in_it_has_a_name_and_says_its_keys(strip: DateStrip) -> None:
    for name in ("previous-date", "play-dates", "next-date", "whole-period", "case-date"):
        assert strip.button(name).accessibleName()
        assert "(" in strip.button(name).toolTip()
    assert strip.slider.accessibleName()
    assert strip.reaches.accessibleName()


def test_the_stretches_of_time_are_those_of_the_case(strip: DateStrip) -> None:
    strip.show_reaches(("review", "all"), "all")
    assert [strip.reaches.itemText(n) for n in range(strip.reaches.count())] == ["Review period", "All dates"]
    assert strip.reaches.currentText() == "All dates"


def test_the_keyboard_leaves_a_button_that_is_about_to_rest(strip: DateStrip, qtbot: QtBot) -> None:
    strip.window().activateWindow()
    strip.button("case-date").setFocus()
    qtbot.waitUntil(strip.button("case-date").hasFocus)
    strip.show_own(own=True)
    assert strip.slider.hasFocus()


def test_words_without_room_are_in_the_tip_and_for_a_screen_reader_whole(qtbot: QtBot) -> None:
    line = OneLine()
    qtbot.addWidget(line)
    line.show()
    line.resize(60, 20)
    line.say("Since 3 May 2023: Silas Thorne moves to Address 1")
    assert line.text() != line.words
    assert line.toolTip() == line.accessibleName() == line.words
    line.resize(900, 20)
    assert (line.text(), line.toolTip()) == (line.words, "")
