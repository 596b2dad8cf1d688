"""What the case says of itself, as a form: for the pane when nothing is selected, and for the dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from genogram_app.edit.items import set_case
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model import fields
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.people_choice import TicksField
from genogram_app.ui.inspector.specs import FieldSpec, Section
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.words import choices

_HINT_PERIOD = "e.g. 1 January 2022 to 30 June 2023"


def case_sections(today: Callable[[], date]) -> tuple[Section, ...]:
    """Return the sections of the form of the case itself; its subject is the case's CaseInfo."""
    day = partial(DateField, today)
    kind = partial(ChoiceField, choices(fields.IncidentKind, "incident", none="Not stated"))
    role = partial(ChoiceField, choices(fields.AuthorRole, none="Not stated"))
    proceedings = partial(ChoiceField, choices(fields.Proceedings, "proceedings"))
    period = partial(DateField, today, hint=_HINT_PERIOD)
    return (
        Section(
            "",
            (
                _field("title", "Title", partial(LineField, "e.g. Child K", empty="")),
                _field("reference", "Reference", partial(LineField, "the review’s number")),
                FieldSpec("incident_kind", "Incident", kind, get=_kind_of, change=_set_kind),
                FieldSpec("incident_date", "Date of the incident", day, get=_date_of, change=_set_date),
                _field("review_period", "Review period", period),
                _field("prepared_by", "Prepared by", partial(LineField, "name of the author")),
                _field("author_role", "Author’s role", role),
                _field("prepared_on", "Prepared on", day),
                _field("proceedings", "Proceedings", proceedings),
                _field("subjects", "Children under review", TicksField, wide=True),
            ),
        ),
    )


def _field(name: str, words: str, make: Callable[[], FieldEditor], *, wide: bool = False) -> FieldSpec:
    return FieldSpec(name, words, make, wide=wide, change=lambda _, value: set_case(**{name: value}))


def _kind_of(_: Document, case: CaseInfo) -> Any:
    return case.incident.kind if case.incident else None


def _date_of(_: Document, case: CaseInfo) -> Any:
    return case.incident.date if case.incident else None


def _set_kind(_: CaseInfo, kind: fields.IncidentKind | None) -> Edit:
    def change(document: Document) -> Document:
        incident = document.case.incident
        day = incident.date if incident else None
        if kind is None and day is not None:
            raise EditRefused("Say what kind of incident happened on that date, or clear the date first.")
        return _with_incident(document, None if kind is None else Incident(kind=kind, date=day))

    return Edit("Change incident", change)


def _set_date(_: CaseInfo, day: str | None) -> Edit:
    def change(document: Document) -> Document:
        incident = document.case.incident
        if incident is None:
            raise EditRefused("Say what kind of incident happened on that date.")
        return _with_incident(document, incident.replace(date=day))

    return Edit("Change date of the incident", change)


def _with_incident(document: Document, incident: Incident | None) -> Document:
    return document.replace(case=document.case.replace(incident=incident))
