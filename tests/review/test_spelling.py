"""Names that differ by a slip are near; sisters whose names rhyme are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.review.spelling import distance, nearest_name, slip
from tests.narrative.wilf import graph

WORDS = st.text(alphabet="abc", max_size=6)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Carys", "Caryss", True),
        ("Ellie", "Millie", False),
        ("Jo", "Joe", False),
        ("Magdalena", "Magdelana", True),
    ],
)
def test_a_slip_is_told_from_another_name(one: str, other: str, near: bool) -> None:
    assert slip(one, other) is near


def test_the_nearest_name_is_the_one_that_is_near() -> None:
    found = nearest_name("Olwenn", graph())
    assert found is not None
    assert found.id == "great"
    assert nearest_name("Callum", graph()) is None


@given(WORDS, WORDS)
def test_the_way_there_is_as_long_as_the_way_back(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) is (one == other)
