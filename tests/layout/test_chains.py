from __future__ import annotations

from benchmarks.families import told
from genogram_app.layout.chains import chains, disorder
from genogram_app.layout.layers import layers
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.roster import roster
from genogram_app.layout.rows import rows


def names(request: LayoutRequest) -> set[tuple[str, ...]]:
    people = roster(request)
    made = chains(people, layers(people, rows(request, people)))
    return {tuple(people.people[p] for p in c if p < len(people.people)) for c in made}


def test_a_couple_is_one_chain() -> None:
    assert names(told("a b > c")) == {("a", "b"), ("c",)}


def test_two_partners_stand_to_either_side_by_date() -> None:
    assert ("p1", "m", "p2") in names(told("m p1 > a", "m p2 > b"))


def test_of_three_partners_the_last_two_stand_beside() -> None:
    assert ("p2", "m", "p3") in names(told("m p1 > a", "m p2 > b", "m p3 > c"))


def test_the_subjects_parents_stand_side_by_side_whatever_the_date() -> None:
    made = names(told("m p1 > a", "m p2 > b", "m p3 > c", subject="a"))
    assert any({"m", "p1"} <= set(c) for c in made)


def test_nobody_is_put_between_twins() -> None:
    made = names(told("a b > c d", "c x > e", births=("c d",)))
    assert ("x", "c", "d") in made


def test_a_couple_is_parted_rather_than_siblings_put_out_of_order() -> None:
    made = names(told("a b > x1 x2", "c d > y1 y2", "x1 y2", "x2 y1"))
    assert sum(len(c) == 2 and c[0] in ("x1", "x2", "y1", "y2") for c in made) == 1


def test_the_man_of_a_couple_reads_as_left() -> None:
    request = told("b a > c")
    people = roster(LayoutRequest(request.people, request.unions, request.extents, males=frozenset("a")))
    assert disorder((1, 0), people) < disorder((0, 1), people)
