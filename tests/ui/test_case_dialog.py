from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.case_dialog import CaseDialog
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> CaseDialog:
    found = CaseDialog(session.document, lambda: TODAY, lambda edit: attempt(session, edit))
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def retype(dialog: CaseDialog, name: str, text: str) -> None:
    line = dialog.editors[name].line
    line.selectAll()
    QTest.keyClicks(line, text)


def test_accepting_changes_the_case_in_one_step(dialog: CaseDialog, session: Session) -> None:
    retype(dialog, "title", "Child Wren")
    retype(dialog, "prepared_on", "1 March 2025")
    dialog.accept()
    assert session.document.case.title == "Child Wren"
    assert session.document.case.prepared_on == "2025-03-01"
    session.undo()
    assert session.document.case.title == "Child W"
    assert session.undo_label is None


def test_the_children_under_review_are_ticked(dialog: CaseDialog, session: Session) -> None:
    assert dialog.subjects.item(0).checkState() is Qt.CheckState.Checked
    dialog.subjects.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    assert session.document.case.subjects == ("p1", "p2")


def test_cancelling_changes_nothing(dialog: CaseDialog, session: Session) -> None:
    before = session.document
    retype(dialog, "title", "Other")
    dialog.reject()
    assert session.document is before


def test_a_date_that_cannot_be_read_keeps_the_dialog_open(dialog: CaseDialog, session: Session) -> None:
    before = session.document
    dialog.show()
    retype(dialog, "incident_date", "yesterdayish")
    dialog.accept()
    assert dialog.isVisible()
    assert session.document is before


def test_a_dated_incident_needs_its_kind(dialog: CaseDialog, session: Session) -> None:
    kind = dialog.editors["incident_kind"]
    kind.tell(None)
    dialog.show()
    dialog.accept()
    assert any("what kind of incident" in label.text() for label in dialog.findChildren(QLabel))
    assert session.document.case.incident is not None


def test_the_review_period_is_typed_in_words(dialog: CaseDialog, session: Session) -> None:
    retype(dialog, "review_period", "between January 2022 and June 2023")
    assert isinstance(dialog.editors["review_period"], DateField)
    dialog.accept()
    assert session.document.case.review_period == "2022-01/2023-06"
