"""Saying that people moved: where to, and on which date; homes that nothing says ended, end then."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout

from genogram_app.edit.moves import NewHome, move_residents
from genogram_app.model.document import Document
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.inspector.people_choice import households
from genogram_app.ui.inspector.side_by_side import SideBySide
from genogram_app.ui.inspector.specs import Today
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.translated import tr

_NEW = "?new"
_NO_DATE = "Say on which date. Where that is not known, add the home without dates."


class MovesField(FieldEditor):
    """A button that opens a household, a date and “Move”; the value shown are the ids of the people."""

    def __init__(self, today: Today) -> None:
        """Read two-digit years in the light of today."""
        super().__init__()
        self._people: tuple[str, ...] = ()
        self._to = _NEW
        self.opener = QToolButton()
        self.opener.setText(tr("Moves to…"))
        self.opener.setCheckable(True)
        self.opener.setToolTip(tr("Say that they moved: the homes before end on the same date"))
        self.where = ChoiceField(())
        self.on = DateField(today)
        self.button = QPushButton(tr("Move"))
        self.error = QLabel()
        self._panel = QFrame()
        self._lay_out()
        self.name_for_readers("Moves to")
        self.where.committed.connect(lambda content: self._choose(content[0]))
        self.opener.toggled.connect(self._panel.setVisible)
        self.button.clicked.connect(self._move)
        self.on.line.returnPressed.connect(self._move)

    def look_at(self, document: Document) -> None:
        """Offer the households of the case, and a new one."""
        offered = (*households(document), (_NEW, "A new household"))
        self.where.offer(offered)
        if self._to not in [home for home, _ in offered]:
            self._to = _NEW
        self.where.show_value(self._to)

    def show_value(self, value: Any) -> None:
        """Be ready for people; for others than before, closed."""
        if value != self._people:
            self._people = value
            self.opener.setChecked(False)
            self.on.show_value(None)
            self.on.revert()
            self._say("")

    def name_for_readers(self, name: str) -> None:
        """Name the fields after what they say."""
        self.where.name_for_readers(f"{name or 'Moves to'}: household")
        self.on.name_for_readers(f"{name or 'Moves to'}: on which date")

    def _lay_out(self) -> None:
        self.error.setWordWrap(True)
        self.error.hide()
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(SideBySide(self.where, self.on))
        inside.addWidget(self.error)
        inside.addWidget(self.button)
        self._panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.opener)
        column.addWidget(self._panel)
        self.setFocusProxy(self.opener)

    def _choose(self, place: str) -> None:
        self._to = place

    def _move(self) -> None:
        self.on.commit()
        if self.on.problem():
            return
        if self.on.value is None:
            self._say(_NO_DATE)
            return
        self._say("")
        self.opener.setChecked(False)
        to = NewHome() if self._to == _NEW else self._to
        edit = move_residents(self._people, to, self.on.value)
        self.on.show_value(None)
        self.tell(replace(edit, select=None))

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))
