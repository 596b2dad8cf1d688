from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Window:
    found = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(found)
    found.show()
    return found


def test_details_come_in_front_of_the_findings(window: Window) -> None:
    window.docks.findings.raise_()
    window.paths.show_details()
    assert window.docks.in_sight(window.docks.details)


def test_a_step_through_the_findings_shows_their_pane(window: Window) -> None:
    window.docks.findings.hide()
    window.paths.step_finding(1)
    assert window.docks.in_sight(window.docks.findings)


def test_the_first_text_is_begun_in_the_pane_of_texts(window: Window) -> None:
    window.docks.text.hide()
    window.paths.begin_text()
    assert window.docks.in_sight(window.docks.text)


def test_a_finding_leads_to_the_details_of_what_it_is_about(window: Window) -> None:
    window.docks.findings.raise_()
    window.findings.details_wanted.emit("k2")
    assert window.session.selection == ("k2",)
    assert window.docks.in_sight(window.docks.details)
