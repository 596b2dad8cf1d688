"""What to say of two selected people: how they are joined."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genogram_app.edit.session import Edit
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.inspector.additions import bonding, joining, related_as
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.inspector.form import heading
from genogram_app.ui.inspector.links import LinkButton
from genogram_app.ui.inspector.related import between
from genogram_app.ui.inspector.side_by_side import SideBySide
from genogram_app.ui.translated import tr


class Several(QWidget):
    """Ways to join two selected people; for other selections, only how many are selected."""

    def __init__(self, go: Callable[[str], None], do: Callable[[Edit], None]) -> None:
        """`go` is called with an id, `do` with an edit."""
        super().__init__()
        self._go, self._do = go, do
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[object, ...] = ()

    def show_selection(self, document: Document, selection: tuple[str, ...]) -> None:
        """Show what can be said of the selected items."""
        found = [item for item in map(document.find, selection) if isinstance(item, Person)]
        pair = between(document, found[0].id, found[1].id) if len(found) == 2 else ()
        state = (selection, tuple(display_name(person) for person in found), pair)
        if state == self._shown:
            return
        self._shown = state
        while (taken := self._column.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if len(found) == 2 and len(selection) == 2:
            self._add_pair(document, found[0].id, found[1].id)
        else:
            words = QLabel(
                tr("Select two people to say how they are joined, or one thing to see its details.")
            )
            words.setWordWrap(True)
            self._column.addWidget(words)

    def _add_pair(self, document: Document, first: str, second: str) -> None:
        links = between(document, first, second)
        if links:
            self._add_heading(links[0].heading)
        for link in links:
            to_it = LinkButton(self._go)
            to_it.show_link(link)
            self._column.addWidget(to_it)
        self._add_heading(tr("How are they joined?"))
        for addition in joining(document, first, second):
            button = QPushButton(addition.words.replace("&", "&&"))
            button.setToolTip(addition.words)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, edit=addition.edit: self._do(edit))
            self._column.addWidget(button)
        self._add_relation(document, first, second)
        self._add_bond(document, first, second)

    def _add_heading(self, words: str) -> None:
        label = heading(words)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _add_relation(self, document: Document, first: str, second: str) -> None:
        a, b = (display_name(document.person(i)) for i in (first, second))
        self._add_heading(tr("What {a} is to {b}, when the path is not known").format(a=a, b=b))
        term = QLineEdit()
        term.setPlaceholderText(tr("e.g. great-aunt"))
        term.setAccessibleName(tr("What {a} is to {b}").format(a=a, b=b))
        button = QPushButton(tr("Add"))
        button.setAccessibleName(tr("Add this relation"))
        button.clicked.connect(lambda: self._do(related_as(first, second, term.text().strip())))
        term.returnPressed.connect(button.click)
        self._column.addWidget(SideBySide(term, button))

    def _add_bond(self, document: Document, first: str, second: str) -> None:
        a, b = (display_name(document.person(i)) for i in (first, second))
        self._add_heading(tr("How {a} is with {b}").format(a=a, b=b))
        combo = CalmCombo()
        combo.setAccessibleName(tr("How {a} is with {b}").format(a=a, b=b))
        kinds = bonding(first, second)
        combo.addItems([kind.words for kind in kinds])
        button = QPushButton(tr("Add"))
        button.setAccessibleName(tr("Add this relationship"))
        button.clicked.connect(lambda: self._do(kinds[combo.currentIndex()].edit))
        self._column.addWidget(SideBySide(combo, button))
