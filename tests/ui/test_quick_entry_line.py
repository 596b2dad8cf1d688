"""The line for phrases."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.entry.completion import Completion
from genogram_app.entry.phrases import Reading
from genogram_app.entry.pieces import Piece, Problem
from genogram_app.ui.quick_entry_line import PhraseLine, shown_round


def _completed(text: str, caret: int) -> tuple[Completion, ...]:
    if not text.endswith("Wr"):
        return ()
    return tuple(Completion(caret - 2, caret, name) for name in ("Wren Tarlow", "Wren Oake"))


@pytest.fixture
def line(qtbot: QtBot) -> PhraseLine:
    found = PhraseLine(_completed)
    qtbot.addWidget(found)
    found.show()
    return found


def test_enter_takes_the_line_and_shift_enter_begins_another(line: PhraseLine, qtbot: QtBot) -> None:
    QTest.keyClicks(line, "one")
    QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(line.entered):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.toPlainText() == "one\n"


def test_escape_leaves_with_the_words_kept(line: PhraseLine, qtbot: QtBot) -> None:
    line.write("one")
    with qtbot.waitSignal(line.left):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.toPlainText() == "one"


def test_up_and_down_show_what_was_typed(line: PhraseLine) -> None:
    for words in ("one", "two"):
        line.write(words)
        line.take()
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(line, key)
        shown.append(line.toPlainText())
    assert shown == ["two", "one", "one", "two", ""]


def test_tab_goes_round_the_completions(line: PhraseLine) -> None:
    QTest.keyClicks(line, "mother of Wr")
    shown = []
    for _ in range(3):
        QTest.keyClick(line, Qt.Key.Key_Tab)
        shown.append(line.toPlainText())
    assert shown == ["mother of Wren Tarlow", "mother of Wren Oake", "mother of Wren Tarlow"]


def test_the_caret_stays_behind_a_completed_word(line: PhraseLine) -> None:
    line.write("😀 Wr")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    QTest.keyClicks(line, "!")
    assert line.toPlainText() == "😀 Wren Tarlow!"


def test_what_is_wrong_is_underlined_and_names_are_tinted(line: PhraseLine) -> None:
    line.write("😀 Wren livs")
    line.mark(Reading(pieces=(Piece(2, 6, "person"),), problems=(Problem(7, 11, "Why."),)))
    name, wrong = line.extraSelections()
    assert name.cursor.selectedText() == "Wren"
    assert wrong.cursor.selectedText() == "livs"
    assert wrong.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_the_line_grows_with_its_lines_and_its_font(line: PhraseLine) -> None:
    low = line.height()
    line.write("one\ntwo\nthree")
    high = line.height()
    assert high > low
    font = line.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    line.setFont(font)
    assert line.height() > high
    line.write("\n" * 30)
    assert line.height() < high * 5


def test_the_round_shows_which_word_stands_in_the_line() -> None:
    assert shown_round(["Wren", "Piers"], 1) == "Wren   [Piers]"
