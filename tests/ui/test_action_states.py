from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.action_states import show_what_can_be_done
from genogram_app.ui.menus import Actions, make_actions
from tests.ui.conftest import family


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    window = QMainWindow()
    qtbot.addWidget(window)
    found = make_actions(window)
    for action in found.values():
        action.setParent(None)
    return found


def test_of_an_empty_case_nothing_can_be_copied_exported_or_tidied(actions: Actions) -> None:
    show_what_can_be_done(actions, Session(Document()))
    for name in ("copy", "copy-picture", "select-all", "tidy", "export", "remove", "undo", "redo"):
        assert not actions[name].isEnabled(), name


def test_undo_says_what_it_would_take_back(actions: Actions) -> None:
    session = Session(family())
    session.do(set_field("p1", "label", "Child W", label="Change label"))
    show_what_can_be_done(actions, session)
    assert actions["undo"].text() == "&Undo change label"
    session.undo()
    show_what_can_be_done(actions, session)
    assert actions["undo"].text() == "&Undo"
    assert actions["redo"].text() == "&Redo change label"


def test_only_what_is_selected_can_be_removed(actions: Actions) -> None:
    session = Session(family())
    show_what_can_be_done(actions, session)
    assert not actions["remove"].isEnabled()
    session.select(("p1",))
    show_what_can_be_done(actions, session)
    assert actions["remove"].isEnabled()
