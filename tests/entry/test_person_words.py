"""What a few words say of one person."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Edit, EditRefused, Session
from genogram_app.entry.person_words import describe_person, read_person
from genogram_app.model.document import Document
from genogram_app.model.people import Age, Person

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Kelly Shaw f b 1994", "Kelly Shaw, female, born 1994"),
        ("Kelly Shaw, female, born 1994", "Kelly Shaw, female, born 1994"),
        ("Kelly Shaw (f, b 1994)", "Kelly Shaw, female, born 1994"),
        ("kelly shaw F dob: 12/3/94", "kelly shaw, female, born 12 March 1994"),
        ("Isla f 2021-02", "Isla, female, born February 2021"),
        ("Isla b Feb 2021 d 27 June 2023", "Isla, born February 2021, died 27 June 2023"),
        ("Tia-Mae O’Dwyer girl", "Tia-Mae O’Dwyer, female"),
        ("Ann Lowe d before 2020", "Ann Lowe, died in or before 2020"),
        ("Joe, aged 14 in 2020", "Joe, aged 14 in 2020"),
        ("Joe 14yo m", "Joe, male, aged 14"),
        ("Bea aged 6 weeks", "Bea, aged 6 weeks"),
        ("Bea 18 months old", "Bea, aged 18 months"),
        ("Kelly aka Kel", "Kelly, also known as Kel"),
        ("Kelly aka Kel, also known as Kelz, f", "Kelly, female, also known as Kel, also known as Kelz"),
        ("Kelly Shaw label Adult 2 f", "Kelly Shaw, female, labelled Adult 2"),
        ("unknown male", "Unknown male"),
        ("Unknown male 2 b about 1990", "Unknown male 2, born about 1990"),
        ("unnamed woman aka Jo", "Unnamed woman, also known as Jo"),
        ("Dave, unknown male", "Dave, male"),
        ("3 unnamed girls", "3 unnamed females"),
        ("unborn child due May 2027", "Unborn child, due May 2027"),
        ("unborn baby Tia", "Tia, unborn child"),
        ("Baby Lowe unborn", "Baby Lowe, unborn child"),
        ("miscarriage 2019", "Miscarriage, 2019"),
        ("stillborn m 3/4/18", "Stillborn child, male, 3 April 2018"),
        ("Kelly b not known", "Kelly"),
        ("f b 1994", "female, born 1994"),
        ("  ", ""),
    ],
)
def test_words_after_the_name_are_read_and_echoed(words: str, sentence: str) -> None:
    reading = read_person(words, today=TODAY)
    assert (reading.sentence, reading.problems) == (sentence, ())


@pytest.mark.parametrize(
    "name",
    [
        "Ben m Lowe",
        "John B Smith",
        "Kelly M Shaw",
        "Child F",
        "Mr M",
        "M",
        "Sibling 2",
        "Adult 2",
        "Dawn March",
        "Girl Lowe",
        "D'Arcy b Quill",
        "J. K. Oake",
        "李梅",
    ],
)
def test_a_name_stays_as_it_was_typed(name: str) -> None:
    reading = read_person(name)
    assert (reading.name, len(reading.pieces), reading.problems) == (name, 1, ())


@pytest.mark.parametrize("name", ["Ben M", "Kelly b 1994", "unknown male", "Shaw, Kelly"])
def test_quotes_protect_a_name(name: str) -> None:
    reading = read_person(f'"{name}"')
    assert (reading.name, reading.sex, reading.identity) == (name, None, None)


@pytest.mark.parametrize(
    ("words", "wrong", "advice"),
    [
        ("Kelly b 199x", "199x", "which year"),
        ("Kelly b 31/2/2019", "31/2/2019", "does not exist"),
        ("Kelly born", "born", "date is missing"),
        ("Kelly aged", "aged", "age is missing"),
        ("Kelly aka", "aka", "name is missing"),
        ("Kelly f m", "m", "twice"),
        ("Kelly b 1994 b 1995", "b 1995", "twice"),
        ("Kelly f Shaw b 1994 nice", "nice", "not understood"),
        ("Shaw, Kelly", "Kelly", "not understood"),
        ("Kelly + Dean", "Dean", "not understood"),
        ("Ann 1950-2010", "1950-2010", "b 1950 d 2010"),
        ("unborn child b 2020", "b 2020", "due"),
        ("unborn child d 2020", "d 2020", "due"),
    ],
)
def test_what_is_not_understood_is_pointed_at(words: str, wrong: str, advice: str) -> None:
    (problem,) = read_person(words, today=TODAY).problems
    assert words[problem.start : problem.end] == wrong
    assert advice in problem.sentence


def test_every_piece_has_its_place() -> None:
    words = "Kelly  Shaw, f,  b Feb 1994 aka Kel"
    said = [(words[p.start : p.end], p.meaning) for p in read_person(words).pieces]
    assert said == [("Kelly  Shaw", "name"), ("f", "sex"), ("b Feb 1994", "birth"), ("aka Kel", "alias")]


def test_the_sex_is_never_taken_from_a_name() -> None:
    assert read_person("Kelly").sex is None


def test_an_unknown_man_is_a_male_whom_nobody_can_name() -> None:
    reading = read_person("unknown male")
    assert (reading.name, reading.sex, reading.identity, reading.label) == (
        None,
        "male",
        "unknown",
        "Unknown male",
    )


@given(st.text(max_size=80) | st.text(alphabet="abdfm 0129/-,()\"'", max_size=80))
@settings(max_examples=150, deadline=None)
def test_whatever_is_typed_is_read_or_pointed_at(words: str) -> None:
    reading = read_person(words)
    places = [(p.start, p.end) for p in reading.pieces] + [(p.start, p.end) for p in reading.problems]
    assert all(0 <= start < end <= len(words) for start, end in places)
    assert reading == read_person(words)


def _described(person: Person, words: str) -> dict[str, Any]:
    session = Session(Document(people=(person,)))
    session.do(describe_person(person.id, read_person(words)))
    after = session.document.people[0]
    names = type(person).model_fields
    return {n: getattr(after, n) for n in names if getattr(after, n) != getattr(person, n)}


def test_one_edit_says_all_that_was_read_and_leaves_the_rest() -> None:
    person = Person(id="p1", label="Adult 1", sex="female", aliases=("Kel",), notes="seen")
    said = _described(person, "Kelly Shaw b 1994 aged 30 in 2024 aka Kelz")
    age = Age(value=30, unit="years", at="2024")
    assert said == {"name": "Kelly Shaw", "birth": "1994", "ages": (age,), "aliases": ("Kel", "Kelz")}


def test_somebody_who_is_named_is_no_longer_unnamed() -> None:
    assert _described(Person(id="p1", identity="unnamed"), "Kelly") == {"name": "Kelly", "identity": "known"}


def test_words_that_were_not_understood_change_nothing() -> None:
    session = Session(Document(people=(Person(id="p1"),)))
    with pytest.raises(EditRefused, match="which year"):
        session.do(describe_person("p1", read_person("Kelly b 199x")))
    assert session.document.people[0].name is None


def test_an_addition_and_its_description_are_undone_together() -> None:
    session = Session(Document())
    addition = add_person()
    session.do(Edit(addition.label, addition.change, merge_key="new", select=addition.select))
    session.do(describe_person("p1", read_person("Kelly f"), merge_key="new"))
    assert session.document.people[0].name == "Kelly"
    session.undo()
    assert session.document.people == ()
