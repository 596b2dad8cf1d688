from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.people import people_columns
from genogram_app.ui.tables.sorting import SortedRows
from tests.ui.conftest import TODAY

BORN = [column.name for column in people_columns()].index("birth")


@pytest.fixture
def rows(qtbot: QtBot, session: Session) -> SortedRows:
    model = TableModel("people", people_columns(), lambda edit: attempt(session, edit), lambda: TODAY)
    found = SortedRows()
    model.setParent(found)
    found.setSourceModel(model)
    model.show_case(session.document, None)
    return found


def names(rows: SortedRows) -> list[str]:
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Qt.SortOrder.AscendingOrder, ["Odette Tarlow", "Wren Tarlow", "Piers Quill"]),
        (Qt.SortOrder.DescendingOrder, ["Wren Tarlow", "Odette Tarlow", "Piers Quill"]),
    ],
)
def test_dates_are_sorted_as_dates_and_what_is_missing_is_last(
    rows: SortedRows, order: Qt.SortOrder, expected: list[str]
) -> None:
    rows.sort(BORN, order)
    assert names(rows) == expected


def test_rows_that_hold_all_the_words_are_shown(rows: SortedRows) -> None:
    rows.look_for("tarlow MOTHER")
    assert names(rows) == ["Odette Tarlow"]
    rows.look_for("")
    assert len(names(rows)) == 3
