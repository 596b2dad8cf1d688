"""Dates as people read them: "3 December 2019", "about June 2023", "in or before 2019"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from genogram_app.model.dates import OPEN, read

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

UNKNOWN_END = "an unknown date"
CONTINUING = "continuing"
AT_ANY_TIME = "at any time"


@lru_cache(maxsize=8192)
def in_words(edtf: str | None) -> str:
    """Return a date in words; nothing for None.

    Raises:
        DateError: when the text is not a date.
    """
    return _said(edtf, _point_in_words, _bound_in_words, _between_in_words)


def on_or_in(edtf: str) -> str:
    """Return a date in words with the preposition that goes before it: "on 3 May 2019", "in May 2019"."""
    words = in_words(edtf)
    if edtf.startswith("[") or "/" in edtf:
        return words
    return f"{'on' if read(edtf).precision == 'day' else 'in'} {words}"


def short(edtf: str | None) -> str:
    """Return a date as a label has room for it: "3.12.2019", "c. 2019", "Jun 2023"; nothing for None.

    Raises:
        DateError: when the text is not a date.
    """
    return _said(edtf, _point_short, _bound_short, _between_short)


def _said(
    edtf: str | None,
    point: Callable[[str], str],
    bound: Callable[[str], str],
    between: Callable[[str, str], str],
) -> str:
    """A date by what it is: a point in time, a bound with the brackets taken off, or two ends."""
    if edtf is None:
        return ""
    read(edtf)
    if edtf == OPEN:
        return CONTINUING
    if edtf.startswith("["):
        return bound(edtf[1:-1])
    return between(*edtf.split("/")) if "/" in edtf else point(edtf)


def _bound_in_words(inner: str) -> str:
    before = inner.startswith(OPEN)
    point = inner[2:] if before else inner[:-2]
    at = "on" if read(point).precision == "day" else "in"
    return f"{at} or {'before' if before else 'after'} {_point_in_words(point)}"


def _between_in_words(first: str, last: str) -> str:
    if first == last == OPEN:
        return AT_ANY_TIME
    start = _point_in_words(first) if first not in ("", OPEN) else UNKNOWN_END
    end = _point_in_words(last) if last not in ("", OPEN) else UNKNOWN_END
    if first == OPEN:
        return f"any time up to {end}"
    if last == OPEN:
        return f"from {start} onwards"
    if "" in (first, last):
        return f"from {start} to {end}"
    return f"between {start} and {end}"


def _point_in_words(point: str) -> str:
    plain, mark = _unmarked(point)
    year, month, day = _parts(plain)
    if day:
        words = f"{day} {MONTHS[month - 1]} {year}"
    elif month > len(MONTHS):
        words = f"{SEASONS[month]} {year}"
    else:
        words = f"{MONTHS[month - 1]} {year}" if month else year
    return {"~": "about ", "?": "perhaps ", "%": "perhaps about "}.get(mark, "") + words


def _point_short(point: str) -> str:
    plain, mark = _unmarked(point)
    year, month, day = _parts(plain)
    if day:
        words = f"{day}.{month}.{year}"
    elif month > len(MONTHS):
        words = f"{SEASONS[month]} {year}"
    else:
        words = f"{MONTHS[month - 1][:3]} {year}" if month else year
    return ("c. " if mark in ("~", "%") else "") + words + ("?" if mark in ("?", "%") else "")


def _bound_short(inner: str) -> str:
    return f"by {_point_short(inner[2:])}" if inner.startswith(OPEN) else f"from {_point_short(inner[:-2])}"


def _between_short(first: str, last: str) -> str:
    return f"{_end_short(first)}–{_end_short(last)}"


def _end_short(end: str) -> str:
    return _point_short(end) if end not in ("", OPEN) else "" if end == OPEN else "?"


def _unmarked(point: str) -> tuple[str, str]:
    return (point[:-1], point[-1]) if point[-1] in "~?%" else (point, "")


def _parts(plain: str) -> tuple[str, int, int]:
    """Year as written, month (or season) and day; 0 where there is none."""
    year, *rest = plain.split("-")
    month, day = ([int(part) for part in rest] + [0, 0])[:2]
    return year, month, day
