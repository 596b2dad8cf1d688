"""Who or which home of a case a few words can name."""

from __future__ import annotations

import pytest

from genogram_app.entry.names import Names
from genogram_app.entry.tokens import tokens_of
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from tests.entry.invented import invented


def _who(words: str, document: Document | None = None) -> tuple[str, ...]:
    named = Names(document or invented()).person_at(tokens_of(words), 0)
    return named.ids if named else ()


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Kelly Shaw lives", ("p2",)),
        ("kelly shaw", ("p2",)),
        ("Kelly", ("p2", "p7")),
        ("Dean", ("p3",)),
        ("Carter", ("p1",)),
        ("Child K", ("p1",)),
        ("adult 2", ("p6",)),
        ("Tee", ("p8",)),
        ("Tia-Mae", ("p8",)),
        ("tia-mae o’dwyer", ("p8",)),
        ('"Kelly Shaw"', ("p2",)),
        ("Adult 3", ()),
        ("Zed", ()),
    ],
)
def test_a_name_an_alias_a_label_or_a_part_of_a_name_names_people(
    words: str, people: tuple[str, ...]
) -> None:
    assert _who(words) == people


def test_a_whole_name_goes_before_a_part_of_another() -> None:
    document = Document(people=(Person(id="p1", name="Wren"), Person(id="p2", name="Wren Hollis")))
    assert _who("Wren", document) == ("p1",)


def test_a_title_with_a_surname_is_a_name() -> None:
    assert _who("Ms Oake", Document(people=(Person(id="p1", name="Ms Tamsin Oake"),))) == ("p1",)


@pytest.mark.parametrize(
    ("words", "people"), [("Kely Shaw", ("p2",)), ("Deen", ("p3",)), ("Adult 3", ()), ("Jim Shaw", ())]
)
def test_names_that_look_alike_are_found_but_not_other_numbers(words: str, people: tuple[str, ...]) -> None:
    assert Names(invented()).people_like(words) == people


def test_homes_are_named_by_label() -> None:
    names = Names(invented())
    named = names.home_at(tokens_of("address 1 from"), 0)
    assert named is not None
    assert (named.ids, named.after) == (("h1",), 2)
    assert (names.homes_like("Adress 1"), names.homes_like("Address 3")) == (("h1",), ())
