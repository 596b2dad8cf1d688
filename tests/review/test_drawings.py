"""Drawings that a text bears out raise no alarm; the same drawings with an error do."""

from __future__ import annotations

import pytest

from benchmarks.drawing_tables import DrawingRow, drawing_rows, rules_that_find


@pytest.mark.parametrize("row", drawing_rows(), ids=lambda row: f"{row.table}-{row.line}")
def test_a_paragraph_raises_exactly_the_alarms_that_it_should(row: DrawingRow) -> None:
    # A row marked as a gap must fail: once it is checked rightly, the mark has to go.
    assert (rules_that_find(row) == row.rules) is not row.is_gap


def test_at_least_half_of_the_paragraphs_bear_out_their_drawings() -> None:
    silent = [not row.rules for row in drawing_rows()]
    assert 2 * sum(silent) >= len(silent)
