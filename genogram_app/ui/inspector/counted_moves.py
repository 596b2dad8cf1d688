"""The moves of people, counted in words and listed, in the details; and as a table for the clipboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from genogram_app.family.move_counts import count_moves
from genogram_app.family.move_words import (
    MOVE_HEADINGS,
    areas_sentence,
    counted_sentence,
    move_rows,
    move_sentence,
    stretch_words,
)
from genogram_app.family.moves import moves_of, together
from genogram_app.model.case import CaseInfo
from genogram_app.model.dates import ANY_DAY
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.copied_tables import table_data
from genogram_app.ui.inspector.case_form import case_sections
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.links import LinkButton
from genogram_app.ui.inspector.related import Link
from genogram_app.ui.inspector.specs import FieldSpec, Section, Today
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import tr


class CountedMovesField(FieldEditor):
    """What the moves of people come to, a link to the home that each led to, and a button that copies them.

    The value shown are the ids of the people.
    """

    def __init__(self) -> None:
        """Show nothing until a case is looked at."""
        super().__init__()
        self._document: Document | None = None
        self._people: tuple[str, ...] = ()
        self.words = Paragraph("")
        self.links: list[LinkButton] = []
        self.copy = QPushButton()
        self.copy.setToolTip(tr("Copy the moves with their dates, places and areas, for Word or Excel"))
        self.copy.clicked.connect(self._copy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.words)
        self._column.addWidget(self.copy)
        self.setFocusProxy(self.copy)

    def look_at(self, document: Document) -> None:
        """Learn what the case holds."""
        self._document = document

    def show_value(self, value: Any) -> None:
        """Show the moves of people."""
        self._people = value
        self.copy.setText(tr("Copy as a table"))
        if self._document is not None:
            self.words.setText(counts_in_words(self._document, value))
            self._show_links(move_links(self._document, value))

    def _show_links(self, links: tuple[Link, ...]) -> None:
        while len(self.links) < len(links):
            button = LinkButton(self.wanted.emit)
            self._column.insertWidget(self._column.count() - 1, button)
            self.links.append(button)
        for button, link in zip(self.links, links, strict=False):
            button.show_link(link)
        for index, button in enumerate(self.links):
            button.setVisible(index < len(links))

    def _copy(self) -> None:
        if self._document is not None and copy_moves(self._document, self._people):
            self.copy.setText(tr("Copied: paste it into Word or Excel"))


def case_and_moves(today: Today) -> tuple[Section, ...]:
    """Return the sections of the case itself, with the moves of its subject children."""
    return (
        *case_sections(today),
        Section("Moves of the children under review", _FIELDS, applies=_anybody_moved),
    )


def moves_section() -> Section:
    """Return the section of a person that counts and lists their moves."""
    return Section("Moves", _FIELDS, applies=_anybody_moved)


def counts_in_words(document: Document, people: tuple[str, ...]) -> str:
    """Return what the moves of each person come to: in the review period, and at any time if that differs."""
    said = []
    for person in people:
        count, ever = count_moves(document, person), count_moves(document, person, ANY_DAY)
        said.append(f"{stretch_words(document, count)}: {counted_sentence(document, count)}")
        if ever.moves != count.moves:
            said.append(f"{stretch_words(document, ever)}: {counted_sentence(document, ever)}")
        areas = areas_sentence(document, person)
        said += [tr("Areas: {areas}").format(areas=areas)] if areas else []
    return "\n".join(said)


def move_links(document: Document, people: tuple[str, ...]) -> tuple[Link, ...]:
    """Return a link for each move of people, that leads to what is said of the home they came to."""
    moves = together(move for person in people for move in moves_of(document, person))
    return tuple(Link("Moves", move_sentence(document, move), move.facts[-1]) for move in moves)


def copy_moves(document: Document, people: tuple[str, ...]) -> bool:
    """Put the moves of people on the clipboard as a table; return whether there are any."""
    moves = together(move for person in people for move in moves_of(document, person))
    if moves:
        rows = move_rows(document, moves)
        QGuiApplication.clipboard().setMimeData(table_data(MOVE_HEADINGS, rows))
    return bool(moves)


def _who(_: Document, item: Person | CaseInfo) -> tuple[str, ...]:
    return (item.id,) if isinstance(item, Person) else item.subjects


def _anybody_moved(document: Document, item: Person | CaseInfo) -> bool:
    return any(moves_of(document, person) for person in _who(document, item))


_FIELDS = (FieldSpec("counted_moves", "", CountedMovesField, wide=True, get=_who),)
