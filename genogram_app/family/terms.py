"""The words for relatives: how a term is made, how many generations it spans, what its converse is."""

from __future__ import annotations

import re

from genogram_app.model.fields import Sex

_ROWS = {
    "mother father parent mum mam mom mummy dad daddy stepmum stepdad aunt auntie aunty uncle godmother "
    "godfather godparent guardian foster-carer foster-mother foster-father adopter": 1,
    "grandmother grandfather grandparent gran granny nan nana nanny nanna grandma grandmum grandad granddad "
    "grandpa grandpop mgm mgf pgm pgf": 2,
    "sister brother sibling sib twin triplet cousin partner wife husband spouse boyfriend girlfriend fiancé "
    "fiancée fiance fiancee ex ex-partner ex-wife ex-husband ex-boyfriend ex-girlfriend": 0,
    "daughter son child baby niece nephew nibling goddaughter godson godchild": -1,
    "granddaughter grandson grandchild": -2,
}
_ROWS_OF = {word: rows for words, rows in _ROWS.items() for word in words.split()}
_SHORT = {
    "mgm": "maternal grandmother",
    "mgf": "maternal grandfather",
    "pgm": "paternal grandmother",
    "pgf": "paternal grandfather",
}
# Words that say which kind or side, and nothing of the generation.
_QUALIFIERS = re.compile(
    r"\b(?:the|a|an|his|her|their|my|late|former|ex|current|new|maternal|paternal|birth|biological|natural|"
    r"adoptive|adopted|foster|special|legal|elder|older|eldest|younger|youngest|only|unborn|twin|casual|"
    r"separated|estranged|later|civil|kinship|first|second|third|fourth|fifth|sixth|seventh|eighth)\b"
)
_POSSESSIVE = re.compile(r"['’]s\s+|s['’]\s+|\s+of\s+")


def rows_apart(term: str) -> int | None:
    """Return how many generations above (+) or below (-) somebody a relative of that term stands.

    None when the term does not say: a carer, a cousin "once removed", a word that is not known.
    """
    total = 0
    for part in _POSSESSIVE.split(term.casefold()):
        choices = {_rows_of_one(choice) for choice in part.split(" or ")}
        rows = choices.pop()
        if rows is None or choices:
            return None
        total += rows
    return total


def _rows_of_one(term: str) -> int | None:
    term = re.sub(r"\bfoster[ -](?:carer|parent)\b", "guardian", term)
    if "removed" in term:
        return None
    term = re.sub(r"[ -]in[ -]law\b|[ -]by marriage\b|\bthrough the \w+$", "", term)
    term, greats = re.subn(r"\bgreat[ -]?", "", term)
    term, grands = re.subn(r"\bgrand[ -]?(?=aunt|uncle|niece|nephew)", "", term)
    term = re.sub(r"\bgrand[ -](?=\w)", "grand", re.sub(r"\b(?:step|half)[ -]?", "", term))
    word = _singular(_QUALIFIERS.sub("", term).strip(" -.,"), twin="twin" in term)
    rows = _ROWS_OF.get(word)
    if rows is None or not (greats or grands):
        return rows
    # A great-aunt is a grandparent's sister; there is no great-sister.
    return None if rows == 0 else rows + (greats + grands) * (1 if rows > 0 else -1)


def _singular(word: str, *, twin: bool) -> str:
    if not word and twin:
        return "twin"
    return word if word in _ROWS_OF else word.removesuffix("s")


def by_sex(sex: Sex, female: str, male: str, either: str) -> str:
    """Return the word for a woman, a man, or somebody whose sex is not known or neither."""
    return {"female": female, "male": male}.get(sex, either)


def blood_term(up: int, down: int, sex: Sex, side: str = "") -> str:
    """Return the term for a blood relative: so many generations up from somebody, then so many down.

    `side` is "maternal", "paternal" or nothing; it is named only where usage names it.
    """
    sided = f"{side} " if side else ""
    if up == 0 or down == 0:
        line = _ancestor(up, sex) if down == 0 else _descendant(down, sex)
        return sided + line if up > 1 else line
    if up == 1 and down == 1:
        return by_sex(sex, "sister", "brother", "sibling")
    if down == 1:
        return sided + _greats(up - 2, by_sex(sex, "aunt", "uncle", "aunt or uncle"))
    if up == 1:
        return _greats(down - 2, by_sex(sex, "niece", "nephew", "niece or nephew"))
    return _cousin(min(up, down) - 1, abs(up - down))


def _ancestor(up: int, sex: Sex) -> str:
    if up == 0:
        return "the same person"
    parent = by_sex(sex, "mother", "father", "parent")
    return parent if up == 1 else _greats(up - 2, f"grand{parent}")


def _descendant(down: int, sex: Sex) -> str:
    child = by_sex(sex, "daughter", "son", "child")
    return child if down == 1 else _greats(down - 2, f"grand{child}")


def _greats(count: int, word: str) -> str:
    if count and " or " in word:
        return " or ".join(_greats(count, part) for part in word.split(" or "))
    return "great-" * count + word


def _cousin(degree: int, removed: int) -> str:
    ordinals = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
    ordinal = ordinals[degree - 1] if degree <= len(ordinals) else f"{degree}th"
    times = {0: "", 1: " once removed", 2: " twice removed"}.get(removed, f" {removed} times removed")
    return f"{ordinal} cousin{times}"


def converse(term: str, sex: Sex) -> str | None:
    """Return what the other, who is of the sex, is to a relative of that term: to an aunt, niece or nephew.

    None where no one word is sure.
    """
    plain = _SHORT.get(term.casefold().strip(), term.casefold().strip())
    rows = rows_apart(plain)
    if rows is None or _POSSESSIVE.search(plain) or re.search(r"in-law|god| through ", plain):
        return None
    half_or_step = "half-" if plain.startswith("half") else "step-" if plain.startswith("step") else ""
    prefix = "step" if half_or_step == "step-" and abs(rows) < 2 else half_or_step
    if re.search(r"\b(?:aunt|auntie|aunty|uncle)$", plain):
        return blood_term(1, rows + 1, sex)
    if re.search(r"\b(?:niece|nephew)$", plain):
        return blood_term(1 - rows, 1, sex)
    if plain.endswith("cousin"):
        return plain
    if re.search(r"(?:sister|brother|sibling)$", plain):
        return prefix + blood_term(1, 1, sex)
    if re.search(r"(?:mother|father|parent)$", plain) and not plain.startswith(("foster", "adoptive")):
        return prefix + blood_term(0, rows, sex)
    if re.search(r"(?:daughter|son|child)$", plain):
        return prefix + blood_term(-rows, 0, sex)
    return None
