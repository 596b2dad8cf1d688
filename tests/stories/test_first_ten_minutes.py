"""The first ten minutes: from the start page to a case that is saved, closed, found again and opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.app.main import begin
from genogram_app.ui.new_case_dialog import NewCaseDialog
from genogram_app.ui.start_page import StartPage
from genogram_app.ui.window import Window
from tests.stories.hands import press, write
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_from_the_start_page_to_a_case_that_is_found_again(
    qtbot: QtBot, window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    begin(window, [], sample=False)
    start = window.middle.currentWidget()
    assert isinstance(start, StartPage)

    QTest.keyClick(start.ways["new"], Qt.Key.Key_Space)
    answer_three_questions()
    document = window.session.document
    assert window.canvas.isVisible()
    assert [person.name or person.label for person in document.people] == [
        "Child K",
        "Odette",
        "Unknown male",
    ]
    assert document.case.incident is not None
    assert (document.case.incident.kind, document.case.incident.date) == ("death", "2024-05-04")
    assert window.isWindowModified(), "nobody loses what they have answered"
    assert window.session.undo_label is None, "the first undo does not take the answers away"

    press(window, "Ctrl+Shift+F")
    write(window, "name", "Piers Quill")
    dialogs.save_answer = tmp_path / "Child K.genogram"
    press(window, "Ctrl+S")
    saved = window.session.document

    press(window, "Ctrl+W")
    assert window.middle.currentWidget() is start
    assert start.cases.count() == 1
    assert start.cases.item(0).text().startswith("Child K\n")
    QTest.keyClick(start.cases, Qt.Key.Key_Return)
    assert window.session.document.people == saved.people
    assert window.session.document.parentage == saved.parentage
    assert window.canvas.hasFocus()


def answer_three_questions() -> None:
    """Child K, who died on 4 May 2024, lived with her mother Odette and somebody whom nobody can name."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewCaseDialog)
    QTest.keyClicks(dialog.focusWidget(), "Child K")
    QTest.keyClicks(dialog.incident.combo, "Death")
    QTest.keyClicks(dialog.date.line, "4/5/2024\t")
    mother = dialog.member_rows[0]
    QTest.keyClicks(mother.relation, "Mother")
    QTest.keyClicks(mother.name, "Odette")
    QTest.keyClicks(mother.asked.line, "about 2021\t")
    QTest.mouseClick(dialog.unknown_male, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
