from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.inspector.case_form import case_sections
from genogram_app.ui.inspector.form import ItemForm
from tests.ui.conftest import TODAY


@pytest.fixture
def form(qtbot: QtBot, session: Session) -> ItemForm:
    found = ItemForm(case_sections(lambda: TODAY), lambda edit: attempt(session, edit))
    qtbot.addWidget(found)
    found.show_subject(session.document.case, session.document, key="case")
    return found


def test_the_kind_and_the_date_of_the_incident_are_asked_apart(form: ItemForm, session: Session) -> None:
    form.editor("incident_kind").tell("suicide")
    form.editor("incident_date").tell("2024-05")
    incident = session.document.case.incident
    assert incident is not None
    assert (incident.kind, incident.date) == ("suicide", "2024-05")


def test_an_incident_without_a_date_can_be_taken_back(form: ItemForm, session: Session) -> None:
    form.editor("incident_date").tell(None)
    form.editor("incident_kind").tell(None)
    assert session.document.case.incident is None


def test_typing_in_one_field_is_undone_in_one_step(form: ItemForm, session: Session) -> None:
    form.editor("title").tell("Child X")
    form.editor("title").tell("Child Y")
    session.undo()
    assert session.document.case.title == "Child W"
