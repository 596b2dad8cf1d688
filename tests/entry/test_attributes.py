"""What words after a name say of a person, one attribute at a time."""

from __future__ import annotations

import pytest

from genogram_app.entry.attributes import attribute_at, begins_attributes, joined, name_end
from genogram_app.entry.tokens import tokens_of


def test_an_attribute_says_how_far_it_reaches() -> None:
    found = attribute_at(tokens_of("aged 6 weeks in May 2020 of Kelly"), 0, lambda _: False)
    assert found is not None
    assert (found.meaning, found.after) == ("age", 6)


@pytest.mark.parametrize(
    ("words", "name"), [("Ben Lowe m of Kelly", "Ben Lowe"), ("Isla's cup f", "Isla's cup")]
)
def test_a_name_ends_before_what_is_said_of_it(words: str, name: str) -> None:
    tokens = tokens_of(words)
    end = name_end(tokens, 0, lambda i: tokens[i].lower == "of")
    assert joined(tokens[:end]) == name


@pytest.mark.parametrize(
    ("words", "begins"), [("m", True), ("m Lowe", False), ("M", False), ("m b 2019", True)]
)
def test_a_letter_is_a_sex_only_where_nothing_but_attributes_follows(words: str, begins: bool) -> None:
    assert begins_attributes(tokens_of(words), 0, lambda _: False) is begins
