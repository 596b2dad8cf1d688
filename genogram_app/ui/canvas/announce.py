"""Telling a screen reader what the canvas shows: Qt does not read a scene by itself."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

MOST = 4
"""So many things are named; beyond that they are counted."""


def announce(widget: QWidget, words: str, *, aloud: bool = True) -> None:
    """Make the words the description of a widget, and have them read out while it has the keyboard.

    What is not said `aloud` is read in another way already, such as a thing that one goes to.
    """
    if words == widget.accessibleDescription():
        return
    widget.setAccessibleDescription(words)
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged))
    if aloud and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def described(titles: tuple[str, ...], people: int) -> str:
    """Return what is selected in words, or how many people there are to select."""
    if not titles:
        there = "1 person" if people == 1 else f"{people or 'no'} people"
        return f"Nothing is selected; {there} drawn."
    if len(titles) > MOST:
        return f"{len(titles)} items are selected."
    return "Selected: " + "; ".join(titles)
