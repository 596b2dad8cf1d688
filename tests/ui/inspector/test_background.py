from __future__ import annotations

from typing import Any

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.model.people import Background, BackgroundFact
from genogram_app.ui.inspector.background import BackgroundField
from genogram_app.ui.inspector.editors import ChoiceField, LineField


def shown(qtbot: QtBot, background: Background) -> tuple[BackgroundField, list[Any]]:
    field = BackgroundField()
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.committed.connect(lambda content: field.show_value(content[0]))
    field.show_value(background)
    return field, told


def test_what_is_typed_counts_as_stated(qtbot: QtBot) -> None:
    field, told = shown(qtbot, Background())
    QTest.keyClicks(field.findChildren(LineField)[0].line, "R")
    assert told[-1].ethnicity == BackgroundFact(state="stated", value="R")


def test_why_there_is_no_answer_is_kept_without_a_value(qtbot: QtBot) -> None:
    stated = BackgroundFact(state="stated", value="Roma")
    field, told = shown(qtbot, Background(ethnicity=stated))
    combo = field.findChildren(ChoiceField)[0].combo
    combo.setCurrentIndex(combo.findText("Declined to say"))
    combo.activated.emit(combo.currentIndex())
    assert told[-1].ethnicity == BackgroundFact(state="declined")


def test_nothing_said_is_not_the_same_as_not_stated(qtbot: QtBot) -> None:
    field, told = shown(qtbot, Background(religion=BackgroundFact(state="not_stated")))
    combo = field.findChildren(ChoiceField)[2].combo
    assert combo.currentText() == "Not stated"
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert told[-1].religion is None
