from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.ui.inspector.editors import ChoiceField, LineField, NamesField, NotesField, names_in

CHOICES = ((None, "Not stated"), ("a", "First"), ("b", "Second"))


def test_a_line_is_taken_up_letter_by_letter_without_stray_spaces(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    told: list[object] = []
    field.committed.connect(lambda content: told.append(content[0]))
    QTest.keyClicks(field.line, "A ")
    assert told == ["A", "A"]


def test_an_emptied_line_means_not_known(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    field.show_value("x")
    field.line.selectAll()
    with qtbot.waitSignal(field.committed) as caught:
        QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    assert caught.args == [(None,)]


def test_showing_what_is_being_typed_leaves_the_space_at_its_end(qtbot: QtBot) -> None:
    field = LineField()
    qtbot.addWidget(field)
    QTest.keyClicks(field.line, "Mr ")
    field.show_value("Mr")
    assert field.line.text() == "Mr "


def test_names_are_separated_by_semicolons_each_once() -> None:
    assert names_in(" Mum; the mother ;; Mum") == ("Mum", "the mother")


def test_names_are_shown_as_they_are_typed(qtbot: QtBot) -> None:
    field = NamesField()
    qtbot.addWidget(field)
    field.show_value(("Mum", "Ms Tarlow"))
    assert field.line.text() == "Mum; Ms Tarlow"


def test_notes_are_told_when_typed_and_not_when_shown(qtbot: QtBot) -> None:
    field = NotesField()
    qtbot.addWidget(field)
    told: list[object] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.show_value("before")
    assert told == []
    QTest.keyClicks(field.area, "x")
    assert told == ["xbefore"]


def test_a_choice_tells_its_value_not_its_words(qtbot: QtBot) -> None:
    field = ChoiceField(CHOICES)
    qtbot.addWidget(field)
    field.show_value("a")
    with qtbot.waitSignal(field.committed) as caught:
        QTest.keyClick(field.combo, Qt.Key.Key_Down)
    assert caught.args == [("b",)]


def test_a_value_that_is_not_offered_is_shown_as_it_is(qtbot: QtBot) -> None:
    field = ChoiceField(CHOICES)
    qtbot.addWidget(field)
    field.show_value("c")
    assert field.combo.currentText() == "c"


def test_scrolling_past_a_list_does_not_change_it(qtbot: QtBot) -> None:
    field = ChoiceField(CHOICES)
    qtbot.addWidget(field)
    field.show_value("a")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(field.combo, wheel)
    assert field.combo.currentText() == "First"
