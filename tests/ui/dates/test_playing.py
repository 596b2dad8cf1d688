from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.dates.playing import Player


def made(qtbot: QtBot, steps: int) -> tuple[Player, QWidget, list[int]]:
    widget, done = QWidget(), list[int]()
    qtbot.addWidget(widget)
    widget.show()

    def step() -> bool:
        done.append(len(done))
        return len(done) < steps

    player = Player(widget, step, (widget,))
    player.set_pace(1)
    return player, widget, done


def test_it_goes_on_until_there_is_nothing_more(qtbot: QtBot) -> None:
    player, _, done = made(qtbot, 3)
    player.play()
    qtbot.waitUntil(lambda: not player.playing)
    assert done == [0, 1, 2]


def test_it_tells_when_it_begins_and_when_it_ends(qtbot: QtBot) -> None:
    player, _, _ = made(qtbot, 1)
    told: list[bool] = []
    player.changed.connect(lambda: told.append(player.playing))
    player.play()
    qtbot.waitUntil(lambda: told == [True, False])


def test_a_hand_on_what_it_watches_pauses_it(qtbot: QtBot) -> None:
    player, widget, _ = made(qtbot, 10_000)
    player.play()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert not player.playing


def test_escape_pauses_it_wherever_the_keyboard_is(qtbot: QtBot) -> None:
    player, _, _ = made(qtbot, 10_000)
    other = QWidget()
    qtbot.addWidget(other)
    player.play()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not player.playing


def test_keys_elsewhere_leave_it_alone(qtbot: QtBot) -> None:
    player, _, _ = made(qtbot, 10_000)
    other = QWidget()
    qtbot.addWidget(other)
    player.play()
    QTest.keyClick(other, Qt.Key.Key_A)
    assert player.playing
    player.pause()
