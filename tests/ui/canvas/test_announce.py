from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.announce import announce, described


def test_the_words_become_the_description(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Selected: Tess")
    assert widget.accessibleDescription() == "Selected: Tess"


def test_what_is_selected_is_named_and_many_are_counted() -> None:
    assert described(("Tess Vale, female", "Nora Vale"), 3) == "Selected: Tess Vale, female; Nora Vale"
    assert described(("x",) * 5, 9) == "5 items are selected."


def test_without_a_selection_the_people_are_counted() -> None:
    assert described((), 0) == "Nothing is selected; no people drawn."
    assert described((), 1) == "Nothing is selected; 1 person drawn."
    assert described((), 12) == "Nothing is selected; 12 people drawn."
