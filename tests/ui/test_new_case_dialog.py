from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.first_answers import FirstAnswers
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.new_case_dialog import NewCaseDialog
from tests.ui.conftest import TODAY


class Desk:
    """Takes what the dialog begins, or refuses it."""

    def __init__(self) -> None:
        self.begun: list[FirstAnswers] = []
        self.empty = 0
        self.agrees = True

    def begin(self, answers: FirstAnswers) -> bool:
        self.begun.append(answers)
        return self.agrees

    def begin_empty(self) -> bool:
        self.empty += 1
        return True


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> NewCaseDialog:
    found = NewCaseDialog(lambda: TODAY, PictureOptions(), desk.begin, desk.begin_empty)
    qtbot.addWidget(found)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    found.open()
    return found


def drawn(dialog: NewCaseDialog) -> str:
    return dialog.preview.accessibleDescription()


def test_the_first_question_has_the_keyboard(dialog: NewCaseDialog) -> None:
    assert dialog.focusWidget() is dialog.children_rows[0].name


def test_what_is_typed_is_drawn_at_once(dialog: NewCaseDialog) -> None:
    QTest.keyClicks(dialog.children_rows[0].name, "Child K")
    assert "Child K" in drawn(dialog)
    QTest.keyClicks(dialog.member_rows[0].name, "Odette Tarlow")
    assert "Odette Tarlow" in drawn(dialog)
    assert "Address 1" in drawn(dialog)


def test_the_answers_begin_the_case(dialog: NewCaseDialog, desk: Desk) -> None:
    QTest.keyClicks(dialog.children_rows[0].name, "Child K")
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert [answers.children[0].name for answers in desk.begun] == ["Child K"]
    assert not dialog.isVisible()


def test_a_date_that_cannot_be_read_keeps_the_page_open_and_is_shown(
    dialog: NewCaseDialog, desk: Desk
) -> None:
    QTest.keyClicks(dialog.date.line, "32 Foo")
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert desk.begun == []
    assert "32 Foo" in dialog.error.text()
    assert dialog.focusWidget() is dialog.date.line


def test_the_page_stays_when_the_open_case_is_not_left(dialog: NewCaseDialog, desk: Desk) -> None:
    desk.agrees = False
    QTest.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()


def test_rows_can_be_added_and_taken_away(dialog: NewCaseDialog) -> None:
    QTest.mouseClick(dialog.unknown_male, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.another_child, Qt.MouseButton.LeftButton)
    assert len(dialog.children_rows) == 2
    assert dialog.member_rows[0].of.isVisible()
    assert "Unknown male" in drawn(dialog)
    QTest.mouseClick(dialog.member_rows[-1].remove, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.children_rows[-1].remove, Qt.MouseButton.LeftButton)
    assert "Unknown male" not in drawn(dialog)
    assert not dialog.member_rows[0].of.isVisible()


def test_one_can_start_with_an_empty_drawing(dialog: NewCaseDialog, desk: Desk) -> None:
    QTest.mouseClick(dialog.empty, Qt.MouseButton.LeftButton)
    assert (desk.empty, desk.begun) == (1, [])
    assert not dialog.isVisible()


def test_escape_gives_the_new_case_up(dialog: NewCaseDialog, desk: Desk) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.begun == []


def test_enter_creates_the_case(dialog: NewCaseDialog, desk: Desk) -> None:
    QTest.keyClicks(dialog.children_rows[0].name, "Child K\r")
    assert len(desk.begun) == 1
