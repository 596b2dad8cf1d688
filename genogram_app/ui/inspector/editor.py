"""What every field editor can do: show a value, tell of a new one, say what is still being typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class FieldEditor(QWidget):
    """A widget that shows one value and emits `committed` with the new one when the user changes it.

    `committed` carries the value, None included, as the single content of a tuple.
    """

    committed = Signal(tuple)

    def show_value(self, value: Any) -> None:
        """Show a value of the case; nothing is emitted."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what is still being typed as the new value."""

    def revert(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        return False

    def name_for_readers(self, name: str) -> None:
        """Give the field the name that a screen reader says."""
        self.setAccessibleName(name)

    def tell(self, value: Any) -> None:
        """Emit a new value."""
        self.committed.emit((value,))
