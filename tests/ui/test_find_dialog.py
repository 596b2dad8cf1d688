from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.ui.find_dialog import FindDialog, matching, words_of
from tests.ui.conftest import family


def test_somebody_is_found_by_any_of_their_names() -> None:
    assert [p.id for p in matching(family(), "tarlow od")] == ["p2"]
    assert words_of(family().people[0]) == "Wren Tarlow  (Wren)"


def test_enter_goes_to_the_first_who_matches(qtbot: QtBot) -> None:
    gone: list[str] = []
    dialog = FindDialog(family(), gone.append)
    QTest.keyClicks(dialog.line, "quill")
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert gone == ["p3"]


def test_nobody_found_goes_nowhere(qtbot: QtBot) -> None:
    gone: list[str] = []
    dialog = FindDialog(family(), gone.append)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.line, "zzz\r")
    assert gone == []
