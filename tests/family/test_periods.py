from __future__ import annotations

from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from genogram_app.family.periods import ANSWERS, fact_holds_at
from tests.completions import completions, months

DAY = date(2020, 6, 15)


@pytest.mark.parametrize(
    ("from_", "to", "answer"),
    [
        ("2020-06-15", "2020-06-15", "certainly"),
        ("2019", "2021", "certainly"),
        ("2020", "2021", "possibly"),
        ("2019", "2020", "possibly"),
        ("2019", "..", "certainly"),
        ("..", "2021", "certainly"),
        ("..", "..", "certainly"),
        ("2019", None, "presumably"),
        ("2020-06-15", None, "certainly"),
        ("2020", None, "possibly"),
        ("..", None, "presumably"),
        (None, None, "possibly"),
        (None, "2021", "possibly"),
        (None, "2020-06-15", "certainly"),
        (None, "2019", "no"),
        ("2021", None, "no"),
        ("2020-06-16", "..", "no"),
        ("[..2019]", "2021", "certainly"),
        ("[2019..]", "2021", "possibly"),
        ("2020-06-10~", "2021", "certainly"),
        ("2020-06-16~", "2021", "no"),
        ("2018/2019", "2021", "certainly"),
    ],
)
def test_a_day_lies_in_a_period_for_every_reading_for_some_or_for_none(
    from_: str | None, to: str | None, answer: str
) -> None:
    assert fact_holds_at(from_, to, DAY) == answer


@settings(max_examples=80)
@given(months(), months(), st.integers(2019, 2020), st.integers(1, 12))
def test_the_answers_agree_with_trying_every_reading(
    from_: str | None, to: str | None, year: int, month: int
) -> None:
    day = date(year, month, 10)
    ends = completions(to)
    readings = [start <= day <= end for start in completions(from_) for end in ends if start <= end]
    assume(readings)
    answer = fact_holds_at(from_, to, day)
    assert (answer == "no") == (not any(readings))
    assert (answer == "certainly") == all(readings)


def test_the_answers_are_listed_surest_first() -> None:
    assert ANSWERS == ("certainly", "presumably", "possibly", "no")
