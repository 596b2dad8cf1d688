"""What is drawn covers its place, and the inside of what is closed; the rest is free."""

from __future__ import annotations

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.primitives import Drawing, Group, Primitive, Stroke, Text
from genogram_app.drawing.shapes import polygon, polyline
from genogram_app.picture.covered import Covered

STROKE = Stroke(1.0)


def covered(*items: Primitive) -> Covered:
    return Covered(Drawing(200, 100, (Group("x", "", items),)), Bounds(0, 0, 200, 100))


def test_an_empty_drawing_is_free() -> None:
    assert covered().is_free(0, 0, 200, 100)


def test_a_line_covers_only_where_it_runs() -> None:
    drawing = covered(polyline(((20, 10), (20, 90), (180, 90)), STROKE))
    assert not drawing.is_free(15, 40, 25, 50)
    assert not drawing.is_free(100, 85, 110, 95)
    assert drawing.is_free(30, 0, 200, 80)


def test_inside_a_household_nothing_is_free() -> None:
    """An outline shaped like an L leaves its free corner free."""
    drawing = covered(polygon(((10, 10), (190, 10), (190, 40), (60, 40), (60, 90), (10, 90)), STROKE))
    assert not drawing.is_free(20, 60, 40, 70)
    assert not drawing.is_free(100, 20, 120, 30)
    assert drawing.is_free(70, 50, 190, 95)


def test_words_cover_their_place() -> None:
    drawing = covered(Text((100, 50), "Address 1", 10, anchor="middle"))
    assert not drawing.is_free(90, 42, 95, 48)
    assert drawing.is_free(0, 60, 200, 100)


def test_outside_the_drawing_all_is_free() -> None:
    drawing = covered(polygon(((0, 0), (200, 0), (200, 100), (0, 100)), STROKE))
    assert drawing.is_free(-50, -50, -1, 200)
    assert drawing.is_free(210, 0, 300, 100)
    assert not drawing.is_free(-50, -50, 10, 10)


def test_the_area_grows_with_what_is_drawn() -> None:
    square = polygon(((0, 0), (50, 0), (50, 50), (0, 50)), STROKE)
    assert covered().area() == 0
    assert 2500 <= covered(square).area() <= 3100


def test_the_page_may_begin_anywhere() -> None:
    drawing = Drawing(0, 0, (Group("x", "", (polyline(((-40, -30), (-40, 20)), STROKE),)),))
    found = Covered(drawing, Bounds(-60, -40, 100, 40))
    assert not found.is_free(-45, -10, -35, 0)
    assert found.is_free(-30, -40, 100, 40)
