"""Births that cannot be as they are drawn are found, and only those."""

from __future__ import annotations

import pytest

from genogram_app.checks import births
from genogram_app.checks.case_view import CaseView
from genogram_app.model.dates import span_of
from genogram_app.model.people import Age, Person
from genogram_app.model.relations import MultipleBirth
from tests.checks.small_cases import CHILD, FATHER, MOTHER, born_to, family, found


def _with_mother_born(birth: str | None) -> list[str]:
    people = (MOTHER.replace(birth=birth), FATHER, CHILD)
    return found(births.parents_before_children, family(people=people))


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("2016", ["born-before-parent"]),
        ("2005-01-01", ["parent-age"]),
        ("2001", ["parent-age-confirm"]),
        ("1990", []),
        (None, []),
    ],
)
def test_a_parent_is_older_than_the_child(birth: str | None, expected: list[str]) -> None:
    assert _with_mother_born(birth) == expected


def test_a_parent_is_not_too_young_while_one_reading_of_the_date_allows_it() -> None:
    # Twelve only if born in the first half of 2003, and "about" leaves that open.
    assert _with_mother_born("2003~") == ["parent-age-confirm"]


def test_a_parents_age_may_come_from_a_stated_age() -> None:
    mother = MOTHER.replace(birth=None, ages=(Age(value=15, unit="years", at="2020-03-01"),))
    document = family(people=(mother, FATHER, CHILD))
    assert found(births.parents_before_children, document) == ["parent-age"]


def test_step_and_foster_parents_may_be_of_any_age() -> None:
    people = (MOTHER.replace(birth="2010"), FATHER, CHILD)
    document = family(people=people, parentage=born_to("kid", "mum", kind="step"))
    assert found(births.parents_before_children, document) == []


def test_a_mother_lives_to_the_birth() -> None:
    people = (MOTHER.replace(death="2014"), FATHER, CHILD)
    assert found(births.parents_before_children, family(people=people)) == ["parent-dead-before-birth"]


def test_a_father_may_have_died_during_the_pregnancy() -> None:
    people = (MOTHER, FATHER.replace(death="2014-12-01"), CHILD)
    assert found(births.parents_before_children, family(people=people)) == []


def test_a_death_in_the_last_year_of_the_calendar_comes_after_every_birth() -> None:
    people = (MOTHER, FATHER.replace(death="9999"), CHILD)
    assert found(births.parents_before_children, family(people=people)) == []


def test_a_father_dead_for_a_year_has_no_child() -> None:
    people = (MOTHER, FATHER.replace(death="2014-05-01"), CHILD)
    assert found(births.parents_before_children, family(people=people)) == ["parent-dead-before-birth"]


def _with_second_birth(birth: str) -> list[str]:
    people = (MOTHER, FATHER, CHILD, Person(id="sib", name="Nell", birth=birth))
    parentage = born_to("kid", "mum", "dad") + born_to("sib", "mum")
    return found(births.births_too_close, family(people=people, parentage=parentage))


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("2015-10", ["births-too-close"]),
        ("2015-07-01", ["twins-not-stated"]),
        ("2014/2015", []),
        ("2016-07", []),
    ],
)
def test_children_of_one_mother_are_eight_months_apart(birth: str, expected: list[str]) -> None:
    assert _with_second_birth(birth) == expected


def test_one_father_may_have_children_close_together() -> None:
    people = (MOTHER, FATHER, CHILD, Person(id="sib", name="Nell", birth="2015-09"))
    parentage = born_to("kid", "mum", "dad") + born_to("sib", "dad")
    assert found(births.births_too_close, family(people=people, parentage=parentage)) == []


def _twins(birth: str, mother: str = "mum") -> list[str]:
    people = (MOTHER, FATHER, CHILD, Person(id="sib", name="Nell", birth=birth), Person(id="x", sex="female"))
    parentage = born_to("kid", "mum", "dad") + born_to("sib", mother)
    twins = (MultipleBirth(id="m", children=("kid", "sib")),)
    return found(births.multiple_births, family(people=people, parentage=parentage, births=twins))


def test_twins_share_their_birth() -> None:
    assert _twins("2015-07-01") == []
    assert _twins("2016-07-01") == ["twins-apart"]
    assert _twins("2015-07-09") == ["twins-apart-confirm"]


def test_twins_have_one_mother() -> None:
    assert _twins("2015-07-01", mother="x") == ["twins-two-mothers"]


def test_a_stated_age_fits_the_date_of_birth() -> None:
    wrong = CHILD.replace(ages=(Age(value=6, unit="years", at="2020-03-01"),))
    right = CHILD.replace(ages=(Age(value=4, unit="years", at="2020-03-01"),))
    assert found(births.ages_against_birth, family(people=(MOTHER, FATHER, wrong))) == ["age-against-birth"]
    assert found(births.ages_against_birth, family(people=(MOTHER, FATHER, right))) == []


def test_an_age_in_weeks_may_be_rounded() -> None:
    child = CHILD.replace(ages=(Age(value=18, unit="weeks", at="2015-11-09"),))
    assert found(births.ages_against_birth, family(people=(MOTHER, FATHER, child))) == []


def test_two_stated_ages_agree_with_each_other() -> None:
    ages = (Age(value=30, unit="years", at="2018-03"), Age(value=40, unit="years", at="2020-03"))
    mother = MOTHER.replace(birth=None, ages=ages)
    assert found(births.ages_against_birth, family(people=(mother, FATHER, CHILD))) == ["ages-disagree"]


def test_the_days_between_two_dates_have_a_least_and_a_most() -> None:
    assert births.gap_days(span_of("2015-07-01"), span_of("2015-07-05")) == (4, 4)
    assert births.gap_days(span_of("2015-07"), span_of("2015-08")) == (1, 61)
    assert births.gap_days(span_of(None), span_of("2015-08")) == (0, None)


def test_messages_speak_of_people_by_name() -> None:
    people = (MOTHER.replace(birth="2016"), FATHER, CHILD)
    message = next(births.parents_before_children(CaseView(family(people=people)))).message
    assert message == "Dilys is drawn as Wilf's mother but was born after Wilf."


def test_several_people_drawn_as_one_are_neither_twins_nor_too_close_to_anybody() -> None:
    sibling = Person(id="half", name="Nell", birth="2015-07-01")
    parentage = (*born_to("kid", "mum", "dad"), *born_to("half", "mum"))

    def close(other: Person) -> list[str]:
        document = family(people=(MOTHER, FATHER, CHILD, other), parentage=parentage)
        return found(births.births_too_close, document)

    assert close(sibling) == ["twins-not-stated"]
    assert close(sibling.replace(count=3)) == []


def test_several_people_drawn_as_one_may_be_of_several_ages() -> None:
    ages = tuple(Age(value=years, unit="years", at="2020-03-01") for years in (4, 9))
    one = CHILD.replace(birth=None, ages=ages)
    assert found(births.ages_against_birth, family(people=(MOTHER, FATHER, one))) == ["ages-disagree"]
    several = one.replace(count=2)
    assert found(births.ages_against_birth, family(people=(MOTHER, FATHER, several))) == []
