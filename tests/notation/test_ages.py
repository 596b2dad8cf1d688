"""An age belongs to the date of the drawing."""

from __future__ import annotations

from datetime import date

from genogram_app.model.people import Age, Person
from genogram_app.notation.ages import shown_age


def numeral(person: Person, day: date | None) -> str | None:
    age = shown_age(person, day)
    return age.numeral if age else None


def test_an_age_is_the_one_on_the_day() -> None:
    child = Person(id="p1", birth="2010-03-02")
    assert numeral(child, date(2020, 3, 1)) == "9"
    assert numeral(child, date(2020, 3, 2)) == "10"


def test_an_age_stops_at_death() -> None:
    assert numeral(Person(id="p1", birth="2010-03-02", death="2015-04-01"), date(2020, 3, 1)) == "5"


def test_without_a_day_only_the_dead_and_the_undated_have_an_age() -> None:
    assert numeral(Person(id="p1", birth="2010-03-02", death="2015-04-01"), None) == "5"
    assert numeral(Person(id="p1", ages=(Age(value=40, unit="years"),)), None) == "c. 40"
    assert numeral(Person(id="p1", birth="2010-03-02"), None) is None
    assert numeral(Person(id="p1"), None) is None


def test_several_people_drawn_as_one_have_no_age_between_them() -> None:
    ages = (Age(value=7, unit="years"),)
    assert shown_age(Person(id="p1", birth="2010", count=3), date(2020, 3, 1)) is None
    assert shown_age(Person(id="p1", ages=ages, count=3), None) is None
