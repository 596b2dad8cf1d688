"""The words beside a home say how often somebody was there."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.how_often import pattern_of


@pytest.mark.parametrize(
    ("said", "pattern"),
    [
        ("spent alternate weekends at H0", "overnights"),
        ("stayed there for part of the week", "part_time"),
        ("spent the afternoon at H0", "visits"),
        ("lived at H0", "lives"),
        ("was at H0 most days", "visits"),
        ("spent most days and three nights at H0", "overnights"),
        ("was at H0 every morning", "visits"),
        ("moved in on the easter weekend", "lives"),
    ],
)
def test_how_often_is_said_by_the_words(said: str, pattern: str) -> None:
    assert pattern_of(said) == pattern
