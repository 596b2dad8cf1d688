from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.first_answers import UNKNOWN_MALE, ChildAnswer, MemberAnswer
from genogram_app.ui.new_case_rows import ChildRow, MemberRow, unknown_male_row
from tests.ui.conftest import TODAY


@pytest.fixture
def child(qtbot: QtBot) -> ChildRow:
    row = ChildRow(lambda: TODAY, 1)
    qtbot.addWidget(row)
    row.show()
    return row


@pytest.fixture
def member(qtbot: QtBot) -> MemberRow:
    row = MemberRow(lambda: TODAY, 1)
    qtbot.addWidget(row)
    row.show()
    return row


def test_a_child_of_whom_nothing_is_said_has_no_sex_and_no_date(child: ChildRow) -> None:
    assert child.answer() == ChildAnswer()


def test_a_child_is_told_by_name_and_date(child: ChildRow) -> None:
    QTest.keyClicks(child.name, "Child K")
    QTest.keyClicks(child.asked.line, "about 3/2022\r")
    assert child.answer() == ChildAnswer("Child K", "not_known", "2022-03~")
    child.unborn.click()
    assert child.answer().unborn


def test_the_first_child_cannot_be_removed(child: ChildRow, qtbot: QtBot) -> None:
    second = ChildRow(lambda: TODAY, 2)
    qtbot.addWidget(second)
    second.show()
    assert not child.remove.isVisible()
    assert second.remove.isVisible()


def test_a_row_that_is_left_empty_says_nothing(member: MemberRow) -> None:
    assert member.answer().says_nothing


def test_a_relation_can_be_written_in_other_words(member: MemberRow) -> None:
    QTest.keyClicks(member.relation, "Great-aunt")
    QTest.keyClicks(member.name, "Hester")
    QTest.keyClicks(member.asked.line, "2021\r")
    assert member.answer() == MemberAnswer("Great-aunt", "Hester", "2021")


def test_of_which_child_is_asked_only_when_there_are_several(member: MemberRow) -> None:
    member.offer_children(["Child 1"])
    assert not member.of.isVisible()
    member.offer_children(["Child 1", "Child 2"])
    assert member.of.isVisible()
    QTest.keyClick(member.of, Qt.Key.Key_End)
    assert member.answer().of == (1,)
    member.offer_children(["Child 1"])
    assert member.answer().of == ()


def test_an_unknown_male_is_one_click(qtbot: QtBot) -> None:
    row = unknown_male_row(lambda: TODAY, 1)
    qtbot.addWidget(row)
    assert row.answer().relation.lower() == UNKNOWN_MALE


def test_every_field_has_a_name_for_readers(child: ChildRow, member: MemberRow) -> None:
    focusable: list[QWidget] = [child.name, child.asked.line, child.sex.combo, child.remove]
    focusable += [member.relation, member.name, member.asked.line, member.of, member.remove]
    assert all(part.accessibleName() for part in focusable)
