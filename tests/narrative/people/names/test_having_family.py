"""Somebody who is said to have a family is of the story, though nobody says whose relative."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.having_family import has_family
from genogram_app.narrative.tokens import tokenise


def _has(text: str, name: str) -> bool:
    tokens = tokenise(text)
    first = next(i for i, token in enumerate(tokens) if token.text == name.split()[0])
    return has_family(tokens, first, first + len(name.split()) - 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Colm is married and lives with his wife, Orla.", "Colm"),
        ("Colm lives in Eastmere with his mother.", "Colm"),
        ("Colm has a six-year-old son, Dara.", "Colm"),
        ("Dara was adopted in May 2012 by Mr and Mrs Pike.", "Mr and Mrs Pike"),
    ],
)
def test_a_family_makes_somebody_one_of_the_story(text: str, name: str) -> None:
    assert _has(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Colm has a duty of care.", "Colm"),
        ("Colm lives nearby.", "Colm"),
        ("Mr and Mrs Pike had a daughter, Orla.", "Mrs Pike"),
        ("Colm was told that her mother had rung.", "Colm"),
        ("The plan was adopted. By Colm it was not read.", "Colm"),
        ("The tool was used by Colm with the mother.", "Colm"),
    ],
)
def test_other_things_do_not(text: str, name: str) -> None:
    assert not _has(text, name)
