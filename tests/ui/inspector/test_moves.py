from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.homes import add_household
from genogram_app.edit.session import Session
from genogram_app.ui.inspector.moves import MovesField
from tests.ui.conftest import TODAY


@pytest.fixture
def moves(qtbot: QtBot, session: Session) -> MovesField:
    session.do(add_household())
    session.select(("p1",))
    field = MovesField(lambda: TODAY)
    qtbot.addWidget(field)
    field.committed.connect(lambda content: session.do(content[0]))
    field.look_at(session.document)
    field.show_value(("p1",))
    field.opener.setChecked(True)
    return field


def test_who_moves_leaves_the_home_before_on_the_same_date(moves: MovesField, session: Session) -> None:
    moves.where.committed.emit(("h2",))
    QTest.keyClicks(moves.on.line, "1 June 2023")
    moves.button.click()
    old, new = session.document.residences
    assert (old.to, new.household, new.from_) == ("2023-06-01", "h2", "2023-06-01")
    assert session.selection == ("p1",)
    assert not moves.opener.isChecked()


def test_a_move_to_a_new_household_is_one_step(moves: MovesField, session: Session) -> None:
    QTest.keyClicks(moves.on.line, "2024\r")
    assert len(session.document.households) == 3
    assert session.document.residences[-1].household == "h3"
    session.undo()
    assert len(session.document.households) == 2
    assert session.document.residences[0].to is None


def test_a_move_needs_a_date_and_says_what_to_do_without_one(moves: MovesField, session: Session) -> None:
    before = session.document
    moves.button.click()
    assert session.document is before
    assert "without dates" in moves.error.text()


def test_a_date_that_cannot_be_read_moves_nobody(moves: MovesField, session: Session) -> None:
    before = session.document
    QTest.keyClicks(moves.on.line, "soon")
    moves.button.click()
    assert session.document is before
    assert moves.on.line.text() == "soon"
    assert moves.opener.isChecked()
