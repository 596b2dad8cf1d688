from __future__ import annotations

from datetime import date

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


def test_a_table_behind_the_text_follows_the_date_once_one_goes_there(
    qtbot: QtBot, dialogs: FakeDialogs, settings: Settings
) -> None:
    found = window(qtbot, dialogs, settings, family())
    source = found.tables.pages[0].sheet.source
    found.actions_by_name["tables"].trigger()
    found.docks.text.raise_()
    qtbot.waitUntil(lambda: not found.docks.in_sight(found.docks.tables))
    found.options.show_at(date(2001, 5, 6))
    assert source.case.day != date(2001, 5, 6)
    found.actions_by_name["tables"].trigger()
    qtbot.waitUntil(lambda: source.case.day == date(2001, 5, 6))
    found.close()
