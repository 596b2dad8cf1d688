from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.people_choice import PeopleField, PlaceField, change_place, people, place_of
from tests.ui.conftest import family


def test_everybody_is_offered_by_name() -> None:
    assert people(family())[0] == ("p1", "Wren Tarlow")


def test_a_choice_follows_the_people_of_the_case(qtbot: QtBot) -> None:
    field = PeopleField()
    qtbot.addWidget(field)
    field.look_at(family())
    field.show_value("p3")
    assert field.combo.currentText() == "Piers Quill"


def test_a_place_is_a_household_or_why_there_is_none(qtbot: QtBot) -> None:
    field = PlaceField()
    qtbot.addWidget(field)
    field.look_at(family())
    words = [field.combo.itemText(i) for i in range(field.combo.count())]
    assert words == ["Address 1", "Whereabouts not known", "Missing"]


def test_a_residence_can_become_a_time_when_nobody_knew(session: Session) -> None:
    residence = session.document.find("s1")
    assert isinstance(residence, Residence)
    session.do(change_place(residence, "?missing"))
    changed = session.document.find("s1")
    assert isinstance(changed, Residence)
    assert (changed.household, changed.whereabouts) == (None, "missing")
    assert place_of(session.document, changed) == "?missing"
