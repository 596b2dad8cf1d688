"""The colours of the window in every theme; the paper stays white, because it is what is printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, get_args

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

Theme: TypeAlias = Literal["system", "light", "dark", "high-contrast"]
THEMES: tuple[Theme, ...] = get_args(Theme)

_Role = QPalette.ColorRole
_ROLES = (
    *(_Role.Window, _Role.WindowText, _Role.Base, _Role.AlternateBase, _Role.Text, _Role.PlaceholderText),
    *(_Role.Button, _Role.ButtonText, _Role.BrightText, _Role.ToolTipBase, _Role.ToolTipText),
    *(_Role.Highlight, _Role.HighlightedText, _Role.Accent, _Role.Link, _Role.LinkVisited),
    *(_Role.Light, _Role.Midlight, _Role.Mid, _Role.Dark, _Role.Shadow),
)
_COLOURS: Mapping[Theme, tuple[str, str]] = {
    "light": (
        (
            "#f0f0f0 #1a1a1a #ffffff #f5f5f5 #1a1a1a #5f5f5f #e9e9e9 #1a1a1a #b00020 #ffffff #1a1a1a "
            "#1a5fb4 #ffffff #1a5fb4 #0a58a8 #6a1b9a #ffffff #e3e3e3 #757575 #707070 #505050"
        ),
        "#767676",
    ),
    "dark": (
        (
            "#232629 #f2f2f2 #1b1e20 #26292c #f2f2f2 #b4b4b4 #31363b #f2f2f2 #ff8a8a #31363b #f2f2f2 "
            "#7cc0ff #10181f #7cc0ff #8ab8ff #d6a8f0 #4a4f55 #3a3f44 #8b8f94 #141618 #000000"
        ),
        "#949494",
    ),
    "high-contrast": (
        (
            "#000000 #ffffff #000000 #101010 #ffffff #e0e0e0 #000000 #ffffff #ffff00 #000000 #ffffff "
            "#ffff00 #000000 #ffff00 #66d9ff #e0b0ff #ffffff #c0c0c0 #ffffff #c0c0c0 #000000"
        ),
        "#b0b0b0",
    ),
}
"""For each theme the colours of the roles in their order, and that of words of what is not to be had."""
_RESTING = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText, _Role.HighlightedText)


def palette_of(theme: Theme) -> QPalette:
    """Return the colours of a theme; those of the system are an empty palette."""
    palette = QPalette()
    if theme not in _COLOURS:
        return palette
    colours, resting = _COLOURS[theme]
    for role, name in zip(_ROLES, colours.split(), strict=True):
        palette.setColor(role, QColor(name))
    for role in _RESTING:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(resting))
    ground = palette.color(_Role.Window)
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, ground)
    return palette


def renew_styled(root: QWidget) -> None:
    """Let what has a style sheet take up other colours: Qt leaves it those it was first shown in."""
    for widget in root.findChildren(QWidget):
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)
