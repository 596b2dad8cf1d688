"""What a phrase would change of a case."""

from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused
from genogram_app.entry.draft import Draft
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from tests.entry.invented import invented


def test_new_items_have_the_next_ids() -> None:
    draft = Draft(invented())
    assert [draft.add(Person, name=name).id for name in ("Amy", "Ben")] == ["p9", "p10"]
    assert [p.name for p in draft.document().people[-2:]] == ["Amy", "Ben"]


def test_an_item_is_seen_as_it_would_be() -> None:
    draft = Draft(invented())
    draft.put(draft.person("p4").replace(name="Joseph Shaw"))
    new = draft.add(Person, name="Amy")
    draft.put(new.replace(name="Amelia"))
    assert [p.name for p in draft.every(Person)][3] == "Joseph Shaw"
    assert (draft.person(new.id).name, draft.document().person("p4").name) == ("Amelia", "Joseph Shaw")


def test_without_changes_the_document_is_the_same() -> None:
    document = invented()
    draft = Draft(document)
    draft.put(document.people[0])
    assert draft.is_empty
    assert draft.document() is document


def test_a_broken_rule_is_refused_in_words() -> None:
    draft = Draft(invented())
    draft.add(Parentage, child="p2", parent="p1", kind="birth")
    with pytest.raises(EditRefused, match="own ancestor"):
        draft.document()


def test_a_subject_child_is_counted_once() -> None:
    draft = Draft(invented())
    draft.add_subject("p4")
    draft.add_subject("p4")
    assert draft.document().case.subjects == ("p1", "p4")
