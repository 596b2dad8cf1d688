from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from genogram_app.ui.window_dialogs import WindowDialogs
from tests.ui.conftest import TODAY, FakeDialogs, family

OPENINGS: dict[str, Callable[[WindowDialogs], None]] = {
    "ExportDialog": WindowDialogs.export,
    "CaseDialog": WindowDialogs.case,
    "FindDialog": WindowDialogs.find,
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
