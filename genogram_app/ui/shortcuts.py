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
    "quit": "Ctrl+Q",
    "undo": Standard.Undo,
    "redo": Standard.Redo,
    "find": Standard.Find,
    "zoom-in": Standard.ZoomIn,
    "zoom-out": Standard.ZoomOut,
    "fit": "Ctrl+0",
    "true-size": "Ctrl+1",
    "zoom-selection": "Ctrl+2",
    "centre-child": "Ctrl+Home",
    "child-view": "F9",
    "tidy": "Ctrl+T",
    "tidy-all": "Ctrl+Shift+T",
    "as-at": "Ctrl+D",
    "next-pane": "F6",
    "open-text": "Ctrl+Shift+O",
    "paste-text": "Ctrl+Shift+V",
    "next-finding": "F8",
    "previous-finding": "Shift+F8",
    "shortcuts": Standard.HelpContents,
    "add-person": "Ctrl+Shift+P",
    "add-mother": "Ctrl+Shift+M",
    "add-father": "Ctrl+Shift+F",
    "add-partner": "Ctrl+Shift+R",
    "add-child": "Ctrl+Shift+C",
    "add-sibling": "Ctrl+Shift+B",
    "unborn-child": "Ctrl+Shift+N",
    "unknown-male": "Ctrl+Shift+K",
    "household": "Ctrl+Shift+H",
}
"""What the window answers to, by the name of the action."""

ON_THE_DRAWING: tuple[tuple[str, str], ...] = (
    ("Arrow keys", "Select the nearest person in that direction"),
    ("Enter", "Go to the details of what is selected"),
    ("F2", "Change the name"),
    ("Delete", "Remove what is selected"),
    ("Ctrl+A", "Select everybody"),
    ("Ctrl and wheel", "Zoom at the pointer"),
    ("Space and drag", "Move the drawing about"),
    ("Esc", "Give up what is under way"),
)
"""What keys and hands mean on the drawing, as the help lists them."""


def native(keys: Keys) -> str:
    """Return keys as this system writes them, empty when it has none for them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
