from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from genogram_app.app.clock import SystemClock
from genogram_app.app.main import begin, make_application, make_window
from genogram_app.interchange.convert import save
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import FakeDialogs, family


@pytest.fixture
def dialogs() -> FakeDialogs:
    return FakeDialogs()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, dialogs: FakeDialogs) -> Iterator[Window]:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    found = make_window(settings, dialogs, SystemClock())
    qtbot.addWidget(found)
    yield found
    found.close()


def test_the_application_has_a_name_and_an_icon(qtbot: QtBot) -> None:
    application = make_application()
    assert application.applicationName() == "Genogram"
    assert not application.windowIcon().isNull()


def test_without_a_file_the_window_begins_with_the_start_page(window: Window) -> None:
    begin(window, [], sample=False)
    assert window.middle.currentWidget() is window.starting.page
    assert window.windowTitle() == "Genogram"
    assert not any(dock.isVisible() for dock in window.docks.all)


def test_the_panes_are_there_when_a_case_is_opened_from_the_start_page(window: Window) -> None:
    begin(window, [], sample=False)
    window.files.new()
    assert window.docks.palette.isVisible()
    assert window.docks.details.isVisible()


def test_a_file_on_the_command_line_is_opened(window: Window, tmp_path: Path) -> None:
    save(family(), tmp_path / "w.genogram")
    begin(window, [str(tmp_path / "w.genogram")], sample=False)
    assert window.session.document == family()
    assert window.files.path == tmp_path / "w.genogram"


def test_a_file_that_is_not_there_is_said_calmly(window: Window, dialogs: FakeDialogs) -> None:
    begin(window, ["nowhere.genogram"], sample=False)
    assert "nowhere.genogram" in dialogs.said[0][1]
    assert window.middle.currentWidget() is window.starting.page
    assert window.session.document.people == ()


def test_the_sample_opens_as_a_case_without_a_file(window: Window) -> None:
    begin(window, [], sample=True)
    assert len(window.session.document.people) > 5
    assert window.files.path is None
