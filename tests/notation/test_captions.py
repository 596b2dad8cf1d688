"""Words beside lines take the room they were measured to take."""

from __future__ import annotations

import pytest

from genogram_app.notation.captions import beside_level, beside_line, caption_size, draw_caption, narrowed
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
    assert first[0] == pytest.approx(50.0)
    assert first[1] < 0


def test_a_caption_below_or_on_a_line_keeps_clear_of_the_drop() -> None:
    width, _ = caption_size(("m. 2015",), STYLE)
    wording = beside_level((("m. 2015",),), LEVEL, STYLE, 50.0).wordings[0]
    below = [spot for spot in (*wording.spots, *wording.on) if spot[1] >= 0]
    assert wording.on
    assert all(abs(x - 50.0) > width / 2 for x, _ in below)


def test_places_beside_a_line_are_close_to_it() -> None:
    _, height = caption_size(("m. 2015",), STYLE)
    wording = beside_level((("m. 2015",),), LEVEL, STYLE, 50.0).wordings[0]
    assert all(abs(y) - height / 2 < STYLE.unit for _, y in wording.spots)


def test_a_caption_would_rather_stand_to_the_right_of_an_upright_line() -> None:
    (x, y), *_ = beside_line(("A 2016",), ((0.0, 0.0), (0.0, 40.0)), STYLE).wordings[0].spots
    assert x > caption_size(("A 2016",), STYLE)[0] / 2
    assert y == 20.0


def test_words_beside_a_level_piece_stand_above_or_below_it() -> None:
    spots = beside_line(("paternity alleged",), ((0.0, 0.0), (80.0, 0.0)), STYLE).wordings[0].spots
    assert all(y != 0 for _, y in spots)


def test_long_words_can_be_broken_beside_a_line() -> None:
    caption = beside_line(("paternity alleged",), ((0.0, 0.0), (0.0, 40.0)), STYLE)
    assert [wording.lines for wording in caption.wordings] == [
        ("paternity alleged",),
        ("paternity", "alleged"),
    ]


def test_no_word_is_broken_to_make_lines_narrow() -> None:
    assert narrowed(("together 2015", "LT"), 5.0, STYLE) == ("together", "2015", "LT")
