"""Asking on the spot which of several things a gesture means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGraphicsView, QMenu

from genogram_app.edit.session import Edit
from genogram_app.ui.relatives import Choice

Ask: TypeAlias = Callable[[str, Sequence[Choice], QPointF, Callable[[Edit], object]], object]
"""Asks a question with its answers at a point of the scene; what is chosen is done."""


def ask_in_menu(
    view: QGraphicsView,
    question: str,
    choices: Sequence[Choice],
    at: QPointF,
    do: Callable[[Edit], object],
) -> QMenu:
    """Open a menu of the answers at a point of the scene; Esc or a click beside it answers nothing."""
    menu = QMenu(view)
    menu.setAccessibleName(question)
    head(menu, question)
    first = offer(menu, choices, lambda choice: do(choice.edit))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(view.viewport().mapToGlobal(view.mapFromScene(at)))
    menu.setActiveAction(first)
    return menu


def offer(menu: QMenu, choices: Sequence[Choice], choose: Callable[[Choice], object]) -> QAction:
    """Add an entry for each answer to a menu, the first nine with a digit for it; return the first one.

    Answers of one group stand under its name.
    """
    entries, group = [], ""
    for number, choice in enumerate(choices, 1):
        if choice.group != group:
            group = choice.group
            head(menu, group)
        entry = menu.addAction(_numbered(number, choice.words))
        entry.triggered.connect(lambda _=False, c=choice: choose(c))
        entries.append(entry)
    return entries[0]


def head(menu: QMenu, words: str) -> None:
    """Add words that cannot be chosen, over what follows."""
    menu.addSeparator()
    # Not a section: on some systems its words are not shown.
    menu.addAction(words.replace("&", "&&")).setEnabled(False)


def _numbered(number: int, words: str) -> str:
    plain = words.replace("&", "&&")
    return f"&{number}  {plain}" if number < 10 else plain
