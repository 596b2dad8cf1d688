"""What a user's eyes see in the real window: the date of the drawing, who is drawn where, what is said."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from genogram_app.ui.window import Window


def home(window: Window) -> dict[str, set[str]]:
    """Who is drawn inside the outline of each household, in the part of it that is certain."""
    return {outline.household: {*outline.members} for outline in window.canvas.picture_scene.outlines}


def perhaps_home(window: Window) -> dict[str, set[str]]:
    """Who is drawn inside the broken part of an outline, for each household that has one."""
    outlines = window.canvas.picture_scene.outlines
    return {outline.household: {*outline.possible} for outline in outlines if outline.possible}


def staying(window: Window) -> set[str]:
    """Who is drawn beside a household, joined to it by a line."""
    outlines = window.canvas.picture_scene.outlines
    return {person for outline in outlines for person, _, _ in outline.tethered}


def shown(window: Window) -> tuple[date | None, str]:
    """The date of the drawing, and what is said of it."""
    return window.canvas.picture_scene.day, window.dates.strip.words.words


def wait_for(qtbot: QtBot, window: Window, day: date) -> None:
    """Wait until the drawing is that of a day."""
    qtbot.waitUntil(lambda: shown(window)[0] == day)


def places(window: Window) -> dict[str, tuple[float, float]]:
    """Where everybody stands."""
    return {box.person: (box.x, box.y) for box in window.canvas.picture_scene.boxes}
