"""How old the words of a text say that somebody is: "29", "almost three", "in her sixties", "22 months"."""

from __future__ import annotations

import re

from genogram_app.model.fields import AgeUnit
from genogram_app.model.values import value_object
from genogram_app.narrative.needed import Clause, needed
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.numbers import NUMBER, number_of

_ABOUT = (
    r"(?:(?:about|around|approximately|approx|roughly|almost|nearly|just|under|over|only|not|quite|rising|"
    r"coming up to|getting on for|approaching|nearing|short of|still|then|now|probably|c) )*"
)
_DECADES = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
_TEN_YEARS = (
    rf"in (?:(?:his|her|their|[PG]\d+|the) )?(?:(?:early|mid|late)[ -]+)?(?:{'|'.join(_DECADES)}|\d0 ?s)"
)
AGE = rf"(?:{_ABOUT}(?:D\d+|{NUMBER}(?: and a half)?)(?: old| of age)?|{_TEN_YEARS})"
"""A pattern over lines for an age."""
AGE_WORDS: Clause = needed(AGE)[0]
"""The words and marks of which a line with an age has one."""
_BARE = re.compile(rf"(?P<number>{NUMBER})(?P<half> and a half)?")
_TEN = re.compile(rf"(?:(?P<part>early|mid|late)[ -]+)?(?P<decade>{'|'.join(_DECADES)}|\d0) ?s?$")
_THIRDS = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (6, 9)}
_TEENS = {"": (0, 6), "early": (0, 2), "mid": (1, 4), "late": (3, 6)}
_HALF = 3
"""In months: "two and a half" is nearer to it than to any whole year."""


@value_object
class AgeSaid:
    """An age in words: from `least` to `most` whole units."""

    least: int
    most: int
    unit: AgeUnit


def age_said(words: str, length: Duration | None = None) -> AgeSaid | None:
    """Return the age that words in small letters say; None where they say none.

    `length` is the length of time among them, where there is one ("22 months").
    """
    if length is not None:
        wide = _HALF if "half" in words and length.unit == "months" else 0
        return _about(words, AgeSaid(length.least - wide, length.most + wide, length.unit))
    if words.startswith("in "):
        return _ten_years(words)
    bare = _BARE.search(words)
    number = number_of(bare["number"]) if bare else None
    if bare is None or number is None:
        return None
    middle = number * 12 + 6
    exact = (
        AgeSaid(middle - _HALF, middle + _HALF, "months")
        if bare["half"]
        else AgeSaid(number, number, "years")
    )
    return _about(words, exact)


def _about(words: str, exact: AgeSaid) -> AgeSaid:
    """Widen an age that is not said exactly; one that is widened already stays."""
    least, most = exact.least, exact.most
    if least != most:
        return exact
    if re.search(
        r"\b(?:almost|nearly|quite|rising|just under|coming up|getting on|approaching|nearing|short of)\b",
        words,
    ):
        least = max(0, least - 1)
    elif re.search(r"\bunder\b", words):
        least, most = 0, max(0, most - 1)
    elif re.search(r"\b(?<!just )over\b", words):
        most += 9
    elif re.search(r"\b(?:about|around|approx\w*|roughly|probably|c)\b", words):
        least, most = max(0, least - 1), most + 1
    return AgeSaid(least, most, exact.unit)


def _ten_years(words: str) -> AgeSaid | None:
    match = _TEN.search(words)
    if match is None:
        return None
    start = _DECADES.get(match["decade"]) or int(match["decade"])
    least, most = (_TEENS if match["decade"] == "teens" else _THIRDS)[match["part"] or ""]
    return AgeSaid(start + least, start + most, "years")
