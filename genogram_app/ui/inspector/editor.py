"""What every field editor can do: show a value, tell of a new one, keep what is still being typed."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from genogram_app.model.document import Document


class Different(Enum):
    """What a field of several things shows where they differ."""

    DIFFERENT = "different"


DIFFERENT = Different.DIFFERENT


class FieldEditor(QWidget):
    """A widget that shows one value and emits `committed` with the new one when the user changes it.

    `committed` carries the value, None included, as the single content of a tuple.
    """

    committed = Signal(tuple)
    wanted = Signal(str)
    """Somebody wants to see another item, by its id."""
    accounts_wanted = Signal(str)
    """Somebody wants to see who says what of a fact, by its id."""

    def look_at(self, document: Document) -> None:
        """Learn what the case holds, such as the people to choose from; called before `show_value`."""

    def look_on(self, day: date | None) -> None:
        """Learn which date the drawing stands for."""

    def show_value(self, value: Any) -> None:
        """Show a value of the case; nothing is emitted."""
        raise NotImplementedError

    def commit(self) -> None:
        """Take what is still being typed as the new value."""

    def refuse(self, words: str, value: Any) -> None:
        """Go back to the value of the case after a new one was refused; what was typed by hand may stay."""
        self.setAccessibleDescription(words)
        self.show_value(value)

    def revert(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        return False

    def unfinished(self) -> Any:
        """Return what is still being typed, as `resume` takes it; None when there is nothing."""
        return None

    def resume(self, unfinished: Any) -> None:
        """Put back what was being typed."""

    def listed(self) -> tuple[str, ...]:
        """Return the ids of the items that the field lists in rows."""
        return ()

    def go_to(self, item_id: str) -> None:
        """Take the keyboard to the row of an item."""

    def problem(self) -> str | None:
        """Return what is wrong with what is still being typed; None when nothing is."""
        return None

    def name_for_readers(self, name: str) -> None:
        """Give the field the name that a screen reader says."""
        self.setAccessibleName(name)

    def tell(self, value: Any) -> None:
        """Emit a new value."""
        self.committed.emit((value,))
