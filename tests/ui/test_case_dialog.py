from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.case_dialog import CaseDialog
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.people_choice import TicksField
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> CaseDialog:
    found = CaseDialog(session.document, lambda: TODAY, lambda edit: attempt(session, edit))
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def retype(dialog: CaseDialog, name: str, text: str) -> None:
    editor = dialog.form.editor(name)
    assert isinstance(editor, (LineField, DateField))
    editor.line.selectAll()
    QTest.keyClicks(editor.line, text)


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
    subjects = dialog.form.editor("subjects")
    assert isinstance(subjects, TicksField)
    assert subjects.list.item(0).checkState() is Qt.CheckState.Checked
    subjects.list.item(1).setCheckState(Qt.CheckState.Checked)
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


def test_a_dated_incident_keeps_its_kind(dialog: CaseDialog) -> None:
    kind = dialog.form.editor("incident_kind")
    assert isinstance(kind, ChoiceField)
    kind.tell(None)
    assert "what kind of incident" in dialog.form.error("incident_kind").text()
    assert kind.combo.currentText() == "Death"


def test_a_date_typed_before_the_kind_of_incident_is_taken_once_the_kind_is_said(
    dialog: CaseDialog, session: Session
) -> None:
    day, kind = dialog.form.editor("incident_date"), dialog.form.editor("incident_kind")
    assert isinstance(day, DateField)
    day.line.selectAll()
    QTest.keyClick(day.line, Qt.Key.Key_Delete)
    day.commit()
    kind.tell(None)
    retype(dialog, "incident_date", "5 May 2024")
    day.commit()
    assert day.line.text() == "5 May 2024"
    assert "what kind of incident" in day.reading.text()
    kind.tell("suicide")
    dialog.accept()
    incident = session.document.case.incident
    assert incident is not None
    assert (incident.kind, incident.date) == ("suicide", "2024-05-05")


def test_the_review_period_is_typed_in_words(dialog: CaseDialog, session: Session) -> None:
    retype(dialog, "review_period", "between January 2022 and June 2023")
    assert isinstance(dialog.form.editor("review_period"), DateField)
    dialog.accept()
    assert session.document.case.review_period == "2022-01/2023-06"
