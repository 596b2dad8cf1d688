"""What stories share: the real window, with a fake for the system's dialogs and a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from genogram_app.app.main import make_window
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs


class FixedClock:
    """A clock that stands still."""

    def today(self) -> date:
        return TODAY


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def window(qtbot: QtBot, dialogs: FakeDialogs, tmp_path: Path) -> Iterator[Window]:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    found = make_window(settings, dialogs, FixedClock())
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    yield found
    dialogs.changes_answer = "discard"
    found.close()
