"""The facts that a drawing shows as stated or established, with the words with which texts speak of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.residents import counts
from genogram_app.model.fields import Certainty
from genogram_app.model.values import value_object
from genogram_app.notation.sentences import bond_sentence
from genogram_app.notation.tags import CONCERNS
from genogram_app.review.passages.couples.words import COUPLE
from genogram_app.review.passages.doubt_words import COUPLE_PROOF, HARM_PROOF, HOME_PROOF, PATERNITY_PROOF
from genogram_app.review.passages.looking import unsourced, vouched_for
from genogram_app.review.passages.people.told_parents import PARENT
from genogram_app.review.passages.topics import HOME, of_bond, of_concern, of_term

_SURE: frozenset[Certainty] = frozenset({"established", "stated"})


@value_object
class Drawn:
    """A fact as it is drawn: whom it is about, and how it is called.

    `topic` are the words with which texts speak of such facts, `proof` those for what settles one.
    """

    certainty: Certainty
    people: tuple[str, ...]
    facts: tuple[str, ...]
    topic: re.Pattern[str]
    proof: re.Pattern[str]
    words: str
    household: str | None = None


def drawn_as_sure(graph: FamilyGraph) -> Iterator[Drawn]:
    """Yield every fact drawn as stated or established that rests on no account of its own."""
    asked = unsourced(graph.document)
    for fact in chain(_relations(graph), _bonds(graph), _homes(graph), _concerns(graph)):
        if fact.certainty in _SURE and (not fact.facts or fact.facts[0] in asked):
            yield fact


def _relations(graph: FamilyGraph) -> Iterator[Drawn]:
    for k in graph.parentages:
        # Who is not known is named for what they are to the child.
        if graph.person(k.parent).identity == "known" or k.certainty == "established":
            words = f"{_name(graph, k.parent)} as a parent of {_name(graph, k.child)}"
            yield Drawn(k.certainty, (k.parent, k.child), (k.id,), PARENT, PATERNITY_PROOF, words)
    for u in graph.partnerships:
        words = f"{_name(graph, u.partners[0])} and {_name(graph, u.partners[1])} as a couple"
        yield Drawn(u.certainty, u.partners, (u.id,), COUPLE, COUPLE_PROOF, words)
    for r in graph.kin:
        words = f"{_name(graph, r.person)} as a relative of {_name(graph, r.relative)}"
        yield Drawn(r.certainty, (r.person, r.relative), (r.id,), of_term(r.term), PATERNITY_PROOF, words)


def _bonds(graph: FamilyGraph) -> Iterator[Drawn]:
    for b in graph.document.bonds:
        topic, people = of_bond(b.kind), (b.from_person, b.to_person)
        if topic:
            words = f"“{bond_sentence(b, *(_name(graph, person) for person in people))}”"
            yield Drawn(b.certainty, people, (b.id,), topic, HARM_PROOF, words)


def _homes(graph: FamilyGraph) -> Iterator[Drawn]:
    for s in graph.document.residences:
        if s.household and counts(s):
            words = f"{_name(graph, s.person)} at {home_name(graph.document, s.household)}"
            yield Drawn(s.certainty, (s.person,), (s.id,), HOME, HOME_PROOF, words, s.household)


def _concerns(graph: FamilyGraph) -> Iterator[Drawn]:
    for person in graph.document.people:
        for mark in person.marks if not vouched_for(graph.document, person.id, ("marks",)) else ():
            topic = of_concern(mark.code)
            if topic:
                words = f"{_name(graph, person.id)} with “{CONCERNS[mark.code]}”"
                yield Drawn(mark.certainty, (person.id,), (), topic, HARM_PROOF, words)


def _name(graph: FamilyGraph, person: str) -> str:
    return display_name(graph.person(person))
