from __future__ import annotations

from typing import get_args

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group
from genogram_app.model.fields import Seen
from genogram_app.picture.chart.shapes import SIZE, birth_mark, death_mark, move_tick, seen_mark


def test_how_a_child_was_seen_is_told_by_shape_alone() -> None:
    signs = {seen_mark(seen, (0.0, 0.0)) for seen in get_args(Seen)}
    assert len(signs) == len(get_args(Seen))


def test_signs_are_no_wider_than_a_contact_takes() -> None:
    for seen in get_args(Seen):
        area = bounds(Group("", "", seen_mark(seen, (0.0, 0.0))))
        assert area is not None
        assert area.width <= SIZE + 1.0


def test_a_birth_is_no_death() -> None:
    assert birth_mark((0.0, 0.0)) != death_mark((0.0, 0.0))


def test_a_boundary_that_is_crossed_is_a_double_tick() -> None:
    assert len(list(move_tick(5.0, 0.0, 9.0, boundary=False, sure=True))) == 1
    assert len(list(move_tick(5.0, 0.0, 9.0, boundary=True, sure=True))) == 2


def test_a_move_that_is_only_possible_is_broken() -> None:
    (tick,) = move_tick(5.0, 0.0, 9.0, boundary=False, sure=False)
    assert tick.stroke is not None
    assert tick.stroke.dash
