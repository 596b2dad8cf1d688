"""What the pointer does on the chart."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from genogram_app.ui.chart.ends import End
from tests.ui.chart.conftest import SHOWN, Shown

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_click_on_a_bar_selects_the_residence(shown: Shown) -> None:
    shown.click(shown.place("residence:s2", date(2023, 8, 20)))
    assert shown.session.selection == ("s2",)


def test_a_click_on_a_name_selects_the_person(shown: Shown) -> None:
    shown.click(QPoint(12, shown.place("person:p2", date(2023, 8, 20)).y()))
    assert shown.session.selection == ("p2",)


def test_pulling_an_end_is_one_edit_and_gives_a_plain_day(shown: Shown) -> None:
    start, end = shown.edge("residence:s2", date(2023, 11, 1)), shown.edge("residence:s2", date(2023, 8, 12))
    shown.drag(start, end, held=SHIFT)
    assert shown.residence("s2").to == "2023-08-11"
    assert shown.session.now == 1


def test_an_end_goes_to_the_day_of_an_event_when_it_is_near(shown: Shown) -> None:
    start = shown.edge("residence:s2", date(2023, 11, 1))
    near = shown.edge("residence:s2", date(2023, 12, 11)) + QPoint(3, 0)
    shown.drag(start, near)
    assert shown.residence("s2").to == "2023-12-10"


def test_shift_lets_it_go_past(shown: Shown) -> None:
    start = shown.edge("residence:s2", date(2023, 11, 1))
    shown.drag(start, shown.edge("residence:s2", date(2023, 12, 9)), held=SHIFT)
    assert shown.residence("s2").to == "2023-12-08"


def test_the_date_is_told_in_words_while_one_pulls(shown: Shown) -> None:
    start = shown.edge("residence:s2", date(2023, 11, 1))
    shown.drag(start, shown.edge("residence:s2", date(2023, 8, 12)), let_go=False)
    assert shown.board.words.isVisible()
    assert shown.board.words.text().startswith("Fay Lorne, Address 2: until ")
    assert shown.board.words.text().endswith("(so far: 31 October 2023)")


def test_esc_gives_a_pull_up(shown: Shown) -> None:
    start, end = shown.edge("residence:s2", date(2023, 11, 1)), shown.edge("residence:s2", date(2023, 8, 12))
    shown.drag(start, end, let_go=False)
    shown.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(shown.area.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert shown.session.now == 0
    assert not shown.board.words.isVisible()


def test_a_bar_is_not_pulled_past_its_beginning(shown: Shown) -> None:
    start, end = shown.edge("residence:s2", date(2023, 11, 1)), shown.edge("residence:s2", date(2023, 2, 1))
    shown.drag(start, end, held=SHIFT)
    assert shown.residence("s2").to == "2023-06-05"


def test_where_nothing_says_that_somebody_left_the_end_is_taken_at_the_edge(shown: Shown) -> None:
    y = shown.place("residence:s4", date(2023, 9, 1)).y()
    at = QPointF(shown.area.viewport().width() - 3, y)
    assert shown.board.hands.end_at(at) == End("s4", "to")
    shown.drag(at.toPoint(), shown.edge("residence:s4", date(2023, 9, 21)), held=SHIFT)
    assert shown.residence("s4").to == "2023-09-20"


def test_drawing_on_an_empty_stretch_asks_where_and_adds_a_home(shown: Shown) -> None:
    start, end = shown.place("person:p2", date(2023, 8, 1)), shown.place("person:p2", date(2023, 9, 1))
    shown.drag(start, end)
    menu = shown.board.menu
    assert menu is not None
    home = next(a.menu() for a in menu.actions() if a.text() == "Address 2")
    assert isinstance(home, QMenu)
    next(a for a in home.actions() if a.text() == "Lives there").trigger()
    menu.close()
    stay = shown.session.document.residences[-1]
    assert (stay.person, stay.household, stay.from_, stay.to) == ("p2", "h2", "2023-08-01", "2023-09-01")
    assert shown.session.selection == (stay.id,)


def test_dragging_the_axis_moves_time(shown: Shown) -> None:
    shown.drag(QPoint(500, 8), QPoint(400, 8))
    assert shown.area.stretch.first > SHOWN.first
    assert shown.area.stretch.days == pytest.approx(SHOWN.days)
    assert shown.session.now == 0


def test_the_line_of_the_date_can_be_dragged(shown: Shown) -> None:
    shown.options.show_at(date(2023, 3, 1))
    knob = shown.area.marks.knob(shown.area.sight)
    assert knob is not None
    there = QPoint(round(shown.area.sight.x_of(date(2023, 8, 9).toordinal() + 0.5)), round(knob.center().y()))
    shown.drag(knob.center().toPoint(), there)
    assert shown.options.at == date(2023, 8, 9)


def test_with_space_held_a_drag_moves_the_chart_whatever_it_begins_on(shown: Shown) -> None:
    start = shown.place("residence:s2", date(2023, 8, 20))
    QTest.keyPress(shown.area, Qt.Key.Key_Space)
    shown.drag(start, start - QPoint(80, 0))
    QTest.keyRelease(shown.area, Qt.Key.Key_Space)
    assert shown.area.stretch.first > SHOWN.first
    assert shown.session.selection == ()
