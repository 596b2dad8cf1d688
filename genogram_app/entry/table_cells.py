"""What one cell of a pasted table says: a name, a date or age, a sex, an ethnicity, an address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from genogram_app.entry.person_vocabulary import UNITS
from genogram_app.entry.person_words import PersonReading, read_person
from genogram_app.family.age_words import age_words
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, DateError
from genogram_app.model.fields import BackgroundState, Sex
from genogram_app.model.people import Age, BackgroundFact
from genogram_app.model.typed_dates import typed_date


def _entries(text: str) -> frozenset[str]:
    return frozenset(entry.strip() for entry in text.split("|"))


_NOTHING = _entries(
    """|-|--|–|—|?|??|???|…|...|n/k|nk|n.k.|not known|unknown|unk|not recorded|n/r|tbc|to be confirmed|n/a|na|
blank|not applicable|no information|not available"""
) | {"none"}
_DITTO = _entries(
    """"|''|“|”|〃|″|,,|""|" "|' '|ditto|do|do.|-do-|- do -|as above|above|same as above|same|same address|
the same|see above|as before"""
)
_NO_HOME = _entries("nfa|no fixed abode|no fixed address|homeless|of no fixed abode")
_SEXES: Mapping[str, Sex] = {
    **dict.fromkeys(("f", "female", "girl", "woman", "fem", "♀"), "female"),
    **dict.fromkeys(("m", "male", "boy", "man", "♂"), "male"),
    "intersex": "intersex",
}
_STATES: Mapping[str, BackgroundState] = {
    **dict.fromkeys(("declined", "refused", "declined to say", "prefer not to say"), "declined"),
    **dict.fromkeys(("not stated", "n/s", "ns"), "not_stated"),
    **dict.fromkeys(("not asked",), "not_asked"),
}
_ETHNIC = re.compile(
    r"\b(?:white|black|asian|mixed|british|irish|african|caribbean|pakistani|indian|bangladeshi|chinese|roma|"
    r"traveller|gypsy|arab|european|polish|romanian|somali|turkish|kurdish|nigerian|albanian|english|welsh|"
    r"scottish|dual heritage|other ethnic)\b|^[WBAMO][0-9A-Z]$",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|court|house|flat|terrace|crescent|gardens|"
    r"place|square|hostel|refuge|hmp|prison|hospital|address \d+|placement)\b|"
    r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b",
    re.I,
)
_UNIT = rf"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))}|m|mo|mos|w|d)"
_AGE = re.compile(
    rf"(?:aged?:? ?|about (?=\d+ ?{_UNIT}))?(?P<value>\d{{1,3}}) ?(?P<unit>{_UNIT})?"
    rf"(?:[ ,]*(?:and )?(?P<months>\d{{1,2}}) ?(?:m|mth|mths|months?))?\.?(?: old)?"
    r"(?:[ ,]*\(?(?:at|in|on|as at|as of) (?P<at>[^)]+)\)?)?",
    re.I,
)
_LABELLED = re.compile(r"^(?:d\.?o\.?b\.?|date of birth|born|b\.?)[: ]+", re.I)
_DUE = re.compile(
    r"(?:unborn)?[ ,(]*(?:edd|due|e\.d\.d\.?)(?: date)?[: ]+(?P<due>[^)]+)\)?|unborn(?: baby| child)?", re.I
)
_DIED = re.compile(r"(?P<born>.*?)[ ,;(]*(?:died|deceased|d\.|dod)[: ]+(?P<died>[^)]+)\)?", re.I)
_BOTH = re.compile(
    r"(?P<first>[^()]+?)[ ,;]*(?:\((?P<inner>[^()]+)\)|(?:[,;]| / ) ?(?P<second>[^()]+))", re.I
)
_TWO_DATES = re.compile(r"\b(?:between|or|winter|\d{3}0'?s)\b", re.I)
_OLDEST = 120
_LETTERS = {"m": "months", "mo": "months", "mos": "months", "w": "weeks", "d": "days"}


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says: values by field of a person, and the words in which it was read; or why it cannot be.

    A cell that says nothing has neither.
    """

    values: tuple[tuple[str, object], ...] = ()
    words: str = ""
    problem: str = ""


def is_nothing(text: str) -> bool:
    """Return whether a cell says that nothing is known, or nothing at all."""
    return text.strip().casefold() in _NOTHING


def is_ditto(text: str) -> bool:
    """Return whether a cell says the same as the one above."""
    return text.strip().casefold() in _DITTO


def is_no_home(text: str) -> bool:
    """Return whether an address says that there is none."""
    return text.strip().casefold() in _NO_HOME


def is_ethnicity(text: str) -> bool:
    """Return whether a cell looks like an ethnicity."""
    plain = text.strip()
    return bool(_ETHNIC.search(plain)) and (len(plain) == 2 or not any(c.isdigit() for c in plain))


def is_address(text: str) -> bool:
    """Return whether a cell looks like an address."""
    return is_ditto(text) or is_no_home(text) or bool(_PLACE.search(text))


def read_name(text: str, today: date) -> Cell:
    """Read a name, or words for somebody who has none: "unknown male", "unborn baby"."""
    line = " ".join(text.split())
    if is_nothing(line):
        return Cell()
    found = read_person(line, today=today)
    if found.problems or found.says_nothing or _guesses(found):
        return Cell((("name", line),), line)
    fields = ("name", "sex", "birth", "death", "due", "ages", "identity", "kind", "count", "label", "aliases")
    values = tuple((f, getattr(found, f)) for f in fields if getattr(found, f) not in (None, ()))
    return Cell(values, found.sentence)


def _guesses(found: PersonReading) -> bool:
    """Whether a letter after a name was taken for a sex: among names it is an initial."""
    return any(piece.meaning == "sex" and piece.end - piece.start < 3 for piece in found.pieces)


def read_born(text: str, today: date, at: str | None) -> Cell:
    """Read a date of birth, an age, both, or when a child is due; `at` is the date that ages belong to."""
    line = _LABELLED.sub("", " ".join(text.split()), count=1) if text else ""
    if is_nothing(line):
        return Cell()
    due = _DUE.fullmatch(line)
    if due:
        return _due(due["due"], today)
    died = _DIED.fullmatch(line)
    if died:
        return _joined(read_born(died["born"], today, at), read_death(died["died"], today))
    one = _age(line, today, at) or _birth(line, today)
    if not one.problem:
        return one
    both = _BOTH.fullmatch(line)
    if both:
        parts = (both["first"], both["inner"] or both["second"])
        joined = _joined(*(_age(part, today, at) or _birth(part, today) for part in parts))
        return one if joined.problem or len(dict(joined.values)) < len(parts) else joined
    return one


def read_death(text: str, today: date) -> Cell:
    """Read a date of death."""
    if is_nothing(text) or text.strip().casefold() in ("no", "alive"):
        return Cell()
    return _date(text, "death", "died", today)


def read_sex(text: str) -> Cell:
    """Read a sex; other words are a gender, where they are words at all."""
    word = text.strip().casefold().rstrip(".")
    if is_nothing(word):
        return Cell()
    if word in _SEXES:
        return Cell((("sex", _SEXES[word]),), _SEXES[word])
    if re.fullmatch(r"(?:non[- ]binary|trans(?:gender)?(?: (?:male|female|man|woman|boy|girl))?)", word):
        return Cell((("gender", text.strip()),), text.strip())
    return Cell(problem=f"“{_short(text)}” is not a sex: write female, male, intersex or not known")


def read_ethnicity(text: str) -> Cell:
    """Read an ethnicity as stated, or why there is none."""
    words = " ".join(text.split())
    state = _STATES.get(words.casefold())
    if state:
        return Cell((("ethnicity", BackgroundFact(state=state)),), state.replace("_", " "))
    if is_nothing(words):
        return Cell()
    return Cell((("ethnicity", BackgroundFact(state="stated", value=words)),), words)


def _birth(text: str, today: date) -> Cell:
    found = _date(_LABELLED.sub("", text.strip(), count=1), "birth", "born", today)
    if any("/" in str(value) for _, value in found.values) and not _TWO_DATES.search(text):
        shown = f"“{_short(text)}” may be a life or two possible dates of birth"
        return Cell(problem=f"{shown}: write “born … died …” or “between … and …”")
    return found


def _date(text: str, field: str, word: str, today: date) -> Cell:
    try:
        found = typed_date(text, today=today)
    except DateError as error:
        return Cell(problem=str(error))
    if found is None or found == OPEN:
        return Cell()
    return Cell(((field, found),), f"{word} {in_words(found)}")


def _age(text: str, today: date, at: str | None) -> Cell | None:
    match = _AGE.fullmatch(text.strip())
    if match is None:
        return None
    number, unit = int(match["value"]), (match["unit"] or "years").lower()
    named = UNITS.get(unit) or _LETTERS.get(unit, "years")
    if match["months"]:
        if named != "years":
            return None
        number, named = number * 12 + int(match["months"]), "months"
    if named == "years" and number > _OLDEST:
        return None
    try:
        when = typed_date(match["at"], today=today) if match["at"] else at
    except DateError as error:
        return Cell(problem=str(error))
    age = Age.model_validate({"value": number, "unit": named, "at": when})
    return Cell((("ages", (age,)),), f"aged {age_words(age)}")


def _due(text: str | None, today: date) -> Cell:
    unborn = Cell((("kind", "pregnancy"),), "unborn")
    return _joined(unborn, _date(text, "due", "due", today)) if text else unborn


def _joined(*cells: Cell) -> Cell:
    problem = next((cell.problem for cell in cells if cell.problem), "")
    words = ", ".join(cell.words for cell in cells if cell.words)
    return Cell(problem=problem) if problem else Cell(tuple(v for c in cells for v in c.values), words)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 30 else line[:30] + "…"
