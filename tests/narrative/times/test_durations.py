"""Lengths of time and ages are read with their bounds, and other numbers are not."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.durations import Duration, durations


def read(text: str) -> tuple[Duration, ...]:
    return durations(read_narrative("n", text))


@pytest.mark.parametrize(
    ("said", "least", "most", "unit"),
    [
        ("for six weeks", 6, 6, "weeks"),
        ("for just over a year", 1, 2, "years"),
        ("for twenty-seven years", 27, 27, "years"),
        ("for a fortnight", 2, 2, "weeks"),
        ("for a year and a half", 18, 18, "months"),
        ("for two or three days", 2, 3, "days"),
        ("aged 4 years 7 months", 55, 55, "months"),
        ("with a 17-month-old", 17, 17, "months"),
        ("at the age of 5", 5, 5, "years"),
        ("aged about thirty", 28, 32, "years"),
    ],
)
def test_an_amount_is_read(said: str, least: int, most: int, unit: str) -> None:
    (found,) = read(f"It was {said}.")
    assert (found.least, found.most, found.unit) == (least, most, unit)


def test_a_list_of_ages_is_read() -> None:
    assert [one.least for one in read("The girls, aged 7, 6 and 4, were well.")] == [7, 6, 4]


@pytest.mark.parametrize(
    "text",
    [
        "She was 29 weeks pregnant.",
        "He came every two weeks.",
        "He came two nights a week.",
        "She was born at 31 weeks.",
        "They were in Year 6.",
    ],
)
def test_what_does_not_last_is_no_length_of_time(text: str) -> None:
    assert read(text) == ()


def test_a_length_has_bounds_in_days() -> None:
    (found,) = read("They were together for two years.")
    assert (found.least_days, found.most_days) == (730, 732)
