"""Times are found in a text and become EDTF dates."""

from __future__ import annotations

import pytest

from benchmarks.time_tables import TimeRow, read_times, time_rows
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.expressions import time_expressions


@pytest.mark.parametrize(
    ("said", "edtf"),
    [("on 14 May 2019", "2019-05-14"), ("the 1st of August 2022", "2022-08-01"), ("in July 2019", "2019-07")],
)
def test_a_date_is_read(said: str, edtf: str) -> None:
    (found,) = time_expressions(read_narrative("n", f"It was {said}."))
    assert found.means is not None
    assert found.means.edtf == edtf


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert time_expressions(read_narrative("n", "It was on 31 February 2019.")) == ()


@pytest.mark.parametrize("row", time_rows(), ids=lambda row: f"times-{row.line}")
def test_a_sentence_says_exactly_the_times_of_the_table(row: TimeRow) -> None:
    # A row marked as a gap must fail: once it is read rightly, the mark has to go.
    assert (read_times(row) == row.says) is not row.is_gap
