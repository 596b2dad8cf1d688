from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.menus import make_actions
from genogram_app.ui.recent_cases import RecentCase
from genogram_app.ui.start_page import NO_CASES, StartPage
from tests.ui.conftest import TODAY

THERE = RecentCase(Path("/cases/Child W.genogram"), datetime(2026, 11, 3, tzinfo=UTC))
GONE = RecentCase(Path("/cases/Child X.genogram"), found=False)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[StartPage]:
    window = QMainWindow()
    found = StartPage(make_actions(window))
    window.setCentralWidget(found)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    found.show_cases([THERE, GONE], TODAY)
    yield found
    window.close()


@pytest.fixture
def opened(page: StartPage) -> list[Path]:
    found: list[Path] = []
    page.open_wanted.connect(found.append)
    return found


@pytest.fixture
def forgotten(page: StartPage) -> list[Path]:
    found: list[Path] = []
    page.forget_wanted.connect(found.append)
    return found


def test_enter_opens_the_latest_case(page: StartPage, opened: list[Path]) -> None:
    page.begin()
    QTest.keyClick(page.cases, Qt.Key.Key_Return)
    assert opened == [THERE.path]


def test_a_click_opens_a_case_once(page: StartPage, opened: list[Path]) -> None:
    place = page.cases.visualItemRect(page.cases.item(0)).center()
    QTest.mouseClick(page.cases.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == [THERE.path]


def test_a_case_that_is_not_there_is_explained_not_opened(page: StartPage, opened: list[Path]) -> None:
    page.begin()
    QTest.keyClick(page.cases, Qt.Key.Key_Down)
    QTest.keyClick(page.cases, Qt.Key.Key_Return)
    assert opened == []
    assert "Child X.genogram" in page.word.text()


def test_delete_and_the_button_take_a_case_out_of_the_list(page: StartPage, forgotten: list[Path]) -> None:
    page.cases.setCurrentRow(1)
    QTest.keyClick(page.cases, Qt.Key.Key_Delete)
    QTest.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert forgotten == [GONE.path, GONE.path]


def test_the_context_menu_takes_a_case_out_of_the_list(page: StartPage, forgotten: list[Path]) -> None:
    page.cases.customContextMenuRequested.emit(page.cases.visualItemRect(page.cases.item(0)).center())
    assert page.cases.menu is not None
    page.cases.menu.actions()[1].trigger()
    page.cases.menu.close()
    assert forgotten == [THERE.path]


def test_without_recent_cases_the_keyboard_begins_at_a_new_one(page: StartPage) -> None:
    page.show_cases([], TODAY)
    page.begin()
    assert page.ways["new"].hasFocus()
    assert page.word.text() == NO_CASES
    assert not page.cases.isVisible()


def test_every_way_says_what_it_does(page: StartPage) -> None:
    assert all(way.text() and way.accessibleDescription() for way in page.ways.values())


def test_a_narrow_window_puts_the_halves_below_one_another(page: StartPage, qtbot: QtBot) -> None:
    def place(part: QWidget) -> QPoint:
        return part.mapTo(page, QPoint(0, 0))

    ways, cases = page.ways["three-homes"], page.cases
    assert place(cases).x() > place(ways).x() + ways.width()
    page.window().resize(420, 800)
    qtbot.waitUntil(lambda: place(cases).y() > place(ways).y() + ways.height())
    assert page.horizontalScrollBar().maximum() == 0
