"""What relatives whom a text counts are called: "daughter", "half-brothers"."""

from __future__ import annotations

from genogram_app.narrative.lexicon import SexOfTerm

RELATIVES = {
    "child": ("child", "son", "daughter"),
    "sibling": ("brother or sister", "brother", "sister"),
    "full sibling": ("full sibling", "full brother", "full sister"),
    "half sibling": ("half-sibling", "half-brother", "half-sister"),
    "grandchild": ("grandchild", "grandson", "granddaughter"),
    "partner": ("partner", "partner", "partner"),
}
"""The relations that are counted, each with its word for any sex, for a man and for a woman."""
_PLURALS = {"child": "children", "brother or sister": "brothers and sisters", "grandchild": "grandchildren"}


def relative_word(relation: str, sex: SexOfTerm) -> str:
    """Return what one such relative is called; a relation with no words of its own is its own."""
    return RELATIVES.get(relation, (relation,) * 3)[("any", "male", "female").index(sex)]


def in_number(word: str, number: int) -> str:
    """Return the word for so many."""
    return word if number == 1 else _PLURALS.get(word, f"{word}s")
