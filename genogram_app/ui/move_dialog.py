"""The family moves: who, when, where to and how that is known, with what it will say of the case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.homes import next_label, some_time_before
from genogram_app.edit.moves import NewHome, Stay, move_residents
from genogram_app.edit.session import Edit
from genogram_app.model import fields
from genogram_app.model.dates import DateError
from genogram_app.model.document import Document
from genogram_app.ui.attempt import Attempt
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.people_choice import TicksField, households
from genogram_app.ui.inspector.typed import DateField, read_bound
from genogram_app.ui.move_preview import Preview, preview
from genogram_app.ui.text_sizes import Paragraph, comfortable
from genogram_app.ui.translated import tr
from genogram_app.ui.words import CERTAINTIES, choices

_NEW = "?new"


class MoveDialog(QDialog):
    """Asks what a move is, says what it will be kept as, and does it as one step."""

    def __init__(
        self,
        document: Document,
        people: tuple[str, ...],
        day: date | None,
        today: Callable[[], date],
        do: Attempt,
        parent: QWidget | None = None,
    ) -> None:
        """Tick the people. `day` is the date of the drawing; `do` returns why an edit was refused."""
        super().__init__(parent)
        self.setWindowTitle(tr("The family moves"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._do = document, do
        self._today, self._day = today, day or today()
        self._answers: dict[str, Any] = {
            "people": people,
            "to": _NEW,
            "kind": "not_known",
            "pattern": "lives",
            "basis": "actual",
            "certainty": "stated",
        }
        self.people = TicksField()
        self.on = DateField(today, hint="e.g. 3 May 2023; empty if not known")
        self.to = ChoiceField(((_NEW, tr("A new place")), *households(document)))
        self.label = LineField(next_label(document))
        self.kind = ChoiceField(choices(fields.HouseholdKind, "household"))
        self.address = LineField("as it is recorded, if it is")
        self.area = LineField("local authority, e.g. Suffolk")
        self.pattern = ChoiceField(choices(fields.ResidencePattern))
        self.basis = ChoiceField(choices(fields.ResidenceBasis))
        self.certainty = ChoiceField(CERTAINTIES)
        self.said = Paragraph("")
        self._build()
        self._watch()
        self._choose_place(_NEW)
        self._fill()
        self._follow()

    def edit(self) -> Edit:
        """Return the move as it is asked for.

        Raises:
            DateError: when the date cannot be read.
        """
        on = read_bound(self.on.line.text(), self._today(), bound=False)
        area = self.area.line.text().strip() or None
        chosen = self._answers["to"]
        return move_residents(
            self._answers["people"],
            self._new_home(area) if chosen == _NEW else chosen,
            on,
            stay=self._stay(),
            ended=None if on else some_time_before(self._day),
            area=area,
        )

    def accept(self) -> None:
        """Do the move; stay open when it cannot be done."""
        found = self._preview()
        if not found.possible:
            self._say(found)
            return
        refusal = self._do(self.edit())
        if refusal:
            self._say(Preview(refusal, possible=False))
            return
        super().accept()

    def _new_home(self, area: str | None) -> NewHome:
        label, address = self.label.line.text().strip(), self.address.line.text().strip()
        return NewHome(label or None, self._answers["kind"], address or None, area)

    def _stay(self) -> Stay:
        return Stay(self._answers["pattern"], self._answers["basis"], self._answers["certainty"])

    def _preview(self) -> Preview:
        if not self._answers["people"]:
            return Preview(tr("Tick who moves."), possible=False)
        try:
            edit = self.edit()
        except DateError:
            return Preview(
                tr("The date is not read yet. Write it like 3 May 2023, or leave it empty if not known."),
                possible=False,
            )
        return preview(self._document, edit, self._answers["people"], self._stay())

    def _follow(self) -> None:
        self._say(self._preview())

    def _say(self, found: Preview) -> None:
        self.said.setText(found.words)
        self.ok.setEnabled(found.possible)
        self.ok.setDefault(found.possible)  # Qt takes it from a button that cannot be pressed
        self.ok.setAccessibleDescription(found.words)

    def _choose(self, name: str, value: Any) -> None:
        self._answers[name] = value
        if name == "to":
            self._choose_place(value)
        self._follow()

    def _choose_place(self, place: str) -> None:
        """The particulars of a new place; of a place of the case, only an area that nobody stated."""
        for field in (self.label, self.kind, self.address):
            self._form.setRowVisible(field, place == _NEW)
        area = None if place == _NEW else self._document.household(place).area
        self.area.show_value(area)
        self.area.setEnabled(not area)

    def _watch(self) -> None:
        named: dict[str, FieldEditor] = {
            "people": self.people,
            "to": self.to,
            "kind": self.kind,
            "pattern": self.pattern,
            "basis": self.basis,
            "certainty": self.certainty,
        }
        for name, field in named.items():
            field.committed.connect(lambda content, name=name: self._choose(name, content[0]))
        for line in (self.label, self.address, self.area):
            line.committed.connect(lambda _: self._follow())
        self.on.line.textEdited.connect(lambda _: self._follow())

    def _fill(self) -> None:
        self.people.look_at(self._document)
        for field, name in (
            (self.people, "people"),
            (self.to, "to"),
            (self.kind, "kind"),
            (self.pattern, "pattern"),
            (self.basis, "basis"),
            (self.certainty, "certainty"),
        ):
            field.show_value(self._answers[name])
        completer = QCompleter(areas_used(self._document), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.area.line.setCompleter(completer)
        completer.activated.connect(lambda _: self._follow())

    def _build(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows: tuple[tuple[str, FieldEditor], ...] = (
            (tr("&Who moves"), self.people),
            (tr("W&hen"), self.on),
            (tr("Where &to"), self.to),
            (tr("&Label"), self.label),
            (tr("&Kind of place"), self.kind),
            (tr("A&ddress"), self.address),
            (tr("&Area"), self.area),
            (tr("How the&y are there"), self.pattern),
            (tr("How it is k&nown"), self.basis),
            (tr("&Certainty"), self.certainty),
        )
        for words, field in rows:
            self._form.addRow(words, field)
            field.name_for_readers(words.replace("&", ""))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("What will be said"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(tr("&Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        page = QWidget()
        page.setLayout(self._form)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidget(page)
        whole = QVBoxLayout(self)
        whole.addWidget(scrolled, 1)
        whole.addWidget(self.said)
        whole.addWidget(self.buttons)
        self.resize(comfortable(self, 74, 32))
        self.on.line.setFocus()


def areas_used(document: Document) -> list[str]:
    """Return every area that the case names anywhere, in the order of the alphabet."""
    found = {
        *(home.area for home in document.households),
        *(agency.area for agency in document.agencies),
        *(status.area for person in document.people for status in person.statuses),
    }
    return sorted(area for area in found if area and area.strip())
