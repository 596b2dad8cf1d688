"""Marks on lines."""

from __future__ import annotations

from math import atan2, degrees

import pytest

from genogram_app.drawing.primitives import Line, Move, Path
from genogram_app.notation.marks import arrow_base, arrowhead, question, slashes
from genogram_app.notation.style import STYLE
from tests.notation.seen import stroked, words


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
