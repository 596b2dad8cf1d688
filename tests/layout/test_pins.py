from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from benchmarks.layout import overlaps
from genogram_app.layout.arrange import arrange


@given(st.integers(0, 10_000), st.integers(2, 30), st.integers(-50, 900), st.integers(0, 500))
def test_a_pinned_person_stands_exactly_there_and_on_nobody(seed: int, size: int, x: int, y: int) -> None:
    request = family(seed, size)
    who = request.people[seed % size]
    layout = arrange(replace(request, pins={who: (float(x), float(y))}))
    assert (layout.box_of(who).x, layout.box_of(who).y) == (x, y)
    assert overlaps(layout) == []


def test_pinning_people_where_they_stand_changes_nothing() -> None:
    request = told("a b > c d", "c x > e")
    free = arrange(request)
    pinned = arrange(replace(request, pins={b.person: (b.x, b.y) for b in free.boxes}))
    assert pinned == free


def test_a_child_moved_along_the_row_keeps_the_rest_in_place() -> None:
    request = told("a b > c d e")
    free = arrange(request)
    moved = arrange(replace(request, pins={"e": (free.box_of("e").x + 200, free.box_of("e").y)}))
    assert moved.box_of("a") == free.box_of("a")
    assert moved.box_of("c") == free.box_of("c")


def test_people_make_way_for_someone_put_between_them() -> None:
    request = told("a b > c d e")
    free = arrange(request)
    moved = arrange(replace(request, pins={"e": (free.box_of("c").x, free.box_of("c").y)}))
    assert moved.box_of("c").x != free.box_of("c").x
    assert overlaps(moved) == []
