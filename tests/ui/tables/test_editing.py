from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.people import people_columns
from genogram_app.ui.tables.sheet import Sheet
from tests.ui.conftest import TODAY

NAMES = [column.name for column in people_columns()]


@pytest.fixture
def sheet(qtbot: QtBot, session: Session) -> Iterator[Sheet]:
    model = TableModel("people", people_columns(), lambda edit: attempt(session, edit), lambda: TODAY)
    found = Sheet(model, "People")
    model.setParent(found)
    qtbot.addWidget(found)
    session.document_changed.listen(lambda document: found.show_case(document, None))
    found.show_case(session.document, None)
    found.resize(1000, 300)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.editing.cancel()


def begin(sheet: Sheet, row: int, column: str) -> None:
    index = sheet.rows.index(row, NAMES.index(column))
    sheet.setCurrentIndex(index)
    sheet.edit(index)


def test_a_choice_is_taken_at_once(sheet: Sheet, session: Session) -> None:
    begin(sheet, 1, "sex")
    combo = sheet.editing.editor
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "Female"
    combo.setCurrentIndex(combo.findText("Not known"))
    combo.activated.emit(combo.currentIndex())
    assert session.document.person("p2").sex == "not_known"
    assert sheet.editing.editor is None


def test_a_field_says_whose_it_is(sheet: Sheet) -> None:
    begin(sheet, 1, "birth")
    line = sheet.editing.editor
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Born, Odette Tarlow"


def test_why_a_date_cannot_be_read_is_said_while_one_types(sheet: Sheet) -> None:
    begin(sheet, 1, "birth")
    line = sheet.editing.editor
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "3/13/19")
    assert "no month 13" in line.accessibleDescription()
    assert sheet.editing.reading.isVisibleTo(sheet)


def test_a_change_of_the_case_leaves_what_is_being_typed_alone(sheet: Sheet, session: Session) -> None:
    begin(sheet, 1, "birth")
    line = sheet.editing.editor
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "19")
    session.mark_saved()
    sheet.show_case(session.document, None)
    assert line.text() == "19"


def test_leaving_the_cell_takes_what_was_typed(sheet: Sheet, session: Session) -> None:
    begin(sheet, 1, "birth")
    line = sheet.editing.editor
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "1997")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert session.document.person("p2").birth == "1997"
