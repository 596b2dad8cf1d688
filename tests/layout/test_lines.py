from __future__ import annotations

from benchmarks.families import told
from genogram_app.layout.arrange import arrange


def test_a_couples_line_goes_from_the_first_partner_to_the_second() -> None:
    layout = arrange(told("m p1 > a", "m p2 > b", "m p3 > c"))
    for line in layout.lines:
        if line.kind == "partnership":
            first, second = (layout.box_of(p) for p in line.persons)
            assert abs(line.points[0][0] - first.x) < abs(line.points[0][0] - second.x)
            assert abs(line.points[-1][0] - second.x) < abs(line.points[-1][0] - first.x)


def test_a_couple_without_children_has_only_their_own_line() -> None:
    (line,) = arrange(told("a b")).lines
    assert line.kind == "partnership"


def test_a_sole_parents_line_leaves_at_the_side_and_passes_the_label() -> None:
    layout = arrange(told("m > a"))
    drop = next(line for line in layout.lines if line.child is None)
    box = layout.box_of("m")
    assert drop.persons == ("m",)
    assert abs(drop.points[-1][0] - box.x) > box.extent.width / 2


def test_every_childs_line_ends_on_the_top_of_the_symbol() -> None:
    layout = arrange(told("a b > c d e", "x > (d)"))
    for line in layout.lines:
        if line.child and line.union == "u0":
            box = layout.box_of(line.child)
            assert line.points[-1] == (box.x, box.y - box.extent.symbol_height / 2)


def test_a_couple_on_two_rows_is_joined_and_their_child_hangs_below_both() -> None:
    layout = arrange(told("f m > d", "f d > c"))
    couple = next(line for line in layout.lines if line.kind == "partnership" and line.union == "u1")
    assert set(couple.persons) == {"f", "d"}
    assert max(y for _, y in couple.points) > layout.box_of("d").y


def test_the_bar_over_siblings_joins_all_of_them() -> None:
    layout = arrange(told("a b > c d e"))
    (bar,) = [line for line in layout.lines if line.kind == "sibship"]
    assert bar.persons == ("c", "d", "e")
    assert bar.points[0][1] == bar.points[1][1]
