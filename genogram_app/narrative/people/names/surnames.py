"""Whose surname is meant: "Hester Marsh" is not Perla Marsh, and "the Marsh family" is nobody."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from genogram_app.narrative.lexicon import CODE_WORDS, DAYS, MONTHS, TITLES, words
from genogram_app.narrative.not_names import NO_NAMES
from genogram_app.narrative.tokens import Token

_GROUPS = words("family families household home house children siblings brothers sisters boys girls parents")
_MOST_MIDDLE_NAMES = 2
_WIDEST_GAP = 3


def namelike(token: Token) -> bool:
    """Return whether a word by itself can be part of a person's name."""
    text = token.text
    if not token.capital or len(text) == 1 or text.isupper() or text[-1].isdigit():
        return False
    return text not in NO_NAMES and token.lower not in MONTHS and token.lower not in DAYS


def of_somebody_else(tokens: Sequence[Token], i: int) -> bool:
    """Return whether a surname stands behind somebody else's forename or title, or for a whole family."""
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if i and tokens[i - 1].lower == "the" and following in _GROUPS:
        return True
    before = i - 1
    if before > 0 and tokens[before].text == "." and touches(tokens, before):
        before -= 1
    if before < 0 or not touches(tokens, before + 1):
        return False
    token = tokens[before]
    # "Mrs Marsh" where every drawn Marsh is a man; "H. Marsh" where the drawing has no such initial.
    initial = len(token.text) == 1 and token.capital and token.text not in ("I", "A")
    return token.lower in TITLES or initial or (before == i - 1 and namelike(token))


def name_end(tokens: Sequence[Token], last: int, surnames: Collection[str], openings: Collection[str]) -> int:
    """Return where the name goes on that ends at a token: "Juno" of "Juno Ann Marsh", "Juno Pike".

    `openings` are the first words, in small letters, of all drawn names: these begin somebody else's.
    """
    end = last
    while end - last < _MOST_MIDDLE_NAMES and end + 1 < len(tokens):
        token = tokens[end + 1]
        if not touches(tokens, end + 1) or not namelike(token) or token.lower in CODE_WORDS:
            break
        if token.text in surnames:
            return end + 1
        if token.lower in openings:
            break
        end += 1
    return end


def touches(tokens: Sequence[Token], i: int) -> bool:
    """Return whether a token stands in one line with the one before, a space or a line wrap apart."""
    return i > 0 and not tokens[i].opens_line and tokens[i].start - tokens[i - 1].end <= _WIDEST_GAP
