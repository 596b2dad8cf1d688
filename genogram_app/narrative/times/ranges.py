"""Times that a text puts together: "between May 2015 and May 2017", "April – June 2013", "3 to 5 May"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from genogram_app.model.dates import read
from genogram_app.narrative.times.explicit import Explicit, YearLess
from genogram_app.narrative.times.parts import with_its_part
from genogram_app.narrative.times.when import between, when

_SHARES_ITS_YEAR = re.compile(
    r" ?[-–/] ?| (?:to|and|until|till|or|&) (?:from |again in |in |on )?|, (?:on |in )?"
)
_DAY_OF_THE_SAME = re.compile(
    r"(?<![\w.,/:£])(?P<said>(?P<day>\d{1,2})(?:st|nd|rd|th)?)"
    r"(?: ?[-–] ?| to | and | until | or | & |, )(?:the )?$"
)
_NO_DAY = re.compile(
    r"\b(?:aged?|(?i:address|home|house|household|flat|child|sibling|adult|placement|male|female|brother|"
    r"sister|cousin|uncle|aunt|carers?|unit|ward|school|hospital|property|no\.?|number|person|partner|"
    r"father|mother|man|woman|section|room|plot|block)) $"
)
"""Before a number that is no day of a month: "lived at Address 2 until 4 May", "aged 2 to 4 May"."""
_NO_MONTH = re.compile(
    r"\b(?:with|by|of|for|and|to|named|called|mrs|miss|ms|aunt|mother|grandmother|sister|niece|cousin) $",
    re.I,
)
"""Before a name that is no month, although one may follow it: "lived with June until May 2020"."""
_UP_TO = re.compile(r" ?[-–] ?| (?:to|until|till|through to|up to) ")
_FROM = re.compile(r"\bfrom (?:about |around )?(?:the )?$", re.I)
_BETWEEN = re.compile(r"\bbetween (?:about |around )?(?:the )?$", re.I)


def with_shared_years(
    plain: str, explicit: Sequence[Explicit], yearless: Sequence[YearLess]
) -> tuple[list[Explicit], list[YearLess]]:
    """Return the times with those that share the year, or the month, of the one behind them; and the rest."""
    found = sorted(explicit, key=lambda one: one.start)
    left: list[YearLess] = []
    for one in reversed(yearless):
        place = bisect_right(found, one.start, key=lambda other: other.start)
        behind = found[place] if place < len(found) else None
        shares = behind is not None and _SHARES_ITS_YEAR.fullmatch(plain, one.end, behind.start)
        is_name = not one.is_day and _NO_MONTH.search(plain, max(0, one.start - 14), one.start)
        if behind is None or not shares or is_name:
            left.append(one)
        elif shared := _in_the_year_of(plain, one, behind):
            found.insert(place, shared)
    return [*_days_of_the_same_month(plain, found)], left[::-1]


def _in_the_year_of(plain: str, one: YearLess, behind: Explicit) -> Explicit | None:
    last = behind.time.span.latest
    if last is None or behind.time.span.earliest is None:
        return None
    time = one.thing(behind.time.span.earliest.year)
    if time is not None and time.span.earliest and time.span.earliest > last:
        time = one.thing(behind.time.span.earliest.year - 1)
    start, time = with_its_part(plain, one.start, time)
    return Explicit(start, one.end, time) if time else None


def _days_of_the_same_month(plain: str, found: Sequence[Explicit]) -> list[Explicit]:
    days: list[Explicit] = []
    for one in found:
        day = _DAY_OF_THE_SAME.search(plain, max(0, one.start - 14), one.start)
        whole = re.fullmatch(r"\d{4}-\d\d-\d\d", one.time.edtf)
        if day and whole and not _NO_DAY.search(plain, max(0, day.start() - 14), day.start()):
            number = int(day["day"])
            if 0 < number < int(one.time.edtf[-2:]):
                time = when(f"{one.time.edtf[:-2]}{number:02}")
                days.append(Explicit(day.start(), day.end("said"), time))
        days.append(one)
    return days


def joined(plain: str, found: Sequence[Explicit]) -> list[Explicit]:
    """Return the times with two that bound one period, or one uncertain time, made one.

    The words "from" and "to" say both ends of a stay apart; they keep two times.
    """
    periods: list[Explicit] = []
    for one in found:
        if periods and _bound_one_period(plain, periods[-1], one):
            time = between(periods[-1].time, one.time)
            if time is not None:
                periods[-1] = Explicit(periods[-1].start, one.end, time)
                continue
        periods.append(one)
    return periods


def _bound_one_period(plain: str, first: Explicit, last: Explicit) -> bool:
    if last.start - first.end > 14 or read(first.time.edtf).precision == "between":
        return False
    reach = max(0, first.start - 24)
    if plain[first.end : last.start] in (" and ", " and the "):
        return bool(_BETWEEN.search(plain, reach, first.start))
    return bool(_UP_TO.fullmatch(plain, first.end, last.start)) and not _FROM.search(
        plain, reach, first.start
    )
