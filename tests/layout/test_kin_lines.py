from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from benchmarks.families import family, told, with_company
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Box, Extent, RoutedLine
from genogram_app.layout.kin_lines import LANE, ROOM, crossings, kin_lines
from genogram_app.layout.paths import is_clear, rect_of
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import KinTie


def people(**at: tuple[float, float]) -> dict[str, Box]:
    return {name: Box(name, x, y, Extent(30.0, 30.0, 50.0, 22.0, 4.0)) for name, (x, y) in at.items()}


def test_a_kin_line_goes_from_one_to_the_other() -> None:
    request = replace(told("a b > c", people="a b c aunt"), kin=(KinTie("r", "aunt", "c", 1),))
    (line,) = arrange(request).kin_lines
    aunt, child = arrange(request).box_of("aunt"), arrange(request).box_of("c")
    assert line.kin == "r"
    assert abs(line.points[0][0] - aunt.x) <= aunt.extent.symbol_width / 2
    assert abs(line.points[-1][0] - child.x) <= child.extent.symbol_width / 2


def test_kin_lines_go_round_everybody_else() -> None:
    for seed in range(4):
        request = replace(with_company(family(seed, 15), seed), homes=())
        layout = arrange(request)
        ends = {t.id: (t.person, t.relative) for t in request.kin}
        for line in layout.kin_lines:
            others = [rect_of(b) for b in layout.boxes if b.person not in ends[line.kin]]
            assert is_clear(line.points, others)


def test_nobody_is_their_own_kin() -> None:
    request = replace(told(people="a"), kin=(KinTie("r", "a", "a", 0),))
    assert arrange(request).kin_lines == ()


def test_a_kin_line_keeps_visibly_off_the_people_it_passes() -> None:
    request = replace(told("a b > c d e", people="c d e a b"), kin=(KinTie("r", "c", "e", 0),))
    layout = arrange(request)
    between = rect_of(layout.box_of("d"), ROOM - 0.5)
    (line,) = layout.kin_lines
    level = [(a, b) for a, b in pairwise(line.points) if a[1] == b[1]]
    assert all(is_clear(piece, [between]) for piece in level)


def test_a_kin_line_has_a_lane_of_its_own_beside_a_family_line() -> None:
    boxes = people(a=(0.0, 0.0), b=(120.0, 0.0), c=(240.0, 0.0))
    (plain,) = kin_lines([KinTie("r", "a", "c", 0)], boxes)
    heights = {a[1] for a, b in pairwise(plain.points) if a[1] == b[1] and abs(a[0] - b[0]) > 100}
    (height,) = heights
    bar = RoutedLine("sibship", "u", ("a",), ((-50.0, height), (290.0, height)))
    (beside,) = kin_lines([KinTie("r", "a", "c", 0)], boxes, [bar])
    level = [a[1] for a, b in pairwise(beside.points) if a[1] == b[1] and abs(a[0] - b[0]) > 100]
    assert all(abs(y - height) >= LANE for y in level)


def test_two_kin_lines_do_not_lie_on_each_other() -> None:
    boxes = people(a=(0.0, 0.0), b=(120.0, 0.0), c=(240.0, 0.0))
    one, other = kin_lines([KinTie("r", "a", "c", 0), KinTie("s", "a", "c", 0)], boxes)
    level = [
        {a[1] for a, b in pairwise(line.points) if a[1] == b[1] and abs(a[0] - b[0]) > 100}
        for line in (one, other)
    ]
    assert not level[0] & level[1]


def test_a_long_kin_line_does_not_go_aslant() -> None:
    boxes = people(a=(0.0, 0.0), c=(500.0, 200.0))
    (line,) = kin_lines([KinTie("r", "a", "c", 0)], boxes)
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.points))


def test_a_crossing_is_told_and_a_touch_is_none() -> None:
    level = ((0.0, 0.0), (100.0, 0.0))
    assert crossings(level, [((50.0, -20.0), (50.0, 20.0))]) == ((50.0, 0.0),)
    assert crossings(level, [((50.0, 0.0), (50.0, 20.0))]) == ()
    assert crossings(level, [((20.0, 0.0), (60.0, 0.0))]) == ()


def test_a_way_is_looked_for_once_while_nothing_near_it_moves() -> None:
    remembered = Remembered()
    boxes = people(a=(0.0, 0.0), b=(120.0, 0.0), c=(240.0, 0.0), d=(900.0, 900.0))
    ties = [KinTie("r", "a", "c", 0)]
    first = kin_lines(ties, boxes, remembered=remembered)
    assert kin_lines(ties, {**boxes, **people(d=(950.0, 900.0))}, remembered=remembered) == first
    assert len(remembered.ways) == 1
    nearer = {**boxes, **people(b=(130.0, 0.0))}
    assert kin_lines(ties, nearer, remembered=remembered) == kin_lines(ties, nearer)
    assert len(remembered.ways) == 2
