"""How each person was seen at a contact: a line for everybody whom the contact names."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QFormLayout, QLabel

from genogram_app.family.names import display_name
from genogram_app.model import fields
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.translated import tr
from genogram_app.ui.words import choices

Line = tuple[str, str, fields.Seen | None]
"""A person's id, their name, and how they were seen, if anybody said."""

_CHOICES = choices(fields.Seen, none="Not stated")


class SeenField(FieldEditor):
    """A list for each person: seen, seen alone, spoken to, not seen, not recorded, or not stated."""

    def __init__(self) -> None:
        """Show nobody until a contact is shown."""
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._rows: list[tuple[QLabel, ChoiceField]] = []
        self._name = "How they were seen"
        self._grid = QFormLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._nobody = QLabel(tr("Tick who it was about first."))
        self._nobody.setWordWrap(True)
        self._grid.addRow(self._nobody)

    def show_value(self, value: Any) -> None:
        """Show (id, name, how seen) of everybody."""
        self._lines = value
        while len(self._rows) < len(value):
            self._add_row()
        for index in range(len(self._rows)):
            self._grid.setRowVisible(index + 1, index < len(value))
        for (label, choice), (_, name, seen) in zip(self._rows, value, strict=False):
            label.setText(name)
            choice.show_value(seen)
            choice.name_for_readers(f"{self._name}: {name}")
        self._grid.setRowVisible(0, not value)

    def name_for_readers(self, name: str) -> None:
        """Name the lines after the field."""
        self._name = name
        self.setAccessibleName(name)

    def _add_row(self) -> None:
        label, choice, index = QLabel(), ChoiceField(_CHOICES), len(self._rows)
        label.setBuddy(choice)
        choice.committed.connect(lambda content: self._take(index, content[0]))
        self._rows.append((label, choice))
        self._grid.addRow(label, choice)

    def _take(self, index: int, seen: fields.Seen | None) -> None:
        person, name, _ = self._lines[index]
        self.tell((*self._lines[:index], (person, name, seen), *self._lines[index + 1 :]))


def seen_of(document: Document, contact: Contact) -> tuple[Line, ...]:
    """Return a line for everybody whom the contact is about or who was seen, in that order."""
    seen = dict(contact.seen)
    named = dict.fromkeys((*contact.people, *seen))
    return tuple((i, display_name(document.person(i)), seen.get(i)) for i in named)


def seen_pairs(lines: tuple[Line, ...]) -> tuple[tuple[str, fields.Seen], ...]:
    """Return how people were seen as a contact keeps it; who is not stated is left out."""
    return tuple((person, seen) for person, _, seen in lines if seen is not None)
