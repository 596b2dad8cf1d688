"""A home can be said by whose it is."""

from __future__ import annotations

import pytest

from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Robin was at June Marden's house.", "june"),
        ("Robin went to the home of Maud Finch.", "maud"),
        ("Robin slept at Maud Finch's, on the sofa.", "maud"),
        ("Owen Platt went back to his own flat.", "owen"),
        ("Callie and Sylvie met Nadia Platt. They stayed at her house.", "nadia"),
    ],
)
def test_the_owner_of_a_home_is_found(text: str, owner: str) -> None:
    assert [p.place.of for line in lines(text) for p in line.places] == [owner]


@pytest.mark.parametrize(
    "text",
    [
        "June Marden's house visit was late.",
        "Robin saw Maud Finch at home.",
        "Callie met Nadia Platt. She stayed at her house.",
    ],
)
def test_what_is_no_home_of_anybody_is_not(text: str) -> None:
    assert not [p for line in lines(text) for p in line.places]
