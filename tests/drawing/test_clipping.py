"""Through a window one sees of a path what lies in it, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.clipping import clipped
from genogram_app.drawing.flattening import flattened
from genogram_app.drawing.primitives import Path, Stroke
from genogram_app.drawing.shapes import circle, polygon, polyline, rectangle

WINDOW = Bounds(0, 0, 100, 50)
STROKE = Stroke(1.0, dash=(3.0, 2.0))


def test_what_lies_inside_is_as_it_was() -> None:
    path = circle((50, 25), 10, STROKE)
    assert clipped(path, WINDOW) == (path,)


def test_what_lies_outside_is_gone() -> None:
    assert clipped(circle((150, 25), 10, STROKE), WINDOW) == ()
    assert clipped(polyline(((-5, 40), (40, 80)), STROKE), Bounds(0, 0, 10, 10)) == ()


def test_a_line_is_cut_at_the_edge_and_keeps_its_look() -> None:
    (line,) = clipped(polyline(((-20, 10), (120, 10)), STROKE), WINDOW)
    assert flattened(line)[0].points == ((0, 10), (100, 10))
    assert line.stroke == STROKE


def test_a_line_that_leaves_and_returns_is_in_two_pieces() -> None:
    (line,) = clipped(polyline(((10, 10), (10, 90), (60, 90), (60, 10)), STROKE), WINDOW)
    assert [part.points for part in flattened(line)] == [((10, 10), (10, 50)), ((60, 50), (60, 10))]


def test_a_filled_shape_is_cut_without_a_line_along_the_cut() -> None:
    fill, line = clipped(rectangle(80, 10, 40, 20, STROKE, "#cccccc"), WINDOW)
    area = bounds(fill)
    assert fill.stroke is None
    assert area == Bounds(80, 10, 100, 30)
    assert line.fill is None
    assert all(x < 100 or y in (10, 30) for part in flattened(line) for x, y in part.points)


def test_the_closing_side_of_a_ring_is_kept() -> None:
    (line,) = clipped(polygon(((10, 10), (90, 10), (90, 80), (10, 80)), STROKE), WINDOW)
    points = {point for part in flattened(line) for point in part.points}
    assert {(10, 10), (10, 50), (90, 10), (90, 50)} <= points


@settings(max_examples=60)
@given(st.lists(st.tuples(st.floats(-80, 180), st.floats(-80, 130)), min_size=2, max_size=6))
def test_nothing_sticks_out_of_the_window(points: list[tuple[float, float]]) -> None:
    path = Path(polyline(points, STROKE).steps, STROKE, "#cccccc")
    for piece in clipped(path, WINDOW):
        for part in flattened(piece):
            for x, y in part.points:
                assert -0.6 <= x <= 100.6
                assert -0.6 <= y <= 50.6


def test_all_windows_together_show_all_of_a_line() -> None:
    line = polyline(((-30, -20), (140, 70)), STROKE)
    halves = [Bounds(-50, -50, 50, 100), Bounds(50, -50, 150, 100)]
    shown = [bounds(piece) for half in halves for piece in clipped(line, half)]
    assert shown[0] is not None
    assert shown[1] is not None
    assert shown[0].right == pytest.approx(shown[1].left, abs=1.1)
