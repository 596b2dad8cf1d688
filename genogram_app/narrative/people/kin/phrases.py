"""Noun phrases that describe a relative: "her half-sister", "Mr Hale's former wife", "a daughter"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import (
    ENDED_WORDS,
    KIN_OPENINGS,
    LONGEST_KIN,
    MODIFIERS,
    NEW_WORDS,
    NOT_FAMILY,
    NUMBERS,
    PRONOUNS,
    SexOfTerm,
    kin_word,
)
from genogram_app.narrative.searching import every
from genogram_app.narrative.text import Narrative, once_for_each_text, token_starts
from genogram_app.narrative.tokens import Token

OwnerKind: TypeAlias = Literal["pronoun", "possessive", "of", "none"]
_OWN = frozenset({"own", "birth", "biological", "natural"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_MOST_MODIFIERS = 6
_LITTLE = frozenset({"baby", "infant"})
_AGE_UNITS = frozenset({"year", "month", "week", "day"})


@value_object
class KinPhrase:
    """A relative as described: from `first` to `head` (tokens), and whose relative.

    `owner` is the token of the pronoun, or the last token of whoever owns ("Hale" of "Mr Hale's wife"), or
    the first token of whoever follows "of"; None where nobody is named as such.
    """

    first: int
    head: int
    term: str
    relation: str
    sex: SexOfTerm
    plural: bool
    owner_kind: OwnerKind
    owner: int | None
    modifiers: frozenset[str]
    indefinite: bool
    number: int | None = None
    """How many relatives the phrase counts."""

    @property
    def side(self) -> str:
        """The side of the family, where it is said."""
        return next((m for m in ("maternal", "paternal") if m in self.modifiers), "")

    @property
    def relation_meant(self) -> str:
        """The relation; "own parent" where "her own father" tells him from a stepfather."""
        own = self.relation == "parent" and bool(self.modifiers & _OWN)
        return "own parent" if own else self.relation

    @property
    def new(self) -> bool:
        """Whether the text speaks of someone as new or current."""
        return bool(self.modifiers & NEW_WORDS)

    @property
    def ended(self) -> bool:
        """Whether the text speaks of a relation as over."""
        return bool(self.modifiers & ENDED_WORDS) or self.term.startswith("ex ")


def kin_phrases(narrative: Narrative, taken: Mapping[int, int]) -> tuple[KinPhrase, ...]:
    """Return the kin descriptions of a text in order.

    `taken` maps the tokens that belong to names to the last token of each name.
    """
    found: list[KinPhrase] = []
    reached = 0
    for first, last in _kin_terms(narrative):
        if first < reached or first in taken or last in taken:
            continue
        phrase = _phrase(narrative.tokens, first, last, taken)
        if phrase:
            found.append(phrase)
        reached = last + 1
    return tuple(found)


@once_for_each_text
def _kin_terms(narrative: Narrative) -> tuple[tuple[int, int], ...]:
    """The first and the last token of the longest kin term at each token at which one begins."""
    tokens, no_family = narrative.tokens, _no_family(narrative)
    likely = tokens.saying(KIN_OPENINGS, hyphens=True)
    found = [(i, last) for i in likely if i not in no_family and (last := _kin_end(tokens, i)) is not None]
    begin = {i for i, _ in found}
    # "A baby sister" is a sister.
    return tuple((i, end) for i, end in found if end + 1 not in begin or tokens[i].lower not in _LITTLE)


@once_for_each_text
def _no_family(narrative: Narrative) -> frozenset[int]:
    """The tokens inside phrases that only look like family."""
    tokens, starts = narrative.tokens, token_starts(narrative)
    found: set[int] = set()
    for match in every(NOT_FAMILY, narrative, small=True):
        first = max(0, bisect_right(starts, match.start()) - 1)
        for i in range(first, bisect_left(starts, match.end())):
            if match.start() < tokens[i].end:
                found.add(i)
    return frozenset(found)


def _kin_end(tokens: Sequence[Token], i: int) -> int | None:
    """The last token of the longest kin term that begins at a token, or None."""
    if tokens[i].kind != "word":
        return None
    for length in range(LONGEST_KIN, 0, -1):
        part = tokens[i : i + length]
        if len(part) == length and all(t.kind == "word" for t in part) and kin_word(_text(part)):
            return i + length - 1
    return None


def _phrase(tokens: Sequence[Token], start: int, head: int, taken: Mapping[int, int]) -> KinPhrase | None:
    kin = kin_word(_text(tokens[start : head + 1]))
    if kin is None:
        return None
    relation, sex, plural = kin
    first, modifiers = _modifiers(tokens, start, taken, plural=plural)
    before = tokens[first - 1] if first else None
    kind: OwnerKind = "none"
    owner: int | None = None
    indefinite = False
    if before and before.lower in PRONOUNS:
        kind, owner, first = "pronoun", first - 1, first - 1
    elif before and before.kind == "possessive" and first >= 2:
        kind, owner, first = "possessive", first - 2, first - 2
    elif before and (before.lower in _INDEFINITE or before.lower == "the"):
        indefinite, first = before.lower != "the", first - 1
    if kind == "none" and _follows(tokens, head + 1, "of"):
        after = head + 2
        if after < len(tokens) and (tokens[after].capital or tokens[after].lower in ("the", *PRONOUNS)):
            kind, owner = "of", after
    term = _text(tokens[start : head + 1]).lower().replace("-", " ")
    number = next((NUMBERS[t.lower] for t in tokens[first:start] if t.lower in NUMBERS), None)
    return KinPhrase(first, head, term, relation, sex, plural, kind, owner, modifiers, indefinite, number)


def _modifiers(
    tokens: Sequence[Token], start: int, taken: Mapping[int, int], *, plural: bool
) -> tuple[int, frozenset[str]]:
    """The first token and the words of the modifiers before a kin term."""
    first = start
    said: set[str] = set()
    while first and start - first < _MOST_MODIFIERS and first - 1 not in taken:
        if tokens[first].opens_line:
            break
        word = tokens[first - 1].lower
        if word in MODIFIERS:
            said.add(word)
        elif word in NUMBERS and plural:
            pass
        elif not (_age_word(word) or (word == "-" and first > 1) or tokens[first - 1].kind == "number"):
            break
        first -= 1
    return first, frozenset(said)


def _age_word(word: str) -> bool:
    """Whether a word is part of an age before a noun: "12-year-old", "three-month-old"."""
    return word == "old" or word in _AGE_UNITS or any(f"{unit}-old" in word for unit in _AGE_UNITS)


def _follows(tokens: Sequence[Token], i: int, word: str) -> bool:
    return i < len(tokens) and tokens[i].lower == word


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(t.text for t in tokens)
