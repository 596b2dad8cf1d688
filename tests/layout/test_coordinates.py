from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.families import told
from genogram_app.layout.arrange import arrange
from genogram_app.layout.coordinates import isotonic
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import Home, Words

WIDE = Extent(30.0, 30.0, 80.0, 22.0, 4.0)


def test_parents_stand_centred_over_their_children() -> None:
    layout = arrange(told("a b > c d e"))
    x = {b.person: b.x for b in layout.boxes}
    assert abs((x["a"] + x["b"]) / 2 - x["d"]) < 1


def test_siblings_stand_at_even_distances() -> None:
    x = [arrange(told("a b > c d e")).box_of(p).x for p in "cde"]
    assert abs((x[1] - x[0]) - (x[2] - x[1])) < 0.01


def test_siblings_on_different_rows_are_still_left_to_right() -> None:
    layout = arrange(told("a b > uncle sister", "sister s > niece", "uncle niece > c"))
    assert layout.box_of("uncle").x < layout.box_of("sister").x


def test_goals_that_rise_are_kept() -> None:
    assert isotonic([1.0, 2.0, 5.0], [1.0, 1.0, 1.0]) == [1.0, 2.0, 5.0]


def test_goals_that_fall_share_their_weighted_mean() -> None:
    assert isotonic([4.0, 1.0], [1.0, 2.0]) == [2.0, 2.0]


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(1, 5)), max_size=12))
def test_the_nearest_rising_sequence_rises_and_keeps_the_balance(goals: list[tuple[int, int]]) -> None:
    weights = [float(w) for _, w in goals]
    found = isotonic([float(g) for g, _ in goals], weights)
    assert found == sorted(found)
    wanted = sum(g * w for g, w in goals)
    assert abs(sum(f * w for f, w in zip(found, weights, strict=True)) - wanted) < 1e-6


def test_there_is_room_for_an_outline_between_neighbours_of_different_homes() -> None:
    def apart(*homes: Home) -> float:
        request = replace(told("f m > a b"), homes=homes, extents=dict.fromkeys("fmab", WIDE))
        layout = arrange(request)
        return layout.box_of("b").x - layout.box_of("a").x

    assert apart(Home("h1", ("a", "m")), Home("h2", ("b", "f"))) > apart(Home("h1", ("a", "b")))


def test_partners_stand_as_far_apart_as_the_words_above_them_need() -> None:
    layout = arrange(replace(told("a b > c"), couple_words={"u0": Words(90.0, 20.0, 10.0)}))
    assert layout.box_of("b").x - layout.box_of("a").x >= 90.0


def test_the_next_child_stands_beyond_the_words_beside_a_childs_line() -> None:
    layout = arrange(replace(told("a b > c d"), child_words={("u0", "c"): Words(90.0, 20.0, 10.0)}))
    assert layout.box_of("d").x - layout.box_of("c").x >= 90.0
