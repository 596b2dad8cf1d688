"""Dates as British people type them: "3/12/19", "Dec 2019", "about 2019", "before March 2020"."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from genogram_app.model.date_words import AT_ANY_TIME, CONTINUING, MONTHS, SEASONS, UNKNOWN_END
from genogram_app.model.dates import OPEN, DateError, read

_EXAMPLES = "3 December 2019, 3/12/19, Dec 2019, 2019, spring 2020, about 2019, before 2019 or 2018–2020"
_NOTHING = frozenset({"", "?", "-", "n/k", "nk", "unknown", "not known", "not stated", UNKNOWN_END})
_ONGOING = frozenset(
    {CONTINUING, "ongoing", "still", "still continuing", "to date", "present", "now", "current"}
)
_LAST_YEAR_WITHOUT_TODAY = 2030

_MONTH_NUMBERS = {name.casefold(): i for i, name in enumerate(MONTHS, start=1)}
_MONTH_NUMBERS |= {name[:3]: i for name, i in list(_MONTH_NUMBERS.items())} | {"sept": 9}
_SEASON_NUMBERS = {name: code for code, name in SEASONS.items()} | {"fall": 23}

_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTH_NUMBERS, key=len, reverse=True))})"
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
_FOUR_DIGITS = r"(?P<year>\d{4}|'\d{2})"
_SEASON = rf"(?P<season>{'|'.join(_SEASON_NUMBERS)})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})(?:-(?P<number>\d{2})(?:-(?P<day>\d{2}))?)?",
        r"(?P<year>\d{4})[/.](?P<number>\d{1,2})[/.](?P<day>\d{1,2})",
        rf"(?P<day>\d{{1,2}})(?P<dot>[/. -])(?P<number>\d{{1,2}})(?P=dot){_YEAR}",
        r"(?P<number>\d{1,2})[/.-](?P<year>\d{4})",
        rf"(?P<day>\d{{1,2}})[ -]?{_MONTH}[ -]?{_YEAR}",
        rf"{_MONTH} (?P<day>\d{{1,2}}) (?P<year>\d{{4}})",
        rf"{_MONTH}[ /-]?{_FOUR_DIGITS}",
        rf"{_SEASON} {_FOUR_DIGITS}",
    )
)
_BEFORE = re.compile(r"(?:(?:in|on|at) or before|before|by|no later than|not after|up to|until) (.+)")
_AFTER = re.compile(r"(?:(?:in|on|at) or after|after|no earlier than|not before) (.+)")
_ABOUT = re.compile(r"(?:about|approximately|approx|around|circa|ca|c|roughly|~) ?(?=\S)")
_PERHAPS = re.compile(r"(?:perhaps|possibly|probably|maybe) (?=\S)")
_WITHIN = re.compile(
    r"(?:(?:early|mid|late|middle|beginning|start|end|on|at)[ -]|"
    r"in |(?:mon|tues|wednes|thurs|fri|satur|sun)day )+"
)
_BETWEEN = re.compile(
    r"(?:between (?P<a>.+) and (?P<b>.+)|(?:from )?(?P<c>.+?)(?: to | until | - )(?P<d>.+))"
)
_DASH = re.compile(r"(?P<a>[^-]+)-(?P<b>[^-]+)|(?P<c>[a-z]+)/(?P<d>[a-z]+ \d{4})")
_DECADE = re.compile(r"(?:(?:early|mid|late|in)[ -])*(?P<decade>\d{3})0'?s")
_VAGUE = re.compile(r"\b(?:early|mid|late|middle|beginning|start|end)\b")
_SHORT_RANGE = re.compile(r"(?P<first>(?P<century>\d{2})\d{2})[-/](?P<last>\d{2})")
_WINTER = re.compile(r"winter (?P<first>\d{4})[-/](?P<last>\d{4}|\d{2})")

_PLAIN_MARKS = str.maketrans("–—−’‘,", "---'' ")


def typed_date(text: str, *, today: date | None = None) -> str | None:
    """Return what somebody typed as an EDTF text, the day before the month; None for nothing or "not known".

    A year of two digits is never more than a year after `today`. Early, mid and late say no more than the
    year or month they belong to.

    Raises:
        DateError: in a sentence for the person who typed it.
    """
    words = _plain(text)
    if words in _NOTHING:
        return None
    if words in _ONGOING:
        return OPEN
    found = _as_edtf(text.strip()) or _read(words, today)
    if found is None:
        raise DateError(_advice(text, words))
    try:
        return read(found).text
    except DateError:
        raise DateError(_reason(text, found)) from None


def left_out(text: str) -> str | None:
    """Return the word of a typed date that no reading of it keeps, such as the "late" of "late 2019"."""
    match = _VAGUE.search(_plain(text))
    return match[0] if match else None


def _as_edtf(text: str) -> str | None:
    try:
        return read(text).text
    except DateError:
        return None


def _advice(text: str, words: str) -> str:
    shown = f"“{_shortened(text)}”"
    if re.search(r"\d", words) and not re.search(r"\d{4}", words):
        return f"{shown} does not say which year: write the year with four digits, as in 3 December 2019"
    return f"{shown} is not a date: write it like {_EXAMPLES}"


def _reason(text: str, found: str) -> str:
    """Why a text that has the form of a date is none."""
    shown = f"“{_shortened(text)}”"
    month = re.search(r"\d{4}-(\d\d)-\d\d", found)
    if month and int(month[1]) > len(MONTHS):
        return f"{shown} has no month {int(month[1])}: write the day before the month"
    if "/" in found:
        first, _, last = found.partition("/")
        if _as_edtf(first) and _as_edtf(last):
            return f"{shown} ends before it begins"
    return f"{shown} names a day that does not exist"


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:40] + "…"


def _plain(text: str) -> str:
    """Small letters, single spaces, plain dashes; no ordinals, commas, articles or abbreviating stops."""
    words = unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN_MARKS)
    words = re.sub(r"\b(\d{1,2})(?:st|nd|rd|th)\b", r"\1", words)
    words = re.sub(r"(?<=[a-z])\.", " ", words)
    return " ".join(re.sub(r"\b(?:the|of)\b", " ", words).split())


def _read(words: str, today: date | None) -> str | None:
    if today and words == "today":
        return today.isoformat()
    return _bounded(words, today) or _period(words, today) or _point(words, today) or _between(words, today)


def _bounded(words: str, today: date | None) -> str | None:
    for form, edtf in ((_BEFORE, "[..{}]"), (_AFTER, "[{}..]")):
        match = form.fullmatch(words)
        point = _point(match[1], today) if match else None
        if point:
            return edtf.format(point)
    return None


def _period(words: str, today: date | None) -> str | None:
    """Periods with an open or unknown end, decades, a winter, and years such as 2018/19."""
    if words == AT_ANY_TIME:
        return f"{OPEN}/{OPEN}"
    if words.startswith("any time up to "):
        last = _end(words.removeprefix("any time up to "), today)
        return None if last is None else f"{OPEN}/{last}"
    if words.startswith("from ") and words.endswith(" onwards"):
        first = _end(words.removeprefix("from ").removesuffix(" onwards"), today)
        return None if first is None else f"{first}/{OPEN}"
    if decade := _DECADE.fullmatch(words):
        return f"{decade['decade']}0/{decade['decade']}9"
    if winter := _WINTER.fullmatch(words):
        return f"{winter['first']}-12/{winter['first'][: 4 - len(winter['last'])]}{winter['last']}-02"
    if years := _SHORT_RANGE.fullmatch(words):
        return f"{years['first']}/{years['century']}{years['last']}"
    return None


def _between(words: str, today: date | None) -> str | None:
    match = _BETWEEN.fullmatch(words) or _DASH.fullmatch(words)
    if not match:
        return None
    first_words, last_words = (part for part in match.groups() if part)
    last = _end(last_words, today)
    first = _end(first_words, today) or (_end(_completed(first_words, last_words), today) if last else None)
    return None if first is None or last is None else f"{first}/{last}"


def _completed(first: str, last: str) -> str:
    """The first of two dates with what it leaves to the second: the year, or month and year.

    Only a day leaves month and year to another day: "5 to 8 August 2007", and not "5 to August 2007".
    """
    tail = re.search(rf"(?:{_MONTH} )?\d{{4}}$", last)
    is_day = first.strip().isdecimal()
    if not tail or (is_day and not last[:1].isdecimal()):
        return first
    return f"{first} {tail[0] if is_day else tail[0][-4:]}"


def _end(words: str, today: date | None) -> str | None:
    """One end of a period: empty when it is said to be unknown, None when the words are no date."""
    return "" if words == UNKNOWN_END else _point(words.strip(), today)


def _point(words: str, today: date | None) -> str | None:
    """One date that may be about or uncertain."""
    words, perhaps = _PERHAPS.subn("", words, count=1)
    words, about = _ABOUT.subn("", words, count=1) if _ABOUT.match(words) else (words, 0)
    if words[-1:] in ("?", "~", "%"):
        perhaps, about = perhaps or words[-1] in "?%", about or words[-1] in "~%"
        words = words[:-1].rstrip()
    words = _WITHIN.sub("", words, count=1) if _WITHIN.match(words) else words
    for form in _FORMS:
        match = form.fullmatch(words)
        if match:
            mark = "%" if perhaps and about else "?" if perhaps else "~" if about else ""
            return _edtf(match.groupdict(), today) + mark
    return None


def _edtf(parts: dict[str, str | None], today: date | None) -> str:
    edtf = _year(parts["year"] or "", today)
    if season := parts.get("season"):
        return f"{edtf}-{_SEASON_NUMBERS[season]}"
    month = parts.get("month")
    if number := str(_MONTH_NUMBERS[month]) if month else parts.get("number"):
        edtf += f"-{int(number):02}"
    if day := parts.get("day"):
        edtf += f"-{int(day):02}"
    return edtf


def _year(digits: str, today: date | None) -> str:
    digits = digits.lstrip("'")
    if len(digits) == 4:
        return digits
    last = today.year + 1 if today else _LAST_YEAR_WITHOUT_TODAY
    year = last // 100 * 100 + int(digits)
    return f"{year if year <= last else year - 100:04}"
