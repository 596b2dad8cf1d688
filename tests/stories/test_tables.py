"""An administrator pastes a composition table from Word, mends a row, and goes on in the table of people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.ui.paste_dialog import PasteDialog
from genogram_app.ui.paste_model import OWN
from genogram_app.ui.window import Window
from tests.stories.hands import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TABLE = (
    "Name\tRelationship to child\tDOB\tSex\tAddress\n"
    "Juno Marsh\tSubject child\t3/4/21\tF\t2 Low Lane\n"
    "Perla Marsh\tMother\t31/2/96\tF\t\"\n"
    "Ned Osier\tMother’s partner\t29\tM\t\"\n"
    "Hester Marsh\tMGM\t1970\tF\t14 High Road\n"
    "Fern Osier\tDaughter of Ned Osier\t2015\tF\t14 High Road\n"
    "Unknown male\t\t\t\t\n"
)  # fmt: skip


def test_from_a_pasted_table_to_a_family_and_back(qtbot: QtBot, window: Window) -> None:
    empty = window.session.document
    paste(window)
    pasted = window.session.document
    check_family(pasted)
    go_to_row(qtbot, window, "Ned Osier")
    type_birth(window, "about 1990")
    ned = next(p for p in window.session.document.people if p.name == "Ned Osier")
    assert ned.birth == "1990~"
    assert window.session.selection == (ned.id,)
    box = window.canvas.picture_scene.box(ned.id)
    assert box
    assert window.canvas.overlay.selected_area.contains(QPointF(box.x, box.y))
    press(window, "Ctrl+Z")
    assert window.session.document.people == pasted.people
    press(window, "Ctrl+Z")
    assert window.session.document.people == empty.people == ()


def paste(window: Window) -> None:
    """The table is read, the day that does not exist is corrected, the rest is agreed to."""
    QGuiApplication.clipboard().setText(TABLE)
    press(window, "Ctrl+V")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PasteDialog)
    assert dialog.model
    assert "One cell is not understood" in dialog.summary.text()
    dialog.view.setCurrentIndex(dialog.model.index(2, OWN + 2))
    QTest.keyClick(dialog.view, Qt.Key.Key_F2)
    line = dialog.view.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "28/2/96\r")
    assert "not understood" not in dialog.summary.text()
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)


def check_family(document: Document) -> None:
    """Six people, who are what the table says to one another."""
    assert [p.name or p.label for p in document.people] == [
        "Juno Marsh", "Perla Marsh", "Ned Osier", "Hester Marsh", "Fern Osier", "Unknown male",
    ]  # fmt: skip
    assert document.people[1].birth == "1996-02-28"
    assert {(k.child, k.parent) for k in document.parentage} == {("p1", "p2"), ("p2", "p4"), ("p5", "p3")}
    assert [u.partners for u in document.partnerships] == [("p2", "p3")]
    assert len(document.households) == 2


def go_to_row(qtbot: QtBot, window: Window, name: str) -> None:
    """The keys lead to the table of people, and down to the row."""
    press(window, "Ctrl+Shift+L")
    sheet = window.tables.pages[0].sheet
    qtbot.waitUntil(sheet.hasFocus)
    QTest.keyClick(sheet, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(sheet.rows.rowCount()):
        if str(sheet.currentIndex().siblingAtColumn(0).data()) == name:
            return
        QTest.keyClick(sheet, Qt.Key.Key_Down)
    raise AssertionError(name)


def type_birth(window: Window, text: str) -> None:
    """Go along the row to the date of birth and type over it."""
    sheet = window.tables.pages[0].sheet
    while sheet.source.columns[sheet.currentIndex().column()].name != "birth":
        QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    editor = sheet.editing.editor
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, f"{text}\r")
