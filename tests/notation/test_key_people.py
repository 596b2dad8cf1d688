"""The key tells symbols apart as the drawing does."""

from __future__ import annotations

from genogram_app.model.people import Person
from genogram_app.notation.key_people import people_rows
from genogram_app.notation.persons import symbol_of
from genogram_app.notation.style import DENSE, STYLE, Notation
from genogram_app.notation.used import Used


def shown(*people: Person, notation: Notation | None = None) -> dict[str, str]:
    symbols = tuple(symbol_of(person, STYLE) for person in people)
    return {row.id: row.words for row in people_rows(Used(notation or Notation(), symbols)) if row.used}


def test_a_person_not_identified_is_not_one_of_unknown_sex() -> None:
    assert set(shown(Person(id="p1", identity="unknown"))) == {"male", "female", "not-identified-diamond"}
    assert set(shown(Person(id="p1"))) == {"male", "female", "sex-unknown"}


def test_men_and_women_who_are_not_identified_are_told_apart() -> None:
    found = shown(
        Person(id="p1", sex="male", identity="unknown"), Person(id="p2", sex="female", identity="unknown")
    )
    assert found["not-identified-square"] != found["not-identified-circle"]


def test_a_stillbirth_is_not_a_death_in_childhood() -> None:
    assert "died" not in shown(Person(id="p1", kind="stillbirth"))
    assert "stillbirth" in shown(Person(id="p1", kind="stillbirth"))


def test_the_sample_of_a_death_follows_the_notation() -> None:
    def died(notation: Notation) -> object:
        return next(row for row in people_rows(Used(notation)) if row.id == "died").draw()

    assert died(Notation(single_slash=True)) != died(Notation())


def test_somebody_drawn_small_is_not_stillborn() -> None:
    used = Used(Notation(), (symbol_of(Person(id="p1", sex="male"), DENSE),))
    assert "stillbirth" not in {row.id for row in people_rows(used) if row.used}


def test_several_people_in_one_symbol_are_explained_where_they_are_drawn() -> None:
    assert "several" in shown(Person(id="p1", sex="female", count=3))
    assert "several" not in shown(Person(id="p1", sex="female"))
    both = shown(Person(id="p1", sex="female", count=3), Person(id="p2", sex="male", count=2))
    assert both["several"] == "Several people in one symbol (3)"


def test_a_diamond_with_a_number_says_that_sexes_differ_and_not_what_a_plain_diamond_says() -> None:
    assert set(shown(Person(id="p1", count=3))) == {"male", "female", "several-mixed"}
    assert "neither" in shown(Person(id="p1", count=3), Person(id="p2", sex="intersex"))


def test_a_number_of_people_is_not_explained_as_an_age() -> None:
    assert "age" not in shown(Person(id="p1", sex="female", count=3))
