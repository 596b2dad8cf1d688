from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.home_question import HomeQuestion
from tests.ui.conftest import TODAY


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(700, 500)
    with qtbot.waitExposed(found):
        found.show()
    return found


@pytest.mark.parametrize("place", [QPoint(0, 0), QPoint(699, 0), QPoint(0, 499), QPoint(699, 499)])
def test_the_question_stays_within_the_drawing(room: QWidget, place: QPoint) -> None:
    question = HomeQuestion(room, lambda: TODAY)
    question.ask(
        place, "Wren lives in Address 2 since:", "", "They left Address 1 then", leaves=False, open_ended=True
    )
    assert room.rect().contains(question.geometry())
    assert question.accessibleName() == "Wren lives in Address 2 since:"
    assert question.field.line.accessibleName() == "Wren lives in Address 2 since:"


def test_only_what_makes_sense_can_be_answered(room: QWidget) -> None:
    question = HomeQuestion(room, lambda: TODAY)
    question.ask(QPoint(), "It is stated already.", "", "", leaves=True, open_ended=False)
    assert question.never_there.isVisible()
    assert not question.field.isVisible()
    question.ask(QPoint(), "Wren lives in Address 2 since:", "", "", leaves=False, open_ended=True)
    assert not question.never_there.isVisible()
    assert not question.also.isVisible()
