from __future__ import annotations

import pytest

from benchmarks.line_measures import crossings, overlaps, through_symbols
from genogram_app.layout.geometry import Box, Extent, Point, RoutedLine

SYMBOL = Extent(30.0, 30.0, 50.0, 22.0, 4.0)


def line(union: str, *points: Point, persons: tuple[str, ...] = ()) -> RoutedLine:
    return RoutedLine("descent", union, persons, points)


def box(person: str, x: float, y: float) -> Box:
    return Box(person, x, y, SYMBOL)


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (line("v", (50, -20), (50, 20)), (1, 0)),
        (line("u", (50, -20), (50, 20)), (0, 0)),
        (line("v", (50, 0), (50, 20)), (1, 0)),
        (line("v", (100, 0), (100, 20)), (0, 0)),
        (line("v", (40, 0), (80, 0)), (0, 1)),
        (line("v", (0, 10), (100, 10)), (0, 0)),
        (line("v", (0, -50), (100, 50)), (1, 0)),
    ],
    ids=["across", "own family", "touching", "end to end", "along", "beside", "slanting"],
)
def test_lines_of_two_families_cross_merge_or_leave_each_other_alone(
    other: RoutedLine, expected: tuple[int, int]
) -> None:
    assert crossings([line("u", (0, 0), (100, 0)), other], 30.0) == expected


def test_a_crossing_at_a_bend_counts_once() -> None:
    bent = line("v", (50, -20), (50, 0), (70, 20))
    assert crossings([line("u", (0, 0), (100, 0)), bent], 30.0) == (1, 0)


def test_a_line_may_go_through_those_whom_it_joins_and_nobody_else() -> None:
    boxes = [box("a", 0, 0), box("b", 100, 0), box("c", 200, 0)]
    level = line("u", (0, 0), (200, 0), persons=("a", "c"))
    assert through_symbols([level], boxes, 1.5) == 1


def test_a_line_along_the_edge_of_a_symbol_does_not_go_through_it() -> None:
    assert through_symbols([line("u", (-50, 15), (50, 15))], [box("a", 0, 0)], 1.5) == 0


def test_symbols_that_touch_do_not_overlap() -> None:
    assert overlaps([box("a", 0, 0), box("b", 30, 0)], 0.03) == 0
    assert overlaps([box("a", 0, 0), box("b", 29, 0), box("c", 20, 20)], 0.03) == 3
