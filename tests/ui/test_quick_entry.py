"""The line under the drawing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.middle import Middle
from genogram_app.ui.quick_entry import QuickEntry
from genogram_app.ui.quick_entry_help import QuickEntryHelp
from tests.ui.conftest import TODAY


class Bench(Middle):
    """The middle of a window with the line in it."""

    def __init__(self, session: Session) -> None:
        self.canvas = QWidget()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(self.canvas)
        self.action = QAction()
        self.entry = QuickEntry(session, self, {"quick-entry": self.action}, session.do, lambda: TODAY)


@pytest.fixture
def bench(qtbot: QtBot, session: Session) -> Bench:
    found = Bench(session)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    return found


def type_in(bench: Bench, text: str) -> None:
    QTest.keyClicks(bench.entry.line, text)


def enter(bench: Bench, text: str) -> None:
    type_in(bench, text)
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Return)


def test_what_would_be_done_is_shown_before_it_is_done(bench: Bench, session: Session) -> None:
    type_in(bench, "mother Pat Tarlow b 1970 of Odette")
    assert bench.entry.preview.words.text() == "Adds Pat Tarlow, female, born 1970, mother of Odette Tarlow."
    assert bench.entry.preview.isVisible()
    assert session.undo_label is None


def test_enter_does_it_and_waits_for_the_next_phrase(bench: Bench, session: Session) -> None:
    bench.action.trigger()
    enter(bench, "mother Pat Tarlow b 1970 of Odette")
    assert session.document.people[-1].name == "Pat Tarlow"
    assert session.selection == ("p4",)
    assert (bench.entry.line.toPlainText(), bench.entry.line.hasFocus()) == ("", True)
    assert not bench.entry.preview.isVisible()


def test_one_undo_takes_back_all_of_a_phrase(bench: Bench, session: Session) -> None:
    before = session.document
    enter(bench, "twins Amy f, Ben m of Odette b 2019; Amy lives at Address 1")
    assert len(session.document.people) == 5
    session.undo()
    assert session.document is before


def test_nothing_is_done_while_a_word_is_not_understood(bench: Bench, session: Session) -> None:
    enter(bench, "Wren livs at Address 1")
    assert session.undo_label is None
    assert bench.entry.line.toPlainText() == "Wren livs at Address 1"
    assert "“livs” is not understood" in bench.entry.preview.words.text()
    assert not bench.entry.go.isEnabled()


def test_a_question_is_answered_by_a_button(bench: Bench, session: Session) -> None:
    type_in(bench, "Wran b 2019")
    bench.entry.preview.answers[0].click()
    assert bench.entry.line.toPlainText() == "Wren Tarlow b 2019"
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Return)
    assert session.document.person("p1").birth == "2019"


def test_a_relative_is_of_whom_the_user_selected_not_of_who_was_added(bench: Bench, session: Session) -> None:
    session.select(("p2",))
    assert bench.entry.about.text() == "A&bout Odette Tarlow:"
    enter(bench, "mother Pat")
    enter(bench, "father Jim")
    assert {k.child for k in session.document.parentage[2:]} == {"p2"}
    session.select(("p3",))
    assert bench.entry.about.text() == "A&bout Piers Quill:"


def test_without_a_selection_it_is_about_the_only_subject_child(bench: Bench, session: Session) -> None:
    assert bench.entry.about.text() == "A&bout Wren Tarlow:"
    session.reset(Document())
    assert bench.entry.about.text() == "A&bout anybody:"


def test_the_line_is_read_again_when_the_case_changes(bench: Bench, session: Session) -> None:
    enter(bench, "person Zed Oake")
    type_in(bench, "Zed b 2019")
    assert bench.entry.go.isEnabled()
    session.undo()
    assert not bench.entry.go.isEnabled()
    assert "Nobody here is called “Zed”" in bench.entry.preview.words.text()


def test_escape_goes_back_to_the_drawing(bench: Bench) -> None:
    bench.action.trigger()
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Escape)
    assert bench.canvas.hasFocus()


def test_tab_completes_a_name_and_shows_the_choices(bench: Bench) -> None:
    bench.action.trigger()
    type_in(bench, "mother of tar")
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Tab)
    assert bench.entry.line.toPlainText() == "mother of Wren Tarlow"
    assert "Tab: [Wren Tarlow]   Odette Tarlow" in bench.entry.preview.words.text()


def test_tab_goes_on_where_there_is_nothing_to_complete(bench: Bench) -> None:
    bench.action.trigger()
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Tab)
    assert not bench.entry.line.hasFocus()


def test_pasted_lines_are_one_step(bench: Bench, session: Session) -> None:
    QApplication.clipboard().setText("mother Pat of Odette\nPat + Jim, married 1980")
    bench.entry.line.paste()
    bench.entry.go.click()
    assert [p.name for p in session.document.people[-2:]] == ["Pat", "Jim"]
    session.undo()
    assert session.undo_label is None


def test_help_is_shown_by_its_button_and_by_a_question_mark(bench: Bench, qtbot: QtBot) -> None:
    enter(bench, "?")
    (dialog,) = bench.findChildren(QuickEntryHelp)
    dialog.chosen.emit("mother Pat")
    assert bench.entry.line.toPlainText() == "mother Pat"
    dialog.reject()


def test_a_screen_reader_is_told_how_the_line_is_read(bench: Bench, qtbot: QtBot) -> None:
    bench.action.trigger()
    type_in(bench, "Wren b 2019")
    told = bench.entry.line.accessibleDescription
    qtbot.waitUntil(lambda: told() == "Wren Tarlow: born 2019 (instead of born 1 March 2022).")
    QTest.keyClick(bench.entry.line, Qt.Key.Key_Return)
    assert told().startswith("Done: Wren Tarlow: born 2019")
