"""Words for people and agencies that are no family, as far as a pronoun may mean them."""

from __future__ import annotations

from collections.abc import Container, Sequence

from genogram_app.narrative.lexicon import SexOfTerm, words
from genogram_app.narrative.people.clauses import CONJUNCTIONS, PREPOSITIONS, verb_like
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.tokens import Token

_PEOPLE = words("friend acquaintance stranger man woman person adult tenant lodger passenger customer pupil")
_MANY = words(
    """midwives officers workers police staff services agencies professionals practitioners neighbours
    paramedics authorities nurses teachers reviewers colleagues witnesses visitors friends men women people
    carers social-workers adopters strangers parents-in-law pupils school council department team
    hospital court panel cafcass camhs mash organisations partners doctors others"""
)
_THINGS = words("ambulance chair caller landing")
OTHERS = (ROLES | _PEOPLE | _MANY) - _THINGS
"""Words that mean somebody, or an agency, that is no family."""


_OF_THINGS = words(
    """life lives years son sons daughter daughters child children brother brothers sister sisters sibling
    siblings education mental protection station powers record records report reports bail custody interview
    interviews place places day days gate gates work uniform attendance holidays age run bed order orders
    proceedings notes system"""
)
"""Nouns before which such a word only tells of what kind they are: "her adult life", "police protection"."""


_COPULAS = words("is was became becomes remained remains")
_NO_NOUN_PHRASE = PREPOSITIONS | CONJUNCTIONS
_MOST_BETWEEN = 5


def speaks_of_other(tokens: Sequence[Token], i: int, professionals: Container[int]) -> bool:
    """Return whether a token, perhaps one that names a professional, speaks of somebody who is no family."""
    if not (i in professionals or is_other(tokens[i])):
        return False
    return not (_only_of_a_kind(tokens, i) or (not tokens[i].capital and _said_of_somebody(tokens, i)))


def _said_of_somebody(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun only says what somebody "is": "was his main carer"."""
    for token in reversed(tokens[max(0, i - _MOST_BETWEEN) : i]):
        if token.lower in _COPULAS:
            return True
        if token.kind != "word" or token.capital or token.lower in _NO_NOUN_PHRASE or verb_like(token):
            return False
    return False


def _only_of_a_kind(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word for somebody only tells of what kind the noun behind it is."""
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is not None and after.lower in _OF_THINGS


def is_other(token: Token) -> bool:
    """Return whether a word means somebody, or an agency, that is no family."""
    return token.kind == "word" and token.lower in OTHERS


def sex_of_other(token: Token) -> SexOfTerm:
    """Return the sex that a word for somebody who is no family says."""
    return "male" if token.lower == "man" else "female" if token.lower in ("woman", "lady") else "any"


def several_others(token: Token) -> bool:
    """Return whether a word means several of them, or an agency, so that "they" may follow."""
    return token.lower in _MANY
