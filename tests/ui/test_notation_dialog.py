"""The sheet of symbols is shown, zoomed and saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.notation.sheet import notation_sheet
from genogram_app.notation.style import PLAIN, Notation
from genogram_app.ui.notation_dialog import PERCENTS, NotationDialog
from genogram_app.ui.settings import Settings
from tests.ui.conftest import FakeDialogs


@pytest.fixture
def dialog(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> NotationDialog:
    found = NotationDialog(PLAIN, dialogs, settings)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def width(dialog: NotationDialog) -> float:
    return dialog.sheet.pixmap().deviceIndependentSize().width()


def test_the_sheet_follows_the_notation(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> None:
    coloured = Notation("write_enough", colour=True)
    dialog = NotationDialog(coloured, dialogs, settings)
    qtbot.addWidget(dialog)
    assert dialog.drawing == notation_sheet(coloured)


def test_the_sheet_can_be_made_larger_and_smaller_within_limits(dialog: NotationDialog) -> None:
    before = width(dialog)
    dialog.larger.click()
    assert width(dialog) > before
    for _ in PERCENTS:
        dialog.smaller.click()
    assert dialog.percent == PERCENTS[0]
    assert not dialog.smaller.isEnabled()
    assert dialog.larger.isEnabled()


def test_ctrl_and_the_wheel_zoom(dialog: NotationDialog) -> None:
    before, inverted = dialog.percent, False
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        inverted,
    )
    QApplication.sendEvent(dialog.area.viewport(), wheel)
    assert dialog.percent > before


def test_the_sheet_is_saved_as_a_pdf_file(
    dialog: NotationDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "symbols"
    dialog.save.click()
    assert (tmp_path / "symbols.pdf").read_bytes().startswith(b"%PDF")


def test_saving_can_be_given_up(dialog: NotationDialog, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialog.save.click()
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialogs.said == []


def test_a_sheet_that_cannot_be_written_is_told(
    dialog: NotationDialog, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.export_answer = tmp_path / "no-such-folder" / "symbols.pdf"
    dialog.save.click()
    assert dialogs.said[0][0] == "The sheet was not saved"


def test_a_screen_reader_is_told_what_is_on_the_sheet(dialog: NotationDialog) -> None:
    said = dialog.sheet.accessibleDescription()
    assert "Forced marriage (FM)" in said
    assert "McGoldrick" in said
