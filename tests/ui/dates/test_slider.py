from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.family.events import case_events
from genogram_app.ui.dates.ruler import Ruler, incident_day, review_period
from genogram_app.ui.dates.slider import DateSlider
from genogram_app.ui.dates.stops import stops_of
from tests.ui.dates.family import FAMILY

STOPS = stops_of(case_events(FAMILY))
WEEKS = Ruler(date(2023, 6, 1), date(2023, 6, 30))
YEARS = Ruler(date(1996, 1, 1), date(2023, 6, 30))


def made(qtbot: QtBot, ruler: Ruler = WEEKS) -> DateSlider:
    slider = DateSlider()
    qtbot.addWidget(slider)
    slider.resize(700, slider.sizeHint().height())
    slider.show()
    slider.show_case(ruler, STOPS, review_period(FAMILY), incident_day(FAMILY))
    slider.show_day(date(2023, 6, 12), "words", dimmed=False)
    return slider


def press(slider: DateSlider, day: date, aside: int = 0) -> None:
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(day) + QPoint(aside, 0), delay=-1)


def turn(slider: DateSlider, eighths: int) -> None:
    place = QPointF(100, 20)
    nothing = Qt.KeyboardModifier.NoModifier
    phase, inverted = Qt.ScrollPhase.NoScrollPhase, False
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton, nothing, phase, inverted
    )
    QApplication.sendEvent(slider, event)


def test_showing_a_day_asks_for_nothing(qtbot: QtBot) -> None:
    slider = DateSlider()
    qtbot.addWidget(slider)
    asked = QSignalSpy(slider.day_wanted)
    slider.show_case(WEEKS, STOPS, review_period(FAMILY), None)
    slider.show_day(date(2023, 6, 20), "words", dimmed=False)
    QApplication.processEvents()
    assert (slider.day, asked.count()) == (date(2023, 6, 20), 0)


def test_a_click_beside_a_stop_means_the_stop(qtbot: QtBot) -> None:
    slider = made(qtbot, YEARS)
    press(slider, date(2019, 4, 2), aside=3)
    assert slider.day == date(2019, 4, 2)


def test_a_click_elsewhere_means_the_day_there(qtbot: QtBot) -> None:
    slider = made(qtbot)
    press(slider, date(2023, 6, 20))
    assert slider.day == date(2023, 6, 20)


def test_however_fast_the_hand_is_one_day_is_asked_for_per_turn(qtbot: QtBot) -> None:
    slider = made(qtbot)
    asked = QSignalSpy(slider.day_wanted)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2023, 6, 15)))
    for day in range(16, 29):
        QTest.mouseMove(slider, slider.place_of(date(2023, 6, day)), delay=-1)
    assert slider.day == date(2023, 6, 28)
    few = asked.count()
    qtbot.waitUntil(lambda: asked.count() > few)
    assert asked.at(asked.count() - 1) == [date(2023, 6, 28)]
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert not slider.isSliderDown()


def test_a_drag_over_days_goes_day_by_day(qtbot: QtBot) -> None:
    slider = made(qtbot)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2023, 6, 10)))
    QTest.mouseMove(slider, slider.place_of(date(2023, 6, 11)))
    assert slider.day == date(2023, 6, 11)


def test_a_drag_over_years_stops_at_events(qtbot: QtBot) -> None:
    slider = made(qtbot, YEARS)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2010, 1, 1)))
    QTest.mouseMove(slider, slider.place_of(date(2019, 4, 2)) + QPoint(2, 0))
    assert slider.day == date(2019, 4, 2)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2023, 6, 11)),
        (Qt.Key.Key_Right, date(2023, 6, 13)),
        (Qt.Key.Key_Home, date(2023, 6, 1)),
        (Qt.Key.Key_End, date(2023, 6, 30)),
    ],
)
def test_keys_go_by_days_and_to_the_ends(qtbot: QtBot, key: Qt.Key, day: date) -> None:
    slider = made(qtbot)
    QTest.keyClick(slider, key)
    assert slider.day == day


@pytest.mark.parametrize(
    ("key", "held", "way"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, -1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier, 1),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, -1),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 1),
    ],
)
def test_other_keys_go_from_event_to_event(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, way: int
) -> None:
    slider = made(qtbot)
    asked = QSignalSpy(slider.step_wanted)
    QTest.keyClick(slider, key, held)
    assert (asked.count(), asked.at(0)) == (1, [way])


def test_a_notch_of_the_wheel_is_a_day_however_finely_it_turns(qtbot: QtBot) -> None:
    slider = made(qtbot)
    turn(slider, 120)
    assert slider.day == date(2023, 6, 13)
    turn(slider, -60)
    turn(slider, -60)
    assert slider.day == date(2023, 6, 12)


def test_a_tip_says_what_happened_there_or_how_the_slider_is_used(qtbot: QtBot) -> None:
    slider = made(qtbot)
    assert slider.tip_at(slider.place_of(date(2023, 6, 12)).x()).startswith("on 12 June 2023: Rowan Ashby")
    elsewhere = slider.tip_at(slider.place_of(date(2023, 6, 27)).x())
    assert elsewhere.startswith("27 June 2023\n")
    assert "Page Up" in elsewhere


def test_a_partial_date_is_told_anywhere_on_its_days(qtbot: QtBot) -> None:
    slider = made(qtbot, Ruler(date(2023, 4, 1), date(2023, 6, 30)))
    assert "in May 2023: Hester Ashby" in slider.tip_at(slider.place_of(date(2023, 5, 15)).x())


def test_what_it_stands_for_is_its_description(qtbot: QtBot) -> None:
    slider = made(qtbot)
    slider.show_day(date(2023, 6, 5), "5 June 2023. Silas Thorne moves to Address 1", dimmed=False)
    assert slider.accessibleDescription() == "5 June 2023. Silas Thorne moves to Address 1"
