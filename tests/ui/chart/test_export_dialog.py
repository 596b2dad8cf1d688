"""Exporting or printing the chart of homes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.picture.chart.options import ChartOptions
from genogram_app.ui.chart.export_dialog import ChartExportDialog
from genogram_app.ui.settings import Settings
from tests.ui.chart.conftest import moving
from tests.ui.conftest import TODAY, FakeDialogs

OPTIONS = ChartOptions(first=date(2023, 1, 1), last=date(2023, 12, 31), men_as_band=True)


@pytest.fixture
def dialog(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> ChartExportDialog:
    found = ChartExportDialog(moving(), OPTIONS, "Child F homes over time", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize(
    ("row", "suffix", "start"), [(0, ".pdf", b"%PDF"), (1, ".png", b"\x89PNG"), (2, ".svg", b"<")]
)
def test_each_format_is_written(
    dialog: ChartExportDialog, dialogs: FakeDialogs, tmp_path: Path, row: int, suffix: str, start: bytes
) -> None:
    dialog.format.setCurrentIndex(row)
    dialogs.export_answer = tmp_path / "homes"
    dialog.accept()
    assert (tmp_path / f"homes{suffix}").read_bytes().startswith(start)


def test_the_sheets_show_what_the_pane_showed(dialog: ChartExportDialog) -> None:
    assert dialog.first.line.text() == "1 January 2023"
    assert dialog.men.isChecked()
    assert dialog.chart_options().first == date(2023, 1, 1)
    assert dialog.words.text() == "1 sheet."


def test_a_month_is_shown_whole(dialog: ChartExportDialog) -> None:
    dialog.first.tell("2023-06")
    dialog.first.show_value("2023-06")
    dialog.last.show_value("2023-08")
    options = dialog.chart_options()
    assert (options.first, options.last) == (date(2023, 6, 1), date(2023, 8, 31))


def test_dates_the_wrong_way_round_are_turned(dialog: ChartExportDialog) -> None:
    dialog.first.show_value("2023-09-01")
    dialog.last.show_value("2023-02-01")
    options = dialog.chart_options()
    assert (options.first, options.last) == (date(2023, 2, 1), date(2023, 9, 1))


def test_what_is_unticked_is_not_on_the_sheets(dialog: ChartExportDialog) -> None:
    keys = {group.key.partition(":")[0] for group in dialog.drawings()[0].groups}
    assert {"residence", "status", "contact"} <= keys
    for box in (dialog.contacts, dialog.statuses):
        box.setChecked(False)
    keys = {group.key.partition(":")[0] for group in dialog.drawings()[0].groups}
    assert not {"status", "contact"} & keys
