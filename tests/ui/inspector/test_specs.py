from __future__ import annotations

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.inspector.specs import FieldSpec


def test_a_field_shows_and_changes_the_field_of_the_same_name(session: Session) -> None:
    spec, person = FieldSpec("name", "Name", LineField), session.document.person("p1")
    assert spec.value_of(session.document, person) == "Wren Tarlow"
    session.do(spec.edit_for(person, "Wren"))
    assert session.document.person("p1").name == "Wren"


def test_a_field_can_show_and_change_something_else(session: Session) -> None:
    spec = FieldSpec(
        "subject",
        "Under review",
        LineField,
        get=lambda document, item: item.id in document.case.subjects,
        change=lambda item, value: set_field(item.id, "notes", value),
    )
    person = session.document.person("p1")
    assert spec.value_of(session.document, person) is True
    session.do(spec.edit_for(person, "seen"))
    assert session.document.person("p1").notes == "seen"
