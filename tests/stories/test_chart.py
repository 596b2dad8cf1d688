"""An author finds out from the chart of homes who was in the house, and mends what the case says of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.model.homes import Residence
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.export_dialog import ChartExportDialog
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.chart.conftest import SHOWN, moving
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Held, Key = Qt.KeyboardModifier, Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(window: Window) -> ChartArea:
    """The window with the family and its chart, the year 2023 filling it."""
    window.files.begin(moving(), saved=True)
    press(window, "Ctrl+Shift+H")
    area = window.chart.board.area
    area.show_stretch(SHOWN)
    return area


def residence(window: Window, item: str) -> Residence:
    found = window.session.document.find(item)
    assert isinstance(found, Residence)
    return found


def place(area: ChartArea, key: str, day: date) -> QPoint:
    """Where a day begins on something of the chart, brought into sight first."""
    area.bring_into_sight(key)
    found = area.sight.area_of(key)
    assert found is not None
    return QPoint(round(area.sight.x_of(day.toordinal())), round(found.center().y()))


def test_by_keys_alone(window: Window, chart: ChartArea) -> None:
    """She walks to the man's bar, types when he left, moves his first day, and takes the last step back."""
    assert chart.hasFocus()
    while window.session.selection != ("s4",):
        QTest.keyClick(chart, Key.Key_Tab)
    assert "Silas Wynn" in chart.accessibleDescription()
    QTest.keyClick(chart, Key.Key_Return)
    dates = window.chart.board.dates
    QTest.keyClick(dates.start.line, Key.Key_Tab)
    QTest.keyClicks(dates.end.line, "by 1 October 2023")
    QTest.keyClick(dates.end.line, Key.Key_Return)
    assert residence(window, "s4").to == "[..2023-10-01]"
    for _ in range(4):
        QTest.keyClick(chart, Key.Key_Right, Held.AltModifier)
    assert residence(window, "s4").from_ == "2023-07-05"
    press(window, "Ctrl+Z")
    assert residence(window, "s4").from_ == "2023-07"
    assert residence(window, "s4").to == "[..2023-10-01]"
    QTest.keyClick(chart, Key.Key_Return, Held.ControlModifier)
    assert window.inspector.isAncestorOf(window.focusWidget())


def test_by_the_pointer_alone(window: Window, chart: ChartArea) -> None:
    """She pulls an end, splits a stay, says where the mother lived then, and moves the drawing's date."""
    paper = chart.viewport()
    start = place(chart, "residence:s2", date(2023, 11, 1))
    end = place(chart, "residence:s2", date(2023, 12, 11))
    QTest.mousePress(paper, LEFT, pos=start)
    for share in (0.4, 0.8, 1.0):
        QTest.mouseMove(paper, start + (end - start) * share)
    assert "until 10 December 2023 (so far: 31 October 2023)" in window.chart.board.words.text()
    QTest.mouseRelease(paper, LEFT, pos=end)
    assert residence(window, "s2").to == "2023-12-10"
    lane = place(chart, "person:p2", date(2023, 7, 1))
    until = place(chart, "person:p2", date(2023, 12, 10))
    QTest.mousePress(paper, LEFT, pos=lane)
    for share in (0.4, 0.8, 1.0):
        QTest.mouseMove(paper, lane + (until - lane) * share)
    QTest.mouseRelease(paper, LEFT, pos=until)
    choose(window, "Address 2", "Lives there")
    stay = window.session.document.residences[-1]
    assert (stay.person, stay.household) == ("p2", "h2")
    assert window.session.selection == (stay.id,)
    assert window.session.steps[-1] == "Add residence of Greta Lorne in Address 2"
    knob = chart.marks.knob(chart.sight)
    assert knob is not None
    there = QPoint(place(chart, "person:p2", date(2023, 3, 2)).x(), round(knob.center().y()))
    QTest.mousePress(paper, LEFT, pos=knob.center().toPoint())
    QTest.mouseMove(paper, there)
    QTest.mouseRelease(paper, LEFT, pos=there)
    assert window.options.at in (date(2023, 3, 1), date(2023, 3, 2))
    assert "March 2023" in window.as_at.line.text()


def choose(window: Window, home: str, pattern: str) -> None:
    menu = window.chart.board.menu
    assert menu is not None
    inside = next(a.menu() for a in menu.actions() if a.text() == home)
    assert isinstance(inside, QMenu)
    next(a for a in inside.actions() if a.text() == pattern).trigger()
    menu.close()


def test_selection_goes_both_ways(window: Window, chart: ChartArea, qtbot: QtBot) -> None:
    window.select(("p3",))
    assert chart.marks.selected == {"person:p3"}
    QTest.mouseClick(chart.viewport(), LEFT, pos=place(chart, "residence:s2", date(2023, 8, 20)))
    assert window.session.selection == ("s2",)
    qtbot.waitUntil(window.inspector.shows_form)
    press(window, "F6")
    assert not chart.hasFocus()


def test_another_case_is_shown_for_its_own_time(window: Window, chart: ChartArea) -> None:
    chart.show_stretch(SHOWN.moved(-3000))
    window.files.begin(moving(), saved=True)
    assert chart.stretch.last > date(2023, 6, 1).toordinal()


def test_the_chart_is_exported_for_the_time_that_it_shows(
    window: Window, chart: ChartArea, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "homes.pdf"
    press(window, "Ctrl+Shift+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChartExportDialog)
    assert dialog.first.line.text() == "1 January 2023"
    QTest.keyClick(dialog, Key.Key_Return)
    assert (tmp_path / "homes.pdf").read_bytes().startswith(b"%PDF")
    assert "homes over time" in dialogs.asked[-1]


def test_the_chart_is_copied_for_a_report(window: Window, chart: ChartArea) -> None:
    window.actions_by_name["copy-chart"].trigger()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_several_can_be_moved_from_a_bar(window: Window, chart: ChartArea) -> None:
    window.select(("s2",))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), chart.mapToGlobal(QPoint()))
    QApplication.sendEvent(chart, event)
    menu = window.chart.board.menu
    assert menu is not None
    assert window.actions_by_name["family-moves"] in menu.actions()
    assert menu.accessibleName().startswith("Fay Lorne, Address 2")
    menu.close()


def test_half_typed_dates_are_kept_when_one_goes_on_in_the_drawing(window: Window, chart: ChartArea) -> None:
    window.select(("s4",))
    QTest.keyClick(chart, Key.Key_Return)
    QTest.keyClicks(window.chart.board.dates.start.line, "August 2023")
    box = window.canvas.picture_scene.box("p1")
    assert box is not None
    there = window.canvas.mapFromScene(box.x, box.y)
    QTest.mouseClick(window.canvas.viewport(), LEFT, pos=there)
    press(window, "Ctrl+S")
    assert residence(window, "s4").from_ == "2023-08"
    assert not window.chart.board.dates.isVisible()
