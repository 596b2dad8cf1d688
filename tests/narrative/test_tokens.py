"""A text is cut into words, numbers, possessives and marks."""

from __future__ import annotations

from genogram_app.narrative.tokens import tokenise


def test_a_possessive_is_a_token_of_its_own() -> None:
    assert [(t.text, t.kind) for t in tokenise("Ann's parents' house")] == [
        ("Ann", "word"),
        ("'s", "possessive"),
        ("parents", "word"),
        ("'", "possessive"),
        ("house", "word"),
    ]


def test_hyphens_and_apostrophes_stay_in_a_name() -> None:
    assert [t.text for t in tokenise("O'Dowd-Reyes came")] == ["O'Dowd-Reyes", "came"]


def test_a_date_is_one_number() -> None:
    assert [t.text for t in tokenise("on 12.06.11, SW2")] == ["on", "12.06.11", ",", "SW2"]
