"""Who is meant by a name in a phrase."""

from __future__ import annotations

import pytest

from genogram_app.model.document import Document
from genogram_app.model.people import Person
from tests.entry.invented import done, read


def _choices(text: str, document: Document | None = None) -> list[str]:
    (question,) = read(text, document=document).questions
    return [choice.applied(text) for choice in question.choices]


def test_a_name_that_two_people_bear_is_asked() -> None:
    assert _choices("Kelly b 1994") == ["Kelly Shaw b 1994", "Kelly Price b 1994"]


def test_people_of_the_same_name_are_told_apart_by_number() -> None:
    document = Document(
        people=(Person(id="p1", name="Wren Hollis"), Person(id="p2", name="Wren Hollis", sex="female"))
    )
    assert _choices("Wren Hollis b 1994", document) == ["Wren Hollis (1) b 1994", "Wren Hollis (2) b 1994"]
    edit = read("Wren Hollis (2) b 1994", document=document).edit
    assert edit is not None
    assert edit.change(document).people[1].birth == "1994"


def test_nobody_is_added_where_a_name_is_misspelt() -> None:
    assert _choices("Kely Shaw lives at Address 1") == [
        "Kelly Shaw lives at Address 1",
        "new Kely Shaw lives at Address 1",
    ]


def test_a_new_name_that_looks_like_one_that_is_there_is_added_with_an_offer() -> None:
    reading = read("mother Kely Shaw of Joe")
    assert reading.edit is not None
    (hint,) = reading.hints
    assert hint.sentence == "New person: Kely Shaw. Did you mean Kelly Shaw?"
    assert hint.choices[0].applied("mother Kely Shaw of Joe") == "mother Kelly Shaw of Joe"


def test_a_part_of_a_name_may_be_somebody_new() -> None:
    assert _choices("father Dean of Joe") == ["father Dean Price of Joe", "father new Dean of Joe"]


def test_a_full_name_that_is_there_adds_nobody() -> None:
    assert len(done("father Dean Price of Joe").people) == 8


def test_a_name_that_goes_on_is_another_name() -> None:
    assert read("Dean Price Junior b 2010").questions[0].sentence.startswith("Nobody here")


@pytest.mark.parametrize(
    ("words", "person"), [("Isla's mother", "p2"), ("Isla’s father", "p3"), ("Dean's partner", "p2")]
)
def test_relatives_stand_for_people(words: str, person: str) -> None:
    assert done(f"{words} aka Zed").person(person).aliases == ("Zed",)


def test_who_is_meant_is_told_with_the_place_of_the_name() -> None:
    text = "Dean is the father of Joe"
    meant = [(text[m.start : m.end], m.item, m.new) for m in read(text).meant]
    assert meant == [("Dean", "p3", False), ("Joe", "p4", False)]


def test_a_relative_says_a_sex_only_where_none_was_known() -> None:
    assert done("Ann Lowe is the mother of Joe").person("p5").sex == "female"
    assert read("Dean is the mother of Joe").problems[0].sentence.startswith("Dean Price is recorded as male")
