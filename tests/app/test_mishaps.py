from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from genogram_app.app.clock import SystemClock
from genogram_app.app.main import make_window
from genogram_app.app.mishaps import watch
from genogram_app.ui.settings import Settings
from tests.ui.conftest import FakeDialogs


def test_what_breaks_is_said_calmly_and_the_case_stays_open(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dialogs = FakeDialogs()
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    window = make_window(settings, dialogs, SystemClock())
    qtbot.addWidget(window)
    before, document = sys.excepthook, window.session.document
    forget = watch(window)
    try:
        sys.excepthook(KeyError, KeyError("p9"), None)
    finally:
        forget()
    assert sys.excepthook is before
    (said,) = dialogs.said
    assert "KeyError" in said[1]
    assert "still open" in said[2]
    assert window.session.document is document
    assert "p9" in capsys.readouterr().err
    window.close()
