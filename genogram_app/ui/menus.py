"""The menus: every action, its words, keys and place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from genogram_app.ui.action_specs import SPECS, ActionSpec
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.icons import dress
from genogram_app.ui.shortcuts import KEYS
from genogram_app.ui.translated import tr

MENUS: tuple[tuple[str, str], ...] = (
    (
        "&File",
        (
            "new template open > - save save-as close-case - "
            "export export-chart export-findings series print case - quit"
        ),
    ),
    (
        "&Edit",
        (
            "undo redo history - select-all remove - merge split - "
            "copy copy-picture copy-chart copy-composition copy-moves paste-table - find find-anything"
        ),
    ),
    (
        "&Add",
        (
            "add-person add-mother add-father add-parent add-partner - add-child add-son add-daughter "
            "unborn-child - add-sibling add-brother add-sister - unknown-male household family-moves bond "
            "- quick-entry"
        ),
    ),
    (
        "&View",
        (
            "@zoom centre-child child-view hide-branch show-branches - tidy tidy-all motion - "
            "@layers two_rows @notation @dates as-known - @theme @text-size @language @nation - tables chart "
            "next-pane previous-pane +"
        ),
    ),
    (
        "&Text",
        (
            "open-text paste-text draft - who-says-what - next-finding previous-finding "
            "next-finding-in-text "
            "previous-finding-in-text - who-is-this record-account - next-open-words previous-open-words "
            "next-mention previous-mention"
        ),
    ),
    ("&Help", "tour three-homes on-the-move one-home - symbols shortcuts - about"),
)
"""Menu titles and the names of their actions.

`-` is a line, `>` the recent files, `+` the panes, `@` stands before the name of a menu inside the menu.
"""
SUBMENUS: dict[str, tuple[str, str]] = {
    "@zoom": ("&Zoom", "zoom-in zoom-out fit true-size zoom-selection"),
    "@layers": ("La&yers", "layers all-layers - names ages dates households every_home bonds tags certainty"),
    "@dates": (
        "D&ates",
        "as-at previous-date next-date play-dates - whole-period case-date - date-strip",
    ),
    "@theme": ("The&me", "theme-system theme-light theme-dark theme-high-contrast"),
    "@text-size": ("Te&xt size", "text-100 text-125 text-150 text-175 text-200"),
    "@language": ("Languag&e", "language-system language-en language-cy"),
    "@nation": ("Nat&ion", "nation-england nation-wales nation-scotland nation-northern_ireland"),
    "@notation": ("&Notation", "mcgoldrick write-enough - colour years-above shading single-slash"),
}
"""Menus inside menus: their titles and the names of their actions."""

_ON_THE_DRAWING = ("copy", "select-all", "remove")
"""Actions other than gestures whose keys mean something else in a field."""

Actions = Mapping[str, QAction]


def make_actions(window: QMainWindow) -> dict[str, QAction]:
    """Return every action by name, those of the Add menu included; the window answers most of their keys."""
    adds = tuple(ActionSpec(g.name, g.words, g.tip, g.name) for g in GESTURES)
    found = {spec.name: _action(window, spec) for spec in (*SPECS, *adds)}
    for name in (*_ON_THE_DRAWING, *(spec.name for spec in adds)):
        found[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    elsewhere = on_the_drawing(found)
    window.addActions([a for a in found.values() if a not in elsewhere])
    return found


def on_the_drawing(actions: Actions) -> list[QAction]:
    """Return the actions whose keys the drawing answers alone, while it has the keyboard."""
    only_there = Qt.ShortcutContext.WidgetShortcut
    return [action for action in actions.values() if action.shortcutContext() is only_there]


def fill_menu_bar(
    window: QMainWindow, actions: Actions, recent: QMenu, panes: list[QAction]
) -> dict[str, QMenu]:
    """Put the actions into the window's menu bar; return its menus by their titles."""
    menus = {title: window.menuBar().addMenu(tr(title)) for title, _ in MENUS}
    for title, names in MENUS:
        _fill(menus[title], names, actions, recent, panes)
    return menus


def _fill(menu: QMenu, names: str, actions: Actions, recent: QMenu, panes: list[QAction]) -> None:
    menu.setToolTipsVisible(True)
    for name in names.split():
        if name == "-":
            menu.addSeparator()
        elif name == ">":
            menu.addMenu(recent)
        elif name == "+":
            menu.addActions(panes)
        elif name in SUBMENUS:
            title, inside = SUBMENUS[name]
            _fill(menu.addMenu(tr(title)), inside, actions, recent, panes)
        else:
            menu.addAction(actions[name])


def places(actions: Actions) -> dict[str, str]:
    """Return the menu in which every action stands, by the action's name: "View ▸ Notation"."""
    found = {}
    for title, names in MENUS:
        for name in names.split():
            if name in SUBMENUS:
                inner, inside = SUBMENUS[name]
                found.update(dict.fromkeys(inside.split(), f"{tr(title)} ▸ {tr(inner)}".replace("&", "")))
            found[name] = tr(title).replace("&", "")
    return {name: place for name, place in found.items() if name in actions}


def shortcuts(actions: Actions) -> tuple[tuple[str, str, str], ...]:
    """Return (menu, keys, words) of every action that has keys, in the order of the menus."""
    return tuple(
        (place, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), plain_words(action))
        for name, place in places(actions).items()
        if not (action := actions[name]).shortcut().isEmpty()
    )


def plain_words(action: QAction) -> str:
    """Return an action's words without mnemonic and dots."""
    return action.text().replace("&", "").rstrip("…")


def _action(window: QMainWindow, spec: ActionSpec) -> QAction:
    action = QAction(tr(spec.words), window)
    if spec.icon:
        dress(action, spec.icon)
    asked = KEYS.get(spec.name)
    if isinstance(asked, str):
        action.setShortcuts(QKeySequence.listFromString(asked))
    elif asked is not None:
        action.setShortcuts(asked)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = tr(spec.tip)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    action.setCheckable(spec.checkable)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setObjectName(spec.name)
    return action
