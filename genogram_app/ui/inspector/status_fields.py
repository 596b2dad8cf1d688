"""Fields for legal and care statuses: the code from the nation's list or typed, the category of a plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QMenu

from genogram_app.model import fields
from genogram_app.model.people import Status
from genogram_app.model.record import Record
from genogram_app.model.status_terms import STATUS_TERMS
from genogram_app.model.statuses import categories_in, term_of
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import CalmCombo, ChoiceField, LineField, fill
from genogram_app.ui.inspector.fact_forms import period
from genogram_app.ui.inspector.records import ListField, RecordField
from genogram_app.ui.inspector.specs import FieldSpec, Today
from genogram_app.ui.nations import law_words, nation_now, status_choices, status_words
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo
from genogram_app.ui.words import Choices, choices


class OfferingField(FieldEditor):
    """A line in which anything may be typed, and a list of what is usual; taken up when it is left."""

    def __init__(self, read: Callable[[str], Any], words: Callable[[Any], str], hint: str = "") -> None:
        """`read` gives the value of what is typed, `words` what is shown for a value."""
        super().__init__()
        self._read, self._words = read, words
        self._value: Any = None
        self.combo = CalmCombo()
        self.line = QLineEdit()
        self.combo.setLineEdit(self.line)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        suggestions = self.combo.completer()
        if suggestions is not None:
            # What is typed stands; a code of one's own is not turned into one of the list.
            suggestions.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            suggestions.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setPlaceholderText(tr(hint) if hint else "")
        share_undo(self.line)
        self.line.editingFinished.connect(self.commit)
        self.combo.activated.connect(lambda index: self._take(self.combo.itemData(index)))
        fill(self, self.combo)

    def offer(self, offered: Choices) -> None:
        """Offer (value, words) in the list; what the line holds stays."""
        with QSignalBlocker(self.combo):
            text = self.line.text()
            self.combo.clear()
            for value, words in offered:
                self.combo.addItem(words, value)
            self.combo.setCurrentIndex(-1)
            self.line.setText(text)

    def show_value(self, value: Any) -> None:
        """Show the words of a value; what is still being typed for the same value is left alone."""
        if value != self._value or not self.line.isModified():
            self._value = value
            self.combo.setCurrentIndex(self.combo.findData(value))
            self.line.setText(self._words(value))
            self.line.setCursorPosition(0)

    def commit(self) -> None:
        """Take what was typed."""
        if self.line.isModified():
            self.line.setModified(False)
            self._take(self._read(self.line.text()))

    def revert(self) -> bool:
        """Give up what is still being typed."""
        typing = self.line.isModified()
        self.line.setText(self._words(self._value))
        return typing

    def unfinished(self) -> str | None:
        """Return what is still being typed."""
        return self.line.text() if self.line.isModified() else None

    def resume(self, unfinished: str) -> None:
        """Put back what was being typed."""
        self.line.setText(unfinished)
        self.line.setModified(True)

    def name_for_readers(self, name: str) -> None:
        """Give the list and its line the name that a screen reader says."""
        self.combo.setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _take(self, value: Any) -> None:
        self.line.setModified(False)
        changed = value != self._value
        self._value = value
        self.line.setText(self._words(value))
        if changed:
            self.tell(value)


class CodeField(OfferingField):
    """The code of a status: one of the nation's list, any other that is known, or one of one's own."""

    def __init__(self) -> None:
        """Offer the statuses of the nation first."""
        super().__init__(code_of, lambda code: status_words(code) if code else "", "e.g. CPP, care order")
        self.offer(status_choices())

    def show_value(self, value: Any) -> None:
        """Show a code with its meaning, and the law it stands under as a tip."""
        self.offer(status_choices())
        super().show_value(value)
        self.combo.setToolTip(law_words(value))
        self.line.setAccessibleDescription(law_words(value))

    def commit(self) -> None:
        """Take what was typed; a status without a code stays as it was."""
        if not self.line.text().strip():
            self.revert()
        super().commit()


class StatusFields(RecordField):
    """The fields of one status; where it is made for a category, the categories are offered."""

    def show_value(self, value: Any) -> None:
        """Show a status."""
        detail = self.editor("detail")
        term = term_of(value.code)
        if isinstance(detail, OfferingField):
            offered = categories_in(nation_now()) if term and term.has_category else ()
            detail.offer(tuple((words, tr(words)) for words in offered))
        super().show_value(value)


class StatusesField(ListField):
    """A person's statuses, one below the other."""

    def __init__(self, today: Today) -> None:
        """Offer the statuses of the nation; those of others stand in a menu of their own."""
        super().__init__(_fields(today), "status", ())
        self._menu = QMenu(self.add_button)
        self._menu.aboutToShow.connect(self._offer)
        self.add_button.setMenu(self._menu)
        self._offer()

    def make_row(self) -> RecordField:
        """Return the fields of one status."""
        return StatusFields(self.fields)

    def _offer(self) -> None:
        self._menu.clear()
        others = QMenu(tr("Other nations"), self._menu)
        for code, words in status_choices():
            term = term_of(code)
            here = term is not None and nation_now() in term.law
            action = (self._menu if here else others).addAction(words)
            action.triggered.connect(partial(self._add, Status(code=code)))
        self._menu.addSeparator()
        self._menu.addMenu(others)

    def _add(self, status: Record, _: bool = False) -> None:
        self.append(status)


def code_of(typed: str) -> str:
    """Return the code that is meant by what was typed: a code, its meaning, or both; else what was typed."""
    text = " ".join(typed.split())
    code, _, _ = text.partition(":")
    for term in STATUS_TERMS:
        meant = {term.code.casefold(), term.words.casefold(), *term.said}
        if text.casefold() in meant or (code != text and code == term.code):
            return term.code
    return text


def _fields(today: Today) -> tuple[FieldSpec, ...]:
    detail = partial(
        OfferingField, lambda text: text.strip() or None, lambda value: value or "", "e.g. neglect"
    )
    return (
        FieldSpec("code", "Status", CodeField),
        FieldSpec("stage", "Stage", partial(ChoiceField, choices(fields.StatusStage))),
        *period(today),
        FieldSpec("detail", "Detail", detail, "The category of a plan, or whose order it is"),
        FieldSpec("area", "Area", partial(LineField, "e.g. Norfolk")),
    )
