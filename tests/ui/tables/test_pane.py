from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person, set_name
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.settings import Settings
from genogram_app.ui.tables.pane import TablesPane
from tests.ui.conftest import TODAY

BORN = 4
"""The column of dates of birth."""


class Shown:
    """The pane on a session, with what it said."""

    def __init__(self, session: Session, settings: Settings) -> None:
        self.said: list[str] = []
        self.session = session
        self.pane = TablesPane(session, settings, lambda _: None, lambda: TODAY, self.said.append)
        self.pane.selected.connect(session.select)
        self.sheet = self.pane.pages[0].sheet

    def cell(self, row: int, column: int) -> str:
        return str(self.sheet.rows.index(row, column).data())

    def type_into(self, row: int, column: int, text: str) -> QLineEdit:
        index = self.sheet.rows.index(row, column)
        self.sheet.setCurrentIndex(index)
        self.sheet.edit(index)
        editor = self.sheet.editing.editor
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, text)
        return editor


@pytest.fixture
def shown(qtbot: QtBot, session: Session, settings: Settings) -> Iterator[Shown]:
    found = Shown(session, settings)
    qtbot.addWidget(found.pane)
    found.pane.resize(1000, 300)
    with qtbot.waitExposed(found.pane):
        found.pane.show()
    yield found
    found.pane.commit()


def test_everybody_is_listed_once_the_pane_is_seen(shown: Shown) -> None:
    assert [shown.cell(row, 0) for row in range(3)] == ["Wren Tarlow", "Odette Tarlow", "Piers Quill"]


def test_a_typed_date_is_read_below_the_cell_before_it_is_taken(shown: Shown) -> None:
    editor = shown.type_into(2, BORN, "3/12/95")
    assert shown.sheet.editing.reading.text() == "Read as: 3 December 1995"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert shown.session.document.person("p3").birth == "1995-12-03"


def test_escape_gives_up_what_was_typed(shown: Shown) -> None:
    before = shown.session.document
    QTest.keyClick(shown.type_into(2, BORN, "3/12/95"), Qt.Key.Key_Escape)
    assert shown.session.document is before


def test_what_cannot_be_read_is_told_once_and_marked(shown: Shown) -> None:
    QTest.keyClick(shown.type_into(2, BORN, "someday"), Qt.Key.Key_Return)
    assert len(shown.said) == 1
    assert "“someday” is not a date" in shown.said[0]
    assert shown.cell(2, BORN) == "someday"


def test_what_is_being_typed_is_taken_up_before_the_case_is_saved(shown: Shown) -> None:
    shown.type_into(2, BORN, "1995")
    shown.pane.commit()
    assert shown.session.document.person("p3").birth == "1995"


def test_two_cells_are_two_steps_of_undo(shown: Shown) -> None:
    for text in ("1995", "1996"):
        QTest.keyClick(shown.type_into(2, BORN, text), Qt.Key.Key_Return)
    shown.session.undo()
    assert shown.session.document.person("p3").birth == "1995"


def test_selecting_a_row_selects_the_person_and_back(shown: Shown) -> None:
    shown.sheet.selectRow(1)
    assert shown.session.selection == ("p2",)
    shown.session.select(("p3", "p1"))
    assert set(shown.sheet.selected()) == {"p1", "p3"}


def test_an_edit_elsewhere_keeps_the_selected_row(shown: Shown) -> None:
    shown.sheet.selectRow(1)
    shown.session.do(set_name("p1", "Wren Quill"))
    assert shown.sheet.selected() == ("p2",)
    assert shown.cell(0, 0) == "Wren Quill"


def test_looking_for_rows_leaves_the_selection_alone(shown: Shown) -> None:
    shown.sheet.selectRow(2)
    QTest.keyClicks(shown.pane.line, "tarlow")
    assert shown.sheet.rows.rowCount() == 2
    assert shown.session.selection == ("p3",)
    shown.pane.line.clear()
    assert shown.sheet.selected() == ("p3",)


def test_delete_removes_the_selected_rows(shown: Shown) -> None:
    shown.sheet.selectRow(2)
    QTest.keyClick(shown.sheet, Qt.Key.Key_Delete)
    assert [p.id for p in shown.session.document.people] == ["p1", "p2"]
    assert shown.session.document.partnerships == ()


def test_copied_rows_are_a_table(shown: Shown) -> None:
    shown.sheet.selectRow(1)
    QTest.keyClick(shown.sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Name\tLabel\tTo the child\t")
    assert lines[1].startswith("Odette Tarlow\t\tmother\t")
    assert "<table" in QGuiApplication.clipboard().mimeData().html()


def test_the_composition_table_names_everybody(shown: Shown) -> None:
    shown.pane.copy_composition()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Name", "Relationship to the child"]
    assert lines[2].split("\t") == ["Odette Tarlow", "mother", "1998", "Female", "", ""]
    assert "3 people" in shown.said[-1]


def test_a_person_is_added_and_named_at_once(shown: Shown) -> None:
    QTest.mouseClick(shown.pane.person_button, Qt.MouseButton.LeftButton)
    editor = shown.sheet.editing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Ash Lowe")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert shown.session.document.people[-1].name == "Ash Lowe"


def test_an_empty_table_says_what_it_is_for(shown: Shown) -> None:
    shown.session.reset(Document())
    assert shown.pane.pages[0].currentWidget() is shown.pane.pages[0].hint
    shown.session.do(add_person())
    assert shown.pane.pages[0].currentWidget() is shown.sheet


def test_nothing_is_worked_out_while_the_pane_is_hidden(qtbot: QtBot, shown: Shown) -> None:
    shown.pane.hide()
    with qtbot.assertNotEmitted(shown.sheet.source.dataChanged):
        shown.session.do(set_name("p1", "Wren Quill"))
    shown.pane.show()
    assert shown.cell(0, 0) == "Wren Quill"


def test_a_table_behind_another_is_worked_out_when_one_turns_to_it(qtbot: QtBot, shown: Shown) -> None:
    behind = shown.pane.pages[1].sheet
    shown.pane.tabs.setCurrentIndex(1)
    shown.pane.tabs.setCurrentIndex(0)
    with qtbot.assertNotEmitted(behind.source.dataChanged):
        shown.session.do(set_name("p2", "Odette Quill"))
    shown.session.select(("u1",))
    shown.pane.tabs.setCurrentIndex(1)
    assert "Odette Quill" in str(behind.rows.index(0, 0).data())
    assert behind.selected() == ("u1",)


def test_an_action_of_the_window_stands_beside_the_line(shown: Shown) -> None:
    done: list[str] = []
    action = QAction("Copy", shown.pane)
    action.triggered.connect(lambda: done.append("copied"))
    shown.pane.add_button(action)
    action.trigger()
    assert done == ["copied"]
