"""Each drawn date of birth and each drawn age says by itself when somebody was born."""

from __future__ import annotations

from datetime import date

from genogram_app.model.people import Age, Person
from genogram_app.review.facts.drawn_births import drawn_births


def test_a_date_and_each_dated_age_say_when_somebody_was_born() -> None:
    ages = (Age(value=29, unit="years", at="2017-05-17"), Age(value=3, unit="years"))
    found = drawn_births(Person(id="p", birth="1988-02", ages=ages))
    assert [(d.words, d.by_age) for d in found] == [
        ("born February 1988", False),
        ("29 years on 17 May 2017", True),
    ]
    assert found[1].span.earliest == date(1987, 5, 18)


def test_several_people_drawn_as_one_have_no_birth() -> None:
    assert drawn_births(Person(id="p", count=3, birth="2010")) == ()
