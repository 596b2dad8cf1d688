from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.people import BackgroundFact
from genogram_app.ui.inspector.background import BackgroundField


def shown(qtbot: QtBot, fact: BackgroundFact | None) -> tuple[BackgroundField, list[Any]]:
    field = BackgroundField()
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.committed.connect(lambda content: field.show_value(content[0]))
    field.show_value(fact)
    return field, told


def choose(field: BackgroundField, words: str) -> None:
    combo = field.state.combo
    combo.setCurrentIndex(combo.findText(words))
    combo.activated.emit(combo.currentIndex())


def test_what_is_typed_counts_as_stated(qtbot: QtBot) -> None:
    field, told = shown(qtbot, None)
    QTest.keyClicks(field.line.line, "R")
    assert told[-1] == BackgroundFact(state="stated", value="R")


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Not stated", "not_stated"),
        ("Not asked", "not_asked"),
        ("Declined to say", "declined"),
        ("Withheld by an agency", "withheld"),
        ("Does not apply", "not_applicable"),
    ],
)
def test_why_there_is_no_answer_is_kept_without_a_value(qtbot: QtBot, words: str, state: str) -> None:
    field, told = shown(qtbot, BackgroundFact(state="stated", value="Roma"))
    choose(field, words)
    assert told[-1] == BackgroundFact.model_validate({"state": state})
    assert not field.line.isEnabled()


def test_nothing_said_is_not_the_same_as_not_stated(qtbot: QtBot) -> None:
    field, told = shown(qtbot, BackgroundFact(state="not_stated"))
    assert field.state.combo.currentText() == "Not stated"
    choose(field, "—")
    assert told[-1] is None


def test_an_emptied_answer_says_nothing_any_more(qtbot: QtBot) -> None:
    field, told = shown(qtbot, BackgroundFact(state="stated", value="R"))
    field.line.line.setFocus()
    field.line.line.selectAll()
    QTest.keyClick(field.line.line, Qt.Key.Key_Delete)
    assert told[-1] is None
