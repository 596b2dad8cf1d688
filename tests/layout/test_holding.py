from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import family, told
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Layout, Point
from genogram_app.layout.holding import SLACK
from genogram_app.layout.request import LayoutRequest


def order(layout: Layout) -> tuple[str, ...]:
    return tuple(box.person for box in sorted(layout.boxes, key=lambda box: box.x))


def places(layout: Layout) -> dict[str, Point]:
    return {box.person: (box.x, box.y) for box in layout.boxes}


def after(request: LayoutRequest, before: Layout) -> dict[str, Point]:
    return places(arrange(replace(request, order=order(before), stood=places(before))))


@given(st.integers(0, 10_000), st.integers(1, 30))
def test_a_family_that_has_not_changed_stays_exactly_where_it_was(seed: int, size: int) -> None:
    request = family(seed, size, strange=0.1)
    once = arrange(request)
    again = arrange(replace(request, order=order(once), stood=places(once)))
    assert places(arrange(replace(request, order=order(again), stood=places(again)))) == places(again)


def test_a_label_that_grows_where_there_is_room_moves_nobody() -> None:
    request = told("a b > c d e", "c f > g")
    before = arrange(request)
    wider = replace(
        request, extents={**request.extents, "g": replace(request.extents["g"], label_width=90.0)}
    )
    assert after(wider, before) == places(before)


def test_whoever_is_new_makes_only_those_move_who_stand_in_the_way() -> None:
    before = arrange(told("a b > c d", "x y > e f"))
    now = after(told("a b > c d new", "x y > e f"), before)
    assert {p for p, at in places(before).items() if now[p] == at} >= set("xyef")


def test_nobody_stays_further_from_their_place_than_can_hardly_be_seen() -> None:
    request = told("a b > c d e")
    free = arrange(request)
    pulled = {p: (x + (60.0 if p == "e" else 0.0), y) for p, (x, y) in places(free).items()}
    now = places(arrange(replace(request, order=order(free), stood=pulled)))
    assert abs(now["e"][0] - places(free)["e"][0]) <= SLACK


def test_rows_stay_as_far_apart_as_they_stood_when_a_little_less_would_do() -> None:
    request = told("a b > c")
    tall = replace(
        request, extents={**request.extents, "a": replace(request.extents["a"], label_height=70.0)}
    )
    before = arrange(tall)
    slightly = replace(
        request, extents={**request.extents, "a": replace(request.extents["a"], label_height=65.0)}
    )
    assert after(slightly, before)["c"] == places(before)["c"]
    assert after(request, before)["c"][1] < places(before)["c"][1]
