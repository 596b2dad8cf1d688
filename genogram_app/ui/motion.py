"""Whether things may move on the screen: not when the system is asked for less motion."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QStyle

from genogram_app.ui.settings import Settings

_SCREENLESS = ("offscreen", "minimal", "vnc")


def connect_motion(
    action: QAction, settings: Settings, window: QMainWindow, allow: Callable[[bool], None]
) -> None:
    """Let one action say whether the drawing and the panes may move, and keep it for the next start."""

    def choose(wanted: bool) -> None:
        settings.set_flag("view/motion", value=wanted)
        allowed = wanted and motion_allowed()
        window.setAnimated(allowed)
        allow(allowed)

    wanted = settings.flag_of("view/motion", default=True)
    action.setChecked(wanted)
    choose(wanted)
    action.toggled.connect(choose)


def motion_allowed() -> bool:
    """Return whether the system shows animations and there is a screen to show them on."""
    style = QApplication.style()
    return (
        QApplication.platformName() not in _SCREENLESS
        and style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        and _windows_animates()
    )


def _windows_animates() -> bool:
    """The switch "Animation effects" of Windows, which Qt does not tell of; True elsewhere."""
    if sys.platform != "win32":
        return True
    import ctypes

    answer = ctypes.c_int(1)
    get_client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(get_client_area_animation, 0, ctypes.byref(answer), 0)
    return bool(answer.value)
