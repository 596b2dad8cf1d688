from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.inspector.several import Several


def shown(qtbot: QtBot, session: Session, *selection: str) -> Several:
    several = Several(lambda item: session.select((item,)), session.do)
    qtbot.addWidget(several)
    several.show_selection(session.document, selection)
    return several


def test_two_people_can_be_joined(qtbot: QtBot, session: Session) -> None:
    several = shown(qtbot, session, "p1", "p3")
    buttons = {b.text(): b for b in several.findChildren(QPushButton)}
    buttons["They are or were partners"].click()
    assert session.document.partnerships[-1].partners == ("p1", "p3")


def test_a_relation_is_typed_in_words(qtbot: QtBot, session: Session) -> None:
    several = shown(qtbot, session, "p3", "p1")
    (term,) = several.findChildren(QLineEdit)
    QTest.keyClicks(term, "great-uncle\r")
    assert session.document.kin[0].term == "great-uncle"


def test_three_things_cannot_be_joined_at_once(qtbot: QtBot, session: Session) -> None:
    several = shown(qtbot, session, "p1", "p2", "p3")
    assert several.findChildren(QPushButton) == []
    assert "Select two people" in several.findChildren(QLabel)[0].text()


def test_what_the_case_says_already_comes_first_and_is_not_offered_again(
    qtbot: QtBot, session: Session
) -> None:
    several = shown(qtbot, session, "p2", "p3")
    words = [b.text() for b in several.findChildren(QPushButton)]
    assert words[0].startswith("Odette Tarlow and Piers Quill: cohabiting")
    assert "They are or were partners" not in words
    several.findChildren(QPushButton)[0].click()
    assert session.selection == ("u1",)
