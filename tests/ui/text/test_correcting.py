from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from genogram_app.edit.session import Session
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.text.reading_pane import TEXT


def choose(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text() == words).trigger()


def state_at(pane: NarrativePane, offset: int) -> tuple[str, tuple[str, ...], str]:
    words = pane.marking.words.at(offset)
    assert words is not None
    return words.state, words.people, words.how


def test_the_menu_of_a_name_links_it_wherever_it_stands(read_pane: NarrativePane, session: Session) -> None:
    choose(read_pane.menu_at(TEXT.index("Delyth")), "This is somebody else…")
    dialog = read_pane.correcting.asking
    assert dialog is not None
    dialog.close()
    choose(read_pane.menu_at(TEXT.index("Piers") + 1), "Nobody of the family")
    (link,) = session.document.view.links
    assert (link.words, link.meaning, link.sentence) == ("Piers Quill", "not_family", None)
    assert state_at(read_pane, TEXT.index("Piers") + 1) == ("not_family", (), "corrected")


def test_what_was_said_by_hand_can_be_taken_back_and_undone(
    read_pane: NarrativePane, session: Session
) -> None:
    at = TEXT.index("Piers") + 1
    choose(read_pane.menu_at(at), "Somebody who is not drawn")
    assert state_at(read_pane, at)[0] == "not_drawn"
    assert all(one[0] != TEXT.index("Piers") for one in read_pane.marking.open_words())
    choose(read_pane.menu_at(at), "Take back what was said by hand")
    assert state_at(read_pane, at) == ("linked", ("p3",), "name")
    session.undo()
    assert state_at(read_pane, at)[2] == "corrected"


def test_selected_words_that_nobody_noticed_can_be_linked(read_pane: NarrativePane, session: Session) -> None:
    at = TEXT.index("friend")
    cursor = read_pane.area.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + 6, QTextCursor.MoveMode.KeepAnchor)
    read_pane.area.setTextCursor(cursor)
    read_pane.answers()["who-is-this"]()
    dialog = read_pane.correcting.asking
    assert dialog is not None
    wanted = dialog.list.findItems("Odette Tarlow", Qt.MatchFlag.MatchExactly)
    dialog.list.setCurrentItem(wanted[0])
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    (link,) = session.document.view.links
    assert (link.words, link.person) == ("friend", "p2")
    assert state_at(read_pane, at + 1) == ("linked", ("p2",), "corrected")


def test_somebody_who_is_not_drawn_can_be_added_from_the_words(
    read_pane: NarrativePane, session: Session
) -> None:
    menu = read_pane.menu_at(TEXT.index("Delyth") + 1)
    additions = [a for a in menu.actions() if a.text().endswith("to the drawing")]
    assert additions
    before = len(session.document.people)
    additions[0].trigger()
    assert len(session.document.people) == before + 1


def test_where_no_words_are_marked_the_menu_is_the_usual_one(read_pane: NarrativePane) -> None:
    menu = read_pane.menu_at(TEXT.index("lived") + 2)
    assert all("This is" not in action.text() for action in menu.actions())
