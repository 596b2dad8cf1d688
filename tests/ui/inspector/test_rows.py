from __future__ import annotations

from functools import partial
from typing import Any

from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Edit, Session
from genogram_app.model.homes import Household
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.inspector.rows import Row, RowsField
from genogram_app.ui.inspector.specs import FieldSpec
from tests.ui.conftest import family

FIELDS = (FieldSpec("label", "Label", LineField), FieldSpec("area", "Area", partial(LineField, "e.g.")))


def shown(qtbot: QtBot, *homes: Household) -> tuple[RowsField, list[Any]]:
    field = RowsField(FIELDS, "home")
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.look_at(family())
    field.show_value(tuple(Row(home, home.label or "", home.id) for home in homes))
    return field, told


def test_a_changed_field_of_a_row_is_an_edit_of_its_item(qtbot: QtBot) -> None:
    field, told = shown(qtbot, Household(id="h1", label="Address 1"))
    field.rows[0].editor("area").tell("Norfolk")
    (edit,) = told
    assert isinstance(edit, Edit)
    session = Session(family())
    session.do(edit)
    assert session.document.household("h1").area == "Norfolk"


def test_rows_that_are_not_needed_are_hidden_and_used_again(qtbot: QtBot) -> None:
    homes = [Household(id=f"h{n}", label=f"Address {n}") for n in (1, 2, 3)]
    field, _ = shown(qtbot, *homes)
    made = field.rows[2]
    field.show_value((Row(homes[0], "Address 1", "h1"),))
    assert made.isHidden()
    field.show_value(tuple(Row(home, home.label or "", home.id) for home in homes))
    assert field.rows[2] is made
    assert not made.isHidden()


def test_every_field_of_a_row_says_to_what_it_belongs(qtbot: QtBot) -> None:
    field, _ = shown(qtbot, Household(id="h1", label="Address 1"))
    line = field.rows[0].editor("area")
    assert isinstance(line, LineField)
    assert line.line.accessibleName() == "Address 1: area"
