from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.picture.options import PictureOptions
from genogram_app.ui.export_dialog import ExportDialog, note_on
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


def test_what_is_unticked_is_not_on_the_page(dialog: ExportDialog) -> None:
    assert any(group.key.startswith("household:") for group in dialog.page().drawing.groups)
    dialog.households.setChecked(False)
    assert not any(group.key.startswith("household:") for group in dialog.page().drawing.groups)


def test_the_preview_shows_the_page(qtbot: QtBot, dialog: ExportDialog) -> None:
    assert dialog.preview.pixmap().width() > 300
    before = dialog.preview.pixmap().toImage()
    dialog.key.setChecked(False)
    qtbot.waitUntil(lambda: dialog.preview.pixmap().toImage() != before)


def test_another_date_can_be_chosen(dialog: ExportDialog) -> None:
    dialog.at.tell("2022-06")
    assert dialog.picture_options().at is not None
    assert "30 June 2022" in dialog.page().drawing.title


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


def test_small_print_is_warned_of(dialog: ExportDialog) -> None:
    shown = dialog.page()
    assert note_on(shown).startswith("Smallest text:")
    small = type(shown)(shown.drawing, 4.0, fits=False)
    assert "too small to read" in note_on(small)
