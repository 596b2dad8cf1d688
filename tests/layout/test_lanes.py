from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.layout.lanes import Track, crossings, lanes


def test_bars_side_by_side_share_a_lane() -> None:
    assert lanes([Track(0, "bar", (5,), (0, 10)), Track(1, "bar", (35,), (30, 40))]) == [0, 0]


def test_a_bracket_runs_above_the_bar_that_hangs_from_it() -> None:
    tracks = [Track(0, "bar", (50,), (40, 60)), Track(0, "bracket", (0, 100), (50,))]
    assert lanes(tracks) == [1, 0]


def test_a_family_inside_anothers_bar_hangs_below_it() -> None:
    tracks = [Track(0, "bar", (0,), (0, 100)), Track(1, "bar", (50,), (40, 60))]
    assert lanes(tracks) == [0, 1]


def test_an_upright_line_never_comes_down_on_another() -> None:
    above, below = Track(0, "bar", (0,), (0, 50)), Track(1, "bar", (50,), (50, 90))
    assert crossings(above, below) > 10 > crossings(below, above)
    assert lanes([above, below]) == [1, 0]


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(1, 40)), min_size=1, max_size=8))
def test_tracks_in_one_lane_never_share_a_stretch(spans: list[tuple[int, int]]) -> None:
    tracks = [Track(n, "bar", (float(a),), (float(a + w),)) for n, (a, w) in enumerate(spans)]
    found = lanes(tracks)
    for n, one in enumerate(tracks):
        for m in range(n):
            if found[n] == found[m]:
                assert one.right < tracks[m].left or tracks[m].right < one.left
