"""The words that describe one person: sex, dates, ages, who is unknown, who was never born."""

from __future__ import annotations

from collections.abc import Mapping

from genogram_app.model.fields import AgeUnit, Identity, PersonKind, Sex
from genogram_app.narrative.lexicon import words

SEXES: Mapping[str, Sex] = {
    "f": "female",
    "female": "female",
    "girl": "female",
    "woman": "female",
    "m": "male",
    "male": "male",
    "boy": "male",
    "man": "male",
    "intersex": "intersex",
}
SEX_WORDS: Mapping[Sex, str] = {"female": "female", "male": "male", "intersex": "intersex"}
NOBODY: Mapping[str, Sex] = {
    **{word: sex for word, sex in SEXES.items() if len(word) > 1},
    "lady": "female",
    "person": "not_known",
    "adult": "not_known",
    "child": "not_known",
    "baby": "not_known",
}
"""What stands after "unknown" or "unnamed", and the sex that it says."""
SEVERAL: Mapping[str, Sex] = {
    "females": "female",
    "girls": "female",
    "women": "female",
    "males": "male",
    "boys": "male",
    "men": "male",
    "people": "not_known",
    "persons": "not_known",
    "adults": "not_known",
    "children": "not_known",
}
IDENTITIES: Mapping[str, Identity] = {
    "unknown": "unknown",
    "unidentified": "unknown",
    "unnamed": "unnamed",
}
NUMBERS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), start=2
    )
} | {str(number): number for number in range(2, 21)}
KINDS: Mapping[tuple[str, ...], PersonKind] = {
    ("unborn", "child"): "pregnancy",
    ("unborn", "baby"): "pregnancy",
    ("unborn",): "pregnancy",
    ("pregnancy", "loss"): "pregnancy_loss",
    ("pregnancy",): "pregnancy",
    ("miscarriage",): "miscarriage",
    ("termination",): "termination",
    ("stillbirth",): "stillbirth",
    ("stillborn", "child"): "stillbirth",
    ("stillborn", "baby"): "stillbirth",
    ("stillborn",): "stillbirth",
}
KIND_WORDS: Mapping[PersonKind, str] = {
    "pregnancy": "unborn child",
    "pregnancy_loss": "pregnancy loss",
    "miscarriage": "miscarriage",
    "termination": "termination of pregnancy",
    "stillbirth": "stillborn child",
}
DATES: Mapping[str, str] = {
    "b": "birth",
    "born": "birth",
    "dob": "birth",
    "*": "birth",
    "d": "death",
    "died": "death",
    "dod": "death",
    "deceased": "death",
    "†": "death",
    "due": "due",
    "edd": "due",
}
"""The words that say of which kind the date is that follows."""
DATE_NAMES: Mapping[str, str] = {"birth": "date of birth", "death": "date of death", "due": "due date"}
NOT_KNOWN = frozenset({"?", "nk", "n/k", "unknown", "unk"})
ALIAS: tuple[tuple[str, ...], ...] = (("also", "known", "as"), ("known", "as"), ("aka",), ("alias",))
LABEL: tuple[tuple[str, ...], ...] = (("labelled",), ("label",))
UNITS: Mapping[str, AgeUnit] = {
    **dict.fromkeys(("y", "yr", "yrs", "yo", "year", "years"), "years"),
    **dict.fromkeys(("mth", "mths", "month", "months"), "months"),
    **dict.fromkeys(("wk", "wks", "week", "weeks"), "weeks"),
    **dict.fromkeys(("day", "days"), "days"),
}
CODED = words(
    "adult child baby sibling brother sister mother father male female man woman boy girl partner person "
    "twin mr mrs ms miss dr aunt uncle cousin infant grandmother grandfather"
)
"""Words after which a capital letter is part of a name: "Child F", "Mr M"."""
