"""Whether things may move on the screen: not when the system is asked for less motion."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QStyle

_SCREENLESS = ("offscreen", "minimal", "vnc")


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
