"""A family of three generations, built by gestures in the real window, tidied and put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from genogram_app.ui.window import Window
from tests.stories.hands import add, drag, press, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Places = dict[str, tuple[float, float]]


def test_undoing_a_tidy_puts_everybody_back(qtbot: QtBot, window: Window) -> None:
    mother, father = build_three_generations(window)
    built = places(window)
    qtbot.waitUntil(lambda: not window.canvas.glide.running)
    drag_past(window, mother, father)
    dragged = places(window)
    assert (built[mother][0] > built[father][0]) != (dragged[mother][0] > dragged[father][0])
    press(window, "Ctrl+Shift+T")
    tidied = places(window)
    assert window.statusBar().currentMessage().startswith("Tidied: ")
    assert tidied[mother] != dragged[mother]
    press(window, "Ctrl+Z")
    assert places(window) == dragged
    press(window, "Ctrl+Z")
    assert places(window) == built


def build_three_generations(window: Window) -> tuple[str, str]:
    """A child, her parents and grandparents, and more of her parents’; return the parents."""
    press(window, "A")
    write(window, "name", "Juno Marsh")
    child = window.session.selection
    father = add(window, "add-father")
    window.session.select(child)
    mother = add(window, "add-mother")
    for parent in (mother, father):
        for gesture, choice in (
            ("add-mother", ""),
            ("add-father", ""),
            ("add-partner", ""),
            ("add-child", " and "),
            ("add-sibling", "Sibling: child of"),
        ):
            window.session.select((parent,))
            add(window, gesture, choice)
    assert len(window.session.document.people) == 13
    assert len({round(y) for _, y in places(window).values()}) == 3
    return mother, father


def places(window: Window) -> Places:
    """Where everybody's symbol stands on the canvas."""
    return {box.person: (box.x, box.y) for box in window.canvas.picture_scene.boxes}


def drag_past(window: Window, person: str, other: str) -> None:
    """Drag somebody to the far side of another, half a symbol lower."""
    at = places(window)
    x, y = at[other]
    beyond = x + (45 if at[person][0] < x else -45), y + 12
    drag(window, spot(window, at[person]), spot(window, beyond))


def spot(window: Window, place: tuple[float, float]) -> QPoint:
    """Where on the screen a place of the drawing is."""
    return window.canvas.mapFromScene(QPointF(*place))
