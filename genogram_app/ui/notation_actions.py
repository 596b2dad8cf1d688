"""The actions that choose between conventions of drawing, joined to what the drawing shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from genogram_app.notation.style import KeyStyle
from genogram_app.ui.menus import Actions
from genogram_app.ui.view_options import ViewOptions

_STYLES: dict[str, KeyStyle] = {"mcgoldrick": "mcgoldrick", "write-enough": "write_enough"}
_SWITCHES = {
    "colour": "colour",
    "years-above": "years_above",
    "shading": "shading",
    "single-slash": "single_slash",
}


def connect_notation(actions: Actions, options: ViewOptions, window: QWidget) -> None:
    """Let the actions show and change the notation; of the two styles one is always chosen."""
    group = QActionGroup(window)
    for name, style in _STYLES.items():
        group.addAction(actions[name])
        actions[name].setChecked(options.notation.key_style == style)
        actions[name].triggered.connect(lambda _=False, s=style: _change(options, key_style=s))
    for name, field in _SWITCHES.items():
        actions[name].setChecked(getattr(options.notation, field))
        actions[name].toggled.connect(lambda on, f=field: _change(options, **{f: on}))


def _change(options: ViewOptions, **fields: Any) -> None:
    options.follow(replace(options.notation, **fields))
