from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.series_dialog import SeriesDialog
from genogram_app.ui.settings import Settings
from tests.picture.series.on_the_move import BIRTH, INCIDENT, movers
from tests.ui.conftest import TODAY, FakeDialogs


@pytest.fixture
def dialog(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> SeriesDialog:
    found = SeriesDialog(movers(), PictureOptions(), "Isla maps", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def days(dialog: SeriesDialog) -> list[date]:
    return [at.day for at in dialog.dates.ticked()]


def test_the_suggested_dates_are_ticked_and_say_what_happened(dialog: SeriesDialog) -> None:
    assert len(days(dialog)) == dialog.dates.count() == 3
    assert dialog.dates.item(1).text() == "1 March 2023: Kelly Shaw and Isla move to Address 2"


def test_a_typed_date_takes_its_place_in_the_list(dialog: SeriesDialog) -> None:
    dialog.further.tell("2023-05")
    assert days(dialog)[2] == date(2023, 5, 31)
    assert dialog.further.line.text() == ""


def test_enter_after_a_date_adds_it_and_exports_nothing(
    qtbot: QtBot, dialog: SeriesDialog, dialogs: FakeDialogs
) -> None:
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.further.line.setFocus()
    QTest.keyClicks(dialog.further.line, "May 2023\r")
    assert date(2023, 5, 31) in days(dialog)
    assert dialogs.asked == []


def test_a_date_that_cannot_be_read_is_not_left_out_of_what_is_exported(
    qtbot: QtBot, dialog: SeriesDialog, dialogs: FakeDialogs
) -> None:
    with qtbot.waitActive(dialog):
        dialog.show()
    QTest.keyClicks(dialog.further.line, "31 June 2023")
    QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialogs.asked == []
    assert dialog.isVisible()
    assert dialog.further.line.text() == "31 June 2023"
    assert dialog.further.problem()


def test_a_date_that_is_there_is_not_put_twice(dialog: SeriesDialog) -> None:
    dialog.dates.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.further.tell(BIRTH.isoformat())
    assert dialog.dates.count() == 3
    assert BIRTH in days(dialog)


def test_before_and_after_are_one_click(dialog: SeriesDialog) -> None:
    dialog.pair.click()
    assert days(dialog) == [BIRTH, INCIDENT]


def test_without_a_date_nothing_can_be_exported(qtbot: QtBot, dialog: SeriesDialog) -> None:
    dialog.dates.tick_only(())
    qtbot.waitUntil(lambda: not dialog.export_button.isEnabled())
    assert dialog.note.text().startswith("Tick the dates")
    dialog.pair.click()
    qtbot.waitUntil(dialog.export_button.isEnabled)


def test_the_maps_are_written(dialog: SeriesDialog, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.export_answer = tmp_path / "maps.pdf"
    dialog.accept()
    text = PdfReader(tmp_path / "maps.pdf").pages[0].extract_text()
    assert "27 June 2023" in text
    assert "Ann Shaw" not in text


def test_everybody_is_shown_when_ticked(dialog: SeriesDialog) -> None:
    dialog.everybody.setChecked(True)
    assert "map:1:person:far" in [group.key for group in dialog.drawings()[0].groups]


def test_a_case_without_dates_can_still_have_a_map(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings
) -> None:
    found = SeriesDialog(Document(), PictureOptions(), "Empty", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    assert found.drawings() == ()
    found.further.tell("2023-05-03")
    assert len(found.drawings()) == 1
