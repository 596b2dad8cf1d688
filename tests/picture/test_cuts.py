"""A picture is cut into as few parts as fit, beside the things in it rather than through them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.picture.cuts import cut, parts_needed, windows


def test_what_fits_is_not_cut() -> None:
    assert cut(100, 100, 10, ()) == ()
    assert windows(100, 10, ()) == ((0.0, 100),)


@settings(max_examples=80)
@given(
    st.floats(50, 5000),
    st.floats(120, 900),
    st.lists(st.tuples(st.floats(0, 5000), st.floats(5, 90)), max_size=20),
)
def test_every_part_fits_and_nothing_is_left_out(
    length: float, window: float, things: list[tuple[float, float]]
) -> None:
    cuts = cut(length, window, 24, [(start, start + size) for start, size in things])
    parts = windows(length, 24, cuts)
    assert len(parts) == parts_needed(length, window, 24)
    assert parts[0][0] == 0
    assert parts[-1][1] == pytest.approx(length)
    assert all(end - start <= window + 0.01 for start, end in parts)
    for before, after in pairwise(parts):
        assert before[1] - after[0] == pytest.approx(24)


def test_a_cut_goes_beside_things_when_some_points_away_it_can() -> None:
    things = [(n * 60.0, n * 60.0 + 50.0) for n in range(12)]
    (place,) = cut(710, 420, 20, things)
    assert not any(start < place < end for start, end in things)


def test_what_cannot_be_missed_is_at_least_whole_on_one_side() -> None:
    things = [(0.0, 345.0), (335.0, 600.0)]
    (place,) = cut(600, 400, 20, things)
    assert not any(start < place - 10 and end > place + 10 for start, end in things)


def test_without_things_the_parts_are_even() -> None:
    assert cut(900, 700, 20, ()) == pytest.approx((450,))
