"""Where the reading of a phrase stands."""

from __future__ import annotations

import pytest

from genogram_app.entry.names import Names
from genogram_app.entry.pieces import NotRead
from genogram_app.entry.reader import Reader, Situation, listed, sentence_of
from genogram_app.entry.tokens import tokens_of
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import Person
from tests.entry.invented import TODAY, invented


def reader_of(text: str) -> Reader:
    document = invented()
    situation = Situation(document, Names(document), FamilyGraph(document), (), TODAY)
    return Reader(text, tokens_of(text), situation)


def test_the_longest_wording_is_taken() -> None:
    reader = reader_of("very close conflict")
    assert reader.take({"close", "very close", "very"}) == "very close"
    assert reader.at == 2


def test_hyphens_make_no_difference_to_wordings() -> None:
    assert reader_of("half-sister of Joe").take({"half sister"}) == "half sister"


def test_a_word_with_a_capital_is_part_of_a_name_unless_all_is_shouted() -> None:
    assert reader_of("x close").stops(1)
    assert not reader_of("x Close").stops(1)
    assert reader_of("X CLOSE").stops(1)


def test_what_is_left_is_refused() -> None:
    reader = reader_of("Kelly, nice")
    reader.at = 1
    with pytest.raises(NotRead, match="“nice” is not understood") as stopped:
        reader.finish()
    assert (stopped.value.why.start, stopped.value.why.end) == (7, 11)


def test_lists_and_people_are_told_in_words() -> None:
    assert listed(["Kelly", "Dean", "Isla"]) == "Kelly, Dean and Isla"
    assert sentence_of(Person(id="p1", name="Wren", sex="female", birth="1994")) == "Wren, female, born 1994"
