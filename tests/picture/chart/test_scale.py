from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.picture.chart.scale import TimeScale, heads, ticks

DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def scale(first: str, last: str, width: float = 700.0, left: float = 100.0) -> TimeScale:
    return TimeScale(date.fromisoformat(first), date.fromisoformat(last), width, left)


def words(of: TimeScale) -> list[str]:
    return [tick.words for tick in ticks(of)]


def test_the_first_day_begins_at_the_left_and_the_last_one_ends_at_the_right() -> None:
    june = scale("2023-06-01", "2023-06-30")
    assert june.x(date(2023, 6, 1)) == 100.0
    assert june.after(date(2023, 6, 30)) == june.right == 800.0


@given(DAYS, st.integers(0, 30_000), st.integers(0, 30_000))
def test_the_day_at_the_middle_of_a_day_is_that_day(first: date, days: int, number: int) -> None:
    last = date.fromordinal(first.toordinal() + days)
    day = date.fromordinal(first.toordinal() + number % (days + 1))
    of = TimeScale(first, last, 640.0, 90.0)
    assert of.day((of.x(day) + of.after(day)) / 2) == day


def test_a_place_beyond_all_days_is_the_first_or_the_last_there_is() -> None:
    of = scale("2000-01-01", "2000-01-02")
    assert of.day(-1e9) == date.min
    assert of.day(1e10) == date.max


def test_a_scale_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        scale("2023-06-02", "2023-06-01")


def test_few_days_are_named_each_with_its_weekday() -> None:
    assert words(scale("2023-06-05", "2023-06-09"))[:2] == ["Mon 5 Jun", "Tue 6 Jun"]


def test_weeks_are_named_by_their_monday() -> None:
    assert words(scale("2023-06-01", "2023-07-31"))[:2] == ["5 Jun", "12 Jun"]


def test_months_stand_under_their_year() -> None:
    of = scale("2022-11-20", "2024-02-01")
    assert words(of)[:3] == ["Dec", "Jan", "Feb"]
    assert [tick.words for tick in heads(of)] == ["2022", "2023", "2024"]


def test_years_and_decades_need_no_heads() -> None:
    years, decades = scale("2004-05-01", "2023-06-01"), scale("1901-01-01", "2023-01-01", 500.0)
    assert words(years)[:2] == ["2005", "2006"]
    assert words(decades)[:2] == ["1910", "1920"]
    assert heads(years) == heads(decades) == ()


@given(DAYS, st.integers(5, 36_000), st.floats(200, 3000))
def test_words_along_the_scale_have_room(first: date, days: int, width: float) -> None:
    of = TimeScale(first, date.fromordinal(first.toordinal() + days), width)
    places = [of.x(tick.day) for tick in ticks(of)]
    assert all(after - before >= 23.9 for before, after in pairwise(places))
