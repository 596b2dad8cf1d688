from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Finding
from genogram_app.model.case import Dismissal, View
from genogram_app.ui.findings.reason_field import ReasonField
from genogram_app.ui.findings.rows import Row
from tests.ui.conftest import family

FINDING = Finding("no-subject", "gap", "No subject child is named.")
OPEN, EXPLAINED = Row(FINDING, "a"), Row(FINDING, "b", "Known")


@pytest.fixture
def field(qtbot: QtBot) -> ReasonField:
    found = ReasonField()
    qtbot.addWidget(found)
    return found


def test_enter_explains_with_the_reason_that_was_typed(field: ReasonField, qtbot: QtBot) -> None:
    field.show_rows(family(), (OPEN,))
    QTest.keyClicks(field.line, "  It is so ")
    with qtbot.waitSignal(field.explain_wanted) as caught:
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert caught.args == ["It is so"]


def test_reasons_given_before_are_offered_latest_first(field: ReasonField) -> None:
    given = tuple(Dismissal(finding=str(n), reason=r) for n, r in enumerate(("Old", "Seen", "Old")))
    field.show_rows(family().replace(view=View(dismissed=given)), (OPEN,))
    assert [field.reason.itemText(n) for n in range(field.reason.count())] == ["Old", "Seen"]
    assert field.line.text() == "", "nothing is filled in by itself"


def test_an_explained_finding_shows_its_reason_and_can_count_again(field: ReasonField) -> None:
    field.show_rows(family(), (EXPLAINED,))
    assert field.given.text() == "Explained: Known"
    assert field.restore.isVisibleTo(field)
    assert not field.explain.isVisibleTo(field)


def test_another_finding_begins_with_an_empty_reason(field: ReasonField) -> None:
    field.show_rows(family(), (OPEN,))
    field.line.setText("half")
    field.show_rows(family(), (EXPLAINED, OPEN))
    assert field.line.text() == ""
    assert field.explain.isVisibleTo(field)
    assert field.restore.isVisibleTo(field)


def test_a_reason_given_for_an_earlier_wording_is_there_to_be_confirmed(
    field: ReasonField, qtbot: QtBot
) -> None:
    field.show_rows(family(), (Row(FINDING, "c", "A visit", earlier=True),))
    assert field.given.text() == "Explained for an earlier wording, check: A visit"
    with qtbot.waitSignal(field.explain_wanted) as caught:
        field.explain.click()
    assert caught.args == ["A visit"]
