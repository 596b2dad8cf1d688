"""Numbers are read in words and in figures."""

from __future__ import annotations

import pytest

from genogram_app.narrative.times.numbers import number_of


@pytest.mark.parametrize(("word", "number"), [("seven", 7), ("Twenty-four", 24), ("ninety", 90), ("17", 17)])
def test_a_number_is_read(word: str, number: int) -> None:
    assert number_of(word) == number


def test_another_word_is_no_number() -> None:
    assert number_of("forty-odd") is None
