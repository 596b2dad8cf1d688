from __future__ import annotations

from dataclasses import replace

from benchmarks.families import told
from genogram_app.layout.request import Home
from genogram_app.layout.roster import roster


def test_people_are_numbered_in_file_order() -> None:
    assert roster(told("a b > c", people="c b a")).people == ("c", "b", "a")


def test_a_child_with_two_sets_of_lines_is_placed_under_the_primary_one() -> None:
    made = roster(told("a b > c", "x y > (c)"))
    assert made.families[0].children == (2,)
    assert made.families[1].others == (2,)
    assert made.origin[2] == 0


def test_a_link_that_closes_a_ring_of_descent_is_left_out() -> None:
    made = roster(told("a > b", "b > c", "c > a"))
    assert made.families[2].everybody_below == ()


def test_company_are_those_whom_no_family_joins() -> None:
    request = replace(told("a b > c", people="a b c lodger"), homes=(Home("h", ("a", "c", "lodger")),))
    assert roster(request).company == ((3,), (), (3,), (0, 2))


def test_nobody_is_their_own_child() -> None:
    assert roster(told("a b > a")).families[0].everybody_below == ()


def test_twins_keep_the_order_of_their_family() -> None:
    assert roster(told("a b > c d e", births=("e d",))).multiples == ((3, 4),)


def test_twins_who_are_placed_apart_are_not_drawn_as_twins() -> None:
    assert roster(told("a b > c", "x y > d", births=("c d",))).multiples == ()


def test_a_persons_families_are_in_date_order() -> None:
    assert roster(told("m p1 > a", "m p2 > b", "m > c")).own[0] == (0, 1, 2)
