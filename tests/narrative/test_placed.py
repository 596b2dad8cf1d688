"""What begins in a part of a text is found by where it begins."""

from __future__ import annotations

from genogram_app.narrative.placed import Placed
from genogram_app.narrative.sentences import Sentence

THINGS = tuple(Sentence(start, start + 10, 0) for start in (0, 20, 20, 40))


def test_what_begins_in_a_part_is_found_in_order() -> None:
    placed = Placed(THINGS)
    assert placed.within(20, 40) == THINGS[1:3]
    assert placed.within(5, 20) == ()
    assert tuple(placed) == THINGS


def test_what_begins_before_a_part_is_not_in_it() -> None:
    assert Placed(THINGS).within(1, 20) == ()
