"""Of which sex somebody is whose name is followed by "his" or "her" before anybody else is spoken of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from genogram_app.narrative.lexicon import SexOfTerm, kin_word, words
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.tokens import Token

_OWN: Mapping[str, SexOfTerm] = {
    "his": "male",
    "himself": "male",
    "her": "female",
    "herself": "female",
}
_NO_NOUN = words(
    """and or to that to at in on for with by from of if as when while because so but not again away back
    up down out off over once twice there then whether what who how why . , ; : ) ( ? !"""
)
_IS = words("is was are were been be being became becomes remained remains")
_SAYING_WHAT = _IS | words("as not also now then , (")
_FURTHEST = 12
"""So many words behind a name a pronoun is surely its own."""

SaidOfSex = tuple[str, SexOfTerm, int]
"""A person, a sex, and where in the plain text the words stand that say so."""


def sexes_by_pronouns(narrative: Narrative, references: Sequence[Reference]) -> Iterator[SaidOfSex]:
    """Yield people of whom all such pronouns of a text say the same sex, with the first place that does."""
    found: dict[str, list[tuple[SexOfTerm, int]]] = {}
    for person, sex, at in _all(narrative, references):
        found.setdefault(person, []).append((sex, at))
    for person, said in found.items():
        if len({sex for sex, _ in said}) == 1:
            yield person, *said[0]


def _all(narrative: Narrative, references: Sequence[Reference]) -> Iterator[SaidOfSex]:
    at = {r.first: r for r in references}
    begun = -1
    for reference in references:
        sentence = narrative.sentence_at(narrative.tokens[reference.first].start)
        if sentence is None or sentence.start == begun:
            continue
        begun = sentence.start
        if len(reference.people) == 1 and reference.kind in ("name", "code") and not reference.plural:
            own = _own(narrative, at, reference.last + 1)
            if own is not None:
                yield reference.people[0], own, narrative.tokens[reference.first].start


def _says_whose(tokens: Sequence[Token], i: int) -> bool:
    """Whether a pronoun only says whose relative somebody is: "Una is his carer", "Una, his aunt,"."""
    if tokens[i - 1].lower in _IS:
        return True
    relative = any(kin_word(token.lower) for token in tokens[i + 1 : i + 4])
    return relative and tokens[i - 1].lower in _SAYING_WHAT


def _own(narrative: Narrative, at: Mapping[int, Reference], first: int) -> SexOfTerm | None:
    """The sex of the pronoun that follows, where nobody else is spoken of before it."""
    tokens = narrative.tokens
    for i in range(first, min(first + _FURTHEST, len(tokens) - 1)):
        word = tokens[i].lower
        if word in (".", ";", ":", '"') or word in ROLES or (i == first and tokens[i].kind == "possessive"):
            return None
        if word in _OWN and not (word == "her" and tokens[i + 1].lower in _NO_NOUN):
            return None if _says_whose(tokens, i) else _OWN[word]
        other = at.get(i)
        if other is not None and word not in (*_OWN, "who"):
            return None
        if word in ("her", "he", "she") or tokens[i].capital:
            return None
    return None
