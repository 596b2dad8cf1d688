"""All keys of the program: what each action answers to, and what they mean on the drawing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

Standard = QKeySequence.StandardKey
Keys: TypeAlias = QKeySequence.StandardKey | str

KEYS: Mapping[str, Keys] = {
    "new": Standard.New,
    "open": Standard.Open,
    "save": Standard.Save,
    "save-as": "Ctrl+Shift+S",
    "close-case": "Ctrl+W",
    "export": "Ctrl+E",
    "export-chart": "Ctrl+Shift+E",
    "series": "Ctrl+Shift+R",
    "print": Standard.Print,
    "quit": "Ctrl+Q",
    "undo": Standard.Undo,
    "redo": Standard.Redo,
    "copy": Standard.Copy,
    "copy-picture": "Ctrl+Shift+C",
    "select-all": Standard.SelectAll,
    "remove": "Del; Backspace",
    "find": Standard.Find,
    "find-anything": "Ctrl+K",
    "zoom-in": Standard.ZoomIn,
    "zoom-out": Standard.ZoomOut,
    "fit": "Ctrl+0",
    "true-size": "Ctrl+1",
    "zoom-selection": "Ctrl+2",
    "centre-child": "Ctrl+Home",
    "child-view": "F9",
    "hide-branch": "Ctrl+H",
    "layers": "F7",
    "tidy": "Ctrl+T",
    "tidy-all": "Ctrl+Shift+T",
    "as-at": "Ctrl+D",
    "previous-date": "Alt+PgUp",
    "next-date": "Alt+PgDown",
    "play-dates": "F5",
    "whole-period": "Ctrl+Shift+D",
    "case-date": "Alt+Home",
    "date-strip": "Shift+F5",
    "next-pane": "F6",
    "previous-pane": "Shift+F6",
    "quick-entry": "Ctrl+L",
    "family-moves": "Ctrl+M",
    "open-text": "Ctrl+Shift+O",
    "draft": "Ctrl+Shift+P",
    "paste-text": "Ctrl+Shift+V",
    "tables": "Ctrl+Shift+L",
    "chart": "Ctrl+Shift+H",
    "as-known": "Ctrl+Shift+K",
    "paste-table": Standard.Paste,
    "next-finding": "F8",
    "previous-finding": "Shift+F8",
    "next-finding-in-text": "Ctrl+F8",
    "previous-finding-in-text": "Ctrl+Shift+F8",
    "next-open-words": "F4",
    "previous-open-words": "Shift+F4",
    "next-mention": "F3",
    "previous-mention": "Shift+F3",
    "who-is-this": "Ctrl+I",
    "record-account": "Ctrl+R",
    "who-says-what": "Ctrl+Shift+W",
    "tour": "Shift+F1",
    "shortcuts": Standard.HelpContents,
    "add-person": "A",
    "add-mother": "M",
    "add-father": "F",
    "add-parent": "R",
    "add-partner": "P",
    "add-child": "C",
    "add-son": "S",
    "add-daughter": "D",
    "unborn-child": "N",
    "add-sibling": "I",
    "add-brother": "B",
    "add-sister": "T",
    "unknown-male": "U",
    "household": "H",
    "bond": "L",
}
"""What each action answers to, by its name; several keys with a semicolon between them.

Letters are answered by the drawing alone: fields keep theirs.
"""

ON_THE_DRAWING: tuple[tuple[str, str, str], ...] = (
    ("Walking", "Up", "To a parent"),
    ("Walking", "Down", "To the eldest child, or back to the child one came from"),
    ("Walking", "Left, Right", "To siblings and partners as they are drawn"),
    ("Walking", "Ctrl and arrow", "To the nearest person in that direction"),
    ("Walking", "Shift and arrow", "Select one more"),
    ("Walking", "Tab, Shift+Tab", "From person to person, the oldest generation first"),
    ("Walking", "Ctrl+F, Shift+Enter", "Find somebody, and select them beside the others"),
    ("Walking", "Home, End", "To the first or the last person"),
    ("Walking", ".", "To the next relation of the person: couple, parent, home, bond"),
    ("Walking", ",", "To the relation before"),
    ("Walking", "Esc", "Give up what is under way; from a relation back to the person; else select nothing"),
    (
        "Changing",
        "Enter, F2",
        "Write in the drawing: a name, or how a couple were together; else go to the details",
    ),
    ("Changing", "Ctrl+Enter", "Go to the details of what is selected"),
    ("Changing", "Alt and arrow", "Move the selected people by hand"),
    ("Changing", "Menu, Shift+F10", "Show what can be done with the selection"),
    ("With the mouse", "Ctrl and click", "Select one more"),
    ("With the mouse", "Drag", "Move people by hand; on empty paper, select all within"),
    ("With the mouse", "Click a handle", "Add the relative that it stands for"),
    ("With the mouse", "Drag a handle", "Onto somebody: join them; onto a couple’s line: a child of both"),
    ("With the mouse", "Drag into or out of a household", "Say since or until when they lived there"),
    ("With the mouse", "Alt and drag", "From one person to another: say how they are with each other"),
    ("With the mouse", "Ctrl and wheel", "Zoom at the pointer"),
    ("With the mouse", "Shift and wheel", "Scroll sideways"),
    ("With the mouse", "Space and drag", "Move the drawing about"),
    ("With the mouse", "Click a number such as +4", "Show the people who are hidden there"),
    ("With the mouse", "Double click", "Go to the details"),
)
"""What keys and hands mean on the drawing, by group, as the help lists them."""

ON_THE_CHART: tuple[tuple[str, str], ...] = (
    ("Left, Right", "From bar to bar along the lane"),
    ("Up, Down", "To the bar of that time in the lane above or below"),
    ("Tab, Shift+Tab", "From bar to bar in reading order"),
    ("Shift and Left or Right", "Move the end of the bar by a day; with Ctrl by a week"),
    ("Alt and Left or Right", "Move its beginning by a day; with Ctrl by a week"),
    ("Enter, F2", "Type the dates of the bar; of a person go to the details"),
    ("Ins", "Say where else the person lived"),
    ("Menu, Shift+F10", "End, begin or split the bar, say how somebody lived there, remove it"),
    ("Ctrl and Left or Right, Page Up, Page Down", "Go back or on in time"),
    ("+, −, 0", "Show less time, more, all of it"),
    ("Drag the end of a bar", "It goes to the days of other bars and of events; not with Shift"),
    ("Drag on an empty stretch", "Say where the person lived then"),
    ("Drag the axis, Space and drag", "Go back or on in time"),
    ("Drag the line of the date", "Show another date in the drawing"),
    ("Ctrl and wheel", "Show more or less time around the pointer"),
)
"""What keys and hands mean on the chart of homes, as the help lists them."""

ON_THE_FINDINGS: tuple[tuple[str, str], ...] = (
    ("F8, Shift+F8", "To the next or the previous open finding, from anywhere"),
    ("Enter", "Show whom and which words it is about, and go to what can be done"),
    ("1 to 9", "Do what the button with this number says"),
    ("E", "Say why it is as it should be"),
    ("Ctrl and click, Shift and arrow", "Choose several, to explain them with one reason"),
    ("Left, Right", "Fold or unfold a group"),
)
"""What keys mean in the list of findings, as the help lists them."""


def native(keys: Keys) -> str:
    """Return keys as this system writes them, empty when it has none for them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
