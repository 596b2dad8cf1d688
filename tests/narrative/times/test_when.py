"""A time keeps its EDTF form and the days it may mean."""

from __future__ import annotations

from datetime import date

from genogram_app.model.dates import Span
from genogram_app.narrative.times.when import about, between, when


def test_a_month_means_any_of_its_days() -> None:
    assert when("2019-02").span == Span(date(2019, 2, 1), date(2019, 2, 28))


def test_about_a_month_reaches_beyond_it() -> None:
    time = about(when("2019-02"))
    assert time.edtf == "2019-02~"
    assert time.span.contains(date(2019, 3, 20))


def test_two_times_make_the_period_between_them() -> None:
    time = between(when("2015-05"), when("2017-05"))
    assert time is not None
    assert (time.edtf, time.span) == ("2015-05/2017-05", Span(date(2015, 5, 1), date(2017, 5, 31)))


def test_nothing_lies_between_two_times_in_the_wrong_order() -> None:
    assert between(when("2017"), when("2015")) is None
    assert between(when("2018-06"), when("2018-21")) is None, "the spring began before June"
