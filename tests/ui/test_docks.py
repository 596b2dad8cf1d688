from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.docks import Docks


@pytest.fixture
def docks(qtbot: QtBot) -> Iterator[Docks]:
    window = QMainWindow()
    qtbot.addWidget(window)
    yield Docks(
        window,
        QLabel("a"),
        QLabel("b"),
        QLabel("c"),
        QLabel("d"),
        QLabel("e"),
        QLabel("f"),
        QLabel("g"),
        QLabel("h"),
    )
    window.close()


def test_every_pane_can_be_hidden_and_its_place_remembered(docks: Docks) -> None:
    assert all(dock.toggleViewAction().isEnabled() for dock in docks.all)
    assert len({dock.objectName() for dock in docks.all}) == 8


def test_the_tab_counts_the_findings(docks: Docks) -> None:
    docks.show_count(3)
    assert docks.findings.windowTitle() == "Findings (3)"
    docks.show_count(0)
    assert docks.findings.windowTitle() == "Findings"


def test_the_palette_s_pane_is_never_narrower_than_what_it_holds(qtbot: QtBot) -> None:
    window, pane, held = QMainWindow(), QWidget(), QLabel("Add")
    QVBoxLayout(pane).addWidget(held)
    qtbot.addWidget(window)
    docks = Docks(window, pane, *(QLabel("x") for _ in range(7)))
    window.show()
    held.setText("Parent or carer, in large letters")
    assert docks.palette.width() < held.sizeHint().width()
    qtbot.waitUntil(lambda: docks.palette.width() >= held.sizeHint().width())
