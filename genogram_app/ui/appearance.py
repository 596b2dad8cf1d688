"""How the program looks on the screen: its theme and how large its text is, chosen in the menu and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from genogram_app.ui.icons import SCALE
from genogram_app.ui.menus import Actions
from genogram_app.ui.outlined_style import OutlinedStyle
from genogram_app.ui.settings import Settings
from genogram_app.ui.themes import THEMES, Theme, palette_of

_Value = TypeVar("_Value")
SIZES = (100, 125, 150, 175, 200)
"""How large text can be, in percent of what the system has."""
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "high-contrast": Qt.ColorScheme.Dark}


def theme_of(settings: Settings) -> Theme:
    """Return the theme last chosen; at first, and for one that is not known, the system's."""
    remembered = settings.text_of("view/theme")
    return next((theme for theme in THEMES if theme == remembered), "system")


def size_of(settings: Settings) -> int:
    """Return how large text was last chosen to be, in percent."""
    remembered = settings.text_of("view/text-size")
    return next((size for size in SIZES if str(size) == remembered), SIZES[0])


def dress_application(settings: Settings) -> None:
    """Give the program the theme and the text size that were last chosen; before there is a window."""
    if theme_of(settings) != "system":
        wear(theme_of(settings))
    if size_of(settings) != SIZES[0]:
        write_at(size_of(settings))


def wear(theme: Theme) -> None:
    """Give the program the colours of a theme."""
    style, _ = _as_begun()
    hints = QGuiApplication.styleHints()
    if theme in _SCHEMES:
        hints.setColorScheme(_SCHEMES[theme])
        QApplication.setStyle(OutlinedStyle())
    else:
        hints.unsetColorScheme()
        QApplication.setStyle(style)
    QApplication.setPalette(palette_of(theme))


def write_at(percent: int) -> None:
    """Make the text of the program so large, and its icons with it; not the drawing, which has its zoom."""
    _, began = _as_begun()
    font = QFont(began)
    font.setPointSizeF(began.pointSizeF() * percent / 100)
    application = QApplication.instance()
    if application is not None:
        application.setProperty(SCALE, percent / 100)
    QApplication.setFont(font)


def connect_appearance(actions: Actions, settings: Settings, window: QWidget) -> None:
    """Let the actions show and change theme and text size."""
    _as_begun()
    themes = {f"theme-{theme}": theme for theme in THEMES}
    _choice(actions, themes, theme_of(settings), _remembering(settings, "view/theme", wear), window)
    sizes = {f"text-{size}": size for size in SIZES}
    _choice(actions, sizes, size_of(settings), _remembering(settings, "view/text-size", write_at), window)


def _choice(
    actions: Actions,
    values: Mapping[str, _Value],
    now: _Value,
    choose: Callable[[_Value], None],
    window: QWidget,
) -> None:
    """Of these actions one is always chosen."""
    group = QActionGroup(window)
    for name, value in values.items():
        group.addAction(actions[name])
        actions[name].setChecked(value == now)
        actions[name].triggered.connect(lambda _=False, v=value: choose(v))


def _remembering(settings: Settings, name: str, choose: Callable[[_Value], None]) -> Callable[[_Value], None]:
    def remember(value: _Value) -> None:
        settings.set_text(name, str(value))
        choose(value)

    return remember


@cache
def _as_begun() -> tuple[str, QFont]:
    """The style and the font with which the system began the program."""
    return QApplication.style().name(), QFont(QApplication.font())
