"""Descriptions mean those spoken of last, or those of the family whom only one reading leaves."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Callie met Owen. The couple argued.", ("callie", "owen")),
        ("The couple argued.", ()),
        ("The two boys were seen.", ("robin", "kit")),
        ("The three boys were seen.", ()),
        ("Kit cried. The baby was fed.", ("kit",)),
        ("Both parents came.", ("callie", "aaron")),
    ],
)
def test_the_last_description_means(text: str, people: tuple[str, ...]) -> None:
    assert reading(text).references[-1].people == people


def test_a_word_before_the_couple_leaves_it_the_one_spoken_of() -> None:
    text = "Callie met Aaron in 2018. A flat was let to the young couple."
    assert reading(text).references[-1].people == ("callie", "aaron")
