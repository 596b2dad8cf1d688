from __future__ import annotations

import pytest

from genogram_app.entry.table_people import known_person, new_person
from genogram_app.entry.table_rows import RowFacts
from genogram_app.model.people import Age, Background, BackgroundFact, Person, Status

KELLY = Person(id="p1", name="Kelly Shaw", sex="female", birth="1994", notes="Seen in May.")


def facts(*notes: str, **values: object) -> RowFacts:
    return RowFacts((), values, notes=notes)


def test_somebody_new_has_what_the_row_says() -> None:
    found = new_person("p9", facts("School: St Ann", name="Isla Shaw", sex="female", birth="2021-02-03"))
    assert found.person == Person(
        id="p9", name="Isla Shaw", sex="female", birth="2021-02-03", notes="School: St Ann"
    )
    assert found.words == ["Isla Shaw", "female", "born 3 February 2021", "kept in the notes: School: St Ann"]


def test_somebody_without_a_name_is_unnamed() -> None:
    assert new_person("p9", facts(sex="male")).person.identity == "unnamed"


def test_the_date_of_an_unborn_child_is_when_it_is_due() -> None:
    assert new_person("p9", facts(kind="pregnancy", birth="2027-01")).person.due == "2027-01"


@pytest.mark.parametrize(
    ("value", "birth", "words"),
    [
        ("1994-03-12", "1994-03-12", ["born 12 March 1994 (was 1994)"]),
        ("1994", "1994", []),
        ("1970", "1994", ["kept in the notes: In the table: born 1970"]),
    ],
)
def test_a_more_exact_date_is_taken_and_another_one_is_a_note(
    value: str, birth: str, words: list[str]
) -> None:
    found = known_person(KELLY, facts(birth=value))
    assert found.person.birth == birth
    assert found.words == words


def test_what_the_case_says_stays_and_notes_are_added() -> None:
    found = known_person(KELLY, facts("Smokes", sex="male"))
    assert found.person.sex == "female"
    assert found.person.notes == "Seen in May.\nIn the table: male\nSmokes"


def test_another_name_becomes_an_alias() -> None:
    found = known_person(KELLY, facts(name="K. Shaw", aliases=("Kel",)))
    assert found.person.name == "Kelly Shaw"
    assert found.person.aliases == ("K. Shaw", "Kel")


def test_somebody_unnamed_is_named() -> None:
    found = known_person(Person(id="p1", identity="unnamed"), facts(name="Kelly Shaw"))
    assert (found.person.name, found.person.identity) == ("Kelly Shaw", "known")


def test_ages_are_added_once() -> None:
    age = Age(value=29, unit="years")
    once = known_person(KELLY, facts(ages=(age,))).person
    assert once.ages == known_person(once, facts(ages=(age,))).person.ages == (age,)


def test_a_stated_ethnicity_takes_the_place_of_none() -> None:
    white = BackgroundFact(state="stated", value="White British")
    asked = KELLY.replace(background=Background(ethnicity=BackgroundFact(state="not_asked")))
    assert known_person(asked, facts(ethnicity=white)).person.background.ethnicity == white
    again = known_person(asked.replace(background=Background(ethnicity=white)), facts(
        ethnicity=BackgroundFact(state="stated", value="Roma")
    ))  # fmt: skip
    assert again.person.background.ethnicity == white
    assert "ethnicity Roma" in again.person.notes


def test_statuses_that_are_new_are_taken_and_others_are_notes() -> None:
    plan, order = Status(code="CPP", detail="neglect", from_="2020"), Status(code="ICO", from_="2021-03")
    known = KELLY.replace(statuses=(plan,))
    found = known_person(known, facts(statuses=(Status(code="CPP"), order)))
    assert found.person.statuses == (plan, order)
    assert found.words == ["interim care order, from March 2021"]
    other = known_person(known, facts(statuses=(plan.replace(from_="2019"),)))
    assert other.person.statuses == (plan,)
    assert other.words == ["kept in the notes: In the table: child protection plan, neglect, from 2019"]
    assert new_person("p9", facts(name="Isla", statuses=(order,))).person.statuses == (order,)
