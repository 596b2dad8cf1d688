from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.born import born_facts, born_span, in_order, months_later, span_by_ages
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.people import Age, Person
from tests.small_families import age
from tests.strategies import dates


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"birth": "2019-03", "ages": age(40, "2020")}, span_of("2019-03")),
        ({"kind": "stillbirth", "death": "2018"}, span_of("2018")),
        ({"kind": "pregnancy", "due": "2024-05"}, span_of("2024-05")),
        ({"ages": age(2, "2020-06-15")}, Span(date(2017, 6, 16), date(2018, 6, 15))),
        ({"ages": age(3, "2020-06-15", "weeks")}, Span(date(2020, 5, 19), date(2020, 5, 25))),
        ({"ages": age(2, None)}, ANY_DAY),
        ({"death": "2018"}, ANY_DAY),
        ({}, ANY_DAY),
    ],
)
def test_birth_is_as_sure_as_dates_and_stated_ages_make_it(fields: dict[str, Any], expected: Span) -> None:
    assert born_span(Person(id="p1", **fields)) == expected


def test_several_ages_narrow_a_birth_down() -> None:
    ages = (*age(2, "2020-06-15"), *age(3, "2020-12-01"))
    assert span_by_ages(ages) == Span(date(2017, 6, 16), date(2017, 12, 1))


def test_ages_that_disagree_leave_the_first() -> None:
    assert span_by_ages((*age(2, "2020-06-15"), *age(9, "2020-06-15"))) == span_by_ages(age(2, "2020-06-15"))


def test_an_age_beyond_the_calendar_bounds_nothing() -> None:
    assert span_by_ages(age(60_000, "2020-06-15")) == ANY_DAY


@given(st.dates(date(1900, 1, 1), date(2020, 1, 1)), st.integers(0, 40_000))
def test_the_true_birth_is_never_excluded_by_a_true_age(born: date, later: int) -> None:
    day = born + timedelta(days=later)
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    span = span_by_ages((Age(value=years, unit="years", at=day.isoformat()),))
    assert span.contains(born)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2020, 2, 29), 12, date(2021, 3, 1)),
        (date(2020, 1, 31), 1, date(2020, 3, 1)),
        (date(2020, 12, 15), 1, date(2021, 1, 15)),
        (date(2020, 3, 31), -4, date(2019, 12, 1)),
        (date(2020, 1, 15), -1, date(2019, 12, 15)),
    ],
)
def test_months_are_counted_on_the_calendar(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected


@given(st.lists(st.none() | dates(), max_size=8))
def test_what_is_certainly_earlier_comes_first_and_nothing_is_lost(texts: list[str | None]) -> None:
    spans = [span_of(text) for text in texts]
    ordered = in_order(range(len(spans)), spans)
    assert sorted(ordered) == list(range(len(spans)))
    assert not any(spans[later].is_before(spans[earlier]) for earlier, later in combinations(ordered, 2))


@given(st.lists(st.none() | st.just("2019") | st.just("2019-06"), max_size=6))
def test_what_cannot_be_told_apart_stays_as_it_stands(texts: list[str | None]) -> None:
    assert in_order(range(len(texts)), [span_of(text) for text in texts]) == list(range(len(texts)))


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "stillbirth", "death": "2018", "birth": None},
        {"kind": "pregnancy", "due": "2024-05", "birth": None},
        {"birth": "2019-04"},
        {"birth": None, "ages": age(2, "2020-06-15")},
    ],
)
def test_whoever_has_the_same_facts_of_birth_may_be_born_on_the_same_days(fields: dict[str, Any]) -> None:
    known = Person(id="p1", birth="2019-03")
    other = known.replace(**fields)
    assert born_facts(other) != born_facts(known)
    renamed = other.replace(name="Wren", sex="female", label="Child", notes="n", aliases=("W",))
    assert born_facts(renamed) == born_facts(other)
    assert born_span(renamed) == born_span(other)


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ((*age(2, "2020-06-15"), *age(9, "2020-06-15")), Span(date(2010, 6, 16), date(2018, 6, 15))),
        ((*age(2, "2020-06-15"), *age(60_000, "2020-06-15")), Span(None, None)),
        (age(2, None), ANY_DAY),
    ],
)
def test_several_people_drawn_as_one_were_born_when_any_of_them_may_have_been(
    ages: tuple[Age, ...], expected: Span
) -> None:
    assert born_span(Person(id="p1", count=2, ages=ages)) == expected


def test_a_number_of_people_is_one_of_the_facts_from_which_a_birth_follows() -> None:
    person = Person(id="p1", ages=(*age(2, "2020-06-15"), *age(9, "2020-06-15")))
    assert born_facts(person) != born_facts(person.replace(count=2))
