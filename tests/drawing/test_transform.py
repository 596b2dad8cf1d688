from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.dump import dump
from genogram_app.drawing.primitives import Drawing, Group, Stroke, Text
from genogram_app.drawing.shapes import circle
from genogram_app.drawing.transform import moved, placed, scaled

_DRAWING = Drawing(
    100,
    60,
    (Group("person:p1", "Isla", (circle((20, 20), 10, Stroke(1, dash=(3, 2))), Text((20, 45), "Isla", 9))),),
    "Family",
)


def _corners(drawing: Drawing) -> tuple[float, float, float, float]:
    box = bounds(drawing)
    assert box is not None
    return box.left, box.top, box.right, box.bottom


def test_moving_keeps_sizes_and_the_page() -> None:
    shifted = moved(_DRAWING, 5, -3)
    left, top, right, bottom = _corners(_DRAWING)
    assert _corners(shifted) == pytest.approx((left + 5, top - 3, right + 5, bottom - 3))
    assert (shifted.width, shifted.height, shifted.title) == (100, 60, "Family")


@given(st.floats(0.1, 10))
def test_scaling_scales_everything(factor: float) -> None:
    assert _corners(scaled(_DRAWING, factor)) == pytest.approx(tuple(factor * c for c in _corners(_DRAWING)))


def test_scaling_scales_page_lines_dashes_and_letters() -> None:
    large = scaled(_DRAWING, 2)
    line, letters = large.groups[0].items
    assert (large.width, large.height) == (200, 120)
    assert not isinstance(line, Text)
    assert line.stroke == Stroke(2, dash=(6, 4))
    assert isinstance(letters, Text)
    assert letters.size == 18


def test_moving_there_and_back_changes_nothing() -> None:
    assert dump(moved(moved(_DRAWING, 16, 8), -16, -8)) == dump(_DRAWING)


def test_a_single_text_can_be_moved() -> None:
    assert moved(Text((1, 2), "Isla", 9), 3, 4).origin == (4, 6)


def test_placing_scales_and_then_moves() -> None:
    done = placed(_DRAWING, 2.0, 5.0, -3.0)
    assert done == replace(moved(scaled(_DRAWING, 2.0), 5.0, -3.0), width=200.0, height=120.0)
