"""People without a name of whom only words for the other sex are said, by their relatives or their label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.siblings import siblings_of
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import kin_word, words
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.sex_words import NOUNS, told_of

OPPOSITE: Mapping[str, Sex] = {"female": "male", "male": "female"}
Asked: TypeAlias = tuple[Sequence[str], Sex, Sequence[Passage]]
"""Who is asked about, of which sex a text seems to speak, and where."""


def unnamed_of_another_sex(graph: FamilyGraph, passages: Passages) -> Iterator[Asked]:
    """Yield people without a name of whom only words for the other sex are said."""
    told = cache(told_of)

    @cache
    def saying(female: re.Pattern[str], male: re.Pattern[str]) -> Sequence[Passage]:
        return [p for p in passages.all if p.says(female) or p.says(male)]

    for person in graph.document.people:
        sex = OPPOSITE.get(person.sex)
        born = person.kind == "person"
        if sex is None or (born and (person.name or "").strip()) or person.count or _says_so(person):
            continue
        labelled = _meant(person, sex, passages) or _by_label(person, sex, passages) if born else []
        if labelled:
            yield (person.id,), sex, labelled
            continue
        kind = _ANY_WORDS if born else _UNBORN
        for relatives, nouns in _ties(graph, person):
            about = [
                (p, told(p))
                for p in saying(nouns["female"], nouns["male"])
                if p.says(kind) and _speaks_of(p, relatives)
            ]
            if any(nouns[OPPOSITE[sex]].search(t) for _, t in about):
                continue
            speaking = [p for p, t in about if nouns[sex].search(t)]
            if speaking:
                yield (person.id,), sex, sorted(speaking, key=lambda p: relatives.isdisjoint(p.people))


def by_birth(graph: FamilyGraph, person: str) -> list[str]:
    """Return somebody's siblings, but for those by a parent's partner and in a foster home."""
    return [s.person for s in siblings_of(graph, person) if s.kind not in ("step", "foster")]


_SAYS_NOTHING = words(
    """a an the of in on at to by with and or who said be may possible possibly unknown unidentified unnamed
    person adult child somebody someone another other one two first second third"""
)
"""Words of a label that tell nobody from others."""
_CODED = re.compile(r"\d|\b[A-Z]{1,4}\b")
_OPENS: Mapping[str, Sex] = {"he": "male", "his": "male", "she": "female", "her": "female"}
_ENOUGH = 0.75
"""Of the words of a label so many stand in a sentence that speaks of whoever bears it."""


def _meant(person: Person, sex: Sex, passages: Passages) -> list[Passage]:
    """The passages whose words for a man or a woman certainly mean somebody drawn as the other."""
    return [
        passage
        for passage in passages.of(person.id)
        if any(
            r.kind == "unnamed_man" and r.sex == sex and r.people == (person.id,)
            for r in passage.line.references
        )
    ]


def _by_label(person: Person, sex: Sex, passages: Passages) -> list[Passage]:
    """The passages that tell of somebody by the words of their label, if these or the next ones say a sex.

    "A man in a blue coat" is a man, and so is "a lodger", of whom it is said next that "he was gone by May".
    """
    label = (person.label or "").lower()
    telling = frozenset(re.findall(r"[a-z]+", label)) - _SAYS_NOTHING
    noun = re.search(rf"\b(?:{NOUNS[sex]})\b", label)
    if (
        not telling
        or kin_word(label)
        or telling == {label if noun else ""}
        or _CODED.search(person.label or "")
    ):
        return []
    found: list[Passage] = []
    sexes: set[Sex] = {sex} if noun else set()
    for passage, behind in pairwise((*passages.all, None)):
        if passage is None or sum(word in passage.words for word in telling) < _ENOUGH * len(telling):
            continue
        found.append(passage)
        goes_on = behind is not None and behind.line.sentence.paragraph == passage.line.sentence.paragraph
        opening = _OPENS.get(behind.words.split(" ", 1)[0]) if behind and goes_on else None
        if behind and opening and not noun:
            sexes.add(opening)
            found.append(behind)
    return found if sexes == {sex} else []


def _speaks_of(passage: Passage, relatives: frozenset[str]) -> bool:
    """Whether a passage speaks of one of some relatives, if only by "his wife", or there are none."""
    own = passage.words.startswith(("his ", "her ", "their "))
    return not relatives or not relatives.isdisjoint(passage.near if own else passage.people)


def _says_so(person: Person) -> bool:
    """Whether somebody is called by a word of the sex as which they are drawn: "Kit's aunt"."""
    return re.search(rf"\b(?:{NOUNS[person.sex]})\b", (person.label or "").lower()) is not None


def _nouns(female: str, male: str, before: str = r"\b") -> Mapping[Sex, re.Pattern[str]]:
    behind = r"(?![\w'-]| [NRO]\d| (?:called|named|known))"
    return {
        "female": re.compile(rf"{before}(?:{female}){behind}"),
        "male": re.compile(rf"{before}(?:{male}){behind}"),
    }


_ANY_WORDS = re.compile("")
_UNBORN = re.compile(r"\b(?:still-?b\w+|miscarr\w+|terminat\w+|pregnan\w+|unborn|los[st]|loss|died|dead)\b")
_ANYBODY = _nouns(
    "woman|female|lady",
    "man|male|lad|bloke|youth",
    r"\b(?:an?|one|another|unknown|unidentified|unnamed|second) (?:[a-z-]+ ){0,2}?",
)
_OF_PARTNER = _nouns("(?:ex-)?girlfriend|(?:ex-)?wife|fiancée", "(?:ex-)?boyfriend|(?:ex-)?husband|fiancé")
_OF_CHILD = _nouns(
    "(?:step-?)?daughters?|girls?|granddaughter|sisters?", "(?:step-?)?sons?|boys?|grandson|brothers?"
)
_OF_PARENT = _nouns("(?:step)?mother|mum|mam|mummy", "(?:step)?father|dad|daddy")
_OF_SIBLING = _nouns("(?:half-)?sisters?|girls?|daughters?", "(?:half-)?brothers?|boys?|sons?")


def _ties(
    graph: FamilyGraph, person: Person
) -> Iterator[tuple[frozenset[str], Mapping[Sex, re.Pattern[str]]]]:
    """Yield the relatives of somebody by what they are called beside these; nobody for a stranger."""
    ties = (
        (graph.partners_of(person.id), _OF_PARTNER),
        (graph.parents_of(person.id), _OF_CHILD),
        (graph.children_of(person.id), _OF_PARENT),
        (by_birth(graph, person.id), _OF_SIBLING),
    )
    found = [(frozenset(relatives), nouns) for relatives, nouns in ties if relatives]
    if found or any(person.id in (k.person, k.relative) for k in graph.kin):
        yield from found
    elif person.identity != "known":
        yield frozenset(), _ANYBODY
