"""Loads, while hands rest, what a pane needs that nobody has looked at yet."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

REST = 250
"""Milliseconds between one part and the next: none of them is noticed, and whoever works goes first."""


class Ahead(QTimer):
    """Loads modules one by one; one that was loaded meanwhile takes no time."""

    def __init__(self, modules: Sequence[str], parent: QObject) -> None:
        """Take the names of modules, in the order in which they build on one another."""
        super().__init__(parent)
        self._left = list(modules)
        self.setInterval(REST)
        self.timeout.connect(self._load_one)

    def begin(self) -> None:
        """Begin, unless it has begun; what is left to load is put off by as long as somebody is at work."""
        if self._left:
            self.start()

    def _load_one(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        if not self._left:
            self.stop()
