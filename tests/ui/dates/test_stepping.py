"""The slider, the field "As at" and the actions are views of one date, and the drawing follows it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.interchange.convert import save
from genogram_app.model.document import Document
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs
from tests.ui.dates.family import FAMILY


@pytest.fixture
def window(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(Session(FAMILY), dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def trigger(window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_it_begins_at_the_date_of_the_case(window: Window) -> None:
    assert window.options.at is None
    assert window.dates.strip.slider.day == date(2023, 6, 23)
    assert not window.actions_by_name["case-date"].isEnabled()
    assert window.dates.rings.ringed == ()


def test_steps_go_from_event_to_event_and_the_field_follows(window: Window) -> None:
    trigger(window, "previous-date")
    assert window.options.at == date(2023, 6, 12)
    assert window.as_at.line.text() == "12 June 2023"
    trigger(window, "previous-date")
    assert window.dates.strip.slider.day == date(2023, 6, 5)
    trigger(window, "next-date")
    assert window.options.at == date(2023, 6, 12)


def test_the_slider_follows_the_field(window: Window) -> None:
    window.as_at.line.setFocus()
    window.as_at.line.selectAll()
    QTest.keyClicks(window.as_at.line, "7/6/23\r")
    assert window.dates.strip.slider.day == date(2023, 6, 7)


def test_the_drawing_follows_the_slider(window: Window, qtbot: QtBot) -> None:
    slider = window.dates.strip.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2023, 6, 5)))
    qtbot.waitUntil(lambda: window.canvas.picture_scene.day == date(2023, 6, 5))


def test_a_date_beyond_the_ruler_shows_all_dates(window: Window) -> None:
    window.options.show_at(date(2020, 1, 1))
    assert window.dates.strip.reaches.currentText() == "All dates"
    assert window.dates.strip.slider.day == date(2020, 1, 1)


def test_a_stretch_without_the_chosen_date_goes_back_to_that_of_the_case(window: Window) -> None:
    window.options.show_at(date(2020, 1, 1))
    window.dates.strip.reach_wanted.emit("weeks")
    assert window.options.at is None
    assert window.dates.strip.slider.ruler.first == date(2023, 3, 31)


def test_what_a_step_is_about_is_ringed_and_said(window: Window) -> None:
    trigger(window, "previous-date")
    trigger(window, "previous-date")
    assert {"p2", "p3", "u1"} <= set(window.dates.rings.ringed)
    said = window.dates.strip.words.words
    assert "Since 31 May 2023: Silas Thorne moves to Address 1" in said
    assert "Silas Thorne" in window.dates.strip.slider.accessibleDescription()


def test_between_two_events_nothing_has_changed(window: Window) -> None:
    window.options.show_at(date(2023, 6, 9))
    assert "No change since 5 June 2023" in window.dates.strip.words.words
    assert window.dates.rings.ringed == ()


def test_a_date_that_is_not_the_case_s_own_is_said_and_one_goes_back(window: Window) -> None:
    trigger(window, "previous-date")
    assert window.dates.strip.words.words.startswith("Not the case’s date.")
    assert "As at 12 June 2023, not the case’s date" in window.status.text()
    trigger(window, "case-date")
    assert "not the case’s date" not in window.status.text()
    assert window.options.at is None
    assert not window.dates.strip.words.words.startswith("Not")


def test_the_whole_period_is_a_switch_that_a_date_ends(window: Window) -> None:
    trigger(window, "whole-period")
    assert window.options.picture().whole_period
    assert window.dates.strip.slider.dimmed
    assert window.dates.rings.ringed == ()
    trigger(window, "previous-date")
    assert not window.options.whole_period
    assert not window.actions_by_name["whole-period"].isChecked()


def test_the_whole_period_switched_off_leads_back_to_the_date_before(window: Window) -> None:
    trigger(window, "previous-date")
    trigger(window, "whole-period")
    assert window.options.at is None
    assert window.status.text().startswith("The whole period")
    trigger(window, "whole-period")
    assert window.options.at == date(2023, 6, 12)


def test_the_key_that_plays_pauses_as_well(window: Window) -> None:
    trigger(window, "play-dates")
    assert window.dates.player.playing
    trigger(window, "play-dates")
    assert not window.dates.player.playing
    assert window.options.at == date(2023, 5, 31)


def test_a_hand_on_the_slider_pauses(window: Window, qtbot: QtBot) -> None:
    trigger(window, "play-dates")
    slider = window.dates.strip.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2023, 6, 8)))
    qtbot.waitUntil(lambda: window.options.at == date(2023, 6, 8))
    assert not window.dates.player.playing


def test_playing_goes_from_the_first_event_to_the_last_and_stops(window: Window, qtbot: QtBot) -> None:
    window.dates.player.set_pace(1)
    seen: list[date | None] = []
    window.options.changed.listen(lambda _: seen.append(window.options.at))
    trigger(window, "play-dates")
    assert window.actions_by_name["play-dates"].isChecked()
    qtbot.waitUntil(lambda: not window.dates.player.playing)
    assert seen == [date(2023, 5, 31), date(2023, 6, 5), date(2023, 6, 12), date(2023, 6, 23)]
    assert not window.actions_by_name["play-dates"].isChecked()


def test_a_change_of_the_case_pauses_and_gives_new_stops(window: Window) -> None:
    trigger(window, "play-dates")
    window.session.do(set_field("s4", "from_", "2023-04-11"))
    assert not window.dates.player.playing
    assert date(2023, 4, 11) in [stop.day for stop in window.dates.case.stops]


def test_opening_a_case_goes_back_to_its_own_date(window: Window, tmp_path: Path) -> None:
    save(FAMILY, tmp_path / "other.genogram")
    trigger(window, "previous-date")
    window.open_path(tmp_path / "other.genogram")
    assert window.options.at is None


def test_saving_under_another_name_keeps_the_date(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    trigger(window, "previous-date")
    dialogs.save_answer = tmp_path / "mine.genogram"
    trigger(window, "save-as")
    assert window.options.at == date(2023, 6, 12)


def test_the_strip_stays_away_until_it_is_wanted_again(
    window: Window, settings: Settings, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    trigger(window, "date-strip")
    assert not window.dates.strip.isVisible()
    trigger(window, "previous-date")
    assert window.statusBar().currentMessage().startswith("12 June 2023. Not the case’s date.")
    other = Window(Session(FAMILY), dialogs, settings, lambda: TODAY)
    qtbot.addWidget(other)
    assert not other.actions_by_name["date-strip"].isChecked()
    assert other.dates.strip.isHidden()


def test_a_case_without_dates_has_nothing_to_step_through(window: Window) -> None:
    window.session.reset(Document())
    assert window.dates.strip.hint.isVisible()
    assert not window.dates.strip.slider.isVisible()
    for name in ("previous-date", "next-date", "play-dates"):
        assert not window.actions_by_name[name].isEnabled()
