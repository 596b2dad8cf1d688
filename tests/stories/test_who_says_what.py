"""Two agencies disagree about where a man lived; somebody puts their words side by side and decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from genogram_app.interchange.examples import load_example
from genogram_app.ui.accounts.dialog import AccountsDialog
from genogram_app.ui.window import Window
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_two_agencies_are_put_side_by_side_and_decided_between(qtbot: QtBot, window: Window) -> None:
    window.files.begin(load_example("on-the-move"), saved=True)
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy() and bool(window.desk.readings()), timeout=10_000)
    press(window, "Ctrl+Shift+W")
    dialog = window.desk.accounts.dialog
    assert isinstance(dialog, AccountsDialog)
    qtbot.waitUntil(dialog.isVisible)
    # Only what differs: the neighbour and the mother do.
    dialog.shown.setFocus()
    QTest.keyClick(dialog.shown, Qt.Key.Key_Down)
    assert _column(dialog, 0) == {"Lee Garrick at Address 7"}
    assert {who.partition(" (")[0] for who in _column(dialog, 3)} >= {"Kestrel Bay social care record"}
    # Walking down the table shows the words in the report.
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert window.texts.quoted_words() == "Carys said on 26 March 2024 that he had never lived there"
    stay = window.session.selection[0]
    # What the mother said is taken: the stay is no longer drawn, and undo brings it back.
    _space(dialog.take)
    assert _certainty(window, stay) == "disproved"
    assert len(window.session.document.accounts) == 51
    window.actions_by_name["undo"].trigger()
    assert _certainty(window, stay) == "disputed"
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_table_is_taken_to_the_panel(window: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    window.files.begin(load_example("on-the-move"), saved=True)
    dialogs.export_answer = tmp_path / "who.csv"
    press(window, "Ctrl+Shift+W")
    dialog = window.desk.accounts.dialog
    assert isinstance(dialog, AccountsDialog)
    _space(dialog.export)
    rows = (tmp_path / "who.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[1].startswith("Lee Garrick at Address 7,disputed,")


def _column(dialog: AccountsDialog, column: int) -> set[str]:
    model = dialog.model
    return {model.data(model.index(row, column)) or "" for row in range(model.rowCount())}


def _certainty(window: Window, stay: str) -> str:
    return next(s.certainty for s in window.session.document.residences if s.id == stay)


def _space(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
