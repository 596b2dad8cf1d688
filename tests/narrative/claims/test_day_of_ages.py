"""A text may say once to which day all the ages in it belong."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.day_of_ages import day_of_ages
from tests.narrative.telling import graph, lines


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ages are given as at 1 September 2022.", "2022-09-01"),
        ("All ages shown are those at the time of the child's death.", "2021-11-08"),
        ("Ages are correct at the time of writing this report.", "2022-09-01"),
        ("Services for all ages are offered in Hollinmere.", None),
    ],
)
def test_the_day_is_read_from_the_sentence_or_the_case(text: str, day: str | None) -> None:
    found = day_of_ages(lines(text, "codes"), graph("codes"))
    assert (found.edtf if found else None) == day
