"""The weeks before an incident, gone through as an author does: drawing, chart, moves, maps, agencies."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.counted_moves import CountedMovesField
from genogram_app.ui.move_dialog import MoveDialog
from genogram_app.ui.series_dialog import SeriesDialog
from genogram_app.ui.window import Window
from tests.stories.eyes import home, perhaps_home, places, shown, staying, wait_for
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Held, Key = Qt.KeyboardModifier, Qt.Key
LEFT = Qt.MouseButton.LeftButton
RHYS, MERRYN, CARYS, LEE = "p1", "p2", "p3", "p6"
FAMILY = {RHYS, MERRYN, CARYS}
OFFERED, PLANNED = "h3", "h8"
"""The rooms that the mother declined, and the house into which the family never moved."""
INCIDENT = date(2024, 5, 14)


@pytest.fixture
def rhys(window: Window) -> Window:
    """The window with the invented family that moved six times, everything as the author finds it."""
    window.files.open_example("on-the-move")
    return window


def look_at_weeks(window: Window) -> None:
    """Show the weeks before the incident on the ruler, by the keys."""
    reaches = window.dates.strip.reaches
    reaches.setFocus()
    QTest.keyClick(reaches, Key.Key_Down)
    assert reaches.currentText() == "12 weeks before the incident"


def drag_to(window: Window, qtbot: QtBot, days: tuple[date, ...]) -> None:
    """Drag the handle of the slider from the first day to the others, and let it go."""
    slider = window.dates.strip.slider
    QTest.mousePress(slider, LEFT, pos=slider.place_of(days[0]))
    for day in days[1:]:
        QTest.mouseMove(slider, slider.place_of(day))
        wait_for(qtbot, window, day)
    QTest.mouseRelease(slider, LEFT, pos=slider.place_of(days[-1]))


def asked(kind: type[QDialog]) -> QDialog:
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    return dialog


def residence(window: Window, item: str) -> Residence:
    found = window.session.document.find(item)
    assert isinstance(found, Residence)
    return found


# Day by day.


def test_the_last_three_weeks_day_by_day_by_the_keys(rhys: Window, qtbot: QtBot) -> None:
    """Nothing changed in the home for three weeks; on the day itself both children are taken out of it."""
    look_at_weeks(rhys)
    slider = rhys.dates.strip.slider
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Home)
    wait_for(qtbot, rhys, INCIDENT - timedelta(weeks=12))
    QTest.keyClick(slider, Key.Key_End)
    wait_for(qtbot, rhys, INCIDENT)
    assert home(rhys) == {"h7": FAMILY}
    assert shown(rhys)[1].startswith(
        "Since 12 March 2024: Neglect under review; Rhys moves from Address 7 to"
    )
    assert {RHYS, MERRYN} <= {*rhys.dates.rings.ringed}
    stood = places(rhys)
    for ago in range(1, 22):
        QTest.keyClick(slider, Key.Key_Left)
        wait_for(qtbot, rhys, INCIDENT - timedelta(days=ago))
        assert home(rhys) == {"h7": FAMILY}
        assert perhaps_home(rhys) == {"h7": {LEE}}
        assert shown(rhys)[1].startswith("Not the case’s date. No change since 12 March 2024:")
        assert not rhys.dates.rings.ringed
        assert places(rhys) == stood
    assert slider.accessibleDescription().startswith("23 April 2024.")


def test_the_weeks_before_by_the_pointer(rhys: Window, qtbot: QtBot) -> None:
    """She goes back over the plan and past the move, on the ruler of the whole period under review."""
    slider = rhys.dates.strip.slider
    QTest.mouseClick(slider, LEFT, pos=slider.place_of(date(2024, 3, 12)) + QPoint(1, 0))
    wait_for(qtbot, rhys, date(2024, 3, 12))
    assert shown(rhys)[1].endswith("Since 5 February 2024: Rhys and Merryn: CPP (neglect) begins.")
    assert {*rhys.dates.rings.ringed} == {RHYS, MERRYN}
    assert "CPP" in slider.tip_at(slider.place_of(date(2024, 3, 12)).x())
    drag_to(rhys, qtbot, (date(2024, 3, 12), date(2024, 2, 5), date(2023, 12, 23)))
    assert home(rhys) == {"h5": FAMILY}
    assert staying(rhys) == {LEE}
    assert rhys.as_at.line.text() == "23 December 2023"
    QTest.mouseClick(rhys.dates.strip.button("case-date"), LEFT)
    assert rhys.options.at is None
    assert shown(rhys)[0] == INCIDENT


def test_every_date_that_can_be_stepped_to(rhys: Window) -> None:
    """Nobody says for certain that he lived there: Lee is never drawn as if he did, on no date at all.

    Nor is there ever a home that was declined or only planned.
    """
    stood: dict[str, tuple[float, float]] = {}
    met: dict[date, dict[str, set[str]]] = {}
    rhys.dates.case.choose("all")
    while rhys.actions_by_name["previous-date"].isEnabled():
        press(rhys, "Alt+PageUp")
        day, words = shown(rhys)
        assert day is not None
        assert words.startswith("Not the case’s date. ")
        met[day] = home(rhys)
        assert all(LEE not in members for members in met[day].values())
        assert not {OFFERED, PLANNED} & {*met[day], *perhaps_home(rhys)}
        stood = stood or places(rhys)
        assert places(rhys).items() <= stood.items()
    assert met[date(2023, 8, 21)] == {"h2": FAMILY}
    assert met[date(2023, 8, 28)] == {"h4": FAMILY}
    assert met[date(2023, 10, 16)] == {"h5": FAMILY}
    assert min(met) == date(2016, 12, 31)


def test_the_rooms_that_were_offered_are_said_and_never_drawn(rhys: Window, qtbot: QtBot) -> None:
    slider = rhys.dates.strip.slider
    QTest.mouseClick(slider, LEFT, pos=slider.place_of(date(2023, 8, 21)))
    wait_for(qtbot, rhys, date(2023, 8, 21))
    assert shown(rhys)[1].endswith("Carys Tolland, Rhys and Merryn: Address 3 offered and declined")
    assert {*rhys.dates.rings.ringed} == FAMILY
    assert not any("Address 3" in item.drawn.title for item in rhys.canvas.picture_scene.group_items())


def test_the_days_on_which_nobody_knows_where_they_were(rhys: Window, qtbot: QtBot) -> None:
    slider = rhys.dates.strip.slider
    QTest.mouseClick(slider, LEFT, pos=slider.place_of(date(2023, 10, 9)))
    wait_for(qtbot, rhys, date(2023, 10, 9))
    _, words = shown(rhys)
    assert words.count("leave Address 4") == 1
    assert "Nobody knows where Rhys, Merryn and Carys Tolland are" in words
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Right)
    wait_for(qtbot, rhys, date(2023, 10, 10))
    assert home(rhys) == {}
    assert not FAMILY & staying(rhys)


def test_the_whole_period_and_back_to_the_date_before(rhys: Window) -> None:
    press(rhys, "Alt+PageUp")
    before = shown(rhys)
    press(rhys, "Ctrl+Shift+D")
    assert shown(rhys)[1] == "The whole period: everybody is drawn, whatever the date."
    assert {box.person for box in rhys.canvas.picture_scene.boxes} == {
        p.id for p in rhys.session.document.people
    }
    assert not {OFFERED, PLANNED} & {*home(rhys)}
    assert LEE not in set().union(*home(rhys).values())
    press(rhys, "Ctrl+Shift+D")
    assert shown(rhys) == before


# What the case says, changed and taken back.


def test_the_chart_and_a_move_and_everything_taken_back(rhys: Window) -> None:
    """She pulls the end of a stay, lets the family move on, and undoes it all: the case is as it was."""
    opened = rhys.session.document
    pull_the_end(rhys)
    move_the_family(rhys)
    while rhys.session.undo_label is not None:
        press(rhys, "Ctrl+Z")
    assert rhys.session.document == opened
    assert not rhys.session.modified


def pull_the_end(window: Window) -> None:
    """A bar of the chart is taken by its end, and given another one; undone; done again."""
    press(window, "Ctrl+Shift+H")
    chart = window.chart.board.area
    window.select(("s22",))
    chart.bring_into_sight("residence:s22")
    bar = chart.sight.area_of("residence:s22")
    assert bar is not None
    level = round(bar.center().y())
    start, end = (
        QPoint(round(chart.sight.x_of(day.toordinal())), level)
        for day in (date(2024, 2, 6), date(2024, 1, 9))
    )
    QTest.mousePress(chart.viewport(), LEFT, pos=start)
    for share in (0.4, 0.8, 1.0):
        QTest.mouseMove(chart.viewport(), start + (end - start) * share)
    assert "so far: 5 February 2024" in window.chart.board.words.text()
    QTest.mouseRelease(chart.viewport(), LEFT, pos=end)
    pulled = residence(window, "s22").to
    assert pulled is not None
    assert "2024-01-01" < pulled < "2024-01-16"
    assert [s.to for s in window.session.document.residences if s.id in ("s20", "s21")] == ["2024-02-05"] * 2
    press(window, "Ctrl+Z")
    assert residence(window, "s22").to == "2024-02-05"
    press(window, "Ctrl+Y")
    assert residence(window, "s22").to == pulled


def move_the_family(window: Window) -> None:
    """A move of three people is one step, and is counted where their moves are counted."""
    window.select((CARYS, RHYS, MERRYN))
    steps = len(window.session.steps)
    press(window, "Ctrl+M")
    dialog = asked(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    QTest.keyClicks(dialog.on.line, "3 June 2024")
    QTest.keyClicks(dialog.area.line, "Averley")
    assert "live at Address 5 (Averley) from 3 June 2024. This crosses from" in dialog.said.text()
    QTest.keyClick(dialog.on.line, Key.Key_Return)
    assert len(window.session.steps) == steps + 1
    come = [s for s in window.session.document.residences if s.from_ == "2024-06-03"]
    assert {s.person for s in come} == FAMILY
    assert len({s.household for s in come}) == 1
    window.select((RHYS,))
    counted = window.inspector.editor("counted_moves")
    assert isinstance(counted, CountedMovesField)
    assert "Rhys moved seven times" in counted.words.text()


def test_the_moves_are_counted_and_copied(rhys: Window) -> None:
    counted = rhys.inspector.editor("counted_moves")
    assert isinstance(counted, CountedMovesField)
    assert (
        "Rhys moved five times within 48 weeks, in three council areas (Thornbridge, Averley and Kestrel "
        "Bay), twice across a boundary. One move was by way of a place that nobody knows."
    ) in counted.words.text()
    QTest.mouseClick(counted.copy, LEFT)
    rows = QGuiApplication.clipboard().text().splitlines()
    assert rows[1].startswith("19 June 2023\tRhys\tAddress 1")


# What leaves the program, and who knew.


def test_the_maps_of_chosen_dates_on_a_page(rhys: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.export_answer = tmp_path / "maps.pdf"
    press(rhys, "Ctrl+Shift+R")
    dialog = asked(SeriesDialog)
    assert isinstance(dialog, SeriesDialog)
    dialog.dates.tick_only((date(2024, 2, 5), INCIDENT))
    dialog.further.line.setFocus()
    QTest.keyClicks(dialog.further.line, "2 December 2023\r")
    assert [at.day for at in dialog.dates.ticked()] == [date(2023, 12, 2), date(2024, 2, 5), INCIDENT]
    QTest.mouseClick(dialog.export_button, LEFT)
    pages = PdfReader(tmp_path / "maps.pdf").pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Household on 3 dates, from 2 December 2023 to 14 May 2024" in words
    assert "Rhys, Merryn and Carys Tolland move from Harbour House to Address 7" in words
    assert "Lee Garrick perhaps lives at Address 7" in words
    assert "Address 3" not in words
    assert "Address 8" not in words
    assert not rhys.session.modified


def test_what_the_agency_of_the_last_home_knew_of_the_men(rhys: Window) -> None:
    """Kestrel Bay did not know of Lee; later it was told of him, that he had never lived there."""
    press(rhys, "Ctrl+Shift+K")
    strip = rhys.hindsight.strip
    strip.known.click()
    strip.agency.setFocus()
    while strip.agency.currentText() != "Kestrel Bay children's social care":
        QTest.keyClick(strip.agency, Key.Key_Down)
    strip.day.line.setFocus()
    QTest.keyClicks(strip.day.line, "20 March 2024\r")
    lines = [strip.missing.item(row).text() for row in range(strip.missing.count())]
    assert strip.says.text().startswith("Kestrel Bay children's social care: 3 men missing of 3")
    assert [line.split(",")[0] for line in lines[:3]] == [
        "Owen Pascoe",
        "Lee Garrick",
        "Man at Harbour House",
    ]
    assert "named by this agency only later (26 March 2024)" in lines[1]
    assert LEE not in {box.person for box in rhys.canvas.picture_scene.boxes}
    strip.day.line.selectAll()
    QTest.keyClicks(strip.day.line, "14 May 2024\r")
    lines = [strip.missing.item(row).text() for row in range(strip.missing.count())]
    assert lines[1].startswith("Lee Garrick, ")
    assert "named by this agency only in what was denied or taken back (26 March 2024)" in lines[1]
    press(rhys, "Ctrl+Shift+K")
    assert LEE in {box.person for box in rhys.canvas.picture_scene.boxes}
    assert not rhys.session.modified
