from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.family.ages import age_at
from genogram_app.model.people import Age, Person
from tests.small_families import age, person

DAY = date(2020, 6, 15)

DAY = date(2020, 6, 15)


@pytest.mark.parametrize(
    ("fields", "words", "numeral"),
    [
        ({"birth": "2013-06-15"}, "7 years", "7"),
        ({"birth": "2013-06-16"}, "6 years", "6"),
        ({"birth": "2013"}, "6 or 7 years", "6–7"),
        ({"birth": "1990~"}, "about 29 or 30 years", "c. 29–30"),
        ({"birth": "2018-06-15"}, "2 years", "2"),
        ({"birth": "2018-06-16"}, "23 months", "23m"),
        ({"birth": "2020-04-20"}, "1 month", "1m"),
        ({"birth": "2020-04-21"}, "7 weeks", "7w"),
        ({"birth": "2020-06-01"}, "2 weeks", "2w"),
        ({"birth": "2020-06-14"}, "1 day", "1d"),
        ({"birth": "2020-06-15"}, "0 days", "0d"),
        ({"birth": "[..2000]"}, "19 or more years", "19+"),
        ({"birth": "[2000..]"}, "up to 20 years", "≤20"),
        ({"birth": "2000/2010"}, "9 to 20 years", "9–20"),
        ({"ages": age(29, "2020-06-15")}, "29 years", "29"),
        ({"ages": age(29, "2019-06-15")}, "30 years", "30"),
        ({"ages": age(29, "2019-01-01")}, "30 or 31 years", "30–31"),
        ({"ages": age(22, "2020-06-15", "months")}, "22 months", "22m"),
        ({"ages": age(30, "2020-06-15", "months")}, "30 months", "30m"),
        ({"ages": age(21, "2020-06")}, "21 years", "21"),
        ({"ages": age(21, "2020-06~")}, "about 21 years", "c. 21"),
        ({"ages": age(21, "2020-05")}, "21 or 22 years", "21–22"),
        ({"ages": age(21, "2020")}, "20 to 22 years", "20–22"),
        ({"ages": age(34, None)}, "about 34 years", "c. 34"),
        ({"ages": age(34, "2020~")}, "about 32 to 36 years", "c. 32–36"),
    ],
)
def test_an_age_says_no_more_than_is_known(fields: dict[str, Any], words: str, numeral: str) -> None:
    found = age_at(Person(id="p1", **fields), DAY)
    assert found is not None
    assert (found.words, found.numeral) == (words, numeral)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"birth": "2021"},
        {"kind": "pregnancy", "due": "2020-12"},
        {"kind": "stillbirth", "death": "2020-01"},
    ],
)
def test_nobody_unborn_or_of_unknown_age_is_given_one(fields: dict[str, Any]) -> None:
    assert age_at(Person(id="p1", **fields), DAY) is None


def test_age_stops_at_death() -> None:
    found = age_at(person("child", birth="2014-03-01", death="2016-05-01"), DAY)
    assert found is not None
    assert (found.words, found.at_death) == ("2 years", True)


def test_an_age_stated_of_the_day_of_death_is_the_age_at_death() -> None:
    found = age_at(person("child", ages=age(2, "2020-06-15"), death="2020-06-15"), DAY)
    assert found is not None
    assert (found.words, found.at_death) == ("2 years", True)


def test_a_death_that_may_lie_on_either_side_of_the_day_leaves_a_range() -> None:
    found = age_at(person("child", birth="2012-03-01", death="2020"), DAY)
    assert found is not None
    assert (found.low, found.high, found.at_death) == (7, 8, False)


@settings(max_examples=80)
@given(st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.integers(0, 30_000))
def test_a_partial_birth_date_never_excludes_the_true_age(born: date, later: int) -> None:
    day = min(born + timedelta(days=later), date(2026, 1, 1))
    for text in (born.isoformat(), born.isoformat()[:7], born.isoformat()[:4]):
        found = age_at(Person(id="p1", birth=text), day)
        exact = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
        assert found is not None
        if found.unit == "years":
            assert (found.low or 0) <= exact <= (found.high if found.high is not None else exact)
        else:
            assert exact < 2


@settings(max_examples=60)
@given(st.integers(0, 40), st.sampled_from(("years", "months", "weeks")), st.dates(date(2000, 1, 1), DAY))
def test_a_stated_age_is_given_back_on_its_own_day(value: int, unit: Any, at: date) -> None:
    stated = Person(id="p1", ages=(Age(value=value, unit=unit, at=at.isoformat()),))
    found = age_at(stated, at)
    assert found is not None
    if found.unit == unit:
        assert found.low is not None
        assert found.high is not None
        assert found.low <= value <= found.high
