from __future__ import annotations

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from genogram_app.model.document import LISTS, Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from tests.strategies import documents

SMALL = Document(people=(Person(id="p1"), Person(id="p2")), households=(Household(id="h1"),))


def test_items_come_in_file_order_with_the_name_of_their_list() -> None:
    assert [(name, item.id) for name, item in SMALL.items()] == [
        ("people", "p1"),
        ("people", "p2"),
        ("households", "h1"),
    ]


@settings(max_examples=10)
@given(documents(5))
def test_every_item_is_found_by_its_id(document: Document) -> None:
    for name, item in document.items():
        assert document.find(item.id) is item
        assert document.list_of(item.id) == name
    assert sum(len(getattr(document, name)) for name in LISTS) == len(list(document.items()))


def test_an_id_that_nothing_has_finds_nothing() -> None:
    assert SMALL.find("x") is None
    for ask in (SMALL.list_of, SMALL.person, SMALL.household):
        with pytest.raises(KeyError):
            ask("x")


def test_a_household_is_no_person() -> None:
    assert SMALL.household("h1").id == "h1"
    with pytest.raises(KeyError):
        SMALL.person("h1")
    with pytest.raises(KeyError):
        SMALL.household("p1")


def test_a_document_cannot_be_changed_in_place() -> None:
    with pytest.raises(ValidationError):
        SMALL.people = ()  # type: ignore[misc] # that is what is refused


def test_a_changed_copy_finds_its_own_items() -> None:
    assert SMALL.find("p2") is not None
    assert SMALL.replace(people=SMALL.people[:1]).find("p2") is None
