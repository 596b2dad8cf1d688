"""How old somebody must be for what is said of "him": a baby says nothing, a child has no tenancy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.family.born import born_span
from genogram_app.family.end_of_case import end_of_case
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import span_of
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.people.clauses import ADVERBS, opens_clause
from genogram_app.narrative.people.pronouns.words import PronounCase
from genogram_app.narrative.tokens import Token

_SPEAKING, _GROWN = 2, 13
"""The age in years from which somebody may say something, and have a flat, a partner or a conviction."""
_SPEAK = words(
    """said says told tells asked asks explained stated reported denied denies admitted confirmed described
    disclosed thought believed knew agreed wrote recalled replied insisted maintained accepted remembers
    phoned telephoned rang refused declined claims claimed alleged"""
)
_ADULT_DEEDS = words(
    """arrested charged convicted sentenced bailed remanded imprisoned pleaded married divorced engaged
    pregnant miscarried employed rented petitioned remarried drank drinking drunk intoxicated drove
    tenancy conviction booked widowed discharged-himself cohabited evicted worked works"""
)
_ADULT_THINGS = words(
    """flat house tenancy landlord landlady employer job work wages salary benefits earnings shift shifts car
    van lorry taxi wife husband girlfriend boyfriend fiancé fiancée fiance fiancee partner ex ex-partner
    ex-wife ex-husband marriage divorce separation conviction convictions bail probation solicitor barrister
    sentence licence lodger tenant daughter daughters son sons children grandchildren grandchild pregnancy
    drinking bedsit trial defence wedding engagement stepson stepdaughter stepchildren midwife"""
)
_BEARS = words("had bore")
_IS_PUT = words("was is were had has became remained name")
_PUT = re.compile(
    r"(?:name )?(?:was|is|were|had been|has been|became|remained) (?:(?!(?:and|but|who|told) )[a-z]+ ){0,4}?"
    r"(?:to|of|on|under|into|in|with) (?:(?!(?:and|but) )[a-z0-9-]+ ){0,4}?"
    r"(?:police protection|protection (?:plan|register)|care order|foster (?:care|carer|carers|placement))\b"
)
_DONE_TO_THE_YOUNG = re.compile(
    r"\b(?:feed|fed|feeding|bath|bathed|bathing|undress(?:ed)?|wean(?:ed)?|winded|cuddl(?:e|ed|ing)|"
    r"mind(?:ed|ing)?|babysat|collect(?:ed|ing)?)$"
)
_SAID = 14
_OLDEST_CHILD = 22
_OWNED = 4
_DONE = 6
"""So many words behind a pronoun it is looked for what somebody owns, and what is done."""


def least_age(tokens: Sequence[Token], i: int, case: PronounCase) -> int:
    """Return the age in years that whoever a pronoun at a token means has at least."""
    if case == "possessive":
        return _GROWN if _thing(tokens, i) in _ADULT_THINGS else 0
    if case != "subject":
        return 0
    if i and tokens[i - 1].lower == "whom" and tokens[i + 1 : i + 2] and tokens[i + 1].lower in _BEARS:
        return _GROWN
    age = 0
    for n, token in enumerate(tokens[i + 1 : i + 1 + _DONE]):
        if n and opens_clause(token):
            break
        if token.lower in _ADULT_DEEDS:
            return _GROWN
        age = _SPEAKING if token.lower in _SPEAK else age
    return age


def only_of_a_child(tokens: Sequence[Token], i: int, case: PronounCase) -> bool:
    """Return whether what is said of whoever a pronoun at a token means is said only of the young."""
    if case == "object":
        before = " ".join(t.lower for t in tokens[max(0, i - 2) : i])
        behind = " ".join(t.lower for t in tokens[i + 1 : i + 3])
        return bool(_DONE_TO_THE_YOUNG.search(before)) or behind in ("to settle", "to sleep")
    if not (tokens[i + 1].lower in _IS_PUT if i + 1 < len(tokens) else False):
        return False
    return bool(_PUT.match(" ".join(t.lower for t in tokens[i + 1 : i + 1 + _SAID])))


def grown_up(graph: FamilyGraph, person: str) -> bool:
    """Return whether somebody is certainly too old for what is said only of the young."""
    born, end = born_span(graph.person(person)).latest, end_of_case(graph)
    if born is None:
        return bool(graph.children_of(person))
    return bool(end and (end - born).days > _OLDEST_CHILD * 366)


def _thing(tokens: Sequence[Token], i: int) -> str:
    """The last word of a plain noun phrase behind a pronoun, as far as it is one of the things of adults."""
    for token in tokens[i + 1 : i + 1 + _OWNED]:
        if opens_clause(token) or token.lower in ADVERBS - {"then", "first", "only"}:
            break
        if token.kind == "possessive":
            # "His mother's partner" is not his.
            break
        if token.lower in _ADULT_THINGS:
            return token.lower
    return ""


def too_young(graph: FamilyGraph, person: str, age: int) -> bool:
    """Return whether somebody never reached an age in the time of which the case tells."""
    if not age:
        return False
    told = graph.person(person)
    born, end = born_span(told).earliest, end_of_case(graph)
    died = span_of(told.death).latest if told.death else None
    latest = min((d for d in (died, end) if d), default=None)
    return bool(born and latest and (latest - born).days < age * 365)
