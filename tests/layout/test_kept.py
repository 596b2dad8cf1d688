from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.arrange import arrange
from genogram_app.layout.request import LayoutRequest


def stood(request: LayoutRequest) -> list[str]:
    """Everybody as they stand in the layout, left to right."""
    return [box.person for box in sorted(arrange(request).boxes, key=lambda b: b.x)]


def rows(request: LayoutRequest) -> list[list[str]]:
    boxes = arrange(request).boxes
    return [
        [b.person for b in sorted(boxes, key=lambda b: b.x) if b.y == y] for y in sorted({b.y for b in boxes})
    ]


@given(st.integers(0, 10_000), st.integers(2, 40))
def test_the_same_family_stands_as_it_stood(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.2)
    assert rows(replace(request, order=tuple(stood(request)))) == rows(request)


def test_an_order_that_birth_allows_is_kept_even_where_lines_cross() -> None:
    request = told("a b > c", "x y > e")
    order = ("x", "y", "a", "b", "c", "e")
    assert rows(replace(request, order=order)) == [["x", "y", "a", "b"], ["c", "e"]]


def test_siblings_are_put_in_order_of_birth_whatever_the_order_was() -> None:
    request = replace(told("a b > c d e"), order=("a", "b", "e", "d", "c"))
    assert rows(request)[1] == ["c", "d", "e"]


def test_a_new_child_stands_beside_its_siblings() -> None:
    request = replace(told("a b > c d", "x y > e f"), order=("a", "b", "x", "y", "c", "e", "f"))
    assert rows(request)[1] == ["c", "d", "e", "f"]


def test_new_parents_stand_over_their_child() -> None:
    request = told("a b > c d", "x y > e f", "c1 c2 > a", "d1 d2 > y")
    before = tuple("abxycdef")
    assert rows(replace(request, order=before))[0] == ["c1", "c2", "d1", "d2"]


def test_a_new_partner_stands_beside_the_person() -> None:
    request = replace(told("a b > c d", "x y > e f", "e g"), order=("x", "y", "a", "b", "e", "f", "c", "d"))
    row = rows(request)[1]
    assert abs(row.index("e") - row.index("g")) == 1
    assert [p for p in row if p != "g"] == ["e", "f", "c", "d"]


def test_people_who_are_gone_are_passed_over() -> None:
    request = replace(told("a b > c d"), order=("z", "a", "b", "c", "y", "d", "c"))
    assert rows(request) == [["a", "b"], ["c", "d"]]


@given(st.integers(0, 10_000), st.integers(6, 30))
def test_nobody_changes_places_when_somebody_unconnected_comes(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.2)
    order = stood(request)
    random.Random(seed).shuffle(order)
    before = rows(replace(request, order=tuple(order)))
    known = tuple(p for row in before for p in row)
    more = replace(
        request,
        people=(*request.people, "new"),
        extents={**request.extents, "new": request.extents[request.people[0]]},
        order=tuple(sorted(known, key=lambda p: next(r.index(p) for r in before if p in r))),
    )
    assert [[p for p in row if p != "new"] for row in rows(more)] == before
