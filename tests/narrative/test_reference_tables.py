"""The tables of references: whom each phrase means, and nobody where the text leaves it open."""

from __future__ import annotations

import pytest

from benchmarks.reference_tables import ReferenceRow, read_references, reference_rows


@pytest.mark.parametrize("row", reference_rows(), ids=lambda row: f"{row.table}-{row.line}")
def test_a_phrase_means_exactly_whom_it_says(row: ReferenceRow) -> None:
    # A row marked as a gap must fail: once it is read rightly, the mark has to go.
    assert (read_references(row) == row.means) is not row.is_gap
