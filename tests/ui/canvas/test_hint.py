from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.hint import BeginHint


def test_the_hint_stays_in_the_middle(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    hint = BeginHint(room)
    room.show()
    room.resize(900, 600)
    qtbot.waitUntil(lambda: _near(hint.geometry().center(), QPoint(450, 300)))
    room.resize(500, 300)
    qtbot.waitUntil(lambda: _near(hint.geometry().center(), QPoint(250, 150)))


def test_the_hint_never_grows_beyond_its_room(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    hint = BeginHint(room)
    room.show()
    room.resize(120, 80)
    qtbot.waitUntil(lambda: room.rect().contains(hint.geometry()))


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() <= 2
