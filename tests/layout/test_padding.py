from __future__ import annotations

from collections.abc import Mapping

import pytest

from genogram_app.layout.padding import LEAST, OFF, PAD, STEP, Padding, lodging, off_lines
from genogram_app.layout.paths import Rect

UNIT = 30.0


def row(**lefts: float) -> dict[str, Rect]:
    """People of 50 by 70 points who stand beside one another."""
    return {person: (left, 0.0, left + 50.0, 70.0) for person, left in lefts.items()}


def padded(people: Mapping[str, Rect], *homes: str) -> list[dict[str, Rect]]:
    members = [tuple(home.split()) for home in homes]
    padding = Padding(people, lodging(members), UNIT)
    return [dict(zip(m, padding.padded(n), strict=True)) for n, m in enumerate(members)]


def test_somebody_alone_has_the_same_padding_on_every_side() -> None:
    (home,) = padded(row(a=0), "a")
    assert home["a"] == pytest.approx((-PAD * UNIT, -PAD * UNIT, 50 + PAD * UNIT, 70 + PAD * UNIT))


@pytest.mark.parametrize("room", [6.0, 12.0, 17.0, 40.0])
def test_outlines_of_neighbours_leave_a_third_of_little_room_between_them(room: float) -> None:
    one, other = padded(row(a=0, b=50 + room), "a", "b")
    assert other["b"][0] - one["a"][2] >= min(room / 3, 3.0) - 1e-9


def test_an_outline_runs_midway_between_a_member_and_somebody_without_a_home() -> None:
    (home,) = padded(row(a=0, b=56), "a")
    assert home["a"][2] == pytest.approx(53.0)


def test_two_outlines_round_one_person_run_apart() -> None:
    one, other = padded(row(a=0), "a", "a")
    assert one["a"][0] - other["a"][0] == pytest.approx(STEP * UNIT)


def test_two_outlines_between_two_neighbours_share_the_room_evenly() -> None:
    one, other = padded(row(a=0, b=59), "a", "a")
    assert (one["a"][2], other["a"][2]) == pytest.approx((53.0, 56.0))


def test_those_who_share_nobody_are_equally_close_to_their_people() -> None:
    assert lodging([("a", "b"), ("c",), ("b", "d")]).levels == (0, 0, 1)


def test_those_who_stand_on_each_other_keep_the_least_padding() -> None:
    (home,) = padded(row(a=0, b=40), "a")
    assert home["a"][2] == pytest.approx(50 + LEAST)


def test_a_row_of_members_has_one_foot() -> None:
    people = row(a=0, b=60) | {"b": (60.0, 0.0, 110.0, 90.0)}
    (home,) = padded(people, "a b")
    assert home["a"][3] == home["b"][3] == pytest.approx(90 + PAD * UNIT)


def test_a_border_does_not_lie_on_a_line() -> None:
    inside, wide = (0.0, 0.0, 50.0, 70.0), (-8.0, -8.0, 58.0, 78.0)
    (moved,) = off_lines([wide], [inside], [(-20.0, 78.5, 90.0, 78.5)], 8.0)
    assert moved == pytest.approx((-8, -8, 58, 78.5 - OFF))


def test_borders_at_one_height_move_together() -> None:
    inside = [(0.0, 0.0, 50.0, 70.0), (90.0, 0.0, 140.0, 70.0)]
    wide = [(-8.0, -8.0, 58.0, 78.0), (82.0, -8.0, 148.0, 78.0)]
    one, other = off_lines(wide, inside, [(-20.0, -7.5, 20.0, -7.5)], 8.0)
    assert one[1] == other[1] == pytest.approx(-7.5 + OFF)


def test_a_border_stays_on_a_line_that_touches_its_people() -> None:
    inside, wide = (0.0, 0.0, 50.0, 70.0), (-8.0, -2.0, 58.0, 78.0)
    assert off_lines([wide], [inside], [(-20.0, -2.0, 90.0, -2.0)], 8.0) == (wide,)


def test_an_outer_border_moves_outwards_where_nobody_is_near() -> None:
    inside, wide = (0.0, 0.0, 50.0, 70.0), (-8.0, -5.0, 58.0, 78.0)
    lines = [(-20.0, 78.5, 90.0, 78.5), (-20.0, -5.0, 90.0, -5.0)]
    (moved,) = off_lines([wide], [inside], lines, 8.0, inwards=False)
    assert moved == pytest.approx((-8, -5, 58, 78.5 + OFF))
