from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.commands import Commands, Roles
from genogram_app.ui.menus import make_actions
from genogram_app.ui.ranking import Entry
from genogram_app.ui.settings import Settings
from tests.ui.conftest import family


class Place:
    """Keeps where one was sent."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.session = Session(family())
        self.actions = make_actions(self.window)
        self.gone: list[object] = []
        self.pane = QDockWidget("Findings (3)", self.window)
        self.pane.setObjectName("findings")
        self.pane.hide()
        go = self.gone.append
        self.commands = Commands(self.session, self.actions, (self.pane,), settings, go, go)

    def entry(self, key: str) -> Entry:
        return next(e for e in self.commands.everything() if e.key == key)


@pytest.fixture
def place(qtbot: QtBot, settings: Settings) -> Place:
    return Place(qtbot, settings)


def test_every_action_is_found_with_its_menu_and_keys(place: Place) -> None:
    found = {e.key.removeprefix("action:") for e in place.commands.everything() if e.key.startswith("action")}
    assert found == set(place.actions)
    export = place.entry("action:export")
    assert (export.words, export.beside, export.keys) == ("Export picture", "File", "Ctrl+E")


def test_an_action_that_is_not_possible_says_why(place: Place) -> None:
    place.actions["add-mother"].setEnabled(False)
    found = place.entry("action:add-mother")
    assert not found.enabled
    assert found.beside == "Add: select a person first"


def test_choosing_an_action_does_it(place: Place) -> None:
    place.actions["tidy"].triggered.connect(lambda: place.gone.append("tidied"))
    place.entry("action:tidy").run()
    assert place.gone == ["tidied"]


def test_people_and_households_lead_to_themselves(place: Place) -> None:
    place.entry("person:p3").run()
    place.entry("household:h1").run()
    assert place.gone == [("p3",), ("h1",)]


def test_a_person_found_with_shift_is_selected_beside_the_others(place: Place) -> None:
    place.session.select(("p1", "p3"))
    add = place.entry("person:p2").add
    assert add is not None
    add()
    assert place.gone == [("p1", "p3", "p2")]


def test_people_are_found_by_every_name(place: Place) -> None:
    assert place.entry("person:p1").words == "Wren Tarlow (Wren)"


def test_recent_cases_can_be_opened(place: Place, settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "Child K.genogram"
    settings.remember_file(path)
    (case,) = [e for e in place.commands.everything() if e.key.startswith("case:")]
    assert (case.words, case.beside) == ("Child K", "Recent case")
    case.run()
    assert place.gone == [path]


def test_a_pane_that_is_hidden_is_shown(place: Place) -> None:
    found = place.entry("pane:findings")
    assert found.words == "Findings (3)"
    found.run()
    assert not place.pane.isHidden()


def test_what_people_are_to_the_child_is_worked_out_bit_by_bit() -> None:
    roles = Roles(family())
    assert roles.known == {"p1": "Subject child"}
    roles.work_out(1)
    assert roles.known["p2"] == "Mother"
    assert not roles.complete
    roles.work_out(1)
    assert roles.complete
    assert roles.known["p3"] == "Father"


def test_without_a_subject_child_nobody_has_a_role() -> None:
    document = family()
    assert Roles(document.replace(case=document.case.replace(subjects=()))).complete
    assert Roles(Document()).complete


def test_roles_are_those_of_the_case_as_it_is(place: Place) -> None:
    place.commands.roles.work_out(9)
    place.session.reset(family())
    place.commands.people()
    assert not place.commands.roles.complete


def test_what_was_chosen_last_is_remembered_first(place: Place) -> None:
    for key in ("person:p1", "action:tidy", "person:p1"):
        place.commands.remember(place.entry(key))
    assert place.commands.recent == ["person:p1", "action:tidy"]
