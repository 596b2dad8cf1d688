from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.people import people_columns
from tests.ui.conftest import TODAY

Role = Qt.ItemDataRole
NAMES = [column.name for column in people_columns()]


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> TableModel:
    found = TableModel("people", people_columns(), lambda edit: attempt(session, edit), lambda: TODAY)
    session.document_changed.listen(lambda document: found.show_case(document, None))
    found.show_case(session.document, None)
    return found


def put(model: TableModel, row: int, column: str, value: object) -> bool:
    return model.setData(model.index(row, NAMES.index(column)), value)


def shown(model: TableModel, row: int, column: str, role: Role = Role.DisplayRole) -> object:
    return model.index(row, NAMES.index(column)).data(role)


def test_everybody_is_a_row(model: TableModel) -> None:
    assert [shown(model, row, "name") for row in range(model.rowCount())] == [
        "Wren Tarlow", "Odette Tarlow", "Piers Quill",
    ]  # fmt: skip


def test_a_typed_date_changes_the_case(model: TableModel, session: Session) -> None:
    assert put(model, 2, "birth", "about 1995")
    assert session.document.person("p3").birth == "1995~"


def test_what_cannot_be_read_stays_in_its_cell_and_is_marked(model: TableModel, session: Session) -> None:
    before = session.document
    assert not put(model, 2, "birth", "31/2/95")
    assert session.document is before
    assert shown(model, 2, "birth") == "31/2/95"
    assert "does not exist" in str(shown(model, 2, "birth", Role.ToolTipRole))
    assert shown(model, 2, "birth", Role.DecorationRole) is not None


def test_what_could_not_be_read_can_be_mended(model: TableModel, session: Session) -> None:
    put(model, 2, "birth", "31/2/95")
    assert put(model, 2, "birth", "28/2/95")
    assert shown(model, 2, "birth", Role.DecorationRole) is None
    assert session.document.person("p3").birth == "1995-02-28"


def test_giving_up_what_could_not_be_read_shows_the_case_again(model: TableModel) -> None:
    put(model, 1, "birth", "once")
    assert put(model, 1, "birth", "1998")
    assert shown(model, 1, "birth") == "1998"


def test_a_choice_the_case_refuses_is_told(qtbot: QtBot, model: TableModel) -> None:
    put(model, 0, "kind", "pregnancy")
    with qtbot.waitSignal(model.refused) as told:
        put(model, 1, "birth", "never")
    assert "not a date" in told.args[0]


def test_how_a_date_is_read_can_be_seen_before_it_is_taken(model: TableModel, session: Session) -> None:
    before = session.document
    born = model.index(0, NAMES.index("birth"))
    assert model.reading(born, "3/12/19") == ("3 December 2019", True)
    assert model.reading(born, "31/12/")[1] is False
    assert session.document is before


def test_what_follows_from_the_case_cannot_be_typed(model: TableModel) -> None:
    cell = model.index(0, NAMES.index("relation"))
    assert not model.flags(cell) & Qt.ItemFlag.ItemIsEditable


def test_a_new_person_comes_in_without_disturbing_the_others(
    qtbot: QtBot, model: TableModel, session: Session
) -> None:
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        session.do(add_person(name="Ash"))
    with qtbot.waitSignal(model.rowsRemoved), qtbot.assertNotEmitted(model.modelReset):
        session.do(remove(("p2",)))
    assert [model.id_at(row) for row in range(model.rowCount())] == ["p1", "p3", "p4"]


def test_the_age_is_that_of_the_date(model: TableModel, session: Session) -> None:
    model.show_case(session.document, date(2024, 5, 4))
    assert shown(model, 0, "age") == "2 years"
