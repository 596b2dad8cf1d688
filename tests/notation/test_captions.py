"""Words beside lines take the room they were measured to take."""

from __future__ import annotations

import pytest

from genogram_app.notation.captions import beside_level, beside_line, caption_size, draw_caption
from genogram_app.notation.style import STYLE
from tests.notation.seen import extent, words

LEVEL = ((0.0, 0.0), (100.0, 0.0))


def test_a_caption_is_drawn_about_its_centre_and_within_its_size() -> None:
    lines = ("m. 2015", "s. 2019")
    width, height = caption_size(lines, STYLE)
    items = draw_caption(lines, (50.0, 20.0), STYLE)
    area = extent(items[:1])
    assert words(items) == list(lines)
    assert (area.left + area.right) / 2 == pytest.approx(50.0)
    assert area.right - area.left == pytest.approx(width + 2)
    assert area.bottom - area.top == pytest.approx(height)


def test_a_caption_would_rather_stand_above_a_level_line() -> None:
    first = beside_level((("m. 2015",),), LEVEL, STYLE, 50.0).wordings[0].spots[0]
    assert first[0] == 50.0
    assert first[1] < 0


def test_a_caption_below_keeps_clear_of_the_drop() -> None:
    width, _ = caption_size(("m. 2015",), STYLE)
    below = [
        spot for spot in beside_level((("m. 2015",),), LEVEL, STYLE, 50.0).wordings[0].spots if spot[1] > 0
    ]
    assert below[:-1]
    assert all(abs(x - 50.0) > width / 2 for x, _ in below)


def test_a_caption_would_rather_stand_to_the_right_of_an_upright_line() -> None:
    (x, y), *_ = beside_line(("A 2016",), ((0.0, 0.0), (0.0, 40.0)), STYLE).wordings[0].spots
    assert x > caption_size(("A 2016",), STYLE)[0] / 2
    assert y == 20.0
