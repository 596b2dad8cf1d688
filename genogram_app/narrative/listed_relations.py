"""Relations as lists of a family say them: "Maternal Aunt", "mother of both children", "MGM"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.narrative.lexicon import LINE_ABBREVIATIONS, MODIFIERS, NUMBERS, kin_word, words

_ALL_CHILDREN = (
    r"(?:both|all|the)(?: of the)?(?: (?:two|three|four|five|six|seven|eight))?"
    r"(?: (?:of the|the))?(?: (?:children|siblings|boys|girls|brothers|sisters|twins))"
)
_OF = re.compile(
    r"(?P<head>.+?) (?:of|to) "
    rf"(?:{_ALL_CHILDREN}|both|(?:[A-Z][\w'-]*|the |mother|father|\d| |,|and )+)"
)
_OF_ONE = re.compile(r"(?P<head>.+?) of (?P<owner>[A-Z][\w'-]*(?: (?:and )?[A-Z][\w'-]*)*)")
_OF_ALL = re.compile(rf"(?P<before>.+? (?:of|to) )(?P<all>{_ALL_CHILDREN}|both)")
_OWNED = re.compile(r"(?P<owner>[\w -]+)'s? (?P<head>.+)")
_AND_MORE = re.compile(r"(?P<first>.+?) (?:and|&) (?P<more>.+)")
_MOST_MORE = 5
"""A relation may go on with so many words behind "and": "and kinship carer"."""
_SIDE = re.compile(
    r" (?:\((?:on )?(?:his |her |their |the )?"
    r"(?:(?:maternal|paternal)(?: side)?|(?:mother|father)'s(?: side)?|same (?:mother|father))\)|"
    r"(?:on|through) (?:his|her|their|the) (?:mother|father)(?:'s side)?)"
)
"""What a relation may be followed by: "half-brother (father's side)"."""
_IN_FULL = {
    code: f"{'maternal' if side == 'female' else 'paternal'} grand{'mother' if sex == 'female' else 'father'}"
    for code, ((_, side), (_, sex)) in LINE_ABBREVIATIONS.items()
}
_NO_RELATION = words("baby child boy girl infant newborn twin")


def without_side(line: str) -> str:
    """Return a line of the same length in which the side of a half-sibling holds no separators."""
    return _SIDE.sub(lambda side: "x" * len(side.group()), line)


def is_relation(told: str) -> bool:
    """Return whether words are a kin term with what belongs to it: "maternal aunt", "Robin's father"."""
    said = _SIDE.sub("", told)
    if said in _IN_FULL or _kin_of(said) is not None:
        return True
    more = _AND_MORE.fullmatch(said)
    return more is not None and len(more["more"].split()) <= _MOST_MORE and _kin_of(more["first"]) is not None


def is_of_several(told: str) -> bool:
    """Return whether a relation is that of several people: "maternal uncles", "Robin's son and daughter"."""
    kin = _kin_of(_SIDE.sub("", told))
    if kin is not None and kin[2]:
        return True
    more = _AND_MORE.fullmatch(told)
    return more is not None and _kin_of(more["first"]) is not None and kin_word(more["more"]) is not None


def is_of_sibling(told: str) -> bool:
    """Return whether a relation makes somebody a brother or sister of the subject."""
    kin = _kin_of(_SIDE.sub("", told))
    return kin is not None and kin[0] in ("sibling", "half sibling")


def of_whom(told: str, owner: str, children: Sequence[str]) -> tuple[str, str]:
    """Return what is read before a relation, its `owner` where it does not say so itself, and the relation.

    `children` are those of the list who are brothers and sisters: "mother of both children".
    """
    said = in_full(told)
    everybody = _OF_ALL.fullmatch(said)
    if everybody:
        number = NUMBERS.get(next((w for w in everybody["all"].split() if w in NUMBERS), ""))
        number = 2 if everybody["all"].startswith("both") else number or len(children)
        named = len(children) == number > 1
        return "", f"{everybody['before']}{_in_a_row(children)}" if named else said
    return f"{owner}'s " if owner and not _says_whose(said) else "", said


def as_description(told: str, owner: str, children: Sequence[str]) -> str:
    """Return how a sentence begins that says who is in a relation: "Robin's mother", "The mother"."""
    before, said = of_whom(told, owner, children)
    one = _OF_ONE.fullmatch(said)
    if one:
        return f"{one['owner']}'s {one['head']}"
    return before + said if before or said[:1].isupper() else f"The {said}"


def _says_whose(said: str) -> bool:
    """Whether a relation says itself whose it is: "father of Robin", "Robin's father"."""
    owned = _OWNED.fullmatch(said)
    if owned:
        return kin_word(owned["owner"]) is None
    if _OF.fullmatch(said):
        return True
    more = _AND_MORE.fullmatch(said)
    return more is not None and _OF.fullmatch(more["first"]) is not None


def in_full(relation: str) -> str:
    """Return a relation in full, its kin term in small letters: "MGM", "Maternal Aunt", "Robin's Mother"."""
    if relation in _IN_FULL:
        return _IN_FULL[relation]
    return re.sub(r"[A-Z][\w-]*", lambda match: _lowered(match.group()), relation)


def _kin_of(said: str) -> tuple[str, str, bool] | None:
    """The relation of a kin term, its sex and whether it is a plural; None for other words."""
    inner = _OF.fullmatch(said) or _OWNED.fullmatch(said)
    head = inner.group("head").lower() if inner else said.lower()
    for size in (3, 2, 1):
        term = " ".join(head.split()[-size:])
        kin = kin_word(term)
        if kin and term not in _NO_RELATION:
            before = head.split()[:-size]
            return kin if all(word in MODIFIERS or word == "the" for word in before) else None
    return None


def _in_a_row(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _lowered(word: str) -> str:
    small = word.lower()
    return small if small in MODIFIERS or kin_word(small) or small == "the" else word
