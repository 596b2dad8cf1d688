from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from benchmarks.families import family, told, with_company
from genogram_app.layout.arrange import arrange
from genogram_app.layout.kin_lines import ROOM
from genogram_app.layout.paths import is_clear, rect_of
from genogram_app.layout.request import KinTie


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
