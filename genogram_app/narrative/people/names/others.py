"""Words for people and agencies that are no family, as far as a pronoun may mean them."""

from __future__ import annotations

from genogram_app.narrative.lexicon import SexOfTerm, words
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


def is_other(token: Token) -> bool:
    """Return whether a word means somebody, or an agency, that is no family."""
    return token.kind == "word" and token.lower in OTHERS


def sex_of_other(token: Token) -> SexOfTerm:
    """Return the sex that a word for somebody who is no family says."""
    return "male" if token.lower == "man" else "female" if token.lower in ("woman", "lady") else "any"


def several_others(token: Token) -> bool:
    """Return whether a word means several of them, or an agency, so that "they" may follow."""
    return token.lower in _MANY
