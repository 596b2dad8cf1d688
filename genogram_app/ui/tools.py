"""The tool bar: what is used most, the date that the drawing stands for, and what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolButton

from genogram_app.ui.as_at_field import AsAtField
from genogram_app.ui.layers import Layers
from genogram_app.ui.menus import Actions
from genogram_app.ui.pane_round import Stop, reachable
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

BAR_WORDS = {"new": "New", "open": "Open", "save": "Save", "export": "Export", "undo": "Undo", "redo": "Redo"}
"""What the buttons of the bar say."""
_GROUPS = (("new", "open", "save", "export"), ("undo", "redo"), ("zoom-out", "zoom-in", "fit"))


class Tools:
    """The window's one tool bar; it stays where it is and cannot be put away."""

    def __init__(self, window: QMainWindow, actions: Actions, as_at: AsAtField, options: ViewOptions) -> None:
        """Put the actions, the field for the date and the layers on the bar."""
        self.bar = bar = window.addToolBar(tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        for names in _GROUPS:
            bar.addActions([actions[name] for name in names])
            bar.addSeparator()
        for name, words in BAR_WORDS.items():
            actions[name].setIconText(tr(words))
            button = bar.widgetForAction(actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addWidget(as_at)
        self.layers = Layers(actions, options, bar)
        bar.addSeparator()
        bar.addAction(actions["find"])
        self.stop: Stop = (bar, reachable(bar))
