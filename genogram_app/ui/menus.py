"""The menus: every action, its words, keys and place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.icons import dress

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the program, its words with a mnemonic, what it does, its icon and keys."""

    name: str
    words: str
    tip: str
    icon: str = ""
    keys: QKeySequence.StandardKey | str | None = None
    checkable: bool = False


SPECS = (
    ActionSpec("new", "&New case", "Begin a new case", "new", Keys.New),
    ActionSpec("open", "&Open…", "Open a case", "open", Keys.Open),
    ActionSpec("save", "&Save", "Save the case", "save", Keys.Save),
    ActionSpec("save-as", "Save &as…", "Save the case under another name", "", "Ctrl+Shift+S"),
    ActionSpec("export", "&Export picture…", "Write the drawing as PDF, PNG or SVG", "export", "Ctrl+E"),
    ActionSpec(
        "case", "&Case details…", "Title, incident, review period and who prepares the drawing", "case", ""
    ),
    ActionSpec("quit", "&Quit", "Close the program", "", "Ctrl+Q"),
    ActionSpec("undo", "&Undo", "Take back the last change", "undo", Keys.Undo),
    ActionSpec("redo", "&Redo", "Do again what was taken back", "redo", Keys.Redo),
    ActionSpec("select-all", "Select &all", "Select everybody", "", ""),
    ActionSpec("remove", "Re&move", "Remove what is selected, with what depends on it", "remove", ""),
    ActionSpec("find", "&Find person…", "Find somebody by name, alias or label", "find", Keys.Find),
    ActionSpec("zoom-in", "Zoom &in", "Show the drawing larger", "zoom-in", Keys.ZoomIn),
    ActionSpec("zoom-out", "Zoom &out", "Show the drawing smaller", "zoom-out", Keys.ZoomOut),
    ActionSpec("fit", "&Fit to window", "Show the whole drawing", "fit", "Ctrl+0"),
    ActionSpec("tidy", "&Tidy", "Arrange the drawing afresh; people placed by hand stay", "tidy", "Ctrl+T"),
    ActionSpec(
        "tidy-all",
        "Tidy, and &let go of hand-placed people",
        "Arrange the drawing afresh, those who were placed by hand as well",
        "",
        "Ctrl+Shift+T",
    ),
    ActionSpec(
        "motion",
        "&Glide to new places",
        "Let people glide to their new places, unless the system is asked for less motion",
        checkable=True,
    ),
    ActionSpec(
        "households", "&Households", "Outline the households of the date", "household", "", checkable=True
    ),
    ActionSpec("bonds", "&Bonds", "Draw how people are with each other", "", "", checkable=True),
    ActionSpec(
        "every_home",
        "E&very home of a person",
        "Outline all homes of somebody who has several; otherwise the others are written under the name",
        checkable=True,
    ),
    ActionSpec(
        "two_rows",
        "&Wide sibships in two rows",
        "Draw many brothers and sisters in two rows, so that the drawing is narrower",
        checkable=True,
    ),
    ActionSpec(
        "mcgoldrick",
        "&McGoldrick: solid means married",
        "A solid line joins married couples and civil partners, a dashed line those who are not married",
        checkable=True,
    ),
    ActionSpec(
        "write-enough",
        "&Write Enough: solid means lasting",
        "An unbroken line joins couples in a lasting relationship, married or not, a broken line the others",
        checkable=True,
    ),
    ActionSpec(
        "colour",
        "&Colour",
        "Add colour to bonds, tags and households; everything stays clear in black and white",
        checkable=True,
    ),
    ActionSpec(
        "years-above",
        "&Years above the symbols",
        "Write the year of birth above the symbol on the left and that of death on the right",
        checkable=True,
    ),
    ActionSpec(
        "shading",
        "&Shade symbols for concerns",
        "Shade the left half for mental ill health, the right for illness, the lower for substance misuse",
        checkable=True,
    ),
    ActionSpec(
        "single-slash",
        "&One stroke for a death",
        "Mark a death by one stroke in place of a cross, for pages that are shown to the family",
        checkable=True,
    ),
    ActionSpec("as-at", "&As at…", "Go to the date that the drawing shows", "", "Ctrl+D"),
    ActionSpec("next-pane", "Next &pane", "Take the keyboard to the next pane", "", "F6"),
    ActionSpec("open-text", "&Open text…", "Add a plain text file to the case", "text", "Ctrl+Shift+O"),
    ActionSpec(
        "paste-text", "&Paste as text", "Add what was copied as a text of the case", "paste", "Ctrl+Shift+V"
    ),
    ActionSpec("next-finding", "&Next finding", "Show the next finding", "", "F8"),
    ActionSpec("previous-finding", "Pre&vious finding", "Show the finding before", "", "Shift+F8"),
    ActionSpec("shortcuts", "&Keyboard shortcuts", "What the keys do", "", Keys.HelpContents),
    ActionSpec("one-home", "Example: &one home", "Open a short example: a child, her family, her report"),
    ActionSpec(
        "three-homes",
        "Example: &three homes",
        "Open a longer example: serial partners, an unknown male, a report that says more than the drawing",
    ),
    ActionSpec("symbols", "&Symbols and lines…", "Show what every symbol and line means"),
    ActionSpec("about", "&About Genogram", "Version, licence and libraries", "", ""),
)

MENUS: tuple[tuple[str, str], ...] = (
    ("&File", "new open > - save save-as - export case - quit"),
    ("&Edit", "undo redo - select-all remove - find"),
    ("&Add", " ".join(gesture.name for gesture in GESTURES)),
    (
        "&View",
        (
            "zoom-in zoom-out fit - tidy tidy-all motion - "
            "households every_home bonds two_rows @notation as-at - next-pane +"
        ),
    ),
    ("&Text", "open-text paste-text - next-finding previous-finding"),
    ("&Help", "one-home three-homes - symbols shortcuts - about"),
)
"""Menu titles and the names of their actions.

`-` is a line, `>` the recent files, `+` the panes, `@` stands before the name of a menu inside the menu.
"""
SUBMENUS: dict[str, tuple[str, str]] = {
    "@notation": ("&Notation", "mcgoldrick write-enough - colour years-above shading single-slash"),
}
"""Menus inside menus: their titles and the names of their actions."""

Actions = Mapping[str, QAction]


def make_actions(window: QMainWindow) -> dict[str, QAction]:
    """Return every action by name, those of the Add menu included; the window answers their keys."""
    adds = (ActionSpec(g.name, g.words, g.tip, g.name, g.keys) for g in GESTURES)
    found = {spec.name: _action(window, spec) for spec in (*SPECS, *adds)}
    window.addActions(list(found.values()))
    return found


def fill_menu_bar(window: QMainWindow, actions: Actions, recent: QMenu, panes: list[QAction]) -> None:
    """Put the actions into the window's menu bar."""
    for title, names in MENUS:
        _fill(window.menuBar().addMenu(title), names, actions, recent, panes)


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
            _fill(menu.addMenu(title), inside, actions, recent, panes)
        else:
            menu.addAction(actions[name])


def shortcuts(actions: Actions) -> tuple[tuple[str, str], ...]:
    """Return (keys, words) of every action that has keys, in the order of the menus."""
    return tuple(
        (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), plain_words(action))
        for action in actions.values()
        if not action.shortcut().isEmpty()
    )


def plain_words(action: QAction) -> str:
    """Return an action's words without mnemonic and dots."""
    return action.text().replace("&", "").rstrip("…")


def _action(window: QMainWindow, spec: ActionSpec) -> QAction:
    action = QAction(spec.words, window)
    if spec.icon:
        dress(action, spec.icon)
    if isinstance(spec.keys, str):
        action.setShortcut(QKeySequence(spec.keys))
    elif spec.keys is not None:
        action.setShortcuts(spec.keys)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{spec.tip} ({keys})" if keys else spec.tip)
    action.setStatusTip(spec.tip)
    action.setCheckable(spec.checkable)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setObjectName(spec.name)
    return action
