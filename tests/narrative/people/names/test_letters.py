"""Letters are names only where a report calls several people so, and says whose relatives they are."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.letters import letters_of_people
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Q lived with his wife, R. Q's son, W, rang. W told R.", "QRW"),
        ("A was 70. A's wife, B, had left. B's brother lived with A.", "AB"),
        ("A man rang. Q's son, W, rang. W told Q. A neighbour rang.", "QW"),
        ("Child K lived with his mother. K's brother, J, was out. J and K met.", ""),
        ("Q's wife was out. Q rang.", ""),
        ("His mother, R, and her brother, S, lived in Ward C. R and S lived near Address B.", "RS"),
        ("Mr Q's wife, Ms R, was out. Mr Q and Ms R rang.", ""),
        (
            "His brother is J and his sisters are K and W. J lives abroad. K asked J. W rang.",
            "JKW",
        ),
        ("R lived there. S asked R. R told S. S moved.", ""),
        ("Vitamin D and hepatitis C were found. Q. Marsh rang. J.T. rang.", ""),
    ],
)
def test_letters_of_people(text: str, letters: str) -> None:
    assert letters_of_people(tokenise(text)) == frozenset(letters)
