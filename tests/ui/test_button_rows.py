from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.button_rows import ButtonRows


@pytest.fixture
def buttons() -> list[QPushButton]:
    return [QPushButton(words) for words in ("Accept", "Reject", "Correct it", "Offer once more")]


@pytest.fixture
def rows(qtbot: QtBot, buttons: list[QPushButton]) -> Iterator[ButtonRows]:
    pane = QWidget()
    qtbot.addWidget(pane)
    found = ButtonRows(*buttons)
    column = QVBoxLayout(pane)
    column.addWidget(found)
    column.addStretch(1)
    pane.resize(900, 400)
    pane.show()
    settled()
    yield found
    pane.close()


def settled() -> None:
    for _ in range(3):
        QApplication.processEvents()


def narrow(rows: ButtonRows) -> None:
    rows.window().resize(rows.window().minimumSizeHint().width(), 400)
    settled()


def test_buttons_stand_in_one_row_where_there_is_room(rows: ButtonRows, buttons: list[QPushButton]) -> None:
    assert {button.y() for button in buttons} == {0}
    assert rows.height() == buttons[0].height()


def test_in_a_narrow_pane_every_button_is_whole_and_in_sight(
    rows: ButtonRows, buttons: list[QPushButton]
) -> None:
    narrow(rows)
    assert len({button.y() for button in buttons}) > 1
    for button in buttons:
        assert rows.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_words_that_grow_begin_another_row(rows: ButtonRows, buttons: list[QPushButton]) -> None:
    buttons[0].setText("Accept all of these many proposals " * 3)
    settled()
    assert buttons[0].width() >= buttons[0].sizeHint().width()
    assert buttons[-1].y() > 0
    assert rows.rect().contains(buttons[-1].geometry())


def test_a_hidden_button_leaves_no_gap(rows: ButtonRows, buttons: list[QPushButton]) -> None:
    place = buttons[1].x()
    buttons[1].hide()
    settled()
    assert buttons[2].x() == place
    buttons[1].show()
    settled()
    assert buttons[1].x() == place
