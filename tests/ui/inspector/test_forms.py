from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from PySide6.QtWidgets import QApplication

from genogram_app.model.document import LISTS, Document
from genogram_app.model.people import Background, Person
from genogram_app.model.record import Record
from genogram_app.ui.inspector.background import BackgroundField
from genogram_app.ui.inspector.case_form import case_sections
from genogram_app.ui.inspector.forms import details_of, sections_for
from genogram_app.ui.inspector.records import ListField
from genogram_app.ui.inspector.specs import FieldSpec
from genogram_app.ui.inspector.stages import StagesField
from genogram_app.ui.inspector.typed import AgesField
from genogram_app.ui.words import BACKGROUND
from tests.ui.conftest import TODAY

ELSEWHERE = {
    "Partnership.partners": "who they are makes the partnership; another couple is another partnership",
    "Residence.household": "chosen together with whereabouts in the field `place`",
    "Residence.whereabouts": "chosen together with household in the field `place`",
    "Account.fact": "an account is added from its fact and never moves to another",
    "Account.start": "found from the quoted words in the text",
    "Account.end": "found from the quoted words in the text",
    "TextDocument.text": "written in the text pane",
    "CaseInfo.incident": "asked as its kind and its date",
    "View.positions": "dragged on the drawing",
    "View.order": "follows from the drawing",
    "View.rejected": "rejected in the pane of proposals",
    "View.last_numbers": "which ids were given already",
    "View.links": "words are linked in the text pane",
    "TextLink.document": "words are linked in the text pane",
    "TextLink.words": "words are linked in the text pane",
    "TextLink.sentence": "words are linked in the text pane",
    "TextLink.person": "words are linked in the text pane",
    "TextLink.meaning": "words are linked in the text pane",
    "View.dismissed": "explained in the findings pane",
    "Dismissal.finding": "explained in the findings pane",
    "Dismissal.earlier": "explained in the findings pane",
    "Dismissal.reason": "explained in the findings pane",
    "Document.format": "the file's own",
    "Document.version": "the file's own",
    "Document.case": "the form of the case",
    "Document.view": "how the case is looked at",
}
"""Why a field has no editor in a form."""


def model_of(kind: str) -> type[Record]:
    found: type[Record] = get_args(Document.model_fields[kind].annotation)[0]
    return found


def specs_of(kind: str) -> tuple[FieldSpec, ...]:
    sections = case_sections(lambda: TODAY) if kind == "case" else sections_for(kind, lambda: TODAY)
    return tuple(spec for section in sections for spec in section.fields)


def records_in(annotation: Any) -> Iterator[type[Record]]:
    """Every kind of record that a field holds, at any depth."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
        for info in annotation.model_fields.values():
            yield from records_in(info.annotation)
    for part in get_args(annotation):
        yield from records_in(part)


def edited() -> set[str]:
    """Every field of the model that has an editor, as `Record.field`."""
    found = {f"CaseInfo.{spec.name}" for spec in specs_of("case")} | {"Incident.kind", "Incident.date"}
    for kind in LISTS:
        found.add(f"Document.{kind}")
        for spec in specs_of(kind):
            found.add(f"{model_of(kind).__name__}.{spec.name}")
            found |= set(_edited_within(spec, model_of(kind)))
    return found


def _edited_within(spec: FieldSpec, model: type[Record]) -> Iterator[str]:
    editor = spec.make()
    if isinstance(editor, (ListField, StagesField)):
        record = next(records_in(model.model_fields[spec.name].annotation))
        yield from (f"{record.__name__}.{field.name}" for field in editor.fields)
    elif isinstance(editor, BackgroundField):
        yield f"Background.{spec.name.removeprefix('background.')}"
        yield from ("Person.background", "BackgroundFact.state", "BackgroundFact.value")
    elif isinstance(editor, AgesField):
        yield from ("Age.value", "Age.unit", "Age.at")
    editor.deleteLater()


def test_every_field_of_every_record_has_an_editor_or_a_reason_to_have_none(qapp: QApplication) -> None:
    records: tuple[type[Record], ...] = (Document, *records_in(Document))
    wanted = {
        f"{record.__name__}.{name}" for record in records for name in record.model_fields if name != "id"
    }
    missing = wanted - edited() - ELSEWHERE.keys()
    assert not missing
    assert wanted >= ELSEWHERE.keys()


def test_no_reason_is_left_for_a_field_that_can_be_edited(qapp: QApplication) -> None:
    assert not ELSEWHERE.keys() & (edited() - {"Document.case"})


@pytest.mark.parametrize("kind", [name for name in LISTS if name != "documents"])
def test_an_account_can_speak_of_every_field_with_words(kind: str) -> None:
    names = [name for name, _ in details_of(kind)]
    fields = {name.rstrip("_") for name in model_of(kind).model_fields}
    assert all(name in fields or name.startswith("background.") for name in names)
    assert names


def test_the_background_asks_for_everything_that_a_person_may_be_asked() -> None:
    assert set(BACKGROUND) == set(Background.model_fields)


def test_a_number_of_people_is_asked_only_of_those_who_were_born() -> None:
    (spec,) = (s for s in specs_of("people") if s.name == "count")
    assert spec.applies is not None
    assert spec.applies(Person(id="p1"))
    assert not spec.applies(Person(id="p1", kind="pregnancy"))
