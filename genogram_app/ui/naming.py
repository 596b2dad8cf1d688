"""Naming people and households where they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import escape

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_name
from genogram_app.edit.session import Edit, Session
from genogram_app.entry.person_words import PersonReading, describe_person, read_person
from genogram_app.entry.pieces import Problem
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.canvas.name_field import NameField
from genogram_app.ui.canvas.view import CanvasView

EXAMPLE = "Such as: Kelly Shaw f b 1994"
ADDED = "added"
"""The merge key of an addition and of the name that is given right after it."""


class Naming(QObject):
    """Opens the field over a name, and changes the case by what is written there."""

    gone_on = Signal()
    """The name is written, and somebody wants to go on to the other details."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
        today: Callable[[], date],
    ) -> None:
        """`do` is called with the edit, `tell` with a sentence when odd words were kept as a name."""
        super().__init__(canvas)
        self._session, self._canvas, self._do, self._tell = session, canvas, do, tell
        self._today = today
        self._item: str | None = None
        self._warned = ""
        self.field = NameField(canvas, self._echo)
        self.field.taken.connect(self._take)
        self.field.given_up.connect(self._close)
        self.field.gone_on.connect(self._go_on)
        self.field.left.connect(self.commit)
        session.document_changed.listen(self._follow)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._stay)
        canvas.zoom_changed.connect(self._stay)

    @property
    def active(self) -> bool:
        """Whether a name is being written."""
        return self._item is not None

    def begin(self, item_id: str) -> None:
        """Let the name of a person or the label of a household be written."""
        self.commit()
        item = self._session.document.find(item_id)
        if isinstance(item, (Person, Household)):
            self._canvas.show_selection()
            self._item, self._warned = item_id, ""
            written = item.name if isinstance(item, Person) else item.label
            self.field.open_at(self._place(), written or "", _called(item))

    def commit(self) -> None:
        """Take what is written, wherever the keyboard goes then."""
        item, self._item = self._item, None
        if item is None:
            return
        words = self.field.line.text()
        if self.field.line.isModified():
            reading = self._reading(item, words)
            self._do(replace(_edit(self._session.document, item, words, reading), merge_key=ADDED))
            if reading.problems and words != self._warned:
                self._tell(f"All of “{words}” was taken as the name. {reading.problems[0].sentence}")
        self.field.hide()

    def revert(self) -> bool:
        """Give up what is being written; return whether there was anything."""
        if not (self.active and self.field.line.isModified()):
            return False
        self._close()
        return True

    def _take(self) -> None:
        """What is not understood becomes part of the name only when Enter is pressed again."""
        words, item = self.field.line.text(), self._item
        problems = self._reading(item, words).problems if item and self.field.line.isModified() else ()
        if problems and words != self._warned:
            self._warned = words
            why = escape(problems[0].sentence)
            self.field.say(f"{why} Press Enter again to keep all of it as the name.")
            return
        self.commit()
        self._canvas.setFocus()

    def _go_on(self) -> None:
        self.commit()
        self.gone_on.emit()

    def _close(self) -> None:
        self._item = None
        self.field.hide()
        self._canvas.setFocus()

    def _follow(self, document: Document) -> None:
        """Somebody who is gone, by undo for instance, has no name to write."""
        if self._item is not None and document.find(self._item) is None:
            self._close()
        self._stay()

    def _stay(self, *_: object) -> None:
        if self.active:
            self.field.move_to(self._place())

    def _place(self) -> QPoint:
        """Beneath the symbol of a person, at the upper edge of a household; in pixels of the canvas."""
        box = self._canvas.picture_scene.box(self._item or "")
        if box is not None:
            below = box.y + box.extent.symbol_height / 2 + box.extent.label_gap
            seen = self._canvas.mapFromScene(QPointF(box.x, below))
        else:
            area = self._canvas.overlay.selected_area
            seen = self._canvas.mapFromScene(QPointF(area.center().x(), area.top()))
        return self._canvas.viewport().mapTo(self._canvas, seen)

    def _reading(self, item: str, words: str) -> PersonReading:
        """A household's label is taken as it is written."""
        if isinstance(self._session.document.find(item), Household):
            return PersonReading(name=words.strip() or None)
        return read_person(words, today=self._today())

    def _echo(self, words: str) -> str:
        item = self._session.document.find(self._item) if self._item else None
        if not isinstance(item, Person):
            return ""
        if not words.strip():
            return EXAMPLE
        reading = self._reading(item.id, words)
        if reading.problems:
            return _marked(words, reading.problems[0])
        return "" if reading.sentence == words.strip() else escape(reading.sentence)


def _marked(words: str, problem: Problem) -> str:
    """The words as rich text, with the ones that were not understood underlined, and why."""
    before, wrong, after = words[: problem.start], words[problem.start : problem.end], words[problem.end :]
    shown = f"{escape(before)}<u><b>{escape(wrong)}</b></u>{escape(after)}"
    return f"{shown}<br>{escape(problem.sentence)}"


def _called(item: Person | Household) -> str:
    return display_name(item) if isinstance(item, Person) else item.label or "household"


def _edit(document: Document, item: str, words: str, reading: PersonReading) -> Edit:
    if isinstance(document.find(item), Household):
        return set_field(item, "label", reading.name, label="Rename household")
    if reading.problems:
        return set_name(item, words)
    if {piece.meaning for piece in reading.pieces} <= {"name"}:
        return set_name(item, reading.name)
    return describe_person(item, reading)
