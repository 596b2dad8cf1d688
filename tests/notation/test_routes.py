"""Lines run through their points, and bridge what they cross."""

from __future__ import annotations

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Curve, Line, Move
from genogram_app.notation.routes import along, length_of, level_run, moved_aside, route, split_at
from genogram_app.notation.style import STYLE

BRACKET = ((0.0, 0.0), (0.0, 10.0), (50.0, 10.0), (50.0, 0.0))


def test_a_route_passes_through_all_its_points() -> None:
    path = route(BRACKET, STYLE.stroke(), 30.0)
    assert path.steps == (Move(BRACKET[0]), *(Line(point) for point in BRACKET[1:]))


def test_a_hop_is_a_bridge_to_the_right_of_a_vertical_line() -> None:
    path = route(((0.0, 0.0), (0.0, 40.0)), STYLE.stroke(), 30.0, ((0.0, 20.0),))
    assert sum(isinstance(step, Curve) for step in path.steps) == 2
    area = bounds(path)
    assert area is not None
    assert area.right == pytest.approx(4.5 + STYLE.line / 2)


def test_a_hop_elsewhere_changes_nothing() -> None:
    assert route(BRACKET, STYLE.stroke(), 30.0, ((25.0, 30.0),)) == route(BRACKET, STYLE.stroke(), 30.0)


def test_several_hops_are_bridged_in_the_order_of_the_line() -> None:
    path = route(((0.0, 40.0), (0.0, 0.0)), STYLE.stroke(), 30.0, ((0.0, 10.0), (0.0, 30.0)))
    heights = [step.to[1] for step in path.steps if isinstance(step, (Move, Line, Curve))]
    assert heights == sorted(heights, reverse=True)


def test_the_level_run_is_the_longest_horizontal_piece_from_left_to_right() -> None:
    assert level_run(tuple(reversed(BRACKET))) == ((0.0, 10.0), (50.0, 10.0))


def test_a_share_of_a_line_is_measured_along_it() -> None:
    assert length_of(BRACKET) == 70
    assert along(BRACKET, 0.5) == (25.0, 10.0)
    assert along(BRACKET, 1.0) == (50.0, 0.0)


def test_a_bracket_is_split_where_the_children_hang() -> None:
    first, second = split_at(BRACKET, 20.0)
    assert first == ((0.0, 0.0), (0.0, 10.0), (20.0, 10.0))
    assert second == ((20.0, 10.0), (50.0, 10.0), (50.0, 0.0))


def test_a_line_that_is_not_level_is_split_in_its_middle() -> None:
    assert split_at(((0.0, 0.0), (10.0, 10.0)), 2.0)[0][-1] == (5.0, 5.0)


def test_a_line_moved_aside_keeps_its_length_and_direction() -> None:
    assert moved_aside(((0.0, 0.0), (10.0, 0.0)), 3.0) == ((0.0, 3.0), (10.0, 3.0))
