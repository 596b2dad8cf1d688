from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.people import people_columns
from genogram_app.ui.tables.sheet import Sheet
from tests.ui.conftest import TODAY


@pytest.fixture
def sheet(qtbot: QtBot, session: Session) -> Iterator[Sheet]:
    model = TableModel("people", people_columns(), lambda edit: attempt(session, edit), lambda: TODAY)
    found = Sheet(model, "People")
    model.setParent(found)
    qtbot.addWidget(found)
    found.show_case(session.document, None)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.editing.cancel()


def test_the_order_of_the_case_is_the_first_order(sheet: Sheet) -> None:
    assert [sheet.rows.index(row, 0).data() for row in range(2)] == ["Wren Tarlow", "Odette Tarlow"]


def test_sorted_rows_are_told_from_top_to_bottom(sheet: Sheet) -> None:
    sheet.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    sheet.selectAll()
    assert sheet.selected() == ("p2", "p3", "p1")


def test_showing_a_selection_is_not_told_as_one_of_the_user(qtbot: QtBot, sheet: Sheet) -> None:
    with qtbot.assertNotEmitted(sheet.chosen):
        sheet.show_selection(("p2",))
    assert sheet.selected() == ("p2",)


def test_enter_begins_to_edit(sheet: Sheet) -> None:
    sheet.setCurrentIndex(sheet.rows.index(1, 0))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.editing.editor is not None


def test_enter_does_nothing_where_nothing_can_be_typed(sheet: Sheet) -> None:
    sheet.setCurrentIndex(sheet.rows.index(1, 2))
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.editing.editor is None


def test_tab_leaves_the_table(sheet: Sheet) -> None:
    assert not sheet.tabKeyNavigation()


def test_the_menu_offers_what_can_be_done(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.selectRow(1)
    sheet.setCurrentIndex(sheet.rows.index(1, 0))
    sheet.show_menu(QPoint(0, 0))
    assert sheet.menu
    remove = next(a for a in sheet.menu.actions() if "move" in a.text())
    with qtbot.waitSignal(sheet.remove_wanted) as told:
        remove.trigger()
    assert told.args == [("p2",)]
    sheet.menu.close()


def test_rows_grow_with_the_font(sheet: Sheet) -> None:
    font = sheet.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    sheet.setFont(font)
    assert sheet.verticalHeader().defaultSectionSize() >= sheet.fontMetrics().height()
