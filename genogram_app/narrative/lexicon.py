"""The words reports use for relatives, partners, men and months; and phrases that only look like family."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, TypeAlias

SexOfTerm: TypeAlias = Literal["female", "male", "any"]


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


_KIN_TABLE: tuple[tuple[str, SexOfTerm, str], ...] = (
    ("parent", "female", "mother, mum, mam, mummy, mom, birth mother, natural mother, biological mother"),
    (
        "parent",
        "male",
        "father, dad, daddy, birth father, natural father, biological father, putative father",
    ),
    ("parent", "any", "parent"),
    ("step parent", "female", "stepmother, step mother, stepmum, step mum"),
    ("step parent", "male", "stepfather, step father, stepdad, step dad"),
    ("step parent", "any", "step parent, stepparent"),
    ("child", "female", "daughter, stepdaughter, step daughter, baby daughter, girl"),
    ("child", "male", "son, stepson, step son, baby son, boy, little boy, baby boy"),
    ("child", "any", "child, stepchild, step child, baby, infant, newborn"),
    ("sibling", "female", "sister, step sister, stepsister, twin sister, foster sister"),
    ("sibling", "male", "brother, step brother, stepbrother, twin brother, foster brother"),
    ("sibling", "any", "sibling, step sibling, twin"),
    ("half sibling", "female", "half sister"),
    ("half sibling", "male", "half brother"),
    ("half sibling", "any", "half sibling"),
    ("partner", "female", "wife, girlfriend, ex wife, ex girlfriend, bride, widow, fiancee, fiancée"),
    ("partner", "male", "husband, boyfriend, ex husband, ex boyfriend, widower, fiance, fiancé"),
    ("partner", "any", "partner, ex partner, spouse, ex, lover, civil partner"),
    ("grandparent", "female", "grandmother, grandma, granny, nan, nana, gran, grandmum, step grandmother"),
    ("grandparent", "male", "grandfather, grandad, granddad, grandpa, grampa, gramps, step grandfather"),
    ("grandparent", "any", "grandparent"),
    ("great grandparent", "female", "great grandmother, great gran, great nan, great grandma"),
    ("great grandparent", "male", "great grandfather, great grandad"),
    ("great grandparent", "any", "great grandparent"),
    ("grandchild", "female", "granddaughter, grand daughter"),
    ("grandchild", "male", "grandson, grand son"),
    ("grandchild", "any", "grandchild"),
    ("aunt or uncle", "female", "aunt, auntie, aunty"),
    ("aunt or uncle", "male", "uncle"),
    ("great aunt or uncle", "female", "great aunt"),
    ("great aunt or uncle", "male", "great uncle"),
    ("niece or nephew", "female", "niece, great niece"),
    ("niece or nephew", "male", "nephew, great nephew"),
    ("cousin", "any", "cousin, first cousin, second cousin"),
    ("parent in law", "female", "mother in law"),
    ("parent in law", "male", "father in law"),
    ("sibling in law", "female", "sister in law"),
    ("sibling in law", "male", "brother in law"),
    ("child in law", "female", "daughter in law"),
    ("child in law", "male", "son in law"),
)
KIN: dict[str, tuple[str, SexOfTerm]] = {
    term: (relation, sex) for relation, sex, terms in _KIN_TABLE for term in terms.split(", ")
}
"""Each kin term, in small letters and without hyphens, with its relation and the sex it says."""

_PLURALS = {
    "wives": "wife",
    "children": "child",
    "babies": "baby",
    "parents in law": "mother in law",
}
KIN_OPENINGS = frozenset(
    form for term in (*KIN, *_PLURALS) for word in [term.split()[0]] for form in (word, f"{word}s")
)
"""The words with which kin terms begin, but for those written with a hyphen."""
LONGEST_KIN = 3
"""Kin terms have at most so many words: "mother in law"."""

LINE_ABBREVIATIONS: dict[str, tuple[tuple[str, SexOfTerm], tuple[str, SexOfTerm]]] = {
    "MGM": (("parent", "female"), ("parent", "female")),
    "MGF": (("parent", "female"), ("parent", "male")),
    "PGM": (("parent", "male"), ("parent", "female")),
    "PGF": (("parent", "male"), ("parent", "male")),
    "MGMO": (("parent", "female"), ("parent", "female")),
}
"""Abbreviations of the grandparents as paths from the subject child."""

ENDED_WORDS = words("ex former previous earlier first late estranged then separated divorced last past")
NEW_WORDS = words("new current present latest")
MODIFIERS = words(
    """own eldest elder older oldest youngest younger middle only first second third fourth fifth sixth
    seventh eighth new current present latest former previous earlier estranged late then own adult
    big kid wee grown-up grown teenage young little baby infant newborn unborn surviving long-term longterm
    maternal paternal natural biological birth adoptive adopted foster step half full twin dear
    disabled pregnant married unnamed second-eldest live-in on-off long-standing ex alleged putative
    legal common-law surviving great wider small tiny only closest next subsequent"""
)
"""Words that may stand between a possessor and a kin word."""

NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
           "ten": 10, "eleven": 11, "twelve": 12}  # fmt: skip
"""The number words of groups of people."""

PRONOUNS: dict[str, SexOfTerm] = {"his": "male", "her": "female", "their": "any"}
SUBJECT_PRONOUNS: dict[str, SexOfTerm] = {"he": "male", "him": "male", "she": "female", "they": "any"}
TITLES: dict[str, SexOfTerm] = {
    "mr": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "mx": "any",
}

_CODES: dict[SexOfTerm, str] = {
    "any": "adult, child, sibling, sib, half sibling, half sib, step sibling, baby, "
    "cousin, partner, person, subject, young person, friend, parent, relative, infant, twin",
    "female": "mother, aunt, female, grandmother, sister, half sister, woman",
    "male": "father, uncle, male, stepfather, grandfather, boyfriend, brother, half brother, man",
}
CODE_WORDS: dict[str, SexOfTerm] = {code: sex for sex, codes in _CODES.items() for code in codes.split(", ")}
"""Words that with a number or a letter make a code for a person: "Adult 2", "Child K"."""
CODE_OPENINGS = frozenset(code.split()[0] for code in CODE_WORDS)
"""The words with which codes begin, but for those written with a hyphen."""

MONTHS = words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec"
)
DAYS = words("monday tuesday wednesday thursday friday saturday sunday christmas easter boxing")

_NOT_FAMILY = (
    r"sister (?:partnership|authorit\w+|agenc\w+|organi[sz]ation\w*|board|council|compan\w+|service\w*)",
    r"sister (?:ward|school|force|college|trust)",
    r"parent (?:compan\w+|agenc\w+|organi[sz]ation\w*|governor\w*|council|partnership)",
    r"partner (?:agenc\w+|organi[sz]ation\w*|authorit\w+|board\w*|service\w*|force\w*)",
    r"(?:safeguarding|housing|statutory|strategic|agency|local|delivery|lead|voluntary|business) partners?",
    r"father christmas|father time|mother tongue|mother nature|mothering sunday|(?:mother|father)'?s day",
    r"(?:an? |the )?mother and (?:baby|child) (?:unit|placement|foster|home|assessment|group|charity|scheme)",
    r"(?:an? |the )?mother and (?:baby|child) (?:house|hostel|centre|service|project|residential|provision)",
    r"mother and (?:baby|child) (?:refuge|room|specialist|bond\w*|care|clinic|ward)",
    r"a mother and (?:baby|child)|parent and child|big brother|brother officers?",
    r"child (?:in need|protection|development|health|arrangements?|benefit|safeguarding|care|support|tax)",
    r"child (?:and family|and adolescent|minder|sexual|criminal|abuse|looked|death|practice|welfare|poverty)",
    r"child (?:exploitation|centred|focused)|only child(?! (?:of|to|born to)\b)",
    r"baby (?:clinic|bank|equipment|box)",
    r"family (?:court|group|support|nurse|centre|hub|justice|solutions|intervention|proceedings)",
    r"like (?:a|an) (?:mother|father|brother|sister|son|daughter|aunt|uncle)",
    r"(?:lone|single|young|teenage|first time|expectant|other|corporate|foster) parents?",
    r"girl guides?|boy scouts?|nanny state|twin (?:beds?|towns?|room|track)",
    r"(?:maiden|agony) aunt|godparents?",
    r"sister'?s? in charge|ward sister|nursing sister|birth (?:certificate|plan|weight|notification)",
)
NOT_FAMILY = re.compile(rf"\b(?:{'|'.join(_NOT_FAMILY)})\b")
"""Phrases in small letters with kin words in them that speak of no relative."""


@lru_cache(maxsize=4096)
def kin_word(text: str) -> tuple[str, SexOfTerm, bool] | None:
    """Return the relation a kin term says, its sex and whether it is a plural; None for other words."""
    term = " ".join(text.lower().replace("-", " ").split())
    if term in KIN:
        return (*KIN[term], False)
    single = _PLURALS.get(term) or (term[:-1] if term.endswith("s") else None)
    if single is None and term.endswith(("s in law",)):
        single = term.replace("s in law", " in law")
    return (*KIN[single], True) if single in KIN else None
