from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.record import Record
from genogram_app.model.relations import Bond, Kin, Parentage, Partnership
from genogram_app.ui.inspector.forms import sections_for
from tests.ui.conftest import TODAY

SHOWN_OTHERWISE = {
    "people": {"id"},
    "partnerships": {"id", "partners"},
    "parentage": {"id"},
    "kin": {"id"},
    "bonds": {"id"},
    "households": {"id"},
    "residences": {"id", "household", "whereabouts"},
}


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("people", Person),
        ("partnerships", Partnership),
        ("parentage", Parentage),
        ("kin", Kin),
        ("bonds", Bond),
        ("households", Household),
        ("residences", Residence),
    ],
)
def test_every_field_of_an_item_can_be_reached(kind: str, record: type[Record]) -> None:
    shown = {spec.name for section in sections_for(kind, lambda: TODAY) for spec in section.fields}
    assert set(record.model_fields) - SHOWN_OTHERWISE[kind] <= shown


def test_an_item_without_a_form_has_no_sections() -> None:
    assert sections_for("accounts", lambda: TODAY) == ()
    assert "accounts" in Document.model_fields


def test_a_number_of_people_is_asked_only_of_those_who_were_born() -> None:
    (spec,) = (s for part in sections_for("people", lambda: TODAY) for s in part.fields if s.name == "count")
    assert spec.applies is not None
    assert spec.applies(Person(id="p1"))
    assert not spec.applies(Person(id="p1", kind="pregnancy"))
