from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import BLACK, Close, Curve, Line, Move, Path, Stroke
from genogram_app.drawing.shapes import (
    circle,
    diamond,
    ellipse,
    polygon,
    polyline,
    rectangle,
    rounded_polygon,
    rounded_rectangle,
    zigzag,
)

_THIN = Stroke(0)


def _around(path: Path) -> tuple[float, float, float, float]:
    box = bounds(path)
    assert box is not None
    return box.left, box.top, box.right, box.bottom


def test_a_polyline_is_open_and_a_polygon_closed() -> None:
    corners = ((0.0, 0.0), (5.0, 0.0), (5.0, 5.0))
    assert polyline(corners, _THIN).steps == (Move((0, 0)), Line((5, 0)), Line((5, 5)))
    assert polygon(corners, _THIN).steps[-1] == Close()


@pytest.mark.parametrize(
    "shape",
    [
        rectangle(10, 20, 30, 40),
        rounded_rectangle(10, 20, 30, 40, 6),
        ellipse((25, 40), 15, 20),
        diamond((25, 40), 30, 40),
    ],
    ids=["rectangle", "rounded", "ellipse", "diamond"],
)
def test_a_shape_fills_the_room_it_was_given(shape: Path) -> None:
    assert _around(shape) == pytest.approx((10, 20, 40, 60))


def test_a_circle_is_round() -> None:
    path = circle((0, 0), 10, fill=BLACK)
    curves = [step for step in path.steps if isinstance(step, Curve)]
    start = (10.0, 0.0)
    for curve in curves:
        middle = [
            (start[i] + 3 * curve.control1[i] + 3 * curve.control2[i] + curve.to[i]) / 8 for i in (0, 1)
        ]
        assert (middle[0] ** 2 + middle[1] ** 2) ** 0.5 == pytest.approx(10, rel=3e-4)
        start = curve.to


def test_a_radius_too_large_for_a_side_meets_the_next_in_its_middle() -> None:
    pill = rounded_rectangle(0, 0, 40, 10, 50)
    lines = [step.to for step in pill.steps if isinstance(step, Line)]
    assert (20, 0) in lines
    assert _around(pill) == pytest.approx((0, 0, 40, 10))


def test_a_corner_that_is_repeated_is_rounded_once() -> None:
    assert rounded_polygon(((0, 0), (0, 0), (10, 0), (10, 10)), 2) == rounded_polygon(
        ((0, 0), (10, 0), (10, 10)), 2
    )


def test_a_zigzag_begins_and_ends_on_its_points() -> None:
    path = zigzag((0, 0), (30, 0), 2, 6, _THIN)
    assert path.steps[0] == Move((0, 0))
    assert path.steps[-1] == Line((30, 0))


def test_a_zigzag_swings_evenly_to_both_sides() -> None:
    assert _around(zigzag((0, 0), (30, 0), 2, 6, _THIN)) == pytest.approx((0, -2, 30, 2))


def test_a_zigzag_of_no_length_is_a_point_not_an_error() -> None:
    box = bounds(zigzag((3, 3), (3, 3), 0, 6, _THIN))
    assert box == Bounds(3, 3, 3, 3)
