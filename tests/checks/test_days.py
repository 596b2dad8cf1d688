"""Runs of days: what is left of them, and their words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.checks.days import (
    Days,
    certain_days,
    how_long,
    in_days,
    in_period,
    inside,
    joined,
    left_of,
    longest_in_days,
    possible_days,
    reach_of,
    shared,
)
from genogram_app.family.periods import period_of

FIRST = date(2022, 1, 1)
RUNS = st.tuples(st.integers(0, 60), st.integers(0, 20)).map(
    lambda each: (FIRST + timedelta(each[0]), FIRST + timedelta(sum(each)))
)


def days_in(days: Days) -> set[date]:
    return {days[0] + timedelta(n) for n in range((days[1] - days[0]).days + 1)}


@given(RUNS, st.lists(RUNS, max_size=5))
def test_what_is_left_is_every_day_that_was_not_taken(days: Days, taken: list[Days]) -> None:
    left = left_of(days, taken)
    assert set().union(*map(days_in, left)) == days_in(days) - set().union(*map(days_in, taken))
    assert all(one[1] + timedelta(1) < other[0] for one, other in pairwise(left))


@given(RUNS, RUNS)
def test_shared_days_are_those_in_both(one: Days, other: Days) -> None:
    common = shared(one, other)
    assert (days_in(common) if common else set()) == days_in(one) & days_in(other)


def test_an_unknown_date_reaches_over_all_days() -> None:
    assert reach_of(None) == (date.min, date.max)
    assert reach_of("2022-02") == (date(2022, 2, 1), date(2022, 2, 28))


def test_certain_days_lie_inside_for_every_reading() -> None:
    assert certain_days(period_of("2022-01", "2022-03")) == (date(2022, 1, 31), date(2022, 3, 1))
    assert certain_days(period_of("2022", "2022")) is None
    assert certain_days(period_of("2022-03-03", None)) == (date(2022, 3, 3), date(2022, 3, 3))
    assert possible_days(period_of("2022-01", None)) == (date(2022, 1, 1), date.max)


def test_days_are_told_in_words() -> None:
    assert in_days((FIRST, FIRST)) == "on 1 January 2022"
    assert in_days((FIRST, date(2022, 2, 3))) == "from 1 January 2022 to 3 February 2022"
    assert in_days((date.min, FIRST)) == "until 1 January 2022"
    assert in_days((FIRST, date.max)) == "from 1 January 2022 on"
    assert in_days((date.min, date.max)) == "at any time"


def test_a_long_time_is_told_in_weeks() -> None:
    assert how_long((FIRST, FIRST)) == "1 day"
    assert how_long((FIRST, FIRST + timedelta(19))) == "20 days"
    assert how_long((FIRST, FIRST + timedelta(48))) == "7 weeks"


def test_a_stated_period_keeps_its_words() -> None:
    assert in_period("2021-06", "2022-05-03") == "from June 2021 to 3 May 2022"
    assert in_period(None, "2019") == "until 2019"
    assert in_period("2019", "..") == "from 2019"
    assert in_period("2019", "2019") == "2019"
    assert in_period(None, None) == "at a time that nobody has said"


@given(st.lists(RUNS, max_size=5))
def test_joined_runs_hold_the_same_days_and_never_touch(runs: list[Days]) -> None:
    found = joined(runs)
    assert {day for run in found for day in days_in(run)} == {day for run in runs for day in days_in(run)}
    assert all((later[0] - earlier[1]).days > 1 for earlier, later in pairwise(found))


@given(RUNS, RUNS)
def test_days_are_inside_others_when_they_are_all_among_them(one: Days, other: Days) -> None:
    assert inside(one, other) == (days_in(one) <= days_in(other))


def test_the_three_longest_runs_are_told_in_order() -> None:
    runs = [
        (date(2022, month, 1), date(2022, month, length))
        for month, length in ((5, 9), (1, 2), (3, 8), (2, 7))
    ]
    assert longest_in_days(runs) == (
        "from 1 February 2022 to 7 February 2022 (7 days); from 1 March 2022 to 8 March 2022 (8 days); "
        "from 1 May 2022 to 9 May 2022 (9 days)"
    )
