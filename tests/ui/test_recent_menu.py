from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.recent_menu import RecentMenu
from genogram_app.ui.settings import Settings


@pytest.fixture
def opened() -> list[Path]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    return found


@pytest.fixture
def menu(window: QWidget, settings: Settings, opened: list[Path]) -> RecentMenu:
    return RecentMenu(settings, opened.append, window)


def test_the_latest_case_comes_first_and_is_opened(
    menu: RecentMenu, settings: Settings, opened: list[Path], tmp_path: Path
) -> None:
    for name in ("old.genogram", "new & newer.genogram"):
        (tmp_path / name).touch()
        settings.remember_file(tmp_path / name)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["new && newer.genogram", "old.genogram"]
    menu.actions()[0].trigger()
    assert opened == [tmp_path / "new & newer.genogram"]


def test_without_recent_cases_the_menu_says_so(menu: RecentMenu) -> None:
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    assert not entry.isEnabled()
