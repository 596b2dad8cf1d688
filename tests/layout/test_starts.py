from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.families import told
from genogram_app.layout.board import Board
from genogram_app.layout.starts import by_birth, downwards, upwards
from tests.layout.boards import board, names

ABOVE, BELOW = ["a", "b", "x", "y"], ["e", "c", "f", "d"]
REQUEST = told("a b > c d", "x y > e f")


def test_siblings_are_put_in_order_of_birth() -> None:
    made, people = board(REQUEST, [ABOVE, ["d", "f", "c", "e"]])
    made.put(1, by_birth(made.rows[1], made.ground))
    assert names(made, people)[1] in (["c", "e", "d", "f"], ["e", "c", "f", "d"], ["c", "d", "e", "f"])


@settings(max_examples=20)
@given(st.integers(0, 10_000))
def test_children_stand_in_the_order_of_their_parents(seed: int) -> None:
    made, people = board(REQUEST, [ABOVE, BELOW])
    made = Board(made.ground, downwards(made.ground, random.Random(seed)))
    above, below = names(made, people)
    assert (above.index("a") < above.index("x")) == (below.index("c") < below.index("e"))
    assert made.excess() < 1


@settings(max_examples=20)
@given(st.integers(0, 10_000))
def test_parents_stand_in_the_order_of_their_children(seed: int) -> None:
    made, people = board(REQUEST, [ABOVE, BELOW])
    made = Board(made.ground, upwards(made.ground, random.Random(seed)))
    above, below = names(made, people)
    spots = {name: n for n, name in enumerate(below)}
    middle = (spots["c"] + spots["d"] < spots["e"] + spots["f"]) == (above.index("a") < above.index("x"))
    assert middle or spots["c"] + spots["d"] == spots["e"] + spots["f"]
