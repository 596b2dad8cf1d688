"""A detail of a fact has a name that a reader understands, and a value in words."""

from __future__ import annotations

import pytest

from genogram_app.interchange.examples import load_example
from genogram_app.model.people import Mark
from genogram_app.review.accounts.details import about_words, drawn_value, drawn_words, value_words
from tests.review.accounts.cases import disagreeing


@pytest.mark.parametrize(
    ("fact", "detail", "words"),
    [
        ("p1", "", "Corin Vale"),
        ("k2", "", "Dunstan Orme, parent of Corin Vale"),
        ("u1", "stages.1.from", "Petra Vale and Dunstan Orme, couple: separated from"),
        ("s1", "to", "Corin Vale at Address 1: until"),
        ("h1", "area", "Address 1: area"),
        ("p1", "marks.0", "Corin Vale: mark DA-v"),
    ],
)
def test_facts_and_details_have_names(fact: str, detail: str, words: str) -> None:
    document = disagreeing()
    marked = document.people[0].replace(marks=(Mark(code="DA-v"),))
    assert about_words(document.replace(people=(marked, *document.people[1:])), fact, detail) == words


def test_a_place_that_nobody_knows_is_called_so() -> None:
    document = load_example("on-the-move")
    nowhere = next(s for s in document.residences if s.household is None)
    assert about_words(document, nowhere.id).endswith("at a place not known")


def test_values_are_told_as_one_writes_them() -> None:
    couple = disagreeing().partnerships[0]
    assert drawn_value(couple, "stages.0.from") == "2018-06"
    assert drawn_words(couple, "stages.0.from") == "June 2018"
    assert drawn_words(disagreeing().parentage[1], "") == "birth, alleged"
    assert value_words("parental_responsibility", value=True) == "yes"
