"""Choosing among what the case holds: people, households, agencies, sources and texts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from genogram_app.edit.items import replace_item
from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, fill
from genogram_app.ui.words import Choices

_ROWS = 6
"""How many people a list of ticks shows without scrolling."""


class ItemField(ChoiceField):
    """One of the things that the case holds, found anew whenever it changes."""

    def __init__(self, find: Callable[[Document], Choices], *, none: str | None = None) -> None:
        """`find` returns (id, words) of what can be chosen; `none` are the words for nothing."""
        super().__init__(())
        self._find = find
        self._none: Choices = () if none is None else ((None, none),)

    def look_at(self, document: Document) -> None:
        """Offer what the document holds."""
        self.offer((*self._none, *self._find(document)))


class PeopleField(ItemField):
    """One of the people of the case."""

    def __init__(self) -> None:
        """Offer nobody until a document is shown."""
        super().__init__(people)


class PlaceField(ItemField):
    """One of the households of the case, or why there is none to name."""

    def __init__(self) -> None:
        """Offer no household until a document is shown."""
        super().__init__(places)


class TicksField(FieldEditor):
    """Some of the people of the case, ticked in a list; those who are ticked come first."""

    def __init__(self) -> None:
        """Offer nobody until a document is shown."""
        super().__init__()
        self._offered: Choices = ()
        self._ticked: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.itemChanged.connect(lambda _: self._take())
        fill(self, self.list)

    def look_at(self, document: Document) -> None:
        """Offer everybody; the order stays while one ticks."""
        offered = people(document)
        if offered != self._offered:
            self._offered = offered
            self._lay_out()

    def show_value(self, value: Any) -> None:
        """Tick people by their ids."""
        if value != self._ticked:
            self._ticked = value
            self._lay_out()

    def name_for_readers(self, name: str) -> None:
        """Give the list the name that a screen reader says."""
        self.list.setAccessibleName(name)

    def _lay_out(self) -> None:
        ticked = [choice for choice in self._offered if choice[0] in self._ticked]
        with QSignalBlocker(self.list):
            self.list.clear()
            for person, name in (*ticked, *(choice for choice in self._offered if choice not in ticked)):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, person)
                on = person in self._ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        height = self.list.sizeHintForRow(0) if self._offered else self.list.fontMetrics().lineSpacing()
        self.list.setFixedHeight(height * min(max(len(self._offered), 1), _ROWS) + 8)

    def _take(self) -> None:
        """Those who were ticked keep their order; whoever is new comes last."""
        items = [self.list.item(row) for row in range(self.list.count())]
        on = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]
        stay = tuple(person for person in self._ticked if person in on)
        self._ticked = (*stay, *(person for person in on if person not in stay))
        self.tell(self._ticked)


_NOWHERE: Choices = (("?not_known", "Whereabouts not known"), ("?missing", "Missing"))


def place_of(_: Document, residence: Residence) -> str:
    """Return what PlaceField shows for a residence."""
    return residence.household or f"?{residence.whereabouts}"


def change_place(residence: Residence, place: str) -> Edit:
    """Return the edit that moves a residence to what was chosen in PlaceField."""
    named = not place.startswith("?")
    changed = residence.replace(
        household=place if named else None, whereabouts=None if named else place.removeprefix("?")
    )
    return replace_item(changed, label="Change household")


def people(document: Document) -> Choices:
    """Return (id, name) of everybody in the case, in file order."""
    return tuple((person.id, display_name(person)) for person in document.people)


def households(document: Document) -> Choices:
    """Return (id, name) of every household, in file order."""
    return tuple((home.id, home.label or home.address or "Household") for home in document.households)


def agencies(document: Document) -> Choices:
    """Return (id, name) of every agency, in file order."""
    return tuple((agency.id, agency.name or "Agency without a name") for agency in document.agencies)


def sources(document: Document) -> Choices:
    """Return (id, title) of every source, in file order."""
    return tuple((source.id, source.title or "Source without a title") for source in document.sources)


def texts(document: Document) -> Choices:
    """Return (id, title) of every text, in file order."""
    return tuple((text.id, text.title or "Text without a title") for text in document.documents)


def places(document: Document) -> Choices:
    """Return (id, name) of every household, and what stands for one where there is none to name."""
    return (*households(document), *_NOWHERE)
