"""The tables of sentences: what each says is read, and nothing where nothing is said."""

from __future__ import annotations

import pytest

from benchmarks.statement_tables import Row, read_row, rows

LEAST_ROWS = 600


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.table}-{row.line}")
def test_a_sentence_yields_exactly_what_it_says(row: Row) -> None:
    # A row marked as a gap must fail: once it is read rightly, the mark has to go.
    assert (read_row(row) == row.says) is not row.is_gap


def test_the_tables_are_long_and_half_of_their_rows_must_yield_nothing() -> None:
    silent = [not row.says for row in rows()]
    assert len(silent) >= LEAST_ROWS
    assert 2 * sum(silent) >= len(silent)
