"""The chart on the screen: what is in sight, scrolled and zoomed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.ui.chart.stretch import of_days
from tests.ui.chart.conftest import SHOWN, Shown

Held = Qt.KeyboardModifier


def turn(shown: Shown, notches: int, held: Qt.KeyboardModifier, x: int = 400) -> None:
    at, none = QPointF(x, 100), QPoint()
    viewport = shown.area.viewport()
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        none,
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(viewport, event)


def test_ctrl_and_wheel_zoom_at_the_pointer(shown: Shown) -> None:
    day = shown.area.sight.day_at(400)
    turn(shown, 2, Held.ControlModifier)
    assert shown.area.stretch.days < SHOWN.days
    assert shown.area.sight.day_at(400) == pytest.approx(day)


def test_shift_and_wheel_move_time(shown: Shown) -> None:
    turn(shown, -1, Held.ShiftModifier)
    assert shown.area.stretch.first > SHOWN.first


def test_the_wheel_moves_time_when_all_lanes_are_in_sight(shown: Shown) -> None:
    assert shown.area.verticalScrollBar().maximum() == 0
    turn(shown, -1, Held.NoModifier)
    assert shown.area.stretch.first > SHOWN.first


def test_the_scroll_bar_leads_to_the_first_day_of_all(shown: Shown) -> None:
    bar = shown.area.horizontalScrollBar()
    bar.setValue(0)
    assert shown.area.stretch.first < date(2020, 5, 2).toordinal()
    bar.setValue(bar.maximum())
    assert shown.area.stretch.last > date(2023, 12, 10).toordinal()


def test_all_of_the_case_can_be_seen_at_once(shown: Shown) -> None:
    shown.area.show_whole()
    assert shown.area.stretch.first < date(2020, 5, 2).toordinal()
    assert shown.area.stretch.last > date(2023, 12, 10).toordinal()


def test_what_is_selected_elsewhere_is_brought_into_sight(shown: Shown) -> None:
    shown.area.show_stretch(SHOWN.moved(-1500))
    shown.session.select(("s4",))
    assert shown.area.stretch.last > date(2023, 7, 1).toordinal()
    area = shown.area.sight.area_of("residence:s4")
    assert area is not None
    assert area.left() < shown.area.viewport().width()


def test_larger_text_makes_a_larger_chart(shown: Shown, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert application is not None
    before = shown.area.sight.top
    application.setProperty("textScale", 2.0)
    try:
        shown.board.resize(901, 420)
        qtbot.waitUntil(lambda: shown.area.sight.top == pytest.approx(2 * before))
    finally:
        application.setProperty("textScale", None)


def test_another_case_is_shown_for_the_time_that_it_suggests(shown: Shown) -> None:
    shown.area.show_stretch(SHOWN.moved(-5000))
    shown.area.begin_anew()
    assert shown.area.stretch.first <= date(2023, 1, 1).toordinal() < shown.area.stretch.last


def test_time_is_scrolled_however_long_it_is(shown: Shown) -> None:
    """Days that lie thousands of years apart are more points apart than the scroll bar counts to."""
    for end, day in (("from_", date.min), ("to", date.max)):
        shown.session.do(set_field("s1", end, day.isoformat()))
    shown.area.show_stretch(of_days(date(2023, 6, 5), date(2023, 6, 5)))
    bar = shown.area.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert shown.area.days()[1] >= date(9999, 12, 30)
