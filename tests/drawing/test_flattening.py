"""A path as straight lines goes where the path goes."""

from __future__ import annotations

from math import hypot

import pytest

from genogram_app.drawing.flattening import flattened
from genogram_app.drawing.primitives import Close, Curve, Line, Move, Path
from genogram_app.drawing.shapes import circle


def test_a_path_falls_into_its_parts() -> None:
    path = Path((Move((0, 0)), Line((9, 0)), Move((0, 5)), Line((9, 5)), Line((9, 9)), Close()))
    open_part, ring = flattened(path)
    assert (open_part.points, open_part.closed) == (((0, 0), (9, 0)), False)
    assert (ring.points, ring.closed) == (((0, 5), (9, 5), (9, 9)), True)


def test_a_curve_begins_and_ends_where_it_did() -> None:
    (part,) = flattened(Path((Move((0, 0)), Curve((0, 4), (6, 4), (6, 0)))), pieces=3)
    assert len(part.points) == 4
    assert part.points[0] == (0, 0)
    assert part.points[-1] == pytest.approx((6, 0))


def test_a_circle_stays_round() -> None:
    (ring,) = flattened(circle((3.0, 4.0), 10.0))
    assert ring.closed
    assert all(hypot(x - 3, y - 4) == pytest.approx(10.0, abs=0.02) for x, y in ring.points)
