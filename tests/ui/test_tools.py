from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


def test_the_tool_bar_stays_and_its_buttons_take_the_keyboard(qtbot: QtBot, settings: Settings) -> None:
    window = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(window)
    bar, first = window.tools.stop
    assert not window.tools.bar.isMovable()
    assert isinstance(first, QToolButton)
    assert first.defaultAction() is window.actions_by_name["new"]
    assert first.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert bar is window.tools.bar
