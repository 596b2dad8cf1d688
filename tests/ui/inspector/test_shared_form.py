from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.homes import add_household
from genogram_app.edit.session import Session
from genogram_app.model.people import BackgroundFact
from genogram_app.ui.inspector.background import BackgroundField
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.inspector.links import AdderField
from tests.ui.conftest import TODAY


@pytest.fixture
def inspector(qtbot: QtBot, session: Session) -> Inspector:
    found = Inspector(session, lambda: TODAY, lambda _: None)
    qtbot.addWidget(found)
    session.select(("p1", "p2", "p3"))
    return found


def choose(inspector: Inspector, name: str, words: str) -> None:
    adder = inspector.editor(name)
    assert isinstance(adder, AdderField)
    adder.button.click()
    next(a for a in adder.button.choices.actions() if a.text().startswith(words)).trigger()
    adder.button.choices.close()


def test_where_people_differ_the_field_says_so(inspector: Inspector) -> None:
    sex, identity = inspector.editor("sex"), inspector.editor("identity")
    assert isinstance(sex, ChoiceField)
    assert isinstance(identity, ChoiceField)
    assert sex.combo.currentIndex() == -1
    assert sex.combo.placeholderText() == "Different"
    assert identity.combo.currentText() == "Known"


def test_a_choice_changes_all_of_them_in_one_step(inspector: Inspector, session: Session) -> None:
    before = session.document
    inspector.editor("sex").tell("not_known")
    assert {person.sex for person in session.document.people} == {"not_known"}
    session.undo()
    assert session.document is before


def test_typing_a_background_is_one_step_for_all(inspector: Inspector, session: Session) -> None:
    before = session.document
    ethnicity = inspector.editor("background.ethnicity")
    assert isinstance(ethnicity, BackgroundField)
    QTest.keyClicks(ethnicity.line.line, "Roma")
    stated = BackgroundFact(state="stated", value="Roma")
    assert {person.background.ethnicity for person in session.document.people} == {stated}
    session.undo()
    assert session.document is before


def test_people_are_put_into_a_household_together(inspector: Inspector, session: Session) -> None:
    session.do(add_household())
    session.select(("p1", "p2", "p3"))
    choose(inspector, "put_into", "Address 2")
    assert [s.person for s in session.document.residences if s.household == "h2"] == ["p1", "p2", "p3"]
    assert session.selection == ("p1", "p2", "p3")


def test_a_status_is_added_to_those_who_have_it_not(inspector: Inspector, session: Session) -> None:
    choose(inspector, "add_status", "CIN")
    choose(inspector, "add_status", "CIN")
    assert [len(person.statuses) for person in session.document.people] == [1, 1, 1]


def test_several_children_are_marked_as_subjects_in_one_step(inspector: Inspector, session: Session) -> None:
    inspector.editor("subject").tell(value=True)
    assert list(session.document.case.subjects) == ["p1", "p2", "p3"]
    session.undo()
    assert list(session.document.case.subjects) == ["p1"]


def test_people_and_homes_together_have_no_form(inspector: Inspector, session: Session) -> None:
    session.select(("p1", "h1"))
    assert not inspector.shows_form()
