from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.app.main import make_window
from genogram_app.model.document import Document
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.stories.conftest import FixedClock
from tests.ui.conftest import FakeDialogs, family


def window(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings, document: Document) -> Window:
    found = make_window(settings, dialogs, FixedClock())
    qtbot.addWidget(found)
    found.session.reset(document)
    dialogs.changes_answer = "discard"
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def test_the_keys_lead_to_the_table(qtbot: QtBot, dialogs: FakeDialogs, settings: Settings) -> None:
    found = window(qtbot, dialogs, settings, family())
    found.actions_by_name["tables"].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is found.tables.pages[0].sheet)
    found.tables.pages[0].sheet.selectRow(1)
    assert found.session.selection == ("p2",)
    sheet = found.tables.pages[0].sheet
    qtbot.waitUntil(lambda: sheet.viewport().height() >= 3 * sheet.rowHeight(0))
    found.close()
