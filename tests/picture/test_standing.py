"""An edit moves the drawing so that most people stay where they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.layout.geometry import Box, Extent, KinLine, Layout, Outline, RoutedLine
from genogram_app.picture.standing import (
    NOBODY,
    Standing,
    crossings,
    order_of,
    restored,
    shifted,
    stand_alike,
)

SIZE = Extent(30, 30, 40, 20, 4)
Places = dict[str, tuple[float, float]]


def layout(places: Places) -> Layout:
    boxes = tuple(Box(person, x, y, SIZE) for person, (x, y) in places.items())
    return Layout(boxes, (), (), (), 100.0, 100.0)


def seen(standing: Standing) -> Places:
    """Where people are in the picture."""
    assert standing.free is not None
    return {box.person: (box.x, box.y) for box in shifted(standing.free, standing.shift).boxes}


FAMILY: Places = {"mum": (100.0, 0.0), "dad": (0.0, 0.0), "son": (50.0, 100.0)}


def test_the_order_is_from_left_to_right_and_else_that_of_the_file() -> None:
    assert order_of(layout(FAMILY)) == ("dad", "son", "mum")
    assert order_of(layout({"b": (0.0, 9.0), "a": (1e-9, 0.0)})) == ("b", "a")


def test_a_first_picture_is_where_its_layout_is() -> None:
    assert seen(NOBODY.after(layout(FAMILY))) == FAMILY


def test_most_stay_where_they_were_when_the_drawing_grows() -> None:
    standing = NOBODY.after(layout(FAMILY))
    below = {person: (x + 40, y + 120) for person, (x, y) in FAMILY.items()}
    with_gran = standing.after(layout({**below, "gran": (0.0, 0.0)}))
    assert seen(with_gran) == {**FAMILY, "gran": (-40.0, -120.0)}


def test_rows_between_two_64ths_do_not_jump_when_the_drawing_grows_above_them() -> None:
    family: Places = {f"p{n}": (0.0, 33.3337 * n) for n in range(12)}
    standing = NOBODY.after(layout(family))
    lower = {person: (x, y + 47.819) for person, (x, y) in family.items()}
    after = standing.after(layout({**lower, "gran": (0.0, 0.0)}))
    assert {person: place for person, place in seen(after).items() if person != "gran"} == seen(standing)


def test_when_one_half_moves_it_is_not_the_other_that_is_moved_as_well() -> None:
    pair: Places = {"a": (0.0, 0.0), "b": (50.0, 0.0)}
    after = NOBODY.after(layout(pair)).after(layout({"a": (0.0, 0.0), "b": (90.0, 0.0)}))
    assert seen(after)["a"] == (0.0, 0.0)


@given(
    st.lists(
        st.tuples(*(st.integers(-2000, 2000).map(lambda n: n / 7) for _ in range(4))), min_size=1, max_size=9
    )
)
def test_going_back_to_a_layout_brings_everybody_back(places: list[tuple[float, ...]]) -> None:
    one = layout({str(n): (x, y) for n, (x, y, _, _) in enumerate(places)})
    other = layout({str(n): (x, y) for n, (_, _, x, y) in enumerate(places)})
    first = NOBODY.after(one)
    assert seen(first.after(other).after(one)) == seen(first)


def test_places_of_a_picture_are_found_on_its_layout() -> None:
    standing = Standing((), layout(FAMILY), (-40.0, 8.0))
    assert standing.on_layout(seen(standing)) == FAMILY


def test_everything_of_a_layout_moves_together_and_little_remainders_go() -> None:
    ring = Outline(
        "h1", ("mum",), (((0.0, 0.0), (9.0, 0.0), (9.0, 9.0)),), (1.0, 2.0), (("son", (3, 4), (5, 6)),)
    )
    line = RoutedLine("descent", "u1", ("mum",), ((0.0, 0.0), (0.0, 50.0)), "son", ((0.0, 20.0),))
    whole = Layout(
        (Box("mum", 0.1 + 0.2, 1.0, SIZE),), (line,), (KinLine("r1", ((7.0, 8.0),)),), (ring,), 60.0, 70.0
    )
    after = shifted(whole, (10.0, -1.0))
    assert after.boxes == (Box("mum", 10.296875, 0.0, SIZE),)
    assert after.lines[0].points == ((10.0, -1.0), (10.0, 49.0))
    assert after.lines[0].hops == ((10.0, 19.0),)
    assert after.kin_lines == (KinLine("r1", ((17.0, 7.0),)),)
    assert after.outlines[0].parts == (((10.0, -1.0), (19.0, -1.0), (19.0, 8.0)),)
    assert (after.outlines[0].label_at, after.outlines[0].tethered) == (
        (11.0, 1.0),
        (("son", (13, 3), (15, 5)),),
    )


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        ({"mum": (70.0, 5.0), "dad": (9.0, 5.0), "son": (0.0, 95.0)}, True),
        ({"mum": (0.0, 0.0), "dad": (100.0, 0.0), "son": (50.0, 100.0)}, False),
    ],
)
def test_people_stand_alike_when_their_rows_have_the_same_order(other: Places, *, alike: bool) -> None:
    assert stand_alike(layout(FAMILY), layout(other)) is alike


def test_crossings_are_counted_where_the_lines_hop() -> None:
    line = RoutedLine("sibship", "u1", (), ((0.0, 0.0), (9.0, 0.0)), None, ((2.0, 0.0), (4.0, 0.0)))
    assert crossings(Layout((), (line, line), (), (), 0.0, 0.0)) == 4


def test_whoever_comes_back_stands_right_of_whom_they_followed() -> None:
    assert restored(("c", "a"), ("x", "a", "b", "d", "c")) == ("x", "c", "a", "b", "d")
    assert restored((), ("a", "b")) == ("a", "b")
    assert restored(("a", "b"), ()) == ("a", "b")
