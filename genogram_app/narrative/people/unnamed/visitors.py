"""People in the home whom the text does not name: the lodger, somebody's mate, someone on the sofa."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from genogram_app.narrative.lexicon import PRONOUNS, SexOfTerm, words
from genogram_app.narrative.people.names.professionals import ROLES
from genogram_app.narrative.people.unnamed.home import in_home
from genogram_app.narrative.people.unnamed.men import UnnamedMan, told_of, untraced
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.tokens import Token, Tokens

_FRIENDS = words("friend mate pal associate acquaintance")
_FRIEND_WORDS = words("male close old good best new younger older mutual drinking other another teenage")
_MALE = words("male man men males lads blokes boys")
_OF_HIS = words("his hers theirs")
_MANY = words(
    "two three four five six several some various different unknown unidentified unnamed other many"
)
_MEN = words("men males blokes lads")
_SOMEBODY = words("somebody someone")
_ADULT_WORDS = words("another unidentified unknown unnamed unfamiliar second third strange other")
_HEADS = _FRIENDS | _MEN | _SOMEBODY | words("lodger lodgers adult man")
_SPEECH = re.compile(
    r"\s*(?:\w+ ){0,3}(?:said|says|told|rang|reported|asked|saw|called|described|heard|knew|thought|believed|"
    r"felt|stated|wrote|from the|from (?:her|his) (?:school|work)|else)\b"
)
_MIGHT = re.compile(r"\b(?:should|could|might|must|ought|may|would have)\b")
_DEFINITE = re.compile(
    r"\s*(?:at|in|on|upstairs|staying|sleeping|living|who (?:was|is|had been) (?:in|at|living))\b"
)
_RECENTLY = 40
"""So many words back "the man" may be somebody who has been named."""


def visitors(
    tokens: Tokens, sentences: Sequence[Sentence | None], plain: str, taken: Mapping[int, int]
) -> tuple[UnnamedMan, ...]:
    """Return the people who are in the home without a name. `sentences` holds one for each token."""
    found: list[UnnamedMan] = []
    for i in tokens.saying(_HEADS):
        sentence = sentences[i]
        if sentence is None or i in taken:
            continue
        if tokens[i].lower == "man" and untraced(plain, tokens[i].end):
            # He is found with those of whom the text says that they are unknown.
            continue
        for person in _described(tokens, i, taken):
            at_home = person.known_by == "lodger" or _at_home(person, tokens, sentence, plain)
            if at_home and told_of(person, tokens, sentence, plain, taken):
                found.append(person)
    return tuple(found)


def _described(tokens: Sequence[Token], i: int, taken: Mapping[int, int]) -> Iterator[UnnamedMan]:
    word = tokens[i].lower
    if word in _FRIENDS:
        yield from _friend(tokens, i)
    elif word in ("lodger", "lodgers") and i and tokens[i - 1].lower in ("the", *PRONOUNS):
        yield UnnamedMan(i - 1, i, unknown=False, known_by="lodger", sex="any")
    elif word in _MEN:
        yield from _several(tokens, i)
    elif word in _SOMEBODY:
        yield UnnamedMan(i, i, unknown=False, sex="any")
    elif word == "adult" and i > 0:
        yield from _adult(tokens, i)
    elif word == "man" and i and tokens[i - 1].lower == "the" and not _somebody_named(i, taken):
        yield UnnamedMan(i - 1, i, unknown=False, known_by="the man")


def _somebody_named(i: int, taken: Mapping[int, int]) -> bool:
    """Whether somebody has been named shortly before, who may be "the man"."""
    return any(k in taken for k in range(max(0, i - _RECENTLY), i))


def _friend(tokens: Sequence[Token], i: int) -> Iterator[UnnamedMan]:
    """Read "Craig's mate", "her male friend", "a friend of Ned's", "a mate of his"."""
    first = i
    while first and tokens[first - 1].lower in _FRIEND_WORDS:
        first -= 1
    sex: SexOfTerm = "male" if _MALE & {t.lower for t in tokens[first:i]} else "any"
    before = tokens[first - 1] if first else None
    after = [t.lower for t in tokens[i + 1 : i + 4]]
    if before and before.lower in PRONOUNS:
        yield UnnamedMan(first - 1, i, unknown=False, sex=sex, owner=first - 1)
    elif before and before.kind == "possessive" and first > 1 and tokens[first - 2].capital:
        name = first - 2
        yield UnnamedMan(name, i, unknown=False, known_by=_of(tokens[name]), sex=sex, owner=name)
    elif after[:1] == ["of"] and len(after) > 1 and after[1] in _OF_HIS:
        yield UnnamedMan(_article(tokens, first), i + 2, unknown=False, sex=sex)
    elif after[:1] == ["of"] and after[2:] == ["'s"] and tokens[i + 2].capital:
        known_by = _of(tokens[i + 2])
        yield UnnamedMan(
            _article(tokens, first), i + 3, unknown=False, known_by=known_by, sex=sex, owner=i + 2
        )


def _of(owner: Token) -> str:
    return f"friend of {owner.lower}"


def _article(tokens: Sequence[Token], first: int) -> int:
    return first - 1 if first and tokens[first - 1].lower in ("a", "an", "one") else first


def _several(tokens: Sequence[Token], i: int) -> Iterator[UnnamedMan]:
    first = i
    while first and tokens[first - 1].lower in _MANY | {"young", "older", "adult", "male"}:
        first -= 1
    if first < i and _MANY & {t.lower for t in tokens[first:i]}:
        yield UnnamedMan(first, i, unknown=False)


def _adult(tokens: Sequence[Token], i: int) -> Iterator[UnnamedMan]:
    first = i
    while first and tokens[first - 1].lower in _ADULT_WORDS:
        first -= 1
    if first < i and (i + 1 == len(tokens) or tokens[i + 1].lower not in ("male", "female", "man", "woman")):
        yield UnnamedMan(_article(tokens, first), i, unknown=False, sex="any")


def _at_home(person: UnnamedMan, tokens: Sequence[Token], sentence: Sentence, plain: str) -> bool:
    """Whether the words around place the person in the home, and the person does not merely speak of it."""
    after = plain[tokens[person.last].end : sentence.end]
    parts = re.split(r"[,;:]|\bbut\b|\bthat\b|\bbecause\b|\bwhen\b", after)
    # "Two men, believed to be friends, were in the flat": what is told of them follows the aside.
    clause = parts[0] if parts[0].strip() else " ".join(parts[2:3])
    following = [word for word in clause.lower().split()[:3] if word != "visitor"]
    if _SPEECH.match(clause) or _MIGHT.search(clause) or any(word in ROLES for word in following):
        return False
    # "Her friend Tamsin": the name says who it is.
    if person.last + 1 < len(tokens) and tokens[person.last + 1].capital:
        return False
    if person.known_by == "the man" and not _DEFINITE.match(clause):
        return False
    before = plain[sentence.start : tokens[person.first].start][-40:]
    return in_home(clause) or (in_home(before) and before.rstrip().endswith("with"))
