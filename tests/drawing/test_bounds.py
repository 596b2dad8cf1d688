from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.drawing.bounds import Bounds, bounds, enclosing
from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, Curve, Drawing, Group, Move, Path, Stroke, Text
from genogram_app.drawing.shapes import rectangle

_POINT = st.tuples(st.floats(-50, 50), st.floats(-50, 50))


def test_a_line_counts_with_half_its_width() -> None:
    assert bounds(rectangle(0, 0, 10, 20, Stroke(2))) == Bounds(-1, -1, 11, 21)
    assert bounds(rectangle(0, 0, 10, 20, fill=BLACK)) == Bounds(0, 0, 10, 20)


def test_a_curve_is_measured_where_it_runs_not_where_it_is_pulled() -> None:
    arch = Path((Move((0, 0)), Curve((0, -8), (10, -8), (10, 0))), fill=BLACK)
    box = bounds(arch)
    assert box is not None
    assert box.top == pytest.approx(-6)


@given(_POINT, _POINT, _POINT, _POINT)
def test_every_point_of_a_curve_is_inside(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> None:
    box = bounds(Path((Move(a), Curve(b, c, d)), fill=BLACK))
    assert box is not None
    for i in range(21):
        t, r = i / 20, 1 - i / 20
        x, y = (r**3 * a[k] + 3 * r * r * t * b[k] + 3 * r * t * t * c[k] + t**3 * d[k] for k in (0, 1))
        assert box.left - 1e-6 <= x <= box.right + 1e-6
        assert box.top - 1e-6 <= y <= box.bottom + 1e-6


def test_a_text_lies_on_both_sides_of_its_anchor() -> None:
    box = bounds(Text((50, 20), "Isla", 10, anchor="middle"))
    assert box is not None
    assert (box.left + box.right) / 2 == pytest.approx(50)
    assert box.width == pytest.approx(text_width("Isla", 10))
    assert box.top < 20 < box.bottom


def test_nothing_has_no_bounds() -> None:
    assert bounds(Drawing(100, 100, (Group("title", "", (Text((5, 5), "", 9), Path(()))),))) is None


def test_a_drawing_is_as_large_as_its_groups_together() -> None:
    groups = tuple(Group(f"person:{x}", "", (rectangle(x, 0, 5, 5, fill=BLACK),)) for x in (0, 40))
    assert bounds(Drawing(500, 500, groups)) == Bounds(0, 0, 45, 5)


def test_empty_parts_do_not_count() -> None:
    assert enclosing([None, Bounds(1, 2, 3, 4), None]) == Bounds(1, 2, 3, 4)


def test_a_margin_is_added_on_every_side() -> None:
    grown = Bounds(0, 0, 4, 6).grown(1)
    assert (grown.width, grown.height) == (6, 8)
