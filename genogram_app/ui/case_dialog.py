"""Case details: title, incident, review period, who prepares the drawing, who the subjects are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.items import set_case
from genogram_app.edit.session import Edit
from genogram_app.model import fields
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.people_choice import people
from genogram_app.ui.inspector.specs import FieldSpec
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.words import choices

_HINT_PERIOD = "e.g. 1 January 2022 to 30 June 2023"


class CaseDialog(QDialog):
    """Collects the details of the case and does one edit when they are accepted."""

    def __init__(
        self,
        document: Document,
        today: Callable[[], date],
        do: Callable[[Edit], str | None],
        parent: QWidget | None = None,
    ) -> None:
        """Show the document's details; `do` does the edit and returns why it was refused, if it was."""
        super().__init__(parent)
        self.setWindowTitle("Case details")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do = do
        self._values: dict[str, Any] = _values(document.case)
        self.editors = {spec.name: self._make(spec) for spec in _specs(today)}
        self.subjects = _subjects(document)
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.hide()
        self._lay_out(_specs(today))

    def accept(self) -> None:
        """Change the case; stay open when something cannot be read."""
        for editor in self.editors.values():
            editor.commit()
        refusal = self._unread() or self._do(self._edit())
        self._error.setText(refusal or "")
        self._error.setVisible(bool(refusal))
        if not refusal:
            super().accept()

    def _make(self, spec: FieldSpec) -> Any:
        editor = spec.make()
        editor.name_for_readers(spec.words)
        editor.show_value(self._values[spec.name])
        editor.committed.connect(lambda content: self._values.update({spec.name: content[0]}))
        return editor

    def _unread(self) -> str | None:
        waiting = [e for e in self.editors.values() if isinstance(e, DateField) and e.line.isModified()]
        if waiting:
            return str(waiting[0].reading.text())
        if self._values["incident_date"] and not self._values["incident_kind"]:
            return "Say what kind of incident happened on that date."
        return None

    def _edit(self) -> Edit:
        values = dict(self._values)
        kind, day = values.pop("incident_kind"), values.pop("incident_date")
        items = [self.subjects.item(row) for row in range(self.subjects.count())]
        chosen = (i for i in items if i.checkState() is Qt.CheckState.Checked)
        return set_case(
            **values,
            incident=Incident(kind=kind, date=day) if kind else None,
            subjects=tuple(item.data(Qt.ItemDataRole.UserRole) for item in chosen),
        )

    def _lay_out(self, specs: tuple[FieldSpec, ...]) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in specs:
            label = QLabel(spec.words)
            label.setBuddy(self.editors[spec.name])
            form.addRow(label, self.editors[spec.name])
        form.addRow("Children under review", self.subjects)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        form.setVerticalSpacing(8)
        column.addLayout(form, 1)
        column.addWidget(self._error)
        column.addWidget(buttons)
        self.resize(520, 560)


def _specs(today: Callable[[], date]) -> tuple[FieldSpec, ...]:
    day = partial(DateField, today)
    incident = choices(fields.IncidentKind, "incident", none="Not stated")
    role = choices(fields.AuthorRole, none="Not stated")
    return (
        FieldSpec("title", "Title", partial(LineField, "e.g. Child K", empty="")),
        FieldSpec("reference", "Reference", partial(LineField, "the review’s number")),
        FieldSpec("incident_kind", "Incident", partial(ChoiceField, incident)),
        FieldSpec("incident_date", "Date of the incident", day),
        FieldSpec("review_period", "Review period", partial(DateField, today, hint=_HINT_PERIOD)),
        FieldSpec("prepared_by", "Prepared by", partial(LineField, "name of the author")),
        FieldSpec("author_role", "Author’s role", partial(ChoiceField, role)),
        FieldSpec("prepared_on", "Prepared on", day),
        FieldSpec(
            "proceedings", "Proceedings", partial(ChoiceField, choices(fields.Proceedings, "proceedings"))
        ),
    )


def _values(case: CaseInfo) -> dict[str, Any]:
    names = (
        "title",
        "reference",
        "review_period",
        "prepared_by",
        "author_role",
        "prepared_on",
        "proceedings",
    )
    incident = case.incident
    return {
        **{name: getattr(case, name) for name in names},
        "incident_kind": incident.kind if incident else None,
        "incident_date": incident.date if incident else None,
    }


def _subjects(document: Document) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName("Children under review")
    for person, name in people(document):
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, person)
        checked = person in document.case.subjects
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        found.addItem(item)
    return found
