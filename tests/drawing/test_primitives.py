from dataclasses import FrozenInstanceError

import pytest

from genogram_app.drawing.primitives import Group, Line, Move, Path, Stroke, Text


def _group(x: float) -> Group:
    line = Path((Move((0, 0)), Line((x, 0))), Stroke(1.0))
    return Group("person:p1", "Isla", (line, Text((0, 9), "Isla", 9.0)))


def test_what_draws_the_same_is_the_same() -> None:
    """The canvas repaints only groups that differ, so equal content must compare and hash as equal."""
    assert _group(5) == _group(5)
    assert hash(_group(5)) == hash(_group(5))
    assert _group(5) != _group(6)


def test_a_drawing_cannot_change_under_its_painter() -> None:
    with pytest.raises(FrozenInstanceError):
        _group(5).key = "person:p2"  # type: ignore[misc]
