from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.ui.shortcuts import ON_THE_CHART, ON_THE_DRAWING, ON_THE_FINDINGS
from genogram_app.ui.shortcuts_dialog import Row, ShortcutsDialog

ROWS: tuple[Row, ...] = (("File", "Ctrl+S", "Save"), ("Add", "M", "Mother"), ("File", "Ctrl+E", "Export"))


def listed(dialog: ShortcutsDialog) -> list[Row]:
    found: list[Row] = []
    for number in range(dialog.list.topLevelItemCount()):
        head = dialog.list.topLevelItem(number)
        assert head is not None
        rows = [head.child(i) for i in range(head.childCount())]
        found += [(head.text(0), row.text(0), row.text(1)) for row in rows if row is not None]
    return found


def test_every_key_is_listed_in_its_group_with_what_it_does(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(ROWS)
    qtbot.addWidget(dialog)
    found = listed(dialog)
    assert found[:3] == [ROWS[0], ROWS[2], ROWS[1]]
    assert len(found) == len(ROWS) + len((*ON_THE_DRAWING, *ON_THE_CHART, *ON_THE_FINDINGS))


def test_the_list_narrows_to_what_is_typed(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(ROWS)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.line, "mother")
    assert listed(dialog) == [ROWS[1]]


def test_what_is_listed_can_be_copied_as_text(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(ROWS)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.line, "ctrl+e export")
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "File\nCtrl+E\tExport\n"
