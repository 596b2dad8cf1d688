"""The context menu, built from what can be done with the selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from genogram_app.edit.session import Edit
from genogram_app.ui.canvas.actions import CanvasAction
from genogram_app.ui.shortcuts import native
from genogram_app.ui.translated import tr


def build_menu(
    parent: QWidget, adding: QMenu | None, actions: Sequence[CanvasAction], do: Callable[[Edit], object]
) -> QMenu:
    """Return a menu of the actions: a line between groups, submenus where an action names one.

    `adding` is the menu of what can be added; it comes first.
    """
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    menu.setAccessibleName(tr("What can be done here"))
    if adding is not None:
        menu.addMenu(adding)
        menu.addSeparator()
    submenus: dict[str, QMenu] = {}
    group = actions[0].group if actions else ""
    for action in actions:
        if action.group != group:
            menu.addSeparator()
            group = action.group
        place = _submenu(menu, submenus, action.submenu) if action.submenu else menu
        place.addAction(_entry(place, action, do))
    return menu


def _submenu(menu: QMenu, submenus: dict[str, QMenu], title: str) -> QMenu:
    if title not in submenus:
        submenus[title] = menu.addMenu(_plain(title))
    return submenus[title]


def _entry(parent: QMenu, action: CanvasAction, do: Callable[[Edit], object]) -> QAction:
    entry = QAction(_plain(action.label), parent)
    if action.shortcut:
        # Shown only: the window's own action answers the keys.
        entry.setText(f"{_plain(action.label)}\t{native(action.shortcut)}")
    if action.tip:
        entry.setToolTip(action.tip)
        entry.setStatusTip(action.tip)
    if action.checked is not None:
        entry.setCheckable(True)
        entry.setChecked(action.checked)
    entry.triggered.connect(lambda _=False: do(action.edit))
    return entry


def _plain(words: str) -> str:
    """The words with an ampersand shown as itself: names may hold one."""
    return words.replace("&", "&&")
