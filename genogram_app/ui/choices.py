"""The choices of a menu each: notation, appearance, language, nation and motion, answered together."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from genogram_app.ui.appearance import connect_appearance
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.languages import connect_languages
from genogram_app.ui.menus import Actions
from genogram_app.ui.motion import connect_motion
from genogram_app.ui.nations import connect_nations
from genogram_app.ui.notation_actions import connect_notation
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import ViewOptions


def connect_choices(
    actions: Actions, options: ViewOptions, settings: Settings, canvas: CanvasView, parent: QMainWindow
) -> None:
    """Let the actions show and change what is chosen."""
    connect_notation(actions, options, parent)
    connect_appearance(actions, settings, parent)
    connect_languages(actions, settings, parent)
    connect_nations(actions, settings, parent)
    connect_motion(actions["motion"], settings, parent, canvas.glide.allow)
