from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import told
from genogram_app.layout.board import WRONG_SIDE, Board
from genogram_app.layout.ground import HOME, SPAN
from genogram_app.layout.request import Home
from tests.layout.boards import board

ROWS = [["a", "b", "x", "y"], ["c", "d", "e", "f"]]


def two_families() -> Board:
    return board(told("a b > c d", "x y > e f"), ROWS)[0]


def test_families_side_by_side_cost_nothing_that_could_be_saved() -> None:
    assert abs(two_families().excess()) < 1e-9


def test_families_among_each_other_cost_crossings() -> None:
    made, _ = board(told("a b > c d", "x y > e f"), [ROWS[0], ["c", "e", "d", "f"]])
    assert made.excess() >= 1


def test_a_home_with_somebody_between_costs_a_place() -> None:
    request = replace(told("a b > c d e"), homes=(Home("h", ("c", "e"), ()),))
    made, _ = board(request, [["a", "b"], ["c", "d", "e"]])
    assert abs(made.excess() - HOME) < 1e-9


def test_partners_against_their_dates_cost_something() -> None:
    request = told("m p1", "m p2", "m p3")
    by_date, _ = board(request, [["p1", "p2", "m", "p3"]])
    against, _ = board(request, [["p2", "m", "p3", "p1"]])
    ends = [made.bracket_cost(0) for made in (by_date, against)]
    assert ends[1] - ends[0] >= WRONG_SIDE - 1e-9


@given(st.permutations(ROWS[1]), st.integers(0, 2))
def test_passing_a_chain_costs_the_difference_of_the_orders(row: list[str], at: int) -> None:
    request = told("a b > c d", "x y > e f", "d e > z")
    made, _ = board(request, [ROWS[0], row, ["z"]])
    line = made.rows[1]
    if at + 1 >= len(line):
        return
    before, block, other = made.cost(), made.block((line[at],)), line[at + 1]
    cost = made.pass_over(1, block, other, 1)
    made.take_back(1, at, at + 2)
    assert abs(made.cost() - before) < 1e-9
    made.put(1, [*line[:at], line[at + 1], line[at], *line[at + 2 :]])
    assert abs(made.cost() - before - cost) < 1e-9


def test_a_chain_whose_lines_are_free_is_calm() -> None:
    made = two_families()
    assert all(made.is_calm(r, c) for r, row in enumerate(made.rows) for c in row)


def test_a_chain_among_another_family_is_not_calm() -> None:
    made, _ = board(told("a b > c d", "x y > e f"), [ROWS[0], ["c", "e", "d", "f"]])
    assert not made.is_calm(1, made.rows[1][1])


def test_the_width_of_a_family_costs_little() -> None:
    made, _ = board(told("a b > c d", people="a b c d x"), [["a", "b"], ["c", "d"]])
    assert abs(made.cost() - SPAN) < 1e-9


def test_rows_contradict_each_other_when_siblings_on_different_rows_pull_both_ways() -> None:
    request = told("a b > uncle sister", "sister s > niece", "uncle niece > c")
    made, people = board(request, [["a", "b"], ["sister", "s"], ["uncle", "niece"], ["c"]])
    assert made.is_consistent()
    chain = made.ground.chain_of
    older, younger = (people.people.index(p) for p in ("uncle", "sister"))
    assert (chain[older], chain[younger]) in made.ground.across
