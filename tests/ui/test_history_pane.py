from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_partner, set_name
from genogram_app.edit.session import Session
from genogram_app.ui.history_pane import BEGINNING, HistoryPane, history_lines


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> HistoryPane:
    found = HistoryPane(session, lambda: None)
    qtbot.addWidget(found)
    found.show()
    qtbot.waitExposed(found)
    return found


def lines(pane: HistoryPane) -> list[str]:
    return [pane.item(row).text() for row in range(pane.count())]


def test_the_steps_stand_oldest_first_with_words_for_now_saved_and_undone(
    pane: HistoryPane, session: Session
) -> None:
    session.do(add_partner("p3"))
    session.mark_saved()
    session.do(set_name("p3", "Piers Reed"))
    session.undo()
    assert lines(pane) == [
        BEGINNING,
        "Add partner of Piers Quill (now, saved)",
        "Change name of Piers Reed (undone)",
    ]
    assert pane.currentRow() == 1


def test_enter_goes_to_a_step(pane: HistoryPane, session: Session) -> None:
    before = session.document
    session.do(add_partner("p3"))
    session.do(set_name("p3", "Piers Reed"))
    pane.setCurrentRow(0)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert session.document is before
    assert len(lines(pane)) == 3


def test_a_click_goes_to_a_step(pane: HistoryPane, session: Session) -> None:
    session.do(add_partner("p3"))
    place = pane.visualItemRect(pane.item(0)).center()
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.now == 0


def test_steps_that_a_new_edit_replaced_are_gone(pane: HistoryPane, session: Session) -> None:
    session.do(add_partner("p3"))
    session.do(set_name("p3", "Piers Reed"))
    session.go_to(0)
    session.do(set_name("p3", "Piers Oake"))
    assert lines(pane) == [f"{BEGINNING} (saved)", "Change name of Piers Oake (now)"]


def test_the_list_is_made_when_it_comes_into_sight(pane: HistoryPane, session: Session) -> None:
    pane.hide()
    session.do(add_partner("p3"))
    pane.show()
    assert len(lines(pane)) == 2


def test_what_was_never_saved_has_no_saved_line() -> None:
    assert history_lines((), 0, None) == (f"{BEGINNING} (now)",)
