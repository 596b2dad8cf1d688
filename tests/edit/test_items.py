from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.edit.items import (
    add_item,
    change_each,
    replace_item,
    set_case,
    set_field,
    set_field_of_each,
    together,
)
from genogram_app.edit.people import add_partner, add_person
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency
from genogram_app.model.people import BackgroundFact, Person
from genogram_app.model.relations import Parentage, Partnership, Stage

DOCUMENT = Document(
    people=(Person(id="p1", name="Ada Finch"), Person(id="p2"), Person(id="p3")),
    partnerships=(Partnership(id="u1", partners=("p1", "p2"), stages=(Stage(status="married"),)),),
    parentage=(
        Parentage(id="k1", child="p2", parent="p1", kind="birth"),
        Parentage(id="k2", child="p3", parent="p1", kind="birth"),
    ),
)


def test_a_field_is_changed_and_nothing_else() -> None:
    after = set_field("p1", "birth", "1990-05~").change(DOCUMENT)
    assert after.person("p1") == DOCUMENT.person("p1").replace(birth="1990-05~")
    assert after.people[1:] == DOCUMENT.people[1:]


def test_a_path_reaches_into_records_and_tuples() -> None:
    fact = BackgroundFact(state="stated", value="White Irish")
    after = set_field("p1", "background.ethnicity", fact).change(DOCUMENT)
    after = set_field("u1", "stages.0.from_", "2011").change(after)
    assert after.person("p1").background.ethnicity == fact
    assert after.partnerships[0].stages == (Stage(status="married", from_="2011"),)


@pytest.mark.parametrize("path", ["surname", "stages.1.from_", "background.ethnicity.state", "name.first"])
def test_a_path_that_leads_nowhere_is_refused(path: str) -> None:
    item = "u1" if path.startswith("stages") else "p1"
    with pytest.raises(EditRefused):
        set_field(item, path, "x").change(DOCUMENT)


def test_a_value_that_the_model_does_not_allow_changes_nothing() -> None:
    session = Session(DOCUMENT)
    with pytest.raises(ValidationError):
        session.do(set_field("p1", "birth", "yesterday"))
    assert session.document is DOCUMENT
    assert session.undo_label is None


def test_an_id_never_changes() -> None:
    with pytest.raises(ValueError, match="never changes"):
        set_field("p1", "id", "p9")


def test_typing_into_one_field_is_undone_at_once_and_two_fields_apart() -> None:
    session = Session(DOCUMENT)
    for name in ("A", "Ad", "Ada"):
        session.do(set_field("p2", "name", name))
    session.do(set_field("p2", "birth", "2001"))
    session.undo()
    assert session.document.person("p2").name == "Ada"
    session.undo()
    assert session.document == DOCUMENT


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("birth", "Change date of birth"),
        ("stages.0.from_", "Change start"),
        ("background.first_language", "Change first language"),
        ("statuses", "Change statuses"),
    ],
)
def test_undo_names_the_field_in_words(field: str, label: str) -> None:
    assert set_field("p1", field, None).label == label


def test_an_item_is_replaced_in_its_place() -> None:
    after = replace_item(Person(id="p2", name="Ben")).change(DOCUMENT)
    assert [p.name for p in after.people] == ["Ada Finch", "Ben", None]


def test_replacing_what_is_gone_is_refused() -> None:
    with pytest.raises(EditRefused):
        replace_item(Person(id="p9")).change(DOCUMENT)


def test_case_details_change_together() -> None:
    after = set_case(title="Child K", subjects=("p2",)).change(DOCUMENT)
    assert (after.case.title, after.case.subjects) == ("Child K", ("p2",))


def test_a_new_item_gets_a_free_id_and_is_selected() -> None:
    session = Session(DOCUMENT)
    session.do(add_item("agencies", lambda new: Agency(id=new, name="Police")))
    assert session.document.agencies == (Agency(id="a1", name="Police"),)
    assert session.selection == ("a1",)


def test_an_item_can_be_added_before_others() -> None:
    edit = add_item("parentage", lambda new: Parentage(id=new, child="p3", parent="p2", kind="step"), at=0)
    assert [k.id for k in edit.change(DOCUMENT).parentage] == ["k3", "k1", "k2"]


def test_several_edits_together_are_one_step_and_select_all_that_is_new() -> None:
    session = Session(DOCUMENT)
    session.do(together("Add family", [add_person(), add_partner("p3")]))
    assert session.selection == ("p4", "p5")
    session.undo()
    assert session.document is DOCUMENT


def test_when_one_of_several_edits_is_refused_none_is_done() -> None:
    session = Session(DOCUMENT)
    with pytest.raises(EditRefused):
        session.do(together("Add family", [add_person(), add_partner("p9")]))
    assert session.document is DOCUMENT


def test_one_field_of_several_items_is_changed_in_one_step() -> None:
    session = Session(Document(people=(Person(id="p1"), Person(id="p2"), Person(id="p3"))))
    for notes in ("a", "ab"):
        session.do(set_field_of_each(("p1", "p3"), "notes", notes))
    assert [person.notes for person in session.document.people] == ["ab", "", "ab"]
    session.undo()
    assert [person.notes for person in session.document.people] == ["", "", ""]


def test_when_one_of_several_items_cannot_be_changed_none_is() -> None:
    session = Session(Document(people=(Person(id="p1"), Person(id="p2", count=3))))
    before = session.document
    with pytest.raises(ValidationError):
        session.do(change_each(("p1", "p2"), lambda person: person.replace(kind="stillbirth"), "Change kind"))
    assert session.document is before
