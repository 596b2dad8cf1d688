from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.low_part import LowPart


@pytest.fixture
def part(qtbot: QtBot) -> Iterator[LowPart]:
    pane, inside, found = QWidget(), QWidget(), LowPart()
    qtbot.addWidget(pane)
    lines = QVBoxLayout(inside)
    for number in range(8):
        lines.addWidget(QPushButton(f"A rather long choice, number {number}"))
    found.setWidget(inside)
    column = QVBoxLayout(pane)
    column.addWidget(found)
    column.addWidget(QListWidget(), 1)
    column.addWidget(QLabel("below"))
    pane.resize(400, 900)
    pane.show()
    QApplication.processEvents()
    yield found
    pane.close()


def test_with_room_everything_is_in_sight(part: LowPart) -> None:
    inside = part.widget()
    assert inside is not None
    assert part.viewport().height() >= inside.sizeHint().height()


def test_in_a_low_window_it_scrolls_and_asks_for_little(part: LowPart) -> None:
    part.window().resize(400, part.window().minimumSizeHint().height())
    QApplication.processEvents()
    inside = part.widget()
    assert inside is not None
    assert part.window().height() < inside.sizeHint().height()
    assert part.verticalScrollBar().maximum() > 0


def test_it_is_never_narrower_than_what_it_holds(part: LowPart) -> None:
    inside = part.widget()
    assert inside is not None
    assert part.minimumSizeHint().width() >= inside.minimumSizeHint().width()
