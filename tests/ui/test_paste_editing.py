from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from genogram_app.entry.table_text import grid_of_text
from genogram_app.model.document import Document
from genogram_app.ui.paste_editing import AnswerEditing
from genogram_app.ui.paste_model import OWN, PasteModel
from genogram_app.ui.paste_state import PasteState
from tests.ui.conftest import TODAY


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[QTableView]:
    grid = grid_of_text('Name\tAddress\nIsla\t"2 Low Lane\nNorwich"\n')
    assert grid
    found = QTableView()
    model = PasteModel(PasteState(grid, Document(), TODAY))
    model.setParent(found)
    found.setModel(model)
    found.setItemDelegate(AnswerEditing(found))
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.close()


def test_a_column_is_chosen_from_a_list_with_a_name(view: QTableView) -> None:
    view.edit(view.model().index(0, OWN))
    combo = view.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    assert combo.accessibleName() == "Name: read as"
    assert combo.currentText() == "Name"


def test_a_cell_that_is_only_looked_at_keeps_its_lines(view: QTableView) -> None:
    address = view.model().index(1, OWN + 1)
    view.edit(address)
    line = view.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.text() == "2 Low Lane Norwich"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert address.data(Qt.ItemDataRole.EditRole) == "2 Low Lane\nNorwich"
