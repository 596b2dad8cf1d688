from __future__ import annotations

from collections.abc import Sequence

from genogram_app.layout.corridors import HALF, LONGEST, Grouping, Surroundings, apart, joined, middle
from genogram_app.layout.paths import Rect, is_clear

UNIT = 30.0


def at(column: int, row: int = 0) -> Rect:
    x, y = 70.0 * column, 110.0 * row
    return x, y, x + 50.0, y + 70.0


def ways(inside: Sequence[Rect], taken: Sequence[Rect] = (), lines: Sequence[Rect] = ()) -> Grouping:
    rows = sorted({r[1] for r in (*inside, *taken)})
    return joined(inside, inside, Surroundings(taken, lines, rows, UNIT, HALF * UNIT))


def test_neighbours_are_joined_by_a_straight_way() -> None:
    (way,) = ways([at(0), at(1)]).corridors
    assert way.points == (middle(at(0)), middle(at(1)))


def test_a_way_goes_round_whoever_stands_between() -> None:
    (way,) = ways([at(0), at(2)], [at(1)]).corridors
    assert is_clear(way.points, [at(1)])
    assert not any(_meets(piece, at(1)) for piece in way.rects(-0.1))


def _meets(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_members_whose_padding_overlaps_need_no_way() -> None:
    found = ways([at(0), (40.0, 0.0, 90.0, 70.0)])
    assert found.corridors == ()
    assert found.groups == (0, 0)


def test_members_who_stand_too_far_apart_are_not_joined() -> None:
    far = (50.0 + LONGEST * UNIT + 1, 0.0, 400.0, 70.0)
    assert ways([at(0), far]).groups == (0, 1)


def test_members_are_not_joined_through_three_other_rows() -> None:
    assert ways([(0.0, 0.0, 50.0, 30.0), (0.0, 240.0, 50.0, 270.0)], [at(3, 1)]).groups == (0, 0)
    low = [(500.0, y, 550.0, y + 10) for y in (50.0, 100.0, 150.0)]
    assert ways([(0.0, 0.0, 50.0, 30.0), (0.0, 240.0, 50.0, 270.0)], low).groups == (0, 1)


def test_a_way_does_not_run_along_a_line_where_it_can_run_beside_it() -> None:
    people, between = [at(0), at(2)], [at(1)]
    (plain,) = ways(people, between).corridors
    level = max(
        (a[1], abs(a[0] - b[0])) for a, b in zip(plain.points, plain.points[1:], strict=False) if a[1] == b[1]
    )
    line = (0.0, level[0] + HALF * UNIT, 200.0, level[0] + HALF * UNIT)
    (moved,) = ways(people, between, [line]).corridors
    assert moved.points != plain.points


def test_distance_is_counted_across_and_down() -> None:
    assert apart(at(0), at(1, 1)) == 20.0 + 40.0
