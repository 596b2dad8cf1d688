"""What every dialog that makes pages can do, on the one for the picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.picture.options import PictureOptions
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.settings import Settings
from tests.ui.conftest import TODAY, FakeDialogs, family


@pytest.fixture
def dialog(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> ExportDialog:
    found = ExportDialog(family(), PictureOptions(), "Child W", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize(
    ("row", "suffix", "start"), [(0, ".pdf", b"%PDF"), (1, ".png", b"\x89PNG"), (2, ".svg", b"<")]
)
def test_each_format_is_written(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path, row: int, suffix: str, start: bytes
) -> None:
    dialog.format.setCurrentIndex(row)
    dialogs.export_answer = tmp_path / "picture"
    dialog.accept()
    assert (tmp_path / f"picture{suffix}").read_bytes().startswith(start)
    assert not dialog.isVisible()


def test_the_page_has_the_chosen_paper(dialog: ExportDialog) -> None:
    dialog.paper.setCurrentIndex(dialog.paper.findText("A3 portrait"))
    drawing = dialog.page().drawing
    assert (round(drawing.width), round(drawing.height)) == (842, 1191)


def test_a_file_that_cannot_be_written_keeps_the_dialog_open(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "gone" / "picture.pdf"
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert dialogs.said[0][0] == "The picture was not exported"


def test_the_name_is_suggested_again_for_the_same_case(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "Figure 2.pdf"
    dialog.accept()
    dialog.accept()
    assert dialogs.asked[1].startswith("export Figure 2.pdf")


def test_the_paper_is_remembered(
    dialog: ExportDialog, dialogs: FakeDialogs, settings: Settings, tmp_path: Path
) -> None:
    dialog.paper.setCurrentIndex(dialog.paper.findText("A3 landscape"))
    dialogs.export_answer = tmp_path / "picture.svg"
    dialog.accept()
    again = ExportDialog(family(), PictureOptions(), "Child W", dialogs, settings, lambda: TODAY)
    assert again.paper.currentText() == "A3 landscape"
    again.deleteLater()


def test_the_pages_that_are_shown_are_printed(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.print_to = tmp_path / "printed.pdf"
    dialog.paper.setCurrentIndex(dialog.paper.findText("A3 portrait"))
    dialog.show()
    dialog.print_button.click()
    assert dialogs.asked == ["print Child W"]
    (sheet,) = PdfReader(tmp_path / "printed.pdf").pages
    assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == (842, 1191)
    assert not dialog.isVisible()


def test_without_a_printer_the_dialog_says_what_to_do(dialog: ExportDialog, dialogs: FakeDialogs) -> None:
    dialogs.print_answer = None
    dialog.show()
    dialog.print_button.click()
    title, message, _ = dialogs.said[0]
    assert title == "The picture was not printed"
    assert "export the picture as a PDF document" in message
    assert dialog.isVisible()


def test_one_may_think_better_of_printing(dialog: ExportDialog, dialogs: FakeDialogs) -> None:
    dialogs.print_answer = False
    dialog.show()
    dialog.print_button.click()
    assert dialogs.said == []
    assert dialog.isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin", "This plugin does not support")
def test_pages_that_cannot_be_printed_keep_the_dialog_open(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.print_to = tmp_path / "gone" / "printed.pdf"
    dialog.show()
    dialog.print_button.click()
    assert dialogs.said[0][0] == "The picture was not printed"
    assert dialog.isVisible()


def test_enter_exports_rather_than_giving_up(
    dialog: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "picture.pdf"
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (tmp_path / "picture.pdf").is_file()
