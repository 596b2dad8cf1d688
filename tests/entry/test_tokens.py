"""The words and marks of a typed phrase."""

from __future__ import annotations

import pytest

from genogram_app.entry.tokens import plain, tokens_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Kelly+Dean", ["Kelly", "+", "Dean"]),
        ("Isla's mum", ["Isla", "'s", "mum"]),
        ("James’ mum", ["James", "’", "mum"]),
        ("b 12/3/21, m.", ["b", "12/3/21", ",", "m."]),
        ("Ends here.", ["Ends", "here"]),
        ("d.o.b. [..2019] 2019~", ["d.o.b.", "[..2019]", "2019~"]),
        ('“Ben M” and "open', ["Ben M", "and", "open"]),
        ("O'Dwyer", ["O'Dwyer"]),
    ],
)
def test_a_phrase_falls_into_words_and_marks(text: str, tokens: list[str]) -> None:
    assert [t.text for t in tokens_of(text)] == tokens


def test_every_token_knows_its_place() -> None:
    text = "Kelly “Ben M”, Isla's."
    assert [text[t.start : t.end] for t in tokens_of(text)] == ["Kelly", "“Ben M”", ",", "Isla", "'s"]


def test_words_are_compared_without_capitals_and_curls() -> None:
    assert plain("O’Dwyer") == "o'dwyer"
