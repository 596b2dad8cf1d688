"""Finding a person by name, alias or label."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person


class FindDialog(QDialog):
    """A list that narrows as one types; Enter goes to the person."""

    def __init__(self, document: Document, go: Callable[[str], None], parent: QWidget | None = None) -> None:
        """`go` is called with the person's id."""
        super().__init__(parent)
        self.setWindowTitle("Find person")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._go = document, go
        self.line, self.list = QLineEdit(), QListWidget()
        self.line.setPlaceholderText("Name, alias or label")
        self.line.setAccessibleName("Name, alias or label")
        self.list.setAccessibleName("People found")
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self._choose())
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.resize(380, 360)
        self.line.setFocus()
        self._fill("")

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        for person in matching(self._document, wanted):
            item = QListWidgetItem(words_of(person))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._go(item.data(Qt.ItemDataRole.UserRole))
            self.accept()


def matching(document: Document, wanted: str) -> tuple[Person, ...]:
    """Return the people of whose names all the wanted words are part, in file order."""
    words = wanted.casefold().split()
    return tuple(p for p in document.people if all(word in words_of(p).casefold() for word in words))


def words_of(person: Person) -> str:
    """Return every name of a person in one line."""
    others = [other for other in (person.label, *person.aliases) if other and other != display_name(person)]
    return display_name(person) + (f"  ({', '.join(others)})" if others else "")
