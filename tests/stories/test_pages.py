"""Pages for readers, through the real window: the notation in the key, the paper, the sheet of symbols."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genogram_app.model.text_form import write_case
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.notation_dialog import NotationDialog
from genogram_app.ui.window import Window
from tests.picture.invented import many
from tests.stories.hands import add, press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

A3 = (841.9, 1190.6)
"""The sides of the paper in points."""


def words_of(path: Path) -> str:
    """All words of a PDF file in one line."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def smallest_text(path: Path) -> float:
    """The size in points of the smallest letters on the pages of a PDF file."""
    sizes: list[float] = []
    for page in PdfReader(path).pages:
        page.extract_text(
            visitor_text=lambda text, _, matrix, __, size: (
                sizes.append(size * matrix[3]) if text.strip() else None
            )
        )
    return min(sizes)


def export_dialog(window: Window) -> ExportDialog:
    press(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    return dialog


def exported(window: Window, dialogs: FakeDialogs, path: Path) -> str:
    """Export the picture as the dialog offers it, and return the words on the page."""
    dialogs.export_answer = path
    export_dialog(window).accept()
    return words_of(path)


def test_the_key_of_an_exported_page_says_the_notation_that_was_chosen(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    press(window, "A")
    add(window, "add-mother")
    add(window, "add-partner")
    assert "solid line = married" in exported(window, dialogs, tmp_path / "before.pdf")
    window.actions_by_name["write-enough"].trigger()
    assert "solid line = lasting" in exported(window, dialogs, tmp_path / "after.pdf")


def test_a_family_too_wide_for_a4_can_be_read_on_the_paper_that_is_advised(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.open_answer = tmp_path / "wide.case.json"
    dialogs.export_answer = tmp_path / "wide.pdf"
    dialogs.open_answer.write_text(write_case(many(45)), encoding="utf-8")
    press(window, "Ctrl+O")
    dialog = export_dialog(window)
    warning = dialog.advice.note.text()
    assert "too small to read on A4" in warning
    QTest.mouseClick(dialog.advice.larger, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.advice.note.text() != warning)
    dialog.accept()
    sheet = PdfReader(dialogs.export_answer).pages[0].mediabox
    assert sorted((float(sheet.width), float(sheet.height))) == pytest.approx(A3, abs=1)
    assert smallest_text(dialogs.export_answer) >= 7.99


def test_the_sheet_of_symbols_is_opened_from_the_help_menu_and_saved(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    symbols = window.actions_by_name["symbols"]
    assert "&Help" in [menu.title() for menu in symbols.associatedObjects() if isinstance(menu, QMenu)]
    symbols.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NotationDialog)
    dialogs.export_answer = tmp_path / "symbols.pdf"
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Child or person under review" in words_of(dialogs.export_answer)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
