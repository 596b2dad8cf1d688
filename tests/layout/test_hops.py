from __future__ import annotations

from genogram_app.layout.geometry import RoutedLine
from genogram_app.layout.hops import with_hops

LEVEL = RoutedLine("sibship", "u", ("a",), ((0, 10), (20, 10)))


def test_the_upright_line_makes_the_bridge() -> None:
    upright = RoutedLine("descent", "v", ("b",), ((5, 0), (5, 20)))
    level, crossed = with_hops([LEVEL, upright])
    assert level.hops == ()
    assert crossed.hops == ((5, 10),)


def test_lines_of_one_union_need_no_bridge() -> None:
    upright = RoutedLine("descent", "u", ("b",), ((5, 0), (5, 20)))
    assert with_hops([LEVEL, upright])[1].hops == ()


def test_a_line_that_ends_on_another_does_not_cross_it() -> None:
    upright = RoutedLine("descent", "v", ("b",), ((5, 10), (5, 20)))
    assert with_hops([LEVEL, upright])[1].hops == ()


def test_a_twins_slanting_line_makes_its_bridge_where_it_crosses() -> None:
    slanting = RoutedLine("descent", "v", ("b",), ((0, 0), (10, 20)))
    assert with_hops([LEVEL, slanting])[1].hops == ((5, 10),)
