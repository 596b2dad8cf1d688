"""Names behind a number of children are those children's; names behind other numbers are nobody's."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def absent(text: str) -> set[str]:
    return {m.head for m in reading(text).mentions if m.absent and m.how == "name"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Callie has five children: Ivo, born in 2000, and Piers.", {"Ivo", "Piers"}),
        ("Callie is the mother of five: Ivo, Piers, Tess, Robin and Kit.", {"Ivo", "Piers"}),
        ("Callie has four children. The first is Ivo, whom she had at school.", {"Ivo"}),
        ("Callie has two sisters. Hedda, the other, lives abroad.", {"Hedda"}),
    ],
)
def test_children_who_are_counted_are_people(text: str, names: set[str]) -> None:
    assert absent(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Callie went to three towns: Oxford, Reading and Slough.",
        "Callie has four children. The first is in Reading.",
        "The service has two offices. Hedda, the other, is closed.",
    ],
)
def test_other_names_are_left_alone(text: str) -> None:
    assert absent(text) == set()
