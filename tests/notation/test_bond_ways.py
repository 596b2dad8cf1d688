"""The line of a bond can be told from the lines of the family."""

from __future__ import annotations

from math import hypot

from genogram_app.layout.geometry import Box, Extent
from genogram_app.layout.paths import is_clear, rect_of
from genogram_app.notation.bond_ways import bond_way
from genogram_app.notation.style import STYLE


def box(x: float, y: float) -> Box:
    return Box("p", x, y, Extent(30, 30, 40, 20, 4))


def test_a_bond_runs_between_the_edges_of_two_symbols() -> None:
    (ax, _), (bx, _) = bond_way(box(0, 0), box(200, 0), (), STYLE)
    assert 15 < ax < 25
    assert 175 < bx < 185


def test_symbols_that_touch_still_have_a_line_in_the_right_direction() -> None:
    (ax, _), (bx, _) = bond_way(box(0, 0), box(20, 0), (), STYLE)
    assert ax < bx


def test_a_bond_in_one_row_leaves_a_couples_line_to_be_seen() -> None:
    (_, ay), (_, by) = bond_way(box(0, 0), box(200, 0), (), STYLE)
    assert ay == by < 0


def test_several_bonds_between_two_people_run_side_by_side() -> None:
    for place in ((200.0, 0.0), (40.0, 200.0)):
        ends = [bond_way(box(0, 0), box(*place), (), STYLE, number) for number in range(3)]
        assert len(set(ends)) == 3


def test_a_bond_is_led_round_whoever_stands_in_its_way() -> None:
    one, other = box(0, 0), box(300, 200)
    between = Box("q", 150, 100, Extent(30, 30, 40, 20, 4))
    way = bond_way(one, other, (one, other, between), STYLE)
    assert is_clear(way, [rect_of(between)])
    assert hypot(way[0][0] - one.x, way[0][1] - one.y) < STYLE.unit
    assert hypot(way[-1][0] - other.x, way[-1][1] - other.y) < STYLE.unit


def test_a_bond_does_not_run_through_the_name_of_its_own_people() -> None:
    named = Box("a", 0.0, 0.0, Extent(30.0, 30.0, 80.0, 40.0, 4.0))
    way = bond_way(named, box(10, 200), (), STYLE)
    assert is_clear(way, [(-40.0, 19.0, 40.0, 59.0)])


def test_a_bond_does_not_lie_on_the_line_of_a_child() -> None:
    parent, child = box(0, 0), box(0, 200)
    line = ((0.0, 15.0), (0.0, 185.0))
    plain = bond_way(parent, child, (), STYLE)
    way = bond_way(parent, child, (), STYLE, lines=(line,))
    assert min(abs(x) for x, _ in way[1:-1] or way) > 4 or abs(way[0][0]) > 4
    assert way != plain or abs(plain[0][0]) > 4


def test_a_bond_is_led_round_words() -> None:
    words = (-20.0, 80.0, 60.0, 95.0)
    way = bond_way(box(0, 0), box(40, 200), (), STYLE, words=(words,))
    assert is_clear(way, [words])
