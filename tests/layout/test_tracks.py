from __future__ import annotations

from itertools import pairwise

from benchmarks.families import told
from benchmarks.layout import merged
from genogram_app.layout.arrange import arrange


def test_twins_lines_leave_the_bar_at_one_point() -> None:
    layout = arrange(told("a b > c d e", births=("c d",)))
    starts = {line.child: line.points[0] for line in layout.lines if line.child}
    assert starts["c"] == starts["d"] != starts["e"]


def test_a_second_set_of_parents_joins_the_child_beside_the_first() -> None:
    layout = arrange(told("a b > c", "x y > (c)", "v w > (c)"))
    ends = [line.points[-1][0] for line in layout.lines if line.child == "c"]
    assert len(set(ends)) == 3
    assert not merged(layout)


def test_an_only_child_under_both_parents_hangs_from_one_straight_line() -> None:
    layout = arrange(told("a b > c"))
    assert not [line for line in layout.lines if line.kind == "sibship"]
    xs = {x for line in layout.lines if line.kind == "descent" for x, _ in line.points}
    assert max(xs) - min(xs) < 0.01


def test_every_line_is_level_or_upright_but_for_twins() -> None:
    layout = arrange(told("a b > c d", "a e > f", "d x > g h"))
    for line in layout.lines:
        assert all(p[0] == q[0] or p[1] == q[1] for p, q in pairwise(line.points))
