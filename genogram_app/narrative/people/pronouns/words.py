"""Pronouns that stand for people: the sex they say, and how they stand in a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal, TypeAlias

from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.clauses import ADVERBS, CONJUNCTIONS, PREPOSITIONS
from genogram_app.narrative.text import Narrative, once_for_each_text, token_starts
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
}
"""Each pronoun with the sex it says and whether it may mean several."""

_CASES: dict[str, PronounCase] = {
    "he": "subject", "she": "subject", "they": "subject", "him": "object", "them": "object",
    "his": "possessive", "their": "possessive", "who": "relative", "whose": "relative",
}  # fmt: skip
_QUOTED = re.compile(r"""\"[^"\n]{1,600}\"|'(?<![\w.]')(?=\w)[^\n"]{1,400}?(?<![\ss])'(?!\w)""")
_BEHIND_OBJECT = frozenset(
    {
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "some",
        "any",
        "he",
        "she",
        "they",
        "it",
        "his",
        "their",
        "i",
        "no",
        "nothing",
        "yes",
        "everything",
        "more",
        "so",
        "again",
        "there",
        "here",
        "alone",
        "together",
        "away",
        "across",
        "along",
        "up",
        "down",
        "out",
    }
)

_BEFORE_NOUN = frozenset({"first", "only", "then", "previous", "both", "past"})


def case_of(tokens: Sequence[Token], i: int) -> PronounCase:
    """Return how a pronoun stands: "her" is an object where no noun follows."""
    word = tokens[i].lower
    if word != "her":
        return _CASES[word]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None or after.kind != "word":
        return "object" if after is None or after.kind != "number" else "possessive"
    if after.lower in _BEFORE_NOUN:
        return "possessive"
    ends = after.lower in PREPOSITIONS or after.lower in CONJUNCTIONS or after.lower in ADVERBS
    return "object" if ends or after.lower in _BEHIND_OBJECT else "possessive"


@once_for_each_text
def quoted_tokens(narrative: Narrative) -> frozenset[int]:
    """Return the tokens of a text inside quotation marks, which never run over a line."""
    found: set[int] = set()
    starts = token_starts(narrative)
    for quotation in _QUOTED.finditer(narrative.plain):
        found.update(range(bisect_left(starts, quotation.start()), bisect_left(starts, quotation.end())))
    return frozenset(found)
