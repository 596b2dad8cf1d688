"""Every noun phrase of a text that means people of the family, pronouns and groups too, with who they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lexicon import PRONOUNS, SUBJECT_PRONOUNS, SexOfTerm
from genogram_app.narrative.people.antecedents import Antecedents, Spoken
from genogram_app.narrative.people.linking import Linked
from genogram_app.narrative.text import Narrative, sentence_of_each

ReferenceKind: TypeAlias = Literal[
    "name", "role", "code", "kin", "pronoun", "possessive", "group", "description", "unnamed_man"
]


@dataclass(frozen=True, slots=True)
class Reference:
    """A phrase that means somebody: first and last token, and who is meant.

    `people` holds whoever is certainly meant: one, or with `plural` all of a group; nobody where that is not
    certain, and then `candidates` may. `absent` is what tells somebody apart who is not on the drawing.
    `term` is the kin term of the phrase, if any ("half sister"), and `owners` whose relative it says.
    """

    first: int
    last: int
    kind: ReferenceKind
    people: tuple[str, ...] = ()
    plural: bool = False
    candidates: tuple[str, ...] = ()
    absent: str = ""
    term: str = ""
    sex: SexOfTerm = "any"
    owners: tuple[str, ...] = ()


def find_references(
    narrative: Narrative, graph: FamilyGraph, linked: Sequence[Linked]
) -> tuple[Reference, ...]:
    """Return the phrases of a text that mean people, in order, none within another."""
    sentences = sentence_of_each(narrative)
    antecedents = Antecedents(narrative.tokens, sentences, graph)
    by_first: dict[int, Linked] = {}
    for one in linked:
        if one.first not in by_first or one.last > by_first[one.first].last:
            by_first[one.first] = one
    found: list[Reference] = []
    i = 0
    while i < len(narrative.tokens):
        reference = _at(narrative, antecedents, by_first.get(i), i)
        if reference is None:
            i += 1
            continue
        found.append(reference)
        if reference.kind != "pronoun":
            antecedents.hear(Spoken(reference.first, reference.last, reference.people, reference.sex))
        i = reference.last + 1
    return tuple(found)


def _at(narrative: Narrative, antecedents: Antecedents, one: Linked | None, i: int) -> Reference | None:
    if one is not None:
        people = one.people if one.how == "group" or len(one.people) == 1 else ()
        return Reference(
            i, one.last, one.how, people, one.how == "group", one.people, one.known_by, one.head, one.sex
        )
    word = narrative.tokens[i].lower
    if word not in SUBJECT_PRONOUNS and word not in PRONOUNS:
        return None
    people, sure = antecedents.before(i, word)
    plural = word in ("they", "their")
    certain = people if sure and (len(people) == 1 or plural) else ()
    sex = SUBJECT_PRONOUNS.get(word) or PRONOUNS[word]
    return Reference(i, i, "pronoun", certain, plural, people, sex=sex)
