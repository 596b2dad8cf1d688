"""Times said in full are read, and numbers that are no times are not."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.explicit import explicit_times, full_year


@pytest.mark.parametrize(("digits", "year"), [(3, 2003), (24, 2024), (25, 2025), (26, 1926), (91, 1991)])
def test_two_digits_mean_a_year_up_to_the_one_after_the_report(digits: int, year: int) -> None:
    assert full_year(digits, 2024) == year


@pytest.mark.parametrize(
    "text",
    [
        "2014 children were seen.",
        "Working Together 2018 applies.",
        "See paragraph 3.1.12 above.",
        "3.1.12 The family moved.",
        "It cost £2014.",
    ],
)
def test_a_number_that_is_no_year_is_no_time(text: str) -> None:
    assert explicit_times(read_narrative("n", text), 2024) == ([], [])


def test_what_comes_every_year_waits_for_its_year() -> None:
    text = "In March they moved, and in May 2014 again."
    explicit, yearless = explicit_times(read_narrative("n", text), 2024)
    assert [one.time.edtf for one in explicit] == ["2014-05"]
    assert len(yearless) == 1
