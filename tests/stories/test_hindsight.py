"""What an agency knew, looked at by keys alone in the real window, and put beside the case for the report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tab_to(widget: QWidget) -> None:
    """Press Tab until a widget of the strip has the keyboard."""
    for _ in range(12):
        if focus() is widget:
            return
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.accessibleName()}")


def drawn(window: Window) -> set[str]:
    return {box.person for box in window.canvas.picture_scene.boxes}


def test_the_man_whom_the_police_did_not_know_of(
    window: Window, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    window.files.open_example("three-homes")
    everybody = drawn(window)
    press(window, "Ctrl+Shift+K")
    strip = window.hindsight.strip
    assert focus() is strip.established

    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert strip.known.isChecked()
    tab_to(strip.agency)
    while strip.agency.currentText() != "Police":
        QTest.keyClick(focus(), Qt.Key.Key_Down)
    tab_to(strip.day.line)
    QTest.keyClicks(focus(), "1 Oct 2023\r")
    assert drawn(window) < everybody
    assert strip.says.text().startswith("Police: 1 man missing of 2.")

    tab_to(strip.missing)
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    (person,) = window.session.selection
    assert window.session.document.person(person).name == "Dean Rooke"

    strip.agency.setFocus()
    tab_to(strip.compare)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialogs.export_answer = tmp_path / "beside.svg"
    dialog.format.setCurrentIndex(dialog.format.findText("SVG drawing"))
    dialog.accept()
    page = (tmp_path / "beside.svg").read_text(encoding="utf-8")
    assert "As known to Police on 1 October 2023" in page
    assert "As established by the review" in page
    assert "Dean Rooke" in page

    window.activateWindow()
    tab_to(strip.close_button)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert drawn(window) == everybody
    assert focus() is window.canvas
