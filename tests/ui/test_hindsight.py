"""Hindsight is a switch: the drawing as established, or as an agency knew it, and it says which it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from genogram_app.edit.people import set_name
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.ui.chart.export_dialog import ChartExportDialog
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.hindsight import NO_RECORDS, RESTING, resting_words
from genogram_app.ui.window import Window
from tests.known.families import account, case
from tests.ui.conftest import FakeDialogs, family


@pytest.fixture
def session() -> Session:
    incident = {"kind": "death", "date": "2023-06-27"}
    return Session(
        case(
            *(account(fact, known_on="2023-05-10") for fact in ("k1", "s1", "s2")),
            account("s3", "d2"),
            case={"title": "Child W", "subjects": ["p1"], "incident": incident},
        )
    )


def look_as(window: Window, agency: str) -> None:
    window.actions_by_name["as-known"].setChecked(True)
    strip = window.hindsight.strip
    strip.known.click()
    strip.agency.setCurrentIndex(strip.agency.findText(agency))
    strip.agency.activated.emit(strip.agency.currentIndex())


def drawn(window: Window) -> set[str]:
    return {box.person for box in window.canvas.picture_scene.boxes}


def missing(window: Window) -> list[str]:
    rows = window.hindsight.strip.missing
    return [rows.item(n).text() for n in range(rows.count())]


def test_the_switch_shows_a_strip_above_the_drawing_and_changes_nothing_else(window: Window) -> None:
    before = drawn(window)
    window.actions_by_name["as-known"].trigger()
    assert window.hindsight.strip.isVisible()
    assert window.hindsight.strip.established.isChecked()
    assert window.hindsight.strip.geometry().bottom() <= window.canvas.geometry().top()
    assert drawn(window) == before


def test_the_drawing_shows_what_the_agency_knew_at_the_same_places(window: Window) -> None:
    before = {box.person: (box.x, box.y) for box in window.canvas.picture_scene.boxes}
    look_as(window, "Social care (Suffolk)")
    now = {box.person: (box.x, box.y) for box in window.canvas.picture_scene.boxes}
    assert now == {person: before[person] for person in ("p1", "p2")}


def test_the_missing_are_listed_men_first_and_lead_to_the_person(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    (line,) = missing(window)
    assert line.startswith("Dean Price, in the home (Address 1) from April 2023")
    assert line.endswith("never named by this agency; first named by Police (19 June 2023)")
    rows = window.hindsight.strip.missing
    rows.setFocus()
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.session.selection == ("p4",)


def test_the_day_is_the_date_shown_until_another_is_typed(window: Window) -> None:
    look_as(window, "Police")
    assert drawn(window) == {"p4"}
    strip = window.hindsight.strip
    QTest.keyClicks(strip.day.line, "1 June 2023\r")
    assert drawn(window) == set()
    assert window.options.picture().known is not None
    strip.day.line.selectAll()
    QTest.keyClicks(strip.day.line, "19 June 2023\r")
    assert drawn(window) == {"p4"}


def test_the_day_of_knowing_follows_the_date_of_the_drawing(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    window.options.show_at(date(2023, 5, 1))
    assert drawn(window) == set()


def test_the_strip_says_how_many_are_missing_and_what_is_in_no_record(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    said = window.hindsight.strip.says.text()
    assert said.startswith("Social care (Suffolk): 1 man missing of 1.")
    assert "in no agency’s record" in said


def test_what_was_known_cannot_be_changed_on_the_drawing(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    before = window.session.document
    window.select(("p2",))
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)
    window.actions_by_name["add-mother"].trigger()
    assert window.session.document is before
    assert window.statusBar().currentMessage() == RESTING


def test_the_details_still_change_the_established_case(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    window.session.do(set_name("p2", "Odette Reed"))
    assert window.session.document.person("p2").name == "Odette Reed"
    assert drawn(window) == {"p1", "p2"}


def test_closing_the_strip_shows_the_established_case_again(window: Window) -> None:
    before = drawn(window)
    look_as(window, "Police")
    window.hindsight.strip.close_button.click()
    assert not window.hindsight.strip.isVisible()
    assert not window.actions_by_name["as-known"].isChecked()
    assert drawn(window) == before
    assert window.options.picture().known is None


def test_all_agencies_can_be_taken_together(window: Window) -> None:
    look_as(window, "all agencies together")
    assert drawn(window) == {"p1", "p2", "p4"}


def test_when_the_agency_goes_the_view_is_the_reviews_again(window: Window) -> None:
    look_as(window, "Police")
    window.session.do(remove(["a2"]))
    assert window.hindsight.strip.established.isChecked()
    assert drawn(window) == {"p1", "p2", "p3", "p4"}


def test_another_case_begins_as_it_was_established(window: Window) -> None:
    look_as(window, "Police")
    window.session.reset(family())
    assert not window.hindsight.strip.isVisible()
    assert drawn(window) == {"p1", "p2", "p3"}


def test_a_case_without_records_says_what_it_needs(window: Window) -> None:
    window.session.reset(family())
    window.actions_by_name["as-known"].trigger()
    strip = window.hindsight.strip
    assert strip.says.text() == NO_RECORDS
    assert not strip.known.isEnabled()
    assert not strip.compare.isEnabled()


def test_an_exported_page_says_whose_view_it_is(window: Window) -> None:
    look_as(window, "Police")
    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert "As known to Police on 27 June 2023" in dialog.page().drawing.title
    dialog.reject()


def test_compare_puts_both_views_on_one_page(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    window.hindsight.strip.compare.click()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.beside.isChecked()
    (drawing,) = dialog.drawings()
    assert "As established by the review" in drawing.title
    assert "As known to Social care (Suffolk) on 27 June 2023" in drawing.title
    dialog.reject()


def test_comparing_is_offered_only_while_an_agencys_view_is_shown(window: Window) -> None:
    window.actions_by_name["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    assert not dialog.beside.isEnabled()
    dialog.reject()


def test_the_chart_of_homes_shows_the_same_view_and_rests_as_well(window: Window) -> None:
    window.actions_by_name["chart"].trigger()
    look_as(window, "Social care (Suffolk)")
    board = window.chart.board
    assert {row.person for row in board.area.sight.painted().chart.rows} == {"p1", "p2"}
    assert resting_words(window.options) == RESTING


def test_the_exported_chart_of_homes_is_the_same_view_and_says_whose(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    look_as(window, "Social care (Suffolk)")
    window.actions_by_name["export-chart"].trigger()
    dialog = window.findChild(ChartExportDialog)
    assert dialog is not None
    assert dialog.words.text() == "As known to Social care (Suffolk) on 27 June 2023. 1 sheet."
    dialogs.export_answer = tmp_path / "homes.svg"
    dialog.format.setCurrentIndex(dialog.format.findText("SVG drawing"))
    dialog.accept()
    page = (tmp_path / "homes.svg").read_text(encoding="utf-8")
    assert "As known to Social care (Suffolk) on 27 June 2023" in page
    assert "Wren Tarlow" in page
    assert "Dean Price" not in page


def test_the_exported_chart_follows_the_switch_back_to_the_review(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    window.hindsight.strip.established.click()
    window.actions_by_name["export-chart"].trigger()
    dialog = window.findChild(ChartExportDialog)
    assert dialog is not None
    assert dialog.words.text() == "As established by the review. 1 sheet."
    assert "Dean Price" in " ".join(group.title for group in dialog.drawings()[0].groups)
    dialog.reject()


def test_what_is_copied_says_whose_view_it_is_and_holds_no_more(window: Window) -> None:
    look_as(window, "Social care (Suffolk)")
    window.select(())
    window.actions_by_name["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "As known to Social care (Suffolk) on 27 June 2023" in data.html()
    assert "Dean Price" not in data.html() + data.text()


def test_the_keyboard_comes_by_the_strip_on_its_way_round_the_window(window: Window) -> None:
    window.actions_by_name["as-known"].trigger()
    window.canvas.setFocus()
    for _ in range(12):
        window.actions_by_name["next-pane"].trigger()
        if window.hindsight.strip.established.hasFocus():
            return
    raise AssertionError("the strip is not on the way")
