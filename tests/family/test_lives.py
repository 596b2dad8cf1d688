from datetime import date
from typing import Any

import pytest

from genogram_app.family.lives import born_by, died_by, existed_by
from genogram_app.family.periods import Answer
from genogram_app.model.people import Person
from tests.small_families import age

DAY = date(2022, 6, 15)


def someone(**fields: Any) -> Person:
    return Person(id="p", **fields)


@pytest.mark.parametrize(
    ("birth", "answer"),
    [
        ("2022-06-15", "certainly"),
        ("2022-06-16", "no"),
        ("2022-06", "possibly"),
        ("2022", "possibly"),
        ("2021~", "certainly"),
        ("[..2030]", "possibly"),
        ("[2023..]", "no"),
        (None, "certainly"),
    ],
)
def test_a_partial_date_of_birth_settles_only_what_it_settles(birth: str | None, answer: Answer) -> None:
    assert born_by(someone(birth=birth), DAY) == answer


def test_stated_ages_say_when_somebody_was_born() -> None:
    assert born_by(someone(ages=age(2, "2024-06-16")), DAY) == "possibly"
    assert born_by(someone(ages=age(1, "2024-06-15")), DAY) == "no"


@pytest.mark.parametrize(
    ("death", "answer"),
    [("2022-06-15", "certainly"), ("2022", "possibly"), ("2022-06-16", "no"), (None, "no")],
)
def test_a_partial_date_of_death_settles_only_what_it_settles(death: str | None, answer: Answer) -> None:
    assert died_by(someone(death=death), DAY) == answer


def test_what_was_never_born_did_not_die() -> None:
    assert died_by(someone(kind="miscarriage", death="2020"), DAY) == "no"


def test_a_loss_is_there_from_its_date_on() -> None:
    assert not existed_by(someone(kind="miscarriage", death="2023"), DAY)
    assert existed_by(someone(kind="miscarriage", death="2022"), DAY)


def test_a_pregnancy_is_there_no_longer_before_its_due_date_than_one_lasts() -> None:
    assert existed_by(someone(kind="pregnancy", due="2023-01"), DAY)
    assert not existed_by(someone(kind="pregnancy", due="2023-06"), DAY)
    assert existed_by(someone(kind="pregnancy"), DAY)


def test_a_pregnancy_was_born_only_where_a_birth_is_stated() -> None:
    assert born_by(someone(kind="pregnancy", due="2022-01"), DAY) == "no"
    assert born_by(someone(kind="pregnancy", due="2022-01", birth="2022-02-01"), DAY) == "certainly"
