"""Days, months, seasons and feasts are found, and have their time in each year."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.yearly import easter, yearly_things


@pytest.mark.parametrize(
    ("year", "sunday"), [(2018, date(2018, 4, 1)), (2024, date(2024, 3, 31)), (2025, date(2025, 4, 20))]
)
def test_easter_is_found_for_each_year(year: int, sunday: date) -> None:
    assert easter(year) == sunday


def test_a_day_and_its_month_come_once_a_year() -> None:
    ((_, _, thing, is_day),) = yearly_things(read_narrative("n", "They met on 5 November and again later."))
    time = thing(2016)
    assert is_day
    assert time is not None
    assert time.edtf == "2016-11-05"


def test_a_verb_is_no_month() -> None:
    assert yearly_things(read_narrative("n", "They may march on.")) == []
