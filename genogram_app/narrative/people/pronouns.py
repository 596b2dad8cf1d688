"""Pronouns that stand for people: the sex they say, and how they stand in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.clauses import ADVERBS, CONJUNCTIONS, PREPOSITIONS
from genogram_app.narrative.tokens import Token

PronounCase: TypeAlias = Literal["subject", "object", "possessive", "relative"]
PRONOUN: dict[str, tuple[SexOfTerm, bool]] = {
    "he": ("male", False),
    "him": ("male", False),
    "his": ("male", False),
    "she": ("female", False),
    "her": ("female", False),
    "they": ("any", True),
    "them": ("any", True),
    "their": ("any", True),
    "who": ("any", False),
    "whose": ("any", False),
    "whom": ("any", False),
}
"""Each pronoun with the sex it says and whether it may mean several."""

_CASES: dict[str, PronounCase] = {
    "he": "subject", "she": "subject", "they": "subject", "him": "object", "them": "object",
    "his": "possessive", "their": "possessive", "who": "relative", "whose": "relative", "whom": "relative",
}  # fmt: skip
_BEHIND_OBJECT = frozenset(
    {"a", "an", "the", "this", "that", "these", "some", "any", "he", "she", "they", "it", "his", "their", "i"}
)


def case_of(tokens: Sequence[Token], i: int) -> PronounCase:
    """Return how a pronoun stands: "her" is an object where no noun follows."""
    word = tokens[i].lower
    if word != "her":
        return _CASES[word]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.kind != "word":
        return "object" if after is None or after.kind != "number" else "possessive"
    ends = after.lower in PREPOSITIONS | CONJUNCTIONS | ADVERBS | _BEHIND_OBJECT
    return "object" if ends else "possessive"


def quoted_tokens(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the tokens inside quotation marks, which never run over a line."""
    found: set[int] = set()
    opened: int | None = None
    for i, token in enumerate(tokens):
        if token.opens_line:
            opened = None
        if token.text == '"':
            if opened is not None:
                found.update(range(opened, i))
            opened = i + 1 if opened is None else None
    return frozenset(found)
