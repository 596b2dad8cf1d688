"""Marks on lines."""

from __future__ import annotations

from math import atan2, degrees, hypot, radians, sin

import pytest

from genogram_app.drawing.primitives import Line, Move, Path
from genogram_app.notation.marks import (
    arrow_base,
    arrowhead,
    boxed_letters,
    open_arrowhead,
    question,
    slashes,
)
from genogram_app.notation.style import STYLE
from tests.notation.seen import extent, stroked, words


def lean(path: Path) -> float:
    start, end = (step.to for step in path.steps if isinstance(step, (Move, Line)))
    return degrees(atan2(start[1] - end[1], end[0] - start[0]))


def test_slashes_lean_at_sixty_degrees() -> None:
    for slash in stroked(slashes((0.0, 0.0), 2, STYLE)):
        assert lean(slash) == pytest.approx(60.0)


def test_a_couple_together_again_has_one_stroke_that_leans_the_other_way() -> None:
    strokes = stroked(slashes((0.0, 0.0), 1, STYLE, resumed=True))
    assert [round(lean(stroke)) for stroke in strokes] == [60, -60]


def test_a_question_mark_stands_on_white() -> None:
    disc, *_ = question((5.0, 5.0), STYLE)
    assert isinstance(disc, Path)
    assert disc.fill == "#ffffff"
    assert words(question((5.0, 5.0), STYLE)) == ["?"]


def test_an_arrow_ends_at_its_tip_and_begins_a_head_behind_it() -> None:
    head = arrowhead((10.0, 0.0), (3.0, 0.0), STYLE, filled=True)
    assert isinstance(head, Path)
    assert head.steps[0] == Move((10.0, 0.0))
    assert head.fill == "#000000"
    assert arrow_base((10.0, 0.0), (3.0, 0.0), STYLE)[0] == pytest.approx(10.0 - 0.28 * STYLE.unit)


def test_a_hollow_arrow_is_white() -> None:
    head = arrowhead((10.0, 0.0), (3.0, 0.0), STYLE, filled=False)
    assert isinstance(head, Path)
    assert head.fill == "#ffffff"


def test_slashes_are_half_a_unit_long_and_apart_by_their_share_of_it() -> None:
    one, two = (path.steps for path in stroked(slashes((0.0, 0.0), 2, STYLE)))
    (ax, ay), (bx, by) = (step.to for step in one if isinstance(step, (Move, Line)))
    assert hypot(bx - ax, by - ay) == pytest.approx(0.5 * STYLE.unit)
    (cx, _), _ = (step.to for step in two if isinstance(step, (Move, Line)))
    assert (cx - ax) * sin(radians(60)) == pytest.approx(0.12 * STYLE.unit)


def test_an_on_off_stroke_carries_an_open_circle_at_its_middle() -> None:
    stroke, ring = stroked(slashes((5.0, 5.0), 1, STYLE, on_off=True))
    assert lean(stroke) == pytest.approx(60.0)
    assert ring.fill == "#ffffff"
    assert (extent([ring]).left + extent([ring]).right) / 2 == pytest.approx(5.0)


@pytest.mark.parametrize("letters", ["FM", "NC"])
def test_letters_stand_inside_their_box(letters: str) -> None:
    box, text = boxed_letters(letters, (0.0, 0.0), STYLE)
    inner, outer = extent([text]), extent([box])
    assert outer.left < inner.left
    assert inner.right < outer.right


def test_an_open_arrowhead_has_two_strokes_and_no_ground() -> None:
    head = open_arrowhead((10.0, 0.0), (3.0, 0.0), STYLE)
    assert isinstance(head, Path)
    assert head.fill is None
    assert len(head.steps) == 3
    assert head.steps[1] == Line((10.0, 0.0))
