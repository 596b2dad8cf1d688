"""Going round the parts of the window by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton, QWidget

Stop: TypeAlias = tuple[QWidget, QWidget]
"""A part of the window, and what in it takes the keyboard."""


class PaneRound:
    """Takes the keyboard from part to part, those only that are in sight."""

    def __init__(self, stops: Callable[[], Sequence[Stop]]) -> None:
        """`stops` gives what is in sight now, in the order of the round."""
        self._stops = stops

    def go(self, step: int) -> None:
        """Go to the next part, or with -1 to the one before; from elsewhere to the first."""
        stops, now = self._stops(), QApplication.focusWidget()
        here = [i for i, (part, _) in enumerate(stops) if now and (part is now or part.isAncestorOf(now))]
        place = (here[-1] + step) % len(stops) if here else 0
        reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        stops[place][1].setFocus(reason)


def reachable(bar: QToolBar) -> QWidget:
    """Let Tab go through the buttons of a tool bar; return the first of them."""
    buttons = [b for action in bar.actions() if isinstance(b := bar.widgetForAction(action), QToolButton)]
    for button in buttons:
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return buttons[0]
