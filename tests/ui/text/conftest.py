"""What tests of the text and its marks share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.text.reading_pane import reading_pane


@pytest.fixture
def read_pane(qtbot: QtBot, session: Session, settings: Settings) -> NarrativePane:
    """A pane with a text of three people of the case and several others."""
    pane = reading_pane(session, settings)
    qtbot.addWidget(pane)
    return pane
