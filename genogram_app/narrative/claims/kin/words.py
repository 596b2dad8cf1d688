"""What a kin term says with the words before it: "maternal half-brother", "adoptive mother", "only son"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from genogram_app.model.fields import ParentageKind
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import SiblingKind
from genogram_app.narrative.lexicon import KIN, MODIFIERS, SexOfTerm, kin_word, words


def _one_of(forms: Iterable[str]) -> str:
    """A pattern for one of many words, which looks only at those with the first letter it finds."""
    letters: dict[str, list[str]] = {}
    for form in forms:
        letters.setdefault(form[0], []).append(form[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in letters.items())


_PLURALS = {"child": "children", "wife": "wives", "baby": "babies"}
_MORE = words("genetic shared joint different other all two three four five six seven eight nine ten")
_MODIFIER = (
    rf"(?:{_one_of(sorted(map(re.escape, MODIFIERS | _MORE)))}|"
    r"fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+ - (?:year|month|week|day)-old|"
    r"(?:\d+|[a-z]+)-(?:year|month|week|day)s?-old|(?:\d+|[a-z]+) (?:year|month|week|day)s? old)"
)
_BIRTH = words("birth natural biological genetic")
_KINDS: tuple[tuple[frozenset[str], ParentageKind], ...] = (
    (words("step"), "step"),
    (words("adoptive adopted"), "adoptive"),
    (words("foster"), "foster"),
    (_BIRTH, "birth"),
)


def _forms(term: str) -> tuple[str, str]:
    head, last = term.rpartition(" ")[::2]
    if term.endswith(" in law"):
        return term, f"{term.removesuffix(' in law')}s in law"
    return term, f"{head} {_PLURALS.get(last, last + 's')}".strip()


_TERMS = sorted({form.replace(" ", "[- ]") for term in KIN for form in _forms(term)}, key=len, reverse=True)
TERM = rf"(?P<kin>(?:{_MODIFIER} )*(?:{_one_of(_TERMS)}))"
"""A kin term with the words before it, as the group `kin` of a pattern over a line."""
OPENINGS = " ".join(
    sorted({w for form in _TERMS for w in (form.replace("[- ]", "-"), form.split("[- ]")[0])} | {"half-sib"})
)
"""Words of which a line must have one for a kin term to be in it."""


@value_object
class KinTerm:
    """A kin term: its relation in the lexicon, the sex it says, and what the words before it add.

    `parentage` is the kind of parent or child, `sibling` that of a brother or sister, `side` "maternal",
    "paternal" or empty.
    """

    term: str
    relation: str
    sex: SexOfTerm
    plural: bool
    parentage: ParentageKind | None
    sibling: SiblingKind
    side: str


def read_kin_term(said: str) -> KinTerm | None:
    """Return what a kin term with the words before it says, in small letters; None for other words."""
    parts = said.replace("-", " ").split()
    for first in range(max(0, len(parts) - 3), len(parts)):
        kin = kin_word(" ".join(parts[first:]))
        if kin is None:
            continue
        relation, sex, plural = kin
        around = {*parts[:first], *_glued(parts[first:])}
        return KinTerm(
            singular(" ".join(parts[first:])) if plural else " ".join(parts[first:]),
            _relation(relation, around),
            sex,
            plural,
            next((kind for cues, kind in _KINDS if cues & around), None),
            _sibling_kind(relation, around),
            next((side for side in ("maternal", "paternal") if side in around), ""),
        )
    return None


def singular(term: str) -> str:
    """Return a kin term in the plural as one of them: "grandson" of "grandsons"."""
    return next(single for single in KIN if _forms(single)[1] == term)


def _glued(term: list[str]) -> set[str]:
    """The words of a kin term, "step" apart from what it is written together with."""
    return {*term, *({"step"} if any(w.startswith("step") for w in term) else ())}


def _relation(relation: str, around: set[str]) -> str:
    if relation == "step parent":
        return "parent"
    great = sum(w == "great" for w in around)
    return f"great {relation}" if great and relation in ("grandparent", "aunt or uncle") else relation


def _sibling_kind(relation: str, around: set[str]) -> SiblingKind:
    if relation == "half sibling" or "half" in around:
        return "half"
    for word in ("full", "step", "foster", "twin"):
        if word in around:
            return word
    return "adoptive" if around & {"adoptive", "adopted"} else "not_said"
