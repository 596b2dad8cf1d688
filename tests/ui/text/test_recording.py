from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs

WORDS = "lived with Odette"


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    qtbot.waitUntil(lambda: not found.desk.reviewer.busy())
    yield found
    found.close()


def select(window: Window, words: str) -> None:
    at = window.texts.area.toPlainText().index(words)
    cursor = window.texts.area.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    window.texts.area.setTextCursor(cursor)


def place_of(window: Window, item: str) -> QPoint:
    """A point of the canvas at which exactly this item is drawn."""
    paper = window.canvas.viewport().rect()
    for y in range(0, paper.height(), 4):
        for x in range(0, paper.width(), 4):
            if window.canvas.ids_at(QPoint(x, y)) == (item,):
                return QPoint(x, y)
    raise AssertionError(f"{item} is not in sight")


def drop(window: Window, place: QPoint, words: str) -> bool:
    data = QMimeData()
    data.setText(words)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.canvas.viewport(), QDragEnterEvent(place, both, data, left, none))
    event = QDropEvent(QPointF(place), both, data, left, none)
    QApplication.sendEvent(window.canvas.viewport(), event)
    assert not event.isAccepted() or event.dropAction() is Qt.DropAction.CopyAction
    return event.isAccepted()


def test_words_dropped_on_a_couples_line_become_an_account_of_the_couple(
    window: Window, session: Session
) -> None:
    select(window, WORDS)
    assert drop(window, place_of(window, "u1"), WORDS)
    (account,) = session.document.accounts
    assert (account.fact, account.field, account.says) == ("u1", None, "supports")
    assert (account.document, account.start, account.end, account.quote) == ("n1", 5, 22, WORDS)
    assert session.document.documents[0].text == "Wren lived with Odette Tarlow."
    session.undo()
    assert session.document.accounts == ()


def test_words_dropped_on_a_person_ask_of_which_fact_they_tell(window: Window, session: Session) -> None:
    select(window, WORDS)
    assert drop(window, place_of(window, "p1"), WORDS)
    assert not session.document.accounts
    menu = window.recording.menu
    assert menu is not None
    next(a for a in menu.actions() if "Born 1 March 2022" in a.text()).trigger()
    (account,) = session.document.accounts
    assert (account.fact, account.field) == ("p1", "birth")


def test_words_from_elsewhere_and_drops_on_empty_paper_are_not_taken(
    window: Window, session: Session
) -> None:
    select(window, WORDS)
    drop(window, place_of(window, "u1"), "some other words")
    assert not drop(window, QPoint(2, 2), WORDS)
    assert session.document.accounts == ()


def test_by_key_the_sentence_at_the_cursor_is_recorded_for_whom_it_mentions(
    window: Window, session: Session
) -> None:
    window.texts.area.go_to(6)
    window.actions_by_name["record-account"].trigger()
    menu = window.recording.menu
    assert menu is not None
    next(a for a in menu.actions() if "That Odette Tarlow is of the family" in a.text()).trigger()
    menu.close()
    (account,) = session.document.accounts
    assert (account.fact, account.quote) == ("p2", "Wren lived with Odette Tarlow.")


def test_the_same_words_are_recorded_once(window: Window, session: Session) -> None:
    select(window, WORDS)
    for _ in range(2):
        drop(window, place_of(window, "u1"), WORDS)
    assert len(session.document.accounts) == 1
    assert "already" in window.statusBar().currentMessage()
