from __future__ import annotations

from genogram_app.layout.crossing import Net, bracket_cost, conflict, spread_of


def between(one: tuple[int, list[float]], other: tuple[int, list[float]]) -> float:
    spot = [float(one[0]), float(other[0]), *one[1], *other[1]]
    first = Net(0, (0,), tuple(range(2, 2 + len(one[1]))))
    second = Net(0, (1,), tuple(range(2 + len(one[1]), len(spot))))
    return conflict(spread_of(first, spot), spread_of(second, spot))


def test_families_side_by_side_do_not_cross() -> None:
    assert between((0, [0, 1]), (1, [2, 3])) == 0


def test_families_whose_parents_stand_the_other_way_round_cross() -> None:
    assert between((1, [0, 1]), (0, [2, 3])) > 0


def test_a_family_inside_another_costs_one_crossing() -> None:
    assert between((0, [0, 1, 4]), (1, [2, 3])) == 1


def test_children_among_each_other_cost_more() -> None:
    assert between((0, [0, 2, 4]), (1, [1, 3, 5])) > 1


def test_it_does_not_matter_which_family_is_named_first() -> None:
    assert between((0, [0, 2, 4]), (1, [1, 3, 5])) == between((1, [1, 3, 5]), (0, [0, 2, 4]))


def test_a_bracket_crosses_the_lines_that_leave_the_row_within_it() -> None:
    assert bracket_cost(0, 4, [1, 2, 5], ()) == bracket_cost(0, 4, [5], ()) + 2


def test_lines_at_the_ends_of_a_bracket_are_no_crossings() -> None:
    assert bracket_cost(0, 4, [0, 4], ()) == bracket_cost(0, 4, [], ())


def test_brackets_cross_when_each_has_one_end_within_the_other() -> None:
    assert bracket_cost(0, 4, [], [(2, 6)]) == bracket_cost(0, 4, [], [(1, 3)]) + 1
