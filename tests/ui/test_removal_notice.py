from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import set_name
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.ui.removal_notice import RemovalNotice, RemovalWords


class Desk(QWidget):
    """A place for the notice, and something else that can have the keyboard."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        undo = QAction("Undo", self)
        undo.triggered.connect(session.undo)
        self.notice = RemovalNotice(session, undo, self.setFocus)
        QVBoxLayout(self).addWidget(self.notice)


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Desk:
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitExposed(desk)
    return desk


def test_a_removal_says_what_went_with_it(desk: Desk, session: Session) -> None:
    session.do(remove(["p1"]))
    assert desk.notice.isVisible()
    assert desk.notice.words.text() == "Removed Wren Tarlow, with parentage by 2 parents and 1 residence."


def test_the_notice_takes_the_removal_back(desk: Desk, session: Session) -> None:
    before = session.document
    session.do(remove(["p1"]))
    desk.notice.undo.click()
    assert session.document is before
    assert not desk.notice.isVisible()


def test_the_notice_goes_with_the_next_edit(desk: Desk, session: Session) -> None:
    session.do(remove(["p1"]))
    session.select(("p2",))
    assert desk.notice.isVisible()
    session.do(set_name("p2", "Odette Reed"))
    assert not desk.notice.isVisible()


def test_a_notice_that_was_closed_does_not_come_back_when_the_case_is_saved(
    desk: Desk, session: Session
) -> None:
    session.do(remove(["p1"]))
    desk.notice.close_button.click()
    session.mark_saved()
    assert not desk.notice.isVisible()


def test_the_keyboard_goes_back_to_the_drawing_with_the_notice(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    session.do(remove(["p1"]))
    desk.notice.undo.setFocus()
    qtbot.waitUntil(desk.notice.undo.hasFocus)
    QTest.keyClick(desk.notice.undo, Qt.Key.Key_Space)
    assert desk.hasFocus()


def test_the_action_says_what_it_would_remove(desk: Desk, session: Session) -> None:
    action = QAction("Re&move", desk)
    action.setStatusTip("Remove what is selected")
    action.setToolTip("Remove what is selected (Del)")
    words = RemovalWords(session, action)
    session.select(("p3",))
    assert action.text() == "Re&move Piers Quill"
    assert action.toolTip() == ("Remove Piers Quill, with parentage of 1 child and 1 partnership (Del)")
    session.select(())
    assert (action.text(), action.toolTip()) == ("Re&move", "Remove what is selected (Del)")
    assert words is not None
