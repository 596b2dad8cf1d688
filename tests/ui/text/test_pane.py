from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.edit.texts import add_text, set_text
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.review.findings import read_texts
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane


@pytest.fixture
def pane(qtbot: QtBot, session: Session, settings: Settings) -> NarrativePane:
    found = NarrativePane(session, settings)
    qtbot.addWidget(found)
    found.resize(700, 300)
    return found


def read(pane: NarrativePane, session: Session) -> None:
    """What the case's own look over its texts hands to the pane."""
    pane.show_readings({r.narrative.document: r for r in read_texts(session.document)})


def text_of(session: Session) -> str:
    text = session.document.find("n1")
    assert isinstance(text, TextDocument)
    return text.text


def marked(pane: NarrativePane) -> list[str]:
    return [s.cursor.selectedText() for s in pane.area.extraSelections()]


def test_what_is_typed_is_taken_up_after_a_pause(pane: NarrativePane, qtbot: QtBot, session: Session) -> None:
    QTest.keyClicks(pane.area, "So ")
    assert text_of(session).startswith("Wren")
    qtbot.waitUntil(lambda: text_of(session) == "So Wren lived with Odette Tarlow.")


def test_a_hard_space_and_a_rare_letter_survive_editing(pane: NarrativePane, session: Session) -> None:
    session.do(set_text("n1", "Mr\u00a0Quill 😀\nleft."))
    QTest.keyClicks(pane.area, "x")
    pane.commit()
    assert text_of(session).replace("x", "") == "Mr\u00a0Quill 😀\nleft."


def test_a_text_can_become_empty(pane: NarrativePane, session: Session) -> None:
    session.do(set_text("n1", ""))
    assert pane.area.toPlainText() == ""
    assert pane.area.textCursor().position() == 0


def test_looking_at_a_text_changes_nothing(pane: NarrativePane, session: Session) -> None:
    before = session.document
    pane.commit()
    assert session.document is before


def test_clicking_a_name_chooses_the_person(pane: NarrativePane, session: Session, qtbot: QtBot) -> None:
    read(pane, session)
    pane.show()
    cursor = QTextCursor(pane.area.document())
    cursor.setPosition(20)
    place = pane.area.cursorRect(cursor).center()
    with qtbot.waitSignal(pane.people_chosen) as caught:
        QTest.mouseClick(pane.area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [("p2",)]


def test_mentions_are_marked_those_of_the_selected_person_more_strongly(
    pane: NarrativePane, session: Session
) -> None:
    read(pane, session)
    session.select(("p2",))
    weak, strong = (s.format.background().color().alpha() for s in pane.area.extraSelections())
    assert weak < strong


def test_what_was_read_of_an_older_text_is_not_marked_at_wrong_places(
    pane: NarrativePane, session: Session
) -> None:
    old = {r.narrative.document: r for r in read_texts(session.document)}
    session.do(set_text("n1", "Quite another text that is long enough."))
    pane.show_readings(old)
    assert marked(pane) == []


def test_marks_move_with_their_words_while_one_types(pane: NarrativePane, session: Session) -> None:
    read(pane, session)
    QTest.keyClicks(pane.area, "So ")
    pane.commit()
    assert marked(pane) == ["Wren", "Odette Tarlow"]


def test_a_quotation_in_another_text_is_brought_up(pane: NarrativePane, session: Session) -> None:
    session.do(add_text("Second", "One line.\nA man was there."))
    pane.show_quote("n2", 10, 15)
    assert pane.current_text() == "n2"
    (quote,) = pane.area.extraSelections()
    assert quote.cursor.selectedText() == pane.quoted_words() == "A man"
    assert quote.format.fontOverline()
    assert not pane.area.textCursor().hasSelection()


def test_undo_means_the_same_in_the_text_as_everywhere(pane: NarrativePane, session: Session) -> None:
    QTest.keyClicks(pane.area, "x")
    pane.commit()
    session.undo()
    assert pane.area.toPlainText() == "Wren lived with Odette Tarlow."


def test_without_a_text_the_pane_says_what_it_is_for_and_offers_the_first_step(
    qtbot: QtBot, settings: Settings
) -> None:
    pane = NarrativePane(Session(Document()), settings)
    qtbot.addWidget(pane)
    pane.show()
    for button, wanted in ((pane.first_open, pane.open_wanted), (pane.first_paste, pane.paste_wanted)):
        assert button.isVisible()
        with qtbot.waitSignal(wanted):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
