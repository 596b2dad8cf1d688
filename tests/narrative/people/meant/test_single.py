"""A phrase by itself: whose relative it says, and that nobody is meant where that is open."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Callie's mother's husband died.", [("ray",)]),
        ("The mother of Robin and Kit came.", [("callie",)]),
        ("Callie and Aaron's younger son slept.", [("kit",)]),
        ("Tess was born. The father was not named.", [("tess",), ()]),
        ("She is a mother of four children.", [()]),
        ("Fathers should be asked.", []),
        ("PC Adair spoke.", []),
    ],
)
def test_whom_single_phrases_mean(text: str, people: list[tuple[str, ...]]) -> None:
    assert [r.people for r in reading(text).references] == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Dale rang Callie and Tess. Later mother and daughter left.", ("callie", "tess")),
        ("Dale rang Owen. Later mother and daughter left.", ()),
    ],
)
def test_mother_and_daughter_are_two_who_were_spoken_of(text: str, people: tuple[str, ...]) -> None:
    assert reading(text).references[-1].people == people
