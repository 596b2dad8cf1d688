from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.motion import motion_allowed


def test_without_a_screen_nothing_moves(qtbot: QtBot) -> None:
    assert not motion_allowed()
