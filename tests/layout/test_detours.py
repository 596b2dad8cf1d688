from __future__ import annotations

from genogram_app.layout.detours import with_detours
from genogram_app.layout.geometry import Box, Extent, RoutedLine
from genogram_app.layout.paths import is_clear, rect_of

EXTENT = Extent(30, 30, 30, 0, 0)
BOXES = {name: Box(name, x, 50, EXTENT) for name, x in (("a", 0.0), ("b", 100.0), ("c", 200.0))}


def test_a_line_through_somebody_goes_round() -> None:
    line = RoutedLine("partnership", "u", ("a", "c"), ((15, 50), (185, 50)))
    (led,) = with_detours([line], BOXES)
    assert is_clear(led.points, [rect_of(BOXES["b"])])
    assert (led.points[0], led.points[-1]) == ((15, 50), (185, 50))


def test_a_clear_line_stays_as_it_is() -> None:
    line = RoutedLine("partnership", "u", ("a", "b"), ((15, 50), (85, 50)))
    assert with_detours([line], BOXES) == (line,)


def test_a_line_may_go_into_the_people_whom_it_joins() -> None:
    line = RoutedLine("partnership", "u", ("a", "b", "c"), ((15, 50), (185, 50)))
    assert with_detours([line], BOXES) == (line,)


def test_a_bar_over_siblings_stays_level() -> None:
    line = RoutedLine("sibship", "u", ("a", "c"), ((0, 50), (200, 50)))
    assert with_detours([line], BOXES) == (line,)
