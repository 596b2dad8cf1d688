"""Homes that a text tells apart by a name of their own."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.where.addresses import addresses


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("They rented a flat (Address 3) and left address 3 in May.", ["Address 3", "Address 3"]),
        ("She stayed at House B.", ["House B"]),
        ("He had a room at Tamar Lodge, a hostel.", ["Tamar Lodge"]),
        ("She was moved to Placement 2.", ["Placement 2"]),
        ("She rented 12 Elder Close and he kept 4a Mill Row.", ["12 Elder Close", "4a Mill Row"]),
        ("They lived at 2 Maes Glas, in the county.", ["2 Maes Glas"]),
        ("She lives with her aunt at Rose Cottage.", ["Rose Cottage"]),
        ("He lived at Bryn Coch until May.", ["Bryn Coch"]),
        ("Kim lives near Aberholt, at Thornfield, a smallholding.", ["Thornfield"]),
        ("They live at their farm, Nant Coch, with the dogs.", ["Nant Coch"]),
        ("She owns a cottage called Rose Bank.", ["Rose Bank"]),
        ("The cottage, Callie said, was cold.", []),
        ("They met at Tesco, the shop by the farm.", []),
        ("She came to 2 April Meetings.", []),
        ("She stayed at Elder Hospital.", []),
        ("They met at Civic House.", []),
        ("They bought a house A friend had owned.", []),
        ("The house 3 miles off was empty.", []),
        ("At home 2 people were seen.", []),
        ("The address 12/4/2019 was wrong.", []),
    ],
)
def test_only_names_are_addresses(text: str, labels: list[str]) -> None:
    assert [a.label for a in addresses(read_narrative("n1", text))] == labels
