from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.chains import chains
from genogram_app.layout.layers import layers
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows
from genogram_app.layout.strips import beginnings, first_order


def ordered(request: LayoutRequest) -> list[list[int]]:
    people = roster(request)
    places = layers(people, rows(request, people))
    made = chains(people, places)
    return [
        [p for c in row for p in made[c]]
        for row in first_order(people, places, made, beginnings(people, made))
    ]


@settings(max_examples=20)
@given(st.integers(0, 10_000), st.integers(0, 40))
def test_every_place_is_on_its_row_once(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.4)
    people = roster(request)
    places = layers(people, rows(request, people))
    found = [(p, row) for row, line in enumerate(ordered(request)) for p in line]
    assert sorted(found) == [(p, row) for p, row in enumerate(places.row)]


def test_a_line_of_descent_may_be_as_long_as_it_likes() -> None:
    request = told(*(f"p{n} > p{n + 1}" for n in range(600)))
    assert [len(row) for row in ordered(request)] == [1] * 601


def test_half_siblings_stand_under_their_own_couple() -> None:
    request = told("m p1 > a b", "m p2 > c d")
    assert [request.people[p] for p in ordered(request)[1]] == ["a", "b", "c", "d"]
