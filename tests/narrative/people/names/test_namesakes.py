"""A name of the drawing may be somebody else's, where the text says so."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.namesakes import is_namesake
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "first", "last", "longer"),
    [
        ("The other Callie came.", 2, 2, False),
        ("Another Callie came.", 1, 1, False),
        ("Another girl called Callie came.", 3, 3, False),
        ("Aaron Bell, a neighbour, came.", 0, 1, True),
        ("Ms Finch, the head teacher, came.", 0, 1, False),
    ],
)
def test_words_beside_a_name_tell_somebody_else_of_that_name(
    text: str, first: int, last: int, longer: bool
) -> None:
    assert is_namesake(tokenise(text), first, last, longer=longer)


@pytest.mark.parametrize(
    ("text", "last", "longer"),
    [("Mrs Finch, a retired teacher, came.", 1, False), ("Callie Bright, her mother, came.", 1, True)],
)
def test_work_and_kin_tell_of_nobody_else(text: str, last: int, longer: bool) -> None:
    assert not is_namesake(tokenise(text), 0, last, longer=longer)
