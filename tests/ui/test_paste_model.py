from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genogram_app.entry.table_text import grid_of_text
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.paste_model import CHOICES, DOES, MEANS, OWN, WHO, PasteModel
from genogram_app.ui.paste_state import PasteState
from tests.ui.conftest import TODAY

Role = Qt.ItemDataRole
TABLE = "Name\tRole\tDOB\nIsla\tsubject\t2021\nKelly\tmother\t31/2/94\nBo\tbrother\t2019\nAl\tbrother\t2020\n"


@pytest.fixture
def model(qtbot: QtBot) -> PasteModel:
    grid = grid_of_text(TABLE)
    assert grid
    case = Document(people=(Person(id="p1", name="Isla"), Person(id="p2", name="Bo", birth="1980")))
    return PasteModel(PasteState(grid, case, TODAY))


def shown(model: PasteModel, row: int, column: int, role: Role = Role.DisplayRole) -> object:
    return model.index(row, column).data(role)


def test_the_first_row_says_how_columns_are_read(model: PasteModel) -> None:
    assert shown(model, 0, OWN) == "Name ▾"
    assert shown(model, 0, OWN + 2) == "Date of birth or age ▾"
    assert model.headerData(OWN + 2, Qt.Orientation.Horizontal) == "DOB"


def test_each_row_says_who_it_is(model: PasteModel) -> None:
    assert [shown(model, row, WHO) for row in (1, 2, 3)] == [
        "Isla (same name) ▾", "New person ▾", "Choose who it is ▾",
    ]  # fmt: skip


def test_each_row_says_what_will_be_done(model: PasteModel) -> None:
    assert shown(model, 2, DOES) == ("Adds Kelly, female, kept in the notes: DOB: 31/2/94; mother of Isla")


def test_a_cell_that_is_not_understood_is_marked_and_says_why(model: PasteModel) -> None:
    assert shown(model, 2, OWN + 2, Role.DecorationRole) is not None
    assert "does not exist" in str(shown(model, 2, OWN + 2, Role.AccessibleDescriptionRole))
    assert "does not exist" in model.explanation(model.index(2, OWN + 2))


def test_a_corrected_cell_is_understood(model: PasteModel) -> None:
    assert model.setData(model.index(2, OWN + 2), "28/2/94")
    assert shown(model, 2, OWN + 2, Role.DecorationRole) is None
    assert "born 28 February 1994" in str(shown(model, 2, DOES))


def test_who_it_is_can_be_chosen(model: PasteModel) -> None:
    offered = shown(model, 3, WHO, Role(CHOICES))
    assert isinstance(offered, tuple)
    assert [value for value, _ in offered] == ["p2", "new", "out"]
    model.setData(model.index(3, WHO), "new")
    assert shown(model, 3, WHO) == "New person ▾"


def test_what_a_relation_means_can_be_chosen_and_is_told_for_others(qtbot: QtBot, model: PasteModel) -> None:
    model.setData(model.index(3, WHO), "new")
    with qtbot.waitSignal(model.answered) as told:
        model.setData(model.index(3, MEANS), 1)
    assert "also taken" in told.args[0].lower()
    assert shown(model, 4, MEANS) == "child of Kelly, like Isla ▾"


def test_a_column_can_be_read_as_something_else(model: PasteModel) -> None:
    model.setData(model.index(0, OWN + 2), "notes")
    assert "DOB: 2021" in str(shown(model, 1, DOES))


def test_rows_can_be_left_out_together(model: PasteModel) -> None:
    model.leave_out((1, 2))
    assert shown(model, 3, DOES) == "Left out"


def test_what_follows_from_the_rest_cannot_be_typed(model: PasteModel) -> None:
    assert not model.flags(model.index(1, DOES)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(1, OWN)) & Qt.ItemFlag.ItemIsEditable


def test_pasted_words_are_never_taken_for_markup(model: PasteModel) -> None:
    model.setData(model.index(2, OWN + 2), "<b>31</b>")
    assert "&lt;b&gt;" in str(shown(model, 2, OWN + 2, Role.ToolTipRole))
