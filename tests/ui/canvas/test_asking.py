from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Edit
from genogram_app.ui.canvas.asking import ask_in_menu, offer
from genogram_app.ui.relatives import Choice
from tests.ui.canvas.family import FAMILY
from tests.ui.canvas.shown import Shown

CHOICES = (Choice("Tom & Jo", add_person()), Choice("Not known", add_person()))


def test_an_answer_is_given_with_the_keys_alone(qtbot: QtBot) -> None:
    shown, done = Shown(qtbot, FAMILY), list[Edit]()
    menu = ask_in_menu(shown.canvas, "Whose child?", CHOICES, QPointF(0, 0), done.append)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert done == [CHOICES[1].edit]


def test_escape_answers_nothing(qtbot: QtBot) -> None:
    shown, done = Shown(qtbot, FAMILY), list[Edit]()
    menu = ask_in_menu(shown.canvas, "Whose child?", CHOICES, QPointF(0, 0), done.append)
    assert menu.accessibleName() == "Whose child?"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert done == []


def test_answers_of_a_group_stand_under_its_name(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    grouped = (Choice("Tom & Jo", add_person(), "Close"), Choice("Not known", add_person(), "Harm & such"))
    first = offer(menu, grouped, lambda _: None)
    words = [(entry.text(), entry.isEnabled()) for entry in menu.actions() if not entry.isSeparator()]
    assert words == [
        ("Close", False),
        ("&1  Tom && Jo", True),
        ("Harm && such", False),
        ("&2  Not known", True),
    ]
    assert first.text() == "&1  Tom && Jo"
