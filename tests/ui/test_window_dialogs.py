from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.export_dialog import ExportDialog
from genogram_app.ui.new_case_dialog import NewCaseDialog
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from genogram_app.ui.window_dialogs import WindowDialogs
from tests.ui.conftest import TODAY, FakeDialogs, family

OPENINGS: dict[str, Callable[[WindowDialogs], None]] = {
    "NewCaseDialog": WindowDialogs.new_case,
    "TemplateDialog": WindowDialogs.template,
    "ExportDialog": WindowDialogs.export,
    "CaseDialog": WindowDialogs.case,
    "CommandPalette": WindowDialogs.find,
    "AboutDialog": WindowDialogs.about,
    "NotationDialog": WindowDialogs.symbols,
    "ShortcutsDialog": WindowDialogs.shortcuts,
}


@pytest.mark.parametrize("name", OPENINGS)
def test_each_dialog_opens_over_the_window_and_holds_nothing_up(
    name: str, qtbot: QtBot, settings: Settings
) -> None:
    window = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(window)
    OPENINGS[name](window.asks)
    (dialog,) = (d for d in window.findChildren(QDialog) if type(d).__name__ == name)
    assert dialog.parent() is window
    dialog.reject()


def test_who_came_to_print_prints_with_enter(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    dialogs = FakeDialogs()
    dialogs.print_to = tmp_path / "printed.pdf"
    window = Window(Session(family()), dialogs, settings, lambda: TODAY)
    qtbot.addWidget(window)
    window.show()
    window.actions_by_name["print"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_a_date_without_an_incident_is_what_the_drawing_opens_at(qtbot: QtBot, settings: Settings) -> None:
    window = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(window)
    window.asks.new_case()
    (dialog,) = window.findChildren(NewCaseDialog)
    QTest.keyClicks(dialog.date.line, "March 2024\t")
    dialog.accept()
    assert window.options.at == date(2024, 3, 31)
    assert window.session.document.case.incident is None
    assert window.session.selection == ("p1",)
    assert window.session.modified


def test_an_open_case_with_changes_is_not_replaced_without_a_question(
    qtbot: QtBot, settings: Settings
) -> None:
    window = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(window)
    window.session.do(set_field("p1", "notes", "x"))
    window.asks.new_case()
    (dialog,) = window.findChildren(NewCaseDialog)
    dialog.accept()
    assert window.session.document.person("p1").notes == "x"
    assert dialog.result() == 0
