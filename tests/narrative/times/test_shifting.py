"""A time so much later, or an age after a birth, keeps the exactness that the words have."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.model.dates import Span
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.shifting import at_age, later, stating, whole
from genogram_app.narrative.times.when import when


def test_days_are_counted_exactly() -> None:
    time = later(when("2014-03-03"), Duration(0, 0, 39, 39, "days"))
    assert time is not None
    assert (time.edtf, time.inferred) == ("2014-04-11", True)


def test_weeks_are_about_so_long() -> None:
    time = later(when("2014-03-17"), Duration(0, 0, 2, 2, "weeks"), -1)
    assert time is not None
    assert time.edtf == "2014-03-03~"
    assert time.span == Span(date(2014, 2, 28), date(2014, 3, 6))


def test_an_age_lasts_until_the_next_birthday() -> None:
    time = at_age(when("2019-05-14"), Duration(0, 0, 3, 3, "years"))
    assert time is not None
    assert time.span == Span(date(2022, 5, 14), date(2023, 5, 13))


def test_a_birthday_is_as_exact_as_the_birth() -> None:
    time = at_age(when("2019-05"), Duration(0, 0, 2, 2, "years"), turning=True)
    assert time is not None
    assert time.edtf == "2021-05"


@pytest.mark.parametrize(
    ("unit", "time", "steps", "edtf"),
    [
        ("month", "2019-12-03", 1, "2020-01"),
        ("year", "2019-05", -1, "2018"),
        ("day", "2020-02-28", 1, "2020-02-29"),
    ],
)
def test_whole_units_step_on(unit: str, time: str, steps: int, edtf: str) -> None:
    found = whole(unit, when(time), steps)
    assert found is not None
    assert found.edtf == edtf


def test_no_month_follows_a_year() -> None:
    assert whole("month", when("2019"), 1) is None


def test_a_span_is_stated_as_exactly_as_it_is() -> None:
    assert stating(Span(date(2019, 5, 3), date(2019, 5, 20))) == "2019-05"
    assert stating(Span(date(2019, 5, 3), date(2020, 2, 1))) == "2019-05/2020-02"
