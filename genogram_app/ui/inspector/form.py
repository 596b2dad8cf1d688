"""A form for one kind of item: sections of fields, each bound to the session."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from genogram_app.model.document import Document
from genogram_app.ui.attempt import Attempt
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.mnemonics import letter_of, with_letters
from genogram_app.ui.inspector.oddities import oddities
from genogram_app.ui.inspector.specs import FieldSpec, Section, spoken
from genogram_app.ui.text_sizes import Paragraph

_CHARACTERS = 20
"""How many characters of a field are to be read without scrolling in it."""
NONE: frozenset[str] = frozenset()


class ItemForm(QWidget):
    """Shows the fields of an item and changes them through edits; what is refused is said below the field."""

    wanted = Signal(str)
    accounts_wanted = Signal(str)
    """Somebody wants to see another item, by its id."""

    def __init__(self, sections: tuple[Section, ...], attempt: Attempt, taken: frozenset[str] = NONE) -> None:
        """Make the fields of every section; `taken` are letters with Alt that lead elsewhere."""
        super().__init__()
        sections = tuple(spoken(section) for section in sections)
        words = [spec.words for section in sections for spec in section.fields if spec.words]
        self._marked = dict(zip(words, with_letters(words, taken), strict=True))
        self._attempt = attempt
        self._subject: Any = None
        self._key: str | None = None
        self._document: Document | None = None
        self._specs = {spec.name: spec for section in sections for spec in section.fields}
        self._editors: dict[str, FieldEditor] = {}
        self._errors: dict[str, QLabel] = {}
        self._grids: dict[str, QFormLayout] = {}
        self._unfinished: dict[str, dict[str, Any]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._labels: list[QLabel] = []
        self._headings: list[QLabel] = []
        self._label_width = 0
        self._below: bool | None = None
        self._odd: frozenset[str] = frozenset()
        self._sections = tuple((section, self._add_section(section)) for section in sections)
        self._align()

    @property
    def letters(self) -> frozenset[str]:
        """The letters that lead to the fields, together with Alt."""
        return frozenset(letter for words in self._marked.values() if (letter := letter_of(words)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the fields below their words where large text or a narrow pane leaves them too little room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the size of the system's text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._align()
            self._fit()

    def show_subject(self, subject: Any, document: Document, *, key: str) -> None:
        """Show what the fields ask about, known by a key; what was half typed for it before comes back."""
        if self._key != key:
            self.put_aside()
            self._clear_errors()
        resumed = self._unfinished.pop(key, {}) if self._key != key else {}
        self._key, self._subject, self._document = key, subject, document
        for name, editor in self._editors.items():
            editor.look_at(document)
            editor.show_value(self._specs[name].value_of(document, subject))
            self._show_row(name, subject)
        for section, holder in self._sections:
            if section.applies is not None:
                holder.setVisible(section.applies(document, subject))
        for name, unfinished in resumed.items():
            self._editors[name].resume(unfinished)
        self._say_oddities()

    def show_day(self, day: date | None) -> None:
        """Learn which date the drawing stands for."""
        for editor in self._editors.values():
            editor.look_on(day)

    def commit(self) -> None:
        """Take what is still being typed."""
        for editor in self._editors.values():
            editor.commit()

    def revert(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        return sum(editor.revert() for editor in self._editors.values()) > 0

    def put_aside(self) -> None:
        """Keep what is still being typed until its item is shown again."""
        if self._key is None:
            return
        typing = {name: editor.unfinished() for name, editor in self._editors.items()}
        kept = {name: unfinished for name, unfinished in typing.items() if unfinished is not None}
        if kept:
            self._unfinished[self._key] = kept
            self.revert()
        self._key = None

    def forget(self) -> None:
        """Forget what was half typed for items that are not shown."""
        self._unfinished.clear()

    def problem(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        found = ((self._specs[name].words, editor.problem()) for name, editor in self._editors.items())
        return next(
            (f"{words}: {problem}" if words else problem for words, problem in found if problem), None
        )

    def put_aside_keys(self) -> tuple[str, ...]:
        """Return the keys of what has fields that could not be taken up and is not shown."""
        return tuple(self._unfinished)

    def first_editor(self) -> FieldEditor:
        """Return the editor of the first field."""
        return next(iter(self._editors.values()))

    def has(self, name: str) -> bool:
        """Return whether the form has a field."""
        return name in self._editors

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field."""
        return self._editors[name]

    def error(self, name: str) -> QLabel:
        """Return the line below a field that says why its value was refused or is odd; else hidden."""
        return self._errors[name]

    def _add_section(self, section: Section) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        if section.heading:
            column.addWidget(heading(section.heading))
        grid = QFormLayout()
        grid.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        grid.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        grid.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        grid.setVerticalSpacing(6)
        for spec in section.fields:
            self._add_field(grid, spec, spec.words or section.heading)
        column.addLayout(grid)
        self._column.addWidget(holder)
        return holder

    def _align(self) -> None:
        """Let the fields of all sections begin at one line."""
        self._label_width = max((label.sizeHint().width() for label in self._labels), default=0)
        for label in self._labels:
            label.setMinimumWidth(self._label_width)
        for label in (*self._labels, *self._headings):
            label.setMinimumHeight(label.sizeHint().height())

    def _fit(self) -> None:
        readable = _CHARACTERS * self.fontMetrics().averageCharWidth()
        below = self._label_width + readable > self.width()
        if below == self._below:
            return
        self._below = below
        policy = QFormLayout.RowWrapPolicy
        for grid in self._grids.values():
            grid.setRowWrapPolicy(policy.WrapAllRows if below else policy.WrapLongRows)

    def _add_field(self, grid: QFormLayout, spec: FieldSpec, spoken: str) -> None:
        editor, error = spec.make(), QLabel()
        editor.name_for_readers(spoken)
        editor.setToolTip(spec.hint)
        editor.committed.connect(lambda content, name=spec.name: self._take(name, content[0]))
        editor.wanted.connect(self.wanted)
        editor.accounts_wanted.connect(self.accounts_wanted)
        error.setWordWrap(True)
        error.hide()
        self._editors[spec.name], self._errors[spec.name], self._grids[spec.name] = editor, error, grid
        label = QLabel(self._marked.get(spec.words, ""))
        label.setBuddy(editor)
        if spec.wide:
            if spec.words:
                grid.addRow(label)
                self._headings.append(label)
            grid.addRow(editor)
        else:
            grid.addRow(label, editor)
            self._labels.append(label)
        grid.addRow(error)

    def _show_row(self, name: str, subject: Any) -> None:
        """Show a field only for the items that it is for."""
        applies = self._specs[name].applies
        if applies is not None:
            self._grids[name].setRowVisible(self._editors[name], applies(subject))

    def _take(self, name: str, value: Any) -> None:
        if self._subject is None or self._document is None:
            return
        spec = self._specs[name]
        listed = {row: editor.listed() for row, editor in self._editors.items()}
        refusal = self._attempt(spec.edit_for(self._subject, value))
        if refusal:
            editor = self._editors[name]
            editor.refuse(refusal, spec.value_of(self._document, self._subject))
            self._say(name, "" if editor.problem() else refusal)
        else:
            self._say(name, "")
            self._say_oddities()
            self._go_to_new(listed)
            self._try_again()

    def _go_to_new(self, before: dict[str, tuple[str, ...]]) -> None:
        """Take the keyboard to a row that was just added, where its dates are typed."""
        for name, editor in self._editors.items():
            new = [item_id for item_id in editor.listed() if item_id not in before[name]]
            if new and len(new) == len(editor.listed()) - len(before[name]):
                editor.go_to(new[-1])

    def _try_again(self) -> None:
        """What was refused may make sense now, such as the date of an incident once its kind is said."""
        for editor in self._editors.values():
            if editor.problem():
                editor.commit()

    def _say_oddities(self) -> None:
        """Say below the fields what cannot be, though a case may hold it."""
        found = {name: words for name, words in oddities(self._subject).items() if name in self._errors}
        for name in self._odd - found.keys():
            self._say(name, "")
        for name, words in found.items():
            self._say(name, words)
        self._odd = frozenset(found)

    def _say(self, name: str, words: str) -> None:
        self._errors[name].setText(words)
        self._errors[name].setVisible(bool(words))

    def _clear_errors(self) -> None:
        for error in self._errors.values():
            error.hide()


def heading(words: str) -> QLabel:
    """Return the heading of a section."""
    label = Paragraph(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 2)
    return label
