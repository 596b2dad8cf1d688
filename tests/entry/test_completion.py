"""How the word that is being typed in a phrase can go on."""

from __future__ import annotations

import pytest

from genogram_app.entry.completion import completions
from tests.entry.invented import invented


def _texts(text: str) -> list[str]:
    found = completions(text, len(text), invented())
    return [text[: c.start] + c.text for c in found]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("Kel", ["Kelly Shaw", "Kelly Price"]),
        ("mother of kelly sh", ["mother of Kelly Shaw"]),
        ("Dean, Is", ["Dean, Isla Carter"]),
        ("Joe lives at addr", ["Joe lives at Address 1", "Joe lives at Address 2"]),
        ("half-s", ["half-sibling", "half-sister"]),
        ("o'd", ["Tia-Mae O'Dwyer"]),
    ],
)
def test_names_and_words_are_completed(typed: str, first: list[str]) -> None:
    assert _texts(typed)[: len(first)] == first


@pytest.mark.parametrize("typed", ["", "K", "Kelly ", "Kelly Shaw", "zzz", "+"])
def test_nothing_is_offered_where_nothing_is_begun(typed: str) -> None:
    assert completions(typed, len(typed), invented()) == ()


def test_only_what_stands_before_the_caret_counts() -> None:
    (first, *_) = completions("Kel + Dean", 3, invented())
    assert (first.start, first.end, first.text) == (0, 3, "Kelly Shaw")
