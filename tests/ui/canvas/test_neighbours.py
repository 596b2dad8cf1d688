from __future__ import annotations

import pytest

from genogram_app.layout.geometry import Box, Extent
from genogram_app.ui.canvas.neighbours import (
    DOWN,
    LEFT,
    RIGHT,
    UP,
    Direction,
    following,
    in_reading_order,
    nearest,
)

SIZE = Extent(30, 30, 0, 0, 0)
BOXES = tuple(
    Box(person, x, y, SIZE)
    for person, x, y in (
        ("child", 100.0, 200.0),
        ("mother", 50.0, 100.0),
        ("father", 150.0, 100.0),
        ("lodger", 400.0, 102.0),
    )
)


@pytest.mark.parametrize(
    ("here", "direction", "there"),
    [
        ("mother", RIGHT, "father"),
        ("father", RIGHT, "lodger"),
        ("lodger", LEFT, "father"),
        ("mother", LEFT, None),
        ("lodger", DOWN, "child"),
        ("mother", DOWN, "child"),
        ("child", UP, "mother"),
        ("mother", UP, None),
        ("nobody", UP, None),
    ],
)
def test_an_arrow_leads_to_the_nearest_in_its_direction(
    here: str, direction: Direction, there: str | None
) -> None:
    assert nearest(BOXES, here, direction) == there


def test_the_oldest_generation_is_read_first_from_left_to_right() -> None:
    assert in_reading_order(BOXES) == ("mother", "father", "lodger", "child")


def test_after_the_last_comes_nobody() -> None:
    assert following(BOXES, "lodger", 1) == "child"
    assert following(BOXES, "child", 1) is None
    assert following(BOXES, "mother", -1) is None


def test_reading_begins_at_either_end() -> None:
    assert following(BOXES, None, 1) == "mother"
    assert following(BOXES, None, -1) == "child"
    assert following((), None, 1) is None
