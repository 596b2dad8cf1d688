"""Where a name begins and ends that is none of the drawing's."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.professionals import professional_tokens
from genogram_app.narrative.people.names.unknown_names import Scene, name_at, name_back, within_name
from genogram_app.narrative.tokens import tokenise


def _scene(text: str) -> Scene:
    tokens = tokenise(text)
    return Scene(tokens, {}, professional_tokens(tokens), ())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Hester Marsh came", 0, 1),
        ("Mr Pike came", 0, 1),
        ("Mrs. Pike came", 0, 2),
        ("Mr and Mrs Pike came", 0, 3),
        ("partner, J.T., came", 2, 5),
        ("uncle, J. T. Pike, came", 2, 6),
        ("Hester\nMarsh came", 0, 0),
    ],
)
def test_a_name_is_read_to_its_end(text: str, first: int, last: int) -> None:
    scene = _scene(text)
    assert name_at(scene, first) == last
    assert name_back(scene, last) == first
    assert all(within_name(scene, i) for i in range(first + 1, last + 1) if scene.tokens[i].capital)


@pytest.mark.parametrize(
    "text",
    ["However she", "Monday came", "Mr came", "Larch Road was", "DC Moss came", "MARAC met"],
)
def test_what_is_no_name_is_not_read_as_one(text: str) -> None:
    assert name_at(_scene(text), 0) is None
