"""Phrases that mean children by their rank alone: "the younger two", "her three youngest", "the eldest"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genogram_app.narrative.lexicon import NUMBERS, PRONOUNS, words
from genogram_app.narrative.people.clauses import ADVERBS, CONJUNCTIONS, PREPOSITIONS, verb_follows
from genogram_app.narrative.people.kin.phrases import KinPhrase, OwnerKind
from genogram_app.narrative.text import Narrative, once_for_each_text
from genogram_app.narrative.tokens import Token, Tokens

_RANKS = words("eldest oldest older elder youngest younger other")
_EXTREMES = words("eldest oldest youngest")
_PLURAL_NOUNS = words("ones kids")
_ENDS = frozenset(",.;:)–?!")
_NO_END = PREPOSITIONS & {"of", "than", "like"}
_BECAME = words("placed taken moved removed sent brought returned living staying fostered left")
_COPULAS = words("is was are were be been has had have")


def ranked_children(narrative: Narrative, taken: Mapping[int, int]) -> tuple[KinPhrase, ...]:
    """Return these phrases, in order, as descriptions of children.

    `taken` maps the tokens that belong to names to the last token of each name.
    """
    return tuple(p for p in _phrases(narrative) if p.first not in taken and p.head not in taken)


@once_for_each_text
def _phrases(narrative: Narrative) -> tuple[KinPhrase, ...]:
    return tuple(_found(narrative.tokens))


def _found(tokens: Tokens) -> Iterator[KinPhrase]:
    for i in tokens.saying(_RANKS):
        token = tokens[i]
        if i == 0:
            continue
        first, last, number = _counted(tokens, i)
        one = number is None and token.lower in _EXTREMES and last == i
        if (number is None and not one and last == i) or not _ends(tokens, last + 1, one=one):
            continue
        before = tokens[first - 1].lower if first else ""
        kind: OwnerKind = "pronoun" if before in PRONOUNS else "none"
        if kind == "none" and before != "the":
            continue
        term = "child" if one else "children"
        owner = first - 1 if kind == "pronoun" else None
        said = frozenset({token.lower})
        yield KinPhrase(
            first - 1, last, term, "child", "any", not one, kind, owner, said, indefinite=False, number=number
        )


def _counted(tokens: Sequence[Token], i: int) -> tuple[int, int, int | None]:
    """The first and the last token of a rank with its number, before or behind it; and the number."""
    before, after = tokens[i - 1].lower, tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if after in NUMBERS:
        return i, i + 1, NUMBERS[after]
    if before in NUMBERS:
        return i - 1, i, NUMBERS[before]
    return i, i + 1 if after in _PLURAL_NOUNS else i, None


def _ends(tokens: Sequence[Token], i: int, *, one: bool) -> bool:
    """Whether a phrase ends before a token, and no noun follows to which the rank belongs."""
    if i >= len(tokens):
        return not one
    after = tokens[i]
    if one:
        # "The eldest, Kit, was born in …" and "the eldest is Kit" are read as lists of children are.
        if after.lower in _COPULAS:
            return i + 1 < len(tokens) and tokens[i + 1].lower in _BECAME
        return verb_follows(tokens, i)
    closes = after.text in _ENDS or after.kind == "possessive" or after.opens_line
    small = after.lower in (PREPOSITIONS | CONJUNCTIONS | ADVERBS) - _NO_END
    return closes or small or verb_follows(tokens, i)
