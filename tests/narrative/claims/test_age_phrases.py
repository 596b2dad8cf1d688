"""An age in words is a number of units, or several that it may be."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.age_phrases import AgeSaid, age_said
from genogram_app.narrative.times.durations import Duration


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("29", AgeSaid(29, 29, "years")),
        ("twenty-three", AgeSaid(23, 23, "years")),
        ("two and a half", AgeSaid(27, 33, "months")),
        ("almost three", AgeSaid(2, 3, "years")),
        ("about 30", AgeSaid(29, 31, "years")),
        ("in her sixties", AgeSaid(60, 69, "years")),
        ("in his late 20s", AgeSaid(26, 29, "years")),
        ("in her early teens", AgeSaid(13, 15, "years")),
    ],
)
def test_an_age_is_read(words: str, age: AgeSaid) -> None:
    assert age_said(words) == age


def test_other_words_are_no_age() -> None:
    assert age_said("grown-up") is None


def test_a_length_of_time_is_an_age_in_its_units() -> None:
    months = Duration(0, 9, 22, 22, "months")
    assert age_said("22 months", months) == AgeSaid(22, 22, "months")
    assert age_said("almost 22 months", months) == AgeSaid(21, 22, "months")
