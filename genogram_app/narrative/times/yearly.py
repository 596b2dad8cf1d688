"""What comes once in every year: days, months, seasons, school terms and feasts."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeAlias

from genogram_app.model.date_words import MONTHS
from genogram_app.model.dates import DateError, Span
from genogram_app.narrative.searching import every
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.when import When, when, within

Yearly: TypeAlias = Callable[[int], When | None]
"""Returns the time of something in a year; None where it does not come in that year."""

_MONTH_NUMBERS = {name: n for n, name in enumerate(MONTHS, start=1)}
_MONTH_NUMBERS |= {name[:3]: n for name, n in list(_MONTH_NUMBERS.items())} | {"Sept": 9}
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_TERMS = {"spring": (1, 4), "summer": (4, 7), "autumn": (9, 12)}
_FEASTS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new years day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "hallowe'en": (10, 31),
    "bonfire night": (11, 5),
}
_PERIODS: dict[str, tuple[tuple[int, int], tuple[int, int]]] = {
    "christmas": ((12, 18), (1, 6)),
    "christmas holidays": ((12, 16), (1, 8)),
    "christmas period": ((12, 16), (1, 8)),
    "christmas time": ((12, 16), (1, 6)),
    "new year": ((-12, 28), (1, 10)),
    "summer holidays": ((7, 15), (9, 8)),
    "summer holiday": ((7, 15), (9, 8)),
    "school summer holidays": ((7, 15), (9, 8)),
}
"""From and to, as month and day; a month below 0 is one of the year before."""
_EASTERS = {
    "good friday": (-2, -2),
    "easter sunday": (0, 0),
    "easter monday": (1, 1),
    "easter weekend": (-3, 1),
    "easter": (-5, 7),
    "easter holidays": (-16, 16),
    "easter holiday": (-16, 16),
    "easter break": (-16, 16),
}
"""How many days before or after Easter Sunday."""

_NAMES = [*_FEASTS, *_PERIODS, *_EASTERS, *(f"{term} term" for term in _TERMS), *_SEASONS]
_MONTH = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
_NAME = "|".join(
    re.sub(r"\b(?<!')[a-z]", lambda first: f"[{first[0].upper()}{first[0]}]", name)
    for name in sorted(_NAMES, key=len, reverse=True)
)
_OF_THE_YEAR = re.compile(rf"\b(?:(?P<month>{_MONTH})\b\.?|(?P<name>{_NAME})\b)")
"""Small and capital letters are spelt out, which is several times as fast as leaving them to the flag."""
_DAY_BEFORE = re.compile(
    r"(?:\b(?:the )?(?:(?:early |late )?(?:morning|afternoon|evening|night|day) of )?"
    r"(?:(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:the )?)?"
    r"(?<![\d.,:/£])\b(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]$",
    re.I,
)
_DIGIT = re.compile(r"\d")
_DAY_AFTER = re.compile(r" (?P<day>\d{1,2})(?:st|nd|rd|th)?\b(?![.:/]\d|\d)(?=,? (?:19|20)\d\d\b)")
_WEEKDAY_BEFORE = re.compile(r"\b(?:the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $", re.I)


def yearly_things(narrative: Narrative) -> list[tuple[int, int, Yearly, bool]]:
    """Return what comes every year: half-open offsets, the thing itself, and whether it is a day."""
    found: list[tuple[int, int, Yearly, bool]] = []
    for match in every(_OF_THE_YEAR, narrative):
        if match["month"]:
            found.append(_month(narrative.plain, match))
        elif thing := _named(match["name"].lower()):
            found.append((match.start(), match.end(), *thing))
    return found


def _month(plain: str, match: re.Match[str]) -> tuple[int, int, Yearly, bool]:
    month = _MONTH_NUMBERS[match["month"]]
    start, end = match.span()
    # The stop belongs to an abbreviated month only.
    if match.group().endswith(".") and match["month"] in MONTHS:
        end -= 1
    reach = max(0, start - 50)
    if _DIGIT.search(plain, reach, start) and (before := _DAY_BEFORE.search(plain, reach, start)):
        return before.start(), end, _day_of(month, int(before["day"])), True
    if after := _DAY_AFTER.match(plain, end):
        weekday = _WEEKDAY_BEFORE.search(plain, reach, start)
        return weekday.start() if weekday else start, after.end(), _day_of(month, int(after["day"])), True
    return start, end, _month_of(month), False


def _named(name: str) -> tuple[Yearly, bool] | None:
    if name in _FEASTS:
        return _day_of(*_FEASTS[name]), True
    if name in _PERIODS:
        return _period_of(*_PERIODS[name]), False
    if name in _EASTERS:
        return _easter_of(*_EASTERS[name]), name in ("good friday", "easter sunday", "easter monday")
    if name.endswith(" term"):
        return _term_of(*_TERMS[name.removesuffix(" term")]), False
    return _season_of(_SEASONS[name]), False


def _day_of(month: int, day: int) -> Yearly:
    def in_year(year: int) -> When | None:
        try:
            return when(f"{year}-{month:02}-{day:02}")
        except DateError:
            return None

    return in_year


def _month_of(month: int) -> Yearly:
    return lambda year: when(f"{year}-{month:02}")


def _season_of(code: int) -> Yearly:
    """Seasons have no sharp ends in a text: they may begin and end half a month sooner or later."""

    def in_year(year: int) -> When:
        season = when(f"{year}-{code}")
        return When(season.edtf, season.span.widened(15))

    return in_year


def winter_over(year: int) -> When:
    """Return the winter that begins in a year and ends in the next."""
    winter = when(f"{year}-12/{year + 1}-02")
    return When(winter.edtf, winter.span.widened(15))


def _term_of(first: int, last: int) -> Yearly:
    return lambda year: when(f"{year}-{first:02}/{year}-{last:02}")


def _period_of(first: tuple[int, int], last: tuple[int, int]) -> Yearly:
    def in_year(year: int) -> When:
        start = date(year - 1 if first[0] < 0 else year, abs(first[0]), first[1])
        end = date(year + 1 if abs(first[0]) > last[0] and first[0] > 0 else year, *last)
        month = start if first[0] > 0 else end
        return When(f"{month.year}-{month.month:02}~", Span(start, end))

    return in_year


def _easter_of(first: int, last: int) -> Yearly:
    def in_year(year: int) -> When:
        sunday = easter(year)
        start, end = sunday + timedelta(first), sunday + timedelta(last)
        return within(start.isoformat() if first == last else f"{sunday.isoformat()}~", start, end)

    return in_year


def easter(year: int) -> date:
    """Return Easter Sunday of a year.

    Source: the anonymous Gregorian computus (Meeus, Jones and Butcher).
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
