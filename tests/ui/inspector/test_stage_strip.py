from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.stage_strip import StageStrip

STAGES = (
    Stage(status="cohabiting", from_="2016-01-01", to="2018-01-01"),
    Stage(status="separated", from_="2018-01-01"),
)


def shown(qtbot: QtBot) -> StageStrip:
    strip = StageStrip()
    qtbot.addWidget(strip)
    strip.show_stages(STAGES, 0)
    strip.resize(320, strip.sizeHint().height())
    with qtbot.waitExposed(strip):
        strip.show()
    strip.activateWindow()
    return strip


def test_a_stage_is_chosen_by_a_click(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    with qtbot.waitSignal(strip.chosen) as caught:
        QTest.mouseClick(strip.buttons[1], Qt.MouseButton.LeftButton)
    assert caught.args == [1]


def test_a_stage_is_chosen_by_the_arrow_keys(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    strip.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(strip.chosen) as caught:
        QTest.keyClick(strip.buttons[0], Qt.Key.Key_Right)
    assert caught.args == [1]


def test_stages_stand_beside_one_another_and_within_the_strip(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    first, second = (button.geometry() for button in strip.buttons)
    assert first.right() < second.left() + 1
    assert second.right() <= strip.rect().right()
    assert not first.intersects(second)


def test_every_stage_says_which_it_is(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    assert strip.buttons[1].accessibleName() == "Stage 2 of 2: separated, from 1 January 2018"
    assert (strip.first.text(), strip.last.text()) == ("2016", "2018")


def test_ends_without_a_date_are_dashed_so_that_black_and_white_shows_them(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    assert "border-right-style: solid" in strip.buttons[0].styleSheet()
    assert "border-right-style: dashed" in strip.buttons[1].styleSheet()


def test_the_date_of_the_drawing_is_marked_where_it_lies(qtbot: QtBot) -> None:
    strip = shown(qtbot)
    assert not strip.mark.isVisible()
    strip.mark_day(date(2017, 1, 1))
    assert strip.mark.isVisible()
    assert strip.buttons[0].geometry().intersects(strip.mark.geometry())
    assert "1 January 2017" in strip.mark.toolTip()
    strip.mark_day(date(1990, 1, 1))
    assert not strip.mark.isVisible()
