"""How long something lasted, or how old somebody was: "for six weeks", "4 years 7 months", "aged 29"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from genogram_app.model.fields import AgeUnit
from genogram_app.model.values import value_object
from genogram_app.narrative.searching import every
from genogram_app.narrative.text import Narrative, once_for_each_text, token_starts
from genogram_app.narrative.times.numbers import NUMBER, number_of

_DAYS: dict[AgeUnit, tuple[int, int]] = {
    "days": (1, 1),
    "weeks": (7, 7),
    "months": (28, 31),
    "years": (365, 366),
}
_UNITS: dict[str, AgeUnit] = {"y": "years", "m": "months", "w": "weeks", "d": "days"}
_IN_MONTHS = 12

_VAGUE: dict[str, tuple[int, int]] = {
    "a couple of": (2, 3),
    "couple of": (2, 3),
    "a few": (2, 6),
    "few": (2, 6),
    "several": (3, 12),
    "some": (2, 12),
    "many": (3, 40),
    "a number of": (2, 12),
    "a": (1, 1),
    "an": (1, 1),
}
_UNIT = (
    r"(?:calendar )?(?P<unit{n}>years?|yrs?|months?|mths?|weeks?|wks?|days?|nights?|fortnights?|"
    r"y/?o|decades?)"
)
_ROUGHLY = (
    r"(?P<roughly>about|around|approximately|approx\.?|roughly|some|nearly|almost|just under|under|"
    r"less than|just over|a little over|over|more than|well over|at least|up to|no more than|at most)"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,£$/-])(?:{_ROUGHLY} )?"
    rf"(?:(?P<low>{NUMBER})(?:(?<=\d) ?[-–] ?(?=\d)| or | to | and )(?P<high>{NUMBER})|"
    rf"(?P<number>{NUMBER})(?P<half> and a half)?|(?P<a_half>half an? )|"
    rf"(?P<vague>a couple of|couple of|a few|few|several|some|many|a number of|an?))[ -]?"
    rf"{_UNIT.format(n='')}\b(?!/)"
    rf"(?P<half_behind> and a half)?"
    rf"(?:,? (?:and )?(?P<number2>{NUMBER})[ -]{_UNIT.format(n='2')}\b)?"
    r"(?P<old>[- ]olds?\b| of age\b)?",
    re.I,
)
_UNIT_WORD = re.compile(r"(?<=[\d -])(?:year|yr|month|mth|week|wk|day|night|fortnight|decade|y/?o\b)")
_LONGEST_NUMBER = 48
_AGED = re.compile(
    rf"\b[Aa]ge(?:d|s| of)?:? (?:only |just |then |now |of )?(?={NUMBER}\b|between |about |around |approx)"
)
_AGES = re.compile(
    rf"(?:between )?(?:{_ROUGHLY} )?(?P<low>{NUMBER})(?: and a half)?\b"
    rf"(?:(?P<to> ?[-–] ?| to | and )(?P<high>{NUMBER})\b)?(?![-%/.]\d| ?%)",
    re.I,
)
_NEXT_AGE = re.compile(r"(?:,? and |, | or )(?=(?:\d|[a-z]))")
_NO_AMOUNT = re.compile(
    r"'? (?:gestation|pregnant|into (?:the|her) pregnancy|of (?:her )?pregnancy)|"
    r" (?:a|per|each|every) (?:week|month|year|day|night)|"
    r" (?:plan|course|programme|strategy|sentence)\b|'s\b",
    re.I,
)
_NOT_BEFORE = re.compile(
    r"\b(?:every|each|nights|days|times|hours|evenings|once|twice|"
    r"born at|gestation of|per|the|this|that|last|next|past) $",
    re.I,
)


@value_object
class Duration:
    """A length of time or an age in a text, from `least` to `most` units.

    `start` and `end` are half-open offsets into the plain text. `old` says that the words make it an age:
    "17-month-old", "aged 29".
    """

    start: int
    end: int
    least: int
    most: int
    unit: AgeUnit
    old: bool = False

    @property
    def least_days(self) -> int:
        """The fewest days that it can be."""
        return self.least * _DAYS[self.unit][0]

    @property
    def most_days(self) -> int:
        """The most days that it can be."""
        return self.most * _DAYS[self.unit][1]


@once_for_each_text
def durations(narrative: Narrative) -> tuple[Duration, ...]:
    """Return the lengths of time and the ages that a text says, in order, none within another."""
    found = sorted(
        (*_amounts(narrative), *_aged(narrative)), key=lambda one: (one.start, -one.end, not one.old)
    )
    kept: list[Duration] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def _amounts(narrative: Narrative) -> Iterator[Duration]:
    plain = narrative.plain
    for match in _possible_amounts(narrative):
        if _NO_AMOUNT.match(plain, match.end()):
            continue
        bare = not match["number"] and not match["low"] and not match["half_behind"] and not match["a_half"]
        if bare and not match["old"] and _NOT_BEFORE.search(plain, max(0, match.start() - 14), match.start()):
            continue
        if _NOT_BEFORE.search(plain, max(0, match.start() - 14), match.start()) and not match["old"]:
            continue
        if one := amount_of(match):
            yield one


def _possible_amounts(narrative: Narrative) -> Iterator[re.Match[str]]:
    """Look for amounts only around the units, which are few."""
    reached, words = 0, token_starts(narrative)
    for unit in every(_UNIT_WORD, narrative):
        first = bisect_left(words, max(reached, unit.start() - _LONGEST_NUMBER))
        for start in words[first : bisect_right(words, unit.start())]:
            match = _AMOUNT.match(narrative.plain, start, unit.end() + _LONGEST_NUMBER)
            if match and start >= reached:
                reached = match.end()
                yield match


def amount_of(match: re.Match[str]) -> Duration | None:
    """Return the amount that the groups of a match say."""
    unit, times = _unit(match["unit"])
    low, high = _numbers(match)
    if match["half"] or match["half_behind"] or match["a_half"]:
        if unit != "years":
            return _rough(match, low * times, (high + 1) * times, unit)
        low, high, unit, times = low * 12 + 6, high * 12 + 6, "months", 1
    low, high = low * times, high * times
    if match["number2"]:
        more, (unit2, _) = number_of(match["number2"]), _unit(match["unit2"])
        if more is None:
            return None
        if (unit, unit2) == ("years", "months"):
            low, high, unit = low * _IN_MONTHS + more, high * _IN_MONTHS + more, "months"
        elif (unit, unit2) == ("weeks", "days"):
            low, high, unit = low * 7 + more, high * 7 + more, "days"
        else:
            high += 1
    return _rough(match, low, high, unit)


def _numbers(match: re.Match[str]) -> tuple[int, int]:
    if match["vague"]:
        return _VAGUE[match["vague"].lower()]
    if match["a_half"]:
        return 0, 0
    low = _whole(match["low"] or match["number"])
    return low, _whole(match["high"]) if match["high"] else low


def _whole(word: str) -> int:
    return number_of(re.sub(r"\.5|½", "", word)) or 0


def _unit(word: str) -> tuple[AgeUnit, int]:
    """The unit of a word, and how many of them it is."""
    lower = word.lower()
    if lower.startswith("fortnight"):
        return "weeks", 2
    if lower.startswith("decade"):
        return "years", 10
    return _UNITS.get(lower[0], "days"), 1


def _rough(match: re.Match[str], low: int, high: int, unit: AgeUnit) -> Duration | None:
    if low > high:
        return None
    old = bool(match["old"]) or match["unit"].lower().startswith(("yo", "y/"))
    low, high = _widened(low, high, (match["roughly"] or "").lower(), old)
    return Duration(match.start(), match.end(), low, high, unit, old)


def _widened(low: int, high: int, roughly: str, old: bool) -> tuple[int, int]:
    """What "about", "nearly", "over" and the like make of an amount; of an age they make less."""
    some = max(1, high // (15 if old else 6))
    if roughly in (
        "nearly",
        "almost",
        "just under",
        "under",
        "less than",
        "up to",
        "no more than",
        "at most",
    ):
        return (low - some if roughly in ("nearly", "almost", "just under") else 0), high
    if roughly in ("just over", "a little over"):
        return low, high + some
    if roughly in ("over", "more than", "well over", "at least"):
        return low, high + max(3, high)
    return (max(0, low - some), high + some) if roughly else (low, high)


def _aged(narrative: Narrative) -> Iterator[Duration]:
    """Ages without a unit, which are years: "aged 7, 6 and 4", "aged about thirty"."""
    plain = narrative.plain
    for aged in every(_AGED, narrative):
        at = aged.end()
        while match := _AGES.match(plain, at):
            behind = _AMOUNT.match(plain, match.start())
            if behind and behind.end() > match.end():
                if amount := amount_of(behind):
                    yield replace(amount, old=True)
                at = behind.end()
            else:
                yield from _years_of(match)
                at = match.end()
            more = _NEXT_AGE.match(plain, at)
            if not more or not _AGES.match(plain, more.end()):
                break
            at = more.end()


def _years_of(match: re.Match[str]) -> Iterator[Duration]:
    low, high = number_of(match["low"]), number_of(match["high"] or match["low"])
    if low is None or high is None:
        return
    if match["to"] == " and " and not match.group().lower().startswith("between"):
        yield Duration(match.start("low"), match.end("low"), low, low, "years", old=True)
        yield Duration(match.start("high"), match.end("high"), high, high, "years", old=True)
    elif low <= high:
        low, high = _widened(low, high, (match["roughly"] or "").lower(), old=True)
        yield Duration(match.start(), match.end(), low, high, "years", old=True)
