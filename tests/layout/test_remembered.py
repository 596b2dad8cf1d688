from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.families import family, told, with_company
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Extent
from genogram_app.layout.outlines import outlines
from genogram_app.layout.remembered import Kept, Latest, Remembered
from genogram_app.layout.request import Home, LayoutRequest


def test_a_kept_result_is_not_worked_out_again() -> None:
    kept: Kept[list[int]] = Kept(2)
    first = kept.recall("a", lambda: [1])
    assert kept.recall("a", lambda: [2]) is first


def test_the_result_not_asked_for_longest_is_let_go() -> None:
    kept: Kept[int] = Kept(2)
    for key in ("a", "b", "a", "c"):
        kept.recall(key, lambda: 1)
    assert len(kept) == 2
    assert kept.recall("a", lambda: 2) == 1
    assert kept.recall("b", lambda: 2) == 2


def test_the_last_result_is_worked_out_again_only_for_something_else() -> None:
    latest: Latest[list[int]] = Latest()
    first = latest.recall({"asked": 1}, lambda: [1])
    assert latest.recall({"asked": 1}, lambda: [2]) is first
    assert latest.recall({"asked": 2}, lambda: [3]) == [3]
    assert latest.recall({"asked": 1}, lambda: [4]) == [4]


def test_dragging_on_leads_where_a_single_drag_leads() -> None:
    request, remembered = with_company(family(3, 20), 3), Remembered()
    person = request.people[5]
    for x in (100.0, 180.0, 260.0):
        dragged = replace(request, pins={person: (x, 200.0)})
        assert arrange(dragged, remembered) == arrange(dragged)


def with_longer_name(request: LayoutRequest, number: int) -> LayoutRequest:
    person = request.people[number % len(request.people)]
    old = request.extents[person]
    wider = Extent(
        old.symbol_width, old.symbol_height, old.label_width + 20, old.label_height + 9, old.label_gap
    )
    return replace(request, extents={**request.extents, person: wider})


@settings(max_examples=12)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=3), st.integers(0, 30))
def test_a_layout_does_not_depend_on_what_was_laid_out_before(numbers: list[int], seed: int) -> None:
    remembered = Remembered()
    request = with_company(family(seed, 14), seed)
    for number in numbers:
        arrange(request, remembered)
        request = with_longer_name(request, number)
    assert arrange(request, remembered) == arrange(request)


def test_an_order_is_searched_once_while_only_names_change() -> None:
    remembered = Remembered()
    request = family(3, 20)
    for number in range(3):
        arrange(with_longer_name(request, number), remembered)
    assert len(remembered.orders) == 1


def test_an_area_is_worked_out_once_while_nobody_comes_into_it() -> None:
    remembered = Remembered()
    request = replace(told("f m > a b c d"), homes=(Home("h", ("f", "m", "a")),))
    drawn = arrange(request, remembered)
    beside = {box.person: box for box in drawn.boxes}
    for step in (0.0, 1.0, 2.0):
        further = replace(beside["d"], x=beside["d"].x + step)
        outlines(request.homes, {**beside, "d": further}, request.spacing.unit, remembered, drawn.lines)
    assert (len(remembered.areas), len(remembered.shapes)) == (3, 1)
