"""Twins hang from one point; what is not known of them is asked."""

from __future__ import annotations

import pytest

from genogram_app.notation.births import draw_birth
from genogram_app.notation.style import STYLE
from tests.notation.seen import extent, stroked, words

LEGS = (((50.0, 0.0), (20.0, 100.0)), ((50.0, 0.0), (80.0, 100.0)))


def test_identical_twins_are_joined_at_55_per_cent_of_their_legs() -> None:
    (bar,) = draw_birth(LEGS, "identical", STYLE)
    area = extent([bar])
    assert (area.left + STYLE.line / 2, area.right - STYLE.line / 2) == pytest.approx((33.5, 66.5))
    assert (area.top + area.bottom) / 2 == pytest.approx(55.0)


def test_twins_of_whom_it_is_not_known_have_a_question_mark_at_the_fork() -> None:
    assert words(draw_birth(LEGS, "not_known", STYLE)) == ["?"]


def test_twins_that_are_not_identical_have_only_the_fork() -> None:
    assert draw_birth(LEGS, "fraternal", STYLE) == ()


def test_identical_triplets_have_two_bars() -> None:
    three = (*LEGS, ((50.0, 0.0), (110.0, 100.0)))
    assert len(stroked(draw_birth(three, "identical", STYLE))) == 2


def test_a_child_whose_twin_hangs_elsewhere_has_no_mark() -> None:
    assert draw_birth(LEGS[:1], "identical", STYLE) == ()
