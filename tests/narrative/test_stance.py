"""A sentence says that something was so, that it was not, or nothing of the kind."""

from __future__ import annotations

import pytest

from benchmarks.stance_tables import StanceRow, read_stance, stance_rows
from genogram_app.narrative.stance import stance_of
from genogram_app.narrative.text import read_narrative


@pytest.mark.parametrize("row", stance_rows(), ids=lambda row: f"{row.table}-{row.line}")
def test_a_part_of_a_sentence_is_said_as_surely_as_the_tables_say(row: StanceRow) -> None:
    # A row marked as a gap must fail: once it is read rightly, the mark has to go.
    assert (read_stance(row) == row.says) is not row.is_gap


def test_recommendations_say_nothing() -> None:
    narrative = read_narrative("n", "RECOMMENDATIONS\n\nCallie lived with Owen.")
    sentence = narrative.sentences[-1]
    assert stance_of(narrative.plain, sentence, sentence.start, sentence.end) is None
