"""What words after a name say of a person: one attribute at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.entry.date_words import date_advice, date_at, is_between
from genogram_app.entry.person_vocabulary import (
    ALIAS,
    CODED,
    DATES,
    IDENTITIES,
    KINDS,
    LABEL,
    NOBODY,
    NOT_KNOWN,
    NUMBERS,
    SEVERAL,
    SEXES,
    UNITS,
)
from genogram_app.entry.pieces import Problem
from genogram_app.entry.tokens import Token
from genogram_app.model.people import Age

Tokens = Sequence[Token]
Stop = Callable[[int], bool]
_SEPARATORS = (",", ";", "(", ")", "\n")
_LOOSE_LETTERS = frozenset({"b", "d", "*", "†"})


@dataclass(frozen=True, slots=True)
class Attribute:
    """What tokens up to `after` say: values by field; a `loose` one may as well be part of a name."""

    meaning: str
    values: tuple[tuple[str, object], ...]
    after: int
    loose: bool = False
    problem: Problem | None = None


def attribute_at(tokens: Tokens, index: int, stop: Stop, today: date | None = None) -> Attribute | None:
    """Return what begins at a token, or None; `stop` says at which tokens something else begins."""
    if index >= len(tokens) or tokens[index].kind != "word":
        return None
    return (
        description_at(tokens, index)
        or _dated(tokens, index, today)
        or _named(tokens, index, stop, today)
        or _age(tokens, index, today)
        or _sex(tokens, index)
        or _bare_date(tokens, index, today)
    )


def description_at(tokens: Tokens, index: int) -> Attribute | None:
    """Return what stands for a name: "unknown male 2", "3 unnamed girls", "unborn child"."""
    return _kind(tokens, index) or _nobody(tokens, index) or _several(tokens, index)


def name_end(tokens: Tokens, index: int, stop: Stop, today: date | None = None) -> int:
    """Return the index after the name that begins at a token: before marks, stops and attributes."""
    first = index
    while index < len(tokens) and not stop(index):
        token = tokens[index]
        if token.kind == "mark" and not token.is_mark("'s"):
            break
        if index > first and begins_attributes(tokens, index, stop, today):
            break
        index += 1
    return index


def follows(tokens: Tokens, index: int, words: Sequence[str]) -> bool:
    """Return whether words stand one after the other from a token on."""
    there = tokens[index : index + len(words)]
    return len(there) == len(words) and all(
        t.kind == "word" and t.lower.replace(".", "") == w for t, w in zip(there, words, strict=True)
    )


def begins_attributes(tokens: Tokens, index: int, stop: Stop, today: date | None = None) -> bool:
    """Return whether attributes begin at a token, and not a name that looks like one: "Ben m Lowe"."""
    found = attribute_at(tokens, index, stop, today)
    if found is None or not found.loose:
        return found is not None
    if _coded(tokens, index):
        return False
    after = found.after
    return (
        after >= len(tokens)
        or stop(after)
        or tokens[after].is_mark(*_SEPARATORS)
        or attribute_at(tokens, after, stop, today) is not None
    )


def _coded(tokens: Tokens, index: int) -> bool:
    """Whether a capital letter is a name or part of one: "M", "Child F"."""
    letter = tokens[index].text
    if len(letter) != 1 or not letter.isupper():
        return False
    return index == 0 or tokens[index - 1].lower in CODED


def _kind(tokens: Tokens, index: int) -> Attribute | None:
    for words, kind in KINDS.items():
        if follows(tokens, index, words):
            return Attribute("kind", (("kind", kind),), index + len(words))
    return None


def _nobody(tokens: Tokens, index: int) -> Attribute | None:
    identity = IDENTITIES.get(tokens[index].lower)
    noun = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if identity is None or noun not in NOBODY:
        return None
    after = index + 2
    if after < len(tokens) and tokens[after].text.isdecimal() and len(tokens[after].text) < 3:
        after += 1
    words = " ".join(t.text for t in tokens[index:after])
    label = words[:1].upper() + words[1:]
    sex = NOBODY[noun]
    said = (("identity", identity), ("label", label), *((("sex", sex),) if sex != "not_known" else ()))
    return Attribute("identity", said, after)


def _several(tokens: Tokens, index: int) -> Attribute | None:
    count = NUMBERS.get(tokens[index].lower)
    if count is None or index + 2 >= len(tokens):
        return None
    identity, sex = IDENTITIES.get(tokens[index + 1].lower), SEVERAL.get(tokens[index + 2].lower)
    if identity is None or sex is None:
        return None
    said = (("count", count), ("identity", identity), *((("sex", sex),) if sex != "not_known" else ()))
    return Attribute("identity", said, index + 3)


def _dated(tokens: Tokens, index: int, today: date | None) -> Attribute | None:
    """A date with the word that says of which kind it is."""
    word = tokens[index].lower.replace(".", "")
    field = DATES.get(word)
    if field is None:
        return None
    here = index + 1
    while here < len(tokens) and (tokens[here].is_mark(":") or tokens[here].lower == "on"):
        here += 1
    found = date_at(tokens, here, today)
    if found:
        return Attribute(field, ((field, found.edtf),), found.after)
    if after := _not_known_end(tokens, here):
        return Attribute(field, (), after)
    if word in _LOOSE_LETTERS and not (here < len(tokens) and tokens[here].lower[:1].isdecimal()):
        return None
    return _undated(tokens, index, here, field, today)


def _undated(tokens: Tokens, index: int, here: int, field: str, today: date | None) -> Attribute:
    mark = tokens[index]
    if here < len(tokens) and tokens[here].kind == "word":
        wrong = tokens[here]
        sentence = date_advice(wrong.text, today)
        problem = Problem(wrong.start, wrong.end, sentence)
        return Attribute(field, (), here + 1, problem=problem)
    sentence = f"A date is missing after “{mark.text}”, such as {mark.text} 2019 or {mark.text} before 2020."
    return Attribute(field, (), here, problem=Problem(mark.start, mark.end, sentence))


def _not_known_end(tokens: Tokens, index: int) -> int:
    """The index after words that say a date is not known; 0 when there are none."""
    if follows(tokens, index, ("not", "known")):
        return index + 2
    return index + 1 if index < len(tokens) and tokens[index].lower in NOT_KNOWN else 0


def _named(tokens: Tokens, index: int, stop: Stop, today: date | None) -> Attribute | None:
    """Another name or a label, with the word that announces it."""
    for field, announcements in (("alias", ALIAS), ("label", LABEL)):
        for words in announcements:
            if follows(tokens, index, words):
                return _name_after(tokens, index, index + len(words), field, stop, today)
    return None


def _name_after(
    tokens: Tokens, index: int, first: int, field: str, stop: Stop, today: date | None
) -> Attribute:
    after = name_end(tokens, first, stop, today)
    name = joined(tokens[first:after])
    if name:
        return Attribute(field, ((field, name),), after)
    start, end = tokens[index].start, tokens[first - 1].end
    sentence = "A name is missing here, as in “aka Kel” or “label Adult 2”."
    return Attribute(field, (), after, problem=Problem(start, end, sentence))


def joined(tokens: Tokens) -> str:
    """Return tokens of a name as one text, as typed."""
    words = ""
    for token in tokens:
        words += token.text if token.is_mark("'s") else f" {token.text}"
    return " ".join(words.split())


def _age(tokens: Tokens, index: int, today: date | None) -> Attribute | None:
    marked = tokens[index].lower in ("aged", "age")
    here = index + 1 if marked else index
    number, unit_letters = _number(tokens[here].lower) if here < len(tokens) else ("", "")
    if not number:
        return _no_age(tokens, index) if marked else None
    here += 1
    unit = UNITS.get(unit_letters) if unit_letters else None
    if unit is None and not unit_letters and here < len(tokens):
        unit = UNITS.get(tokens[here].lower)
        here += unit is not None
    if unit is None and (unit_letters or not marked):
        return _no_age(tokens, index) if marked else None
    here += here < len(tokens) and tokens[here].lower == "old"
    at = date_at(tokens, here, today)
    age = Age(value=int(number), unit=unit or "years", at=at.edtf if at else None)
    return Attribute("age", (("age", age),), at.after if at else here)


def _no_age(tokens: Tokens, index: int) -> Attribute:
    token = tokens[index]
    problem = Problem(
        token.start,
        token.end,
        "An age is missing here, as in “aged 14”, “aged 6 weeks” or “aged 14 in 2020”.",
    )
    return Attribute("age", (), index + 1, problem=problem)


def _number(word: str) -> tuple[str, str]:
    """The digits that a word begins with and the letters behind them: "14yo"; empty when it is no age."""
    digits = ""
    while len(digits) < len(word) and word[len(digits)] in "0123456789":
        digits += word[len(digits)]
    rest = word[len(digits) :]
    return (digits, rest) if 0 < len(digits) < 4 and (not rest or rest in UNITS) else ("", "")


def _sex(tokens: Tokens, index: int) -> Attribute | None:
    sex = SEXES.get(tokens[index].lower)
    return Attribute("sex", (("sex", sex),), index + 1, loose=True) if sex else None


def _bare_date(tokens: Tokens, index: int, today: date | None) -> Attribute | None:
    """A date without a word before it: of birth, unless it has two ends, which can mean two things."""
    if tokens[index].lower[:1] not in tuple("0123456789["):
        return None
    found = date_at(tokens, index, today)
    if found is None:
        return None
    if not is_between(found.edtf):
        return Attribute("birth", (("birth", found.edtf),), found.after, loose=True)
    start, end = tokens[index].start, tokens[found.after - 1].end
    sentence = (
        "This can be a life or one uncertain date: write b and d before the dates, as in b 1950 d 2010."
    )
    return Attribute("birth", (), found.after, problem=Problem(start, end, sentence))
