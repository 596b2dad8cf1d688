from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.layout.geometry import Box, Extent
from genogram_app.layout.paths import find_path, is_clear, rect_of


def test_a_clear_way_is_straight() -> None:
    assert find_path((0, 0), (10, 5), [(20, 20, 30, 30)], 1) == ((0, 0), (10, 5))


def test_a_way_goes_round_what_stands_in_it() -> None:
    wall = (4.0, -5.0, 6.0, 5.0)
    path = find_path((0, 0), (10, 0), [wall], 1)
    assert len(path) > 2
    assert is_clear(path, [wall])


def test_a_way_along_the_edge_is_clear() -> None:
    assert is_clear([(0, 5), (10, 5)], [(2, 5, 8, 9)])


def test_where_there_is_no_way_the_line_is_straight() -> None:
    cage = [(-9.0, -9.0, 9.0, -5.0), (-9.0, 5.0, 9.0, 9.0), (-9.0, -9.0, -5.0, 9.0), (5.0, -9.0, 9.0, 9.0)]
    assert find_path((0, 0), (20, 0), cage, 1) == ((0, 0), (20, 0))


def test_a_persons_room_holds_symbol_and_label() -> None:
    assert rect_of(Box("a", 50, 50, Extent(30, 30, 60, 20, 4))) == (20, 35, 80, 89)


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6)), max_size=6))
def test_a_way_between_blocks_that_leave_gaps_is_always_clear(cells: list[tuple[int, int]]) -> None:
    blocks = [(10.0 * i, 10.0 * j, 10.0 * i + 7, 10.0 * j + 7) for i, j in cells]
    path = find_path((0, 33), (90, 33), blocks, 1)
    assert is_clear(path, blocks)
    assert (path[0], path[-1]) == ((0, 33), (90, 33))


def test_a_way_longer_than_wanted_is_not_taken() -> None:
    wall = (4.0, -50.0, 6.0, 50.0)
    assert len(find_path((0, 0), (10, 0), [wall], 1, longest=200)) > 2
    assert find_path((0, 0), (10, 0), [wall], 1, longest=60) == ((0, 0), (10, 0))
