"""What stretches of a typed text were read as."""

from __future__ import annotations

from genogram_app.entry.pieces import Piece, Problem


def test_pieces_and_problems_with_the_same_place_and_words_are_the_same() -> None:
    assert Piece(0, 5, "name") == Piece(0, 5, "name")
    assert Problem(0, 5, "Why.") != Problem(0, 4, "Why.")
