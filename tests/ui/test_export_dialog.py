from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.picture.options import PictureOptions
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.settings import Settings
from tests.picture.invented import many
from tests.ui.conftest import TODAY, FakeDialogs, family


@pytest.fixture
def dialog(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> ExportDialog:
    found = ExportDialog(family(), PictureOptions(), "Child W", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def test_what_is_unticked_is_not_on_the_page(dialog: ExportDialog) -> None:
    assert any(group.key.startswith("household:") for group in dialog.page().drawing.groups)
    dialog.households.setChecked(False)
    assert not any(group.key.startswith("household:") for group in dialog.page().drawing.groups)


def test_the_foot_counts_moves_where_that_is_ticked(dialog: ExportDialog) -> None:
    def foot() -> str:
        (found,) = (group for group in dialog.page().drawing.groups if group.key == "foot")
        return found.title

    assert "is not known to have moved" not in foot()
    dialog.moves.setChecked(True)
    assert "Wren Tarlow is not known to have moved" in foot()


def test_the_preview_shows_the_page(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert dialog.preview.pixmap().width() > 300
    before = dialog.preview.pixmap().toImage()
    dialog.key.setChecked(False)
    qtbot.waitUntil(lambda: dialog.preview.pixmap().toImage() != before)


def test_another_date_can_be_chosen(dialog: ExportDialog) -> None:
    dialog.at.tell("2022-06")
    assert dialog.picture_options().at is not None
    assert "30 June 2022" in dialog.page().drawing.title


def test_what_the_window_hides_is_said_before_it_is_exported(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings
) -> None:
    options = PictureOptions(names=False)
    found = ExportDialog(family(), options, "Child W", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    assert found.advice.note.text().endswith("Not shown: names.")


def test_the_size_of_words_is_told(dialog: ExportDialog) -> None:
    assert dialog.advice.note.text().startswith("Smallest text: 8.0 pt.")
    assert not dialog.advice.larger.isVisibleTo(dialog)
    assert not dialog.advice.spread.isVisibleTo(dialog)


@pytest.fixture
def large(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> ExportDialog:
    found = ExportDialog(many(70), PictureOptions(), "Child M", dialogs, settings, lambda: TODAY)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def test_words_too_small_to_read_are_warned_of_and_a_larger_paper_offered(
    qtbot: QtBot, large: ExportDialog
) -> None:
    before = large.advice.note.text()
    assert "too small to read on A4" in before
    assert large.advice.larger.text() == "&Use A3"
    large.advice.larger.click()
    assert large.paper.currentText() == "A3, turned to fit"
    qtbot.waitUntil(lambda: large.advice.note.text() != before)
    assert not large.advice.larger.isVisibleTo(large)


def test_the_picture_is_spread_over_sheets_that_can_be_turned(qtbot: QtBot, large: ExportDialog) -> None:
    assert large.advice.spread.text().startswith("Spread over ")
    large.advice.spread.click()
    assert large.tiles.isChecked()
    qtbot.waitUntil(lambda: "sheets, the key on the first" in large.advice.note.text())
    assert large.preview.number.text().startswith("Sheet 1 of ")
    large.preview.on.click()
    assert large.preview.shown() == 2


def test_sheets_are_pages_of_one_file(large: ExportDialog, dialogs: FakeDialogs, tmp_path: Path) -> None:
    large.tiles.setChecked(True)
    dialogs.export_answer = tmp_path / "picture.pdf"
    large.accept()
    assert len(PdfReader(tmp_path / "picture.pdf").pages) == len(large.drawings()) > 2


def test_sheets_that_are_there_already_are_kept_unless_agreed(
    large: ExportDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    large.tiles.setChecked(True)
    large.format.setCurrentIndex(2)
    (tmp_path / "picture-2.svg").write_text("mine")
    dialogs.export_answer, dialogs.agrees = tmp_path / "picture.svg", False
    large.accept()
    assert "“picture-2.svg” is there already. Replace?" in dialogs.asked
    assert [path.name for path in tmp_path.glob("*.svg")] == ["picture-2.svg"]
    dialogs.agrees = True
    large.accept()
    assert (tmp_path / "picture-1.svg").exists()
    assert (tmp_path / "picture-2.svg").read_text() != "mine"


def test_a_branch_is_left_out_and_the_page_says_so(qtbot: QtBot, large: ExportDialog) -> None:
    shown = len(large.page().drawing.groups)
    large.advice.leave_out.click()
    item = large.advice.list.item(0)
    assert item.text().startswith("Family of ")
    item.setCheckState(Qt.CheckState.Checked)
    drawing = large.page().drawing
    assert len(drawing.groups) < shown
    assert "not shown" in next(group.title for group in drawing.groups if group.key == "foot")


def test_the_size_of_words_without_a_branch_is_told(qtbot: QtBot, large: ExportDialog) -> None:
    large.show()
    large.advice.leave_out.click()
    qtbot.waitUntil(lambda: "words of" in large.advice.list.item(0).text(), timeout=10_000)
