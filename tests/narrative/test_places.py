"""Homes are found in a text by the labels of the drawing."""

from __future__ import annotations

from genogram_app.narrative.places import place_expressions
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import graph


def test_a_label_is_the_drawn_household_and_no_longer_number_is() -> None:
    found = place_expressions(read_narrative("n", "From Address 1 to Address 10."), graph())
    assert [e.place.household for e in found] == ["h1"]
