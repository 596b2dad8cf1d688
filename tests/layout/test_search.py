from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.board import Board
from genogram_app.layout.chains import chains
from genogram_app.layout.ground import ground
from genogram_app.layout.layers import layers
from genogram_app.layout.request import Home, LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows
from genogram_app.layout.search import improve, sift
from genogram_app.layout.starts import downwards
from tests.layout.boards import board, names


def searched(request: LayoutRequest, order: list[list[str]], budget: int = 1000) -> list[list[str]]:
    made, people = board(request, order)
    improve(made, budget)
    return names(made, people)


def test_a_split_family_is_brought_together() -> None:
    found = searched(told("a b > c d", "x y > e f"), [["a", "b", "x", "y"], ["c", "e", "d", "f"]])
    assert found[1] in (["c", "d", "e", "f"], ["e", "f", "c", "d"])


def test_no_move_puts_a_younger_sibling_first() -> None:
    request = told("a b > c d", "x y > e", "d e > z")
    found = searched(request, [["a", "b", "x", "y"], ["c", "d", "e"], ["z"]])
    assert found[1].index("c") < found[1].index("d")


def test_a_search_without_budget_leaves_the_order() -> None:
    order = [["a", "b", "x", "y"], ["c", "e", "d", "f"]]
    assert searched(told("a b > c d", "x y > e f"), order, 0) == order


def test_people_of_one_home_are_brought_together() -> None:
    request = replace(told("a b > c d e"), homes=(Home("h", ("c", "x"), ()),), people=tuple("abcdex"))
    request = replace(request, extents={**request.extents, "x": request.extents["a"]})
    found = searched(request, [["a", "b"], ["c", "d", "e", "x"]])
    assert "".join(found[1]) in ("cxde", "xcde")


@given(st.integers(0, 10_000), st.integers(4, 40))
def test_a_search_never_makes_an_order_worse_and_keeps_everybody(seed: int, size: int) -> None:
    made = _by_chance(seed, size)
    before, everybody = made.cost(), [sorted(row) for row in made.rows]
    improve(made, 300)
    assert made.cost() <= before + 1e-6
    assert [sorted(row) for row in made.rows] == everybody


@given(st.integers(0, 10_000), st.integers(4, 40))
def test_a_board_always_knows_what_its_rows_say(seed: int, size: int) -> None:
    made = _by_chance(seed, size)
    improve(made, 50)
    again = Board(made.ground, [list(row) for row in made.rows])
    assert again.spot == made.spot
    assert [tuple(s[:5]) for s in again.spread] == [tuple(s[:5]) for s in made.spread]


@given(st.integers(0, 10_000), st.integers(4, 40))
def test_a_chain_is_moved_only_when_that_is_better(seed: int, size: int) -> None:
    made = _by_chance(seed, size)
    for row in range(len(made.rows)):
        for chain in list(made.rows[row]):
            before = made.cost()
            moved = sift(made, row, (chain,))
            assert made.cost() < before - 1e-7 if moved else abs(made.cost() - before) < 1e-7


def _by_chance(seed: int, size: int) -> Board:
    request = family(seed, size, strange=0.3)
    people = roster(request)
    places = layers(people, rows(request, people))
    field = ground(people, places, chains(people, places))
    return Board(field, downwards(field, random.Random(seed)))
