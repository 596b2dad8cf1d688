"""How dates are written beside lines, by the year, and what had happened by a day."""

from __future__ import annotations

from datetime import date

from genogram_app.model.dates import OPEN, read, stated_span


def year_words(text: str | None) -> str:
    """Return a date as a year: `2015`, `c. 2015`, `2015?`, `by 2019`, `2014–16`; nothing when not known."""
    if text is None or text == OPEN:
        return ""
    partial = read(text)
    about = "c. " if partial.approximate else ""
    doubt = "?" if partial.uncertain else ""
    earliest, latest = partial.span.earliest, partial.span.latest
    if partial.precision in ("bounded", "between"):
        return about + _between(earliest, latest) + doubt
    return f"{about}{int(text[:4])}{doubt}"


def _between(earliest: date | None, latest: date | None) -> str:
    if earliest is None or latest is None:
        return f"by {latest.year}" if latest else f"{earliest.year} or later" if earliest else ""
    return (
        str(earliest.year)
        if earliest.year == latest.year
        else _short_range(str(earliest.year), str(latest.year))
    )


def period_words(start: str | None, end: str | None) -> str:
    """Return a period by its years: `2019–21`, `from 2019`, `until 2021`, or nothing when it is not known."""
    first, last = year_words(start), year_words(end)
    if not first or not last:
        return f"from {first}" if first else f"until {last}" if last else ""
    if first == last:
        return first
    return _short_range(first, last)


def _short_range(first: str, last: str) -> str:
    same_century = first.isdigit() and last.isdigit() and first[:2] == last[:2]
    return f"{first}–{last[2:] if same_century else last}"


def had_happened(text: str | None, day: date | None) -> bool:
    """Return whether an event is drawn as at a day: unless it certainly came later.

    About a day is read as that day. An event without a date is drawn, because it was stated and nothing says
    that it came later.
    """
    if day is None or text is None:
        return True
    earliest = stated_span(text).earliest
    return earliest is None or earliest <= day


def had_ended(end: str | None, day: date | None) -> bool:
    """Return whether a period with this end is over as at a day; one with an open or unknown end is not."""
    return end is not None and end != OPEN and had_happened(end, day)


def holds(start: str | None, end: str | None, day: date | None) -> bool:
    """Return whether a period is drawn as one that holds at the day."""
    return had_happened(start, day) and not had_ended(end, day)
