"""What the keys do on the chart."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.chart.conftest import SHOWN, Shown

Key, Held = Qt.Key, Qt.KeyboardModifier


def test_tab_goes_from_bar_to_bar_in_reading_order_and_says_them(shown: Shown) -> None:
    found = []
    for _ in range(6):
        shown.press(Key.Key_Tab)
        found.append(shown.session.selection[0])
    assert found == ["p1", "s1", "s2", "p2", "s3", "p3"]
    shown.press(Key.Key_Tab)
    assert "Silas Wynn" in shown.area.accessibleDescription()


def test_arrows_go_along_a_lane_and_to_the_bar_of_that_time_below(shown: Shown) -> None:
    shown.session.select(("s2",))
    shown.press(Key.Key_Left)
    assert shown.session.selection == ("s1",)
    shown.press(Key.Key_Down)
    assert shown.session.selection == ("s3",)
    shown.press(Key.Key_Left)
    assert shown.session.selection == ("p2",)


def test_shift_and_arrow_move_the_end_and_many_presses_are_one_step(shown: Shown) -> None:
    shown.session.select(("s2",))
    for _ in range(3):
        shown.press(Key.Key_Right, Held.ShiftModifier)
    assert shown.residence("s2").to == "2023-11-03"
    assert shown.session.now == 1
    assert shown.told[-1] == "Fay Lorne, Address 2: until 3 November 2023 (so far: 2 November 2023)"


def test_alt_and_arrow_move_the_beginning_and_ctrl_by_a_week(shown: Shown) -> None:
    shown.session.select(("s2",))
    shown.press(Key.Key_Left, Held.AltModifier)
    assert shown.residence("s2").from_ == "2023-06-04"
    shown.press(Key.Key_Right, Held.ShiftModifier | Held.ControlModifier)
    assert shown.residence("s2").to == "2023-11-07"


def test_an_end_that_nobody_stated_is_not_guessed(shown: Shown) -> None:
    shown.session.select(("s4",))
    shown.press(Key.Key_Right, Held.ShiftModifier)
    assert shown.session.now == 0
    assert "Nothing says when this ended" in shown.told[-1]


def test_enter_opens_the_dates_in_place_and_takes_them_as_one_edit(shown: Shown) -> None:
    shown.session.select(("s4",))
    shown.press(Key.Key_Return)
    dates = shown.board.dates
    assert dates.isVisible()
    dates.end.line.setFocus()
    QTest.keyClicks(dates.end.line, "about October 2023")
    QTest.keyClick(dates.end.line, Key.Key_Return)
    assert (shown.residence("s4").from_, shown.residence("s4").to) == ("2023-07", "2023-10~")
    assert shown.session.now == 1
    assert not dates.isVisible()
    assert shown.area.hasFocus()


def test_insert_asks_for_another_home_of_the_person(shown: Shown) -> None:
    shown.session.select(("p2",))
    shown.press(Key.Key_Insert)
    menu = shown.board.menu
    assert menu is not None
    assert menu.accessibleName() == "Greta Lorne from 10 December 2023"
    menu.close()


def test_delete_removes_the_bar_and_only_bars(shown: Shown) -> None:
    shown.session.select(("p2",))
    shown.press(Key.Key_Delete)
    assert shown.session.now == 0
    shown.session.select(("s4",))
    shown.press(Key.Key_Delete)
    assert shown.session.document.find("s4") is None


def test_plus_zooms_in_and_pages_move_time(shown: Shown) -> None:
    shown.press(Key.Key_Plus)
    assert shown.area.stretch.days < SHOWN.days
    before = shown.area.stretch.first
    shown.press(Key.Key_PageDown)
    assert shown.area.stretch.first > before


def test_keys_without_a_meaning_are_left_to_the_window(shown: Shown) -> None:
    shown.session.select(("s2",))
    shown.press(Key.Key_Q)
    assert shown.session.selection == ("s2",)
    assert shown.session.now == 0


def test_enter_on_a_person_goes_to_the_details(shown: Shown) -> None:
    shown.session.select(("p2",))
    shown.press(Key.Key_Return)
    assert shown.asked_for_details == 1


def test_dates_that_are_being_typed_are_taken_when_the_pointer_goes_elsewhere(shown: Shown) -> None:
    shown.session.select(("s4",))
    shown.press(Key.Key_Return)
    QTest.keyClicks(shown.board.dates.start.line, "August 2023")
    shown.click(shown.place("residence:s3", date(2023, 3, 1)))
    assert shown.residence("s4").from_ == "2023-08"
    assert not shown.board.dates.isVisible()
    assert shown.session.selection == ("s3",)
