"""Sheets have a size, can be turned, and there may be a larger one."""

from __future__ import annotations

from genogram_app.picture.paper import (
    A3_LANDSCAPE,
    A3_PORTRAIT,
    A4_LANDSCAPE,
    A4_PORTRAIT,
    larger,
    turned,
)


def test_a_size_can_be_turned_and_landscape_comes_first() -> None:
    assert turned("A4") == (A4_LANDSCAPE, A4_PORTRAIT)
    assert {paper.size for paper in turned("A3")} == {"A3"}


def test_the_next_larger_sheet_is_turned_the_same_way() -> None:
    assert larger(A4_LANDSCAPE) == A3_LANDSCAPE
    assert larger(A4_PORTRAIT) == A3_PORTRAIT
    assert larger(A3_LANDSCAPE) is None
