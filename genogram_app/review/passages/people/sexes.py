"""Men and boys whom the words of a text seem to speak of as women and girls, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.siblings import siblings_of
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person
from genogram_app.narrative.lexicon import kin_word
from genogram_app.narrative.people.references import Reference
from genogram_app.review.passages.looking import look_again, vouched_for
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.sex_words import NOUNS, SexWord, sex_words, told_of

_OPPOSITE: Mapping[str, Sex] = {"female": "male", "male": "female"}
_SPOKEN_OF = {"female": "a woman or girl", "male": "a man or boy"}
_PRONOUNS_ENOUGH = 2
_OUTWEIGH = 4
"""So many pronouns a word beside a name is worth; and so many must speak against each one for the drawing."""
_FEW = 2
"""More relatives than these, all of the other sex, are no sign that one of them is drawn wrongly."""


def sexes_seeming_other(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each person whom the words of the texts seem to make one of the other sex."""
    words: dict[str, list[SexWord]] = {}
    for word in sex_words(graph, passages.all):
        words.setdefault(word.person, []).append(word)
    asked: set[str] = set()
    borne_out = {p.id for p in graph.document.people if vouched_for(graph.document, p.id, ("sex",))}
    for person, said in words.items():
        against = _against(graph, person, said)
        if against and person not in borne_out:
            asked.add(person)
            yield _seems_other(graph, (person,), _OPPOSITE[graph.person(person).sex], against)
        elif not against and any(word.sex == graph.person(person).sex for word in said):
            borne_out.add(person)
    for people, sex, telling in (*_relatives(graph, passages), *_unnamed(graph, passages)):
        left = tuple(p for p in people if p not in borne_out)
        if left and asked.isdisjoint(people):
            asked.update(people)
            yield _seems_other(graph, left, sex, telling)


def _seems_other(graph: FamilyGraph, people: Sequence[str], sex: Sex, passages: Sequence[Passage]) -> Finding:
    names = [display_name(graph.person(person)) for person in people]
    each = "both " if len(names) > 1 else ""
    return look_again(
        "sex-seems-other",
        f"The drawing has {in_a_row(names)} as {each}{_OPPOSITE[sex]}; "
        f"the text seems to speak of {_SPOKEN_OF[sex]}.",
        people,
        (),
        passages,
    )


def _against(graph: FamilyGraph, person: str, said: Sequence[SexWord]) -> list[Passage]:
    """The passages with words against the drawn sex, where these outweigh the others; else none."""
    drawn = graph.person(person).sex
    against = [word for word in said if word.sex == _OPPOSITE.get(drawn)]
    agreeing = [word for word in said if word.sex == drawn]
    if any(word.joined for word in agreeing):
        return []
    weight = sum(_OUTWEIGH if word.joined else 1 for word in against)
    if weight < max(_PRONOUNS_ENOUGH, _OUTWEIGH * len(agreeing)):
        return []
    return [word.passage for word in sorted(against, key=lambda word: not word.joined)]


_Asked = tuple[Sequence[str], Sex, Sequence[Passage]]


def _relatives(graph: FamilyGraph, passages: Passages) -> Iterator[_Asked]:
    """Yield the few relatives of a kind that the drawing has, where a text speaks of one of the other sex."""
    for passage in passages.all:
        for reference in passage.line.references:
            kin = kin_word(reference.term) if reference.term else None
            if kin is None or kin[2] or reference.people or len(reference.owners) != 1:
                continue
            sex = next((s for s in ("female", "male") if s == reference.sex), None)
            if sex is None or reference.owners[0] not in graph.rank or _by_marriage(reference):
                continue
            drawn = _drawn_relatives(graph, reference.owners[0], kin[0])
            if 0 < len(drawn) <= _FEW and all(graph.person(p).sex == _OPPOSITE[sex] for p in drawn):
                yield drawn, sex, [passage]


def _by_marriage(reference: Reference) -> bool:
    said = " ".join((reference.term, *reference.modifiers))
    return any(word in said for word in ("step", "foster", "in law", "god", "adopt", "great"))


def _drawn_relatives(graph: FamilyGraph, person: str, relation: str) -> Sequence[str]:
    find = _RELATIVES.get(relation)
    return graph.in_file_order(set(find(graph, person)) - {person}) if find else ()


def _siblings(graph: FamilyGraph, person: str) -> list[str]:
    return [s.person for s in siblings_of(graph, person) if s.kind not in ("step", "foster")]


def _aunts_and_uncles(graph: FamilyGraph, person: str) -> list[str]:
    own = [s for parent in graph.parents_of(person) for s in _siblings(graph, parent)]
    return [*own, *(partner for one in own for partner in graph.partners_of(one))]


def _nephews_and_nieces(graph: FamilyGraph, person: str) -> list[str]:
    around = (person, *graph.partners_of(person))
    return [c for one in around for s in _siblings(graph, one) for c in graph.children_of(s)]


_RELATIVES: Mapping[str, Callable[[FamilyGraph, str], Sequence[str]]] = {
    "parent": lambda graph, person: graph.parents_of(person),
    "child": lambda graph, person: graph.children_of(person),
    "sibling": _siblings,
    "half sibling": _siblings,
    "partner": lambda graph, person: graph.partners_of(person),
    "grandparent": lambda graph, person: [
        p for parent in graph.parents_of(person) for p in graph.parents_of(parent)
    ],
    "grandchild": lambda graph, person: [
        c for child in graph.children_of(person) for c in graph.children_of(child)
    ],
    "aunt or uncle": _aunts_and_uncles,
    "niece or nephew": _nephews_and_nieces,
}


def _unnamed(graph: FamilyGraph, passages: Passages) -> Iterator[_Asked]:
    """Yield people without a name where only the other sex's word for such a one stands beside a relative."""
    told = cache(told_of)
    for person in graph.document.people:
        sex = _OPPOSITE.get(person.sex)
        born = person.kind == "person"
        if sex is None or (born and (person.name or "").strip()) or person.count or _says_so(person):
            continue
        kind = _ANY_WORDS if born else _UNBORN
        for relatives, nouns in _ties(graph, person):
            about = [
                (p, told(p))
                for p in passages.all
                if _speaks_of(p, relatives) and p.says(kind) and any(p.says(n) for n in nouns.values())
            ]
            if any(nouns[_OPPOSITE[sex]].search(t) for _, t in about):
                continue
            speaking = [p for p, t in about if nouns[sex].search(t)]
            if speaking:
                yield (person.id,), sex, sorted(speaking, key=lambda p: relatives.isdisjoint(p.people))


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
        (_siblings(graph, person.id), _OF_SIBLING),
    )
    found = [(frozenset(relatives), nouns) for relatives, nouns in ties if relatives]
    if found or any(person.id in (k.person, k.relative) for k in graph.kin):
        yield from found
    elif person.identity != "known":
        yield frozenset(), _ANYBODY
