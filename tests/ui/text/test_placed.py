from __future__ import annotations

from genogram_app.ui.text.placed import Placed


def places(placed: Placed[str]) -> list[tuple[int, int, str]]:
    return list(placed)


def test_what_is_typed_before_a_stretch_moves_it_and_what_comes_after_does_not() -> None:
    placed = Placed([(0, 4, "a"), (10, 14, "b")])
    placed.change(4, 0, 3)
    assert places(placed) == [(0, 4, "a"), (13, 17, "b")]


def test_a_stretch_that_is_typed_into_loses_its_place() -> None:
    placed = Placed([(0, 4, "a"), (10, 14, "b")])
    placed.change(2, 0, 1)
    assert places(placed) == [(11, 15, "b")]


def test_a_stretch_of_which_a_part_is_removed_loses_its_place() -> None:
    placed = Placed([(0, 4, "a"), (10, 14, "b")])
    placed.change(3, 8, 0)
    assert places(placed) == []


def test_between_two_positions_are_those_that_reach_into_them() -> None:
    placed = Placed([(0, 30, "sentence"), (3, 5, "early"), (20, 24, "late")])
    assert [thing for _, _, thing in placed.between(10, 21)] == ["sentence", "late"]


def test_of_stretches_in_one_another_the_shortest_stands_at_a_position() -> None:
    placed = Placed([(0, 20, "long"), (5, 9, "short")])
    assert (placed.at(6), placed.at(9), placed.at(20)) == ("short", "long", None)


def test_offsets_are_translated_for_qt() -> None:
    assert places(Placed([(1, 2, "a")], lambda offset: offset * 2)) == [(2, 4, "a")]
