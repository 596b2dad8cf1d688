"""The marks of severities: a shape each, and a colour that is clear on light and on dark."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from genogram_app.ui.icons import icon

LIGHT = {
    "contradiction": "#B00020",
    "safety": "#A84300",
    "omission": "#0061A4",
    "gap": "#0061A4",
    "unclear": "#595959",
    "privacy": "#6A1B9A",
    "note": "#595959",
    "": "#2E6B34",
}
DARK = {
    "contradiction": "#FF8A8A",
    "safety": "#FFB070",
    "omission": "#7CC0FF",
    "gap": "#7CC0FF",
    "unclear": "#C4C4C4",
    "privacy": "#D6A8F0",
    "note": "#C4C4C4",
    "": "#8FD198",
}
"""Colours by severity (empty: explained), each at least 4.5 to 1 against the base colour of its scheme."""


def mark(severity: str) -> QIcon:
    """Return the icon of a severity; the empty one is that of explained findings."""
    return icon(severity or "explained", colour(severity))


def colour(severity: str) -> QColor:
    """Return the colour of a severity in the present colour scheme."""
    return QColor((DARK if is_dark() else LIGHT)[severity])


def is_dark() -> bool:
    """Return whether text is lighter than its ground."""
    palette = QGuiApplication.palette()
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    return text.lightness() > ground.lightness()
