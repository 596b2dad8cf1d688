"""The choices of the menus are answered together."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.choices import connect_choices
from genogram_app.ui.menus import make_actions
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import ViewOptions


def test_what_is_chosen_in_any_of_the_menus_is_done(
    qtbot: QtBot, session: Session, settings: Settings
) -> None:
    window, options = QMainWindow(), ViewOptions(settings)
    qtbot.addWidget(window)
    canvas = CanvasView(session, lambda document: draw(document, options.picture()), window)
    actions = make_actions(window)
    connect_choices(actions, options, settings, canvas, window)
    actions["write-enough"].trigger()
    assert options.notation.key_style == "write_enough"
    assert actions["text-100"].isChecked()
    assert actions["nation-england"].isChecked()
    assert actions["language-system"].isChecked()
