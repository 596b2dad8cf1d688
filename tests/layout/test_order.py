from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.layers import layers
from genogram_app.layout.order import orders
from genogram_app.layout.request import Home, KinTie, LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows


def ordered(request: LayoutRequest) -> list[list[str]]:
    people = roster(request)
    found, *_ = orders(people, layers(people, rows(request, people)))
    return [[people.people[p] for p in row if p < len(people.people)] for row in found]


def test_partners_in_a_row_are_in_order_of_date() -> None:
    assert ordered(told("m p1 > a", "m p2 > b"))[0] == ["p1", "m", "p2"]


def test_cousins_who_marry_leave_both_families_in_order_of_birth() -> None:
    request = told("g h > a b", "a x > c1 c2", "b y > d1 d2", "c2 d1 > e")
    assert ordered(request)[2] == ["c1", "c2", "d1", "d2"]


def test_people_of_one_home_stand_near_each_other() -> None:
    request = replace(told(people="a b c d e f"), homes=(Home("h", ("a", "f")),))
    row = ordered(request)[0]
    assert abs(row.index("a") - row.index("f")) == 1


def test_someone_with_only_a_kin_tie_stands_near_their_relative() -> None:
    request = told("a b > c", "c d > e", "d2 d3 > d", "x y > z", people="a b c d e d2 d3 x y z aunt")
    request = replace(request, kin=(KinTie("r", "aunt", "c", 0),))
    row = next(row for row in ordered(request) if "aunt" in row)
    assert abs(row.index("aunt") - row.index("c")) <= 2


def test_the_fathers_family_stands_on_the_left() -> None:
    request = told("f m > c", "pf pm > f", "mf mm > m", subject="c")
    request = replace(request, males=frozenset({"f", "pf", "mf"}))
    assert ordered(request)[0] == ["pf", "pm", "mf", "mm"]


@given(st.integers(0, 10_000), st.integers(2, 40))
def test_twins_stand_side_by_side(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.0)
    spot = {p: (n, i) for n, row in enumerate(ordered(request)) for i, p in enumerate(row)}
    for group in request.births:
        places = sorted(spot[p] for p in group)
        assert places[-1][1] - places[0][1] == len(group) - 1
