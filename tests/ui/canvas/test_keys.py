from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.keys import arrow_of, command_of
from genogram_app.ui.canvas.neighbours import LEFT

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


@pytest.mark.parametrize(
    ("key", "held", "command"),
    [
        (Qt.Key.Key_Return, NONE, "rename"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "rename"),
        (Qt.Key.Key_Return, CTRL, "details"),
        (Qt.Key.Key_F2, NONE, "rename"),
        (Qt.Key.Key_Period, NONE, "next-relation"),
        (Qt.Key.Key_Comma, NONE, "last-relation"),
        (Qt.Key.Key_0, CTRL, "fit"),
        (Qt.Key.Key_F, NONE, None),
        (Qt.Key.Key_Plus, CTRL, "zoom-in"),
        (Qt.Key.Key_Equal, CTRL, "zoom-in"),
        (Qt.Key.Key_Minus, CTRL, "zoom-out"),
        (Qt.Key.Key_X, NONE, None),
    ],
)
def test_keys_mean_what_they_mean_elsewhere(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, command: str | None
) -> None:
    assert command_of(pressed(key, held)) == command


def test_arrows_have_a_direction(qtbot: QtBot) -> None:
    assert arrow_of(pressed(Qt.Key.Key_Left)) == LEFT
    assert arrow_of(pressed(Qt.Key.Key_A)) is None
