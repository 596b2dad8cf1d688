"""Times worked out from other times: so much later, the month after, an age after a birth."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from genogram_app.family.born import months_later
from genogram_app.model.dates import Span, read
from genogram_app.model.fields import AgeUnit
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.when import When

_IN_DAYS = {"days": 1, "weeks": 7}
_IN_MONTHS = {"months": 1, "years": 12}
_LEEWAY: dict[AgeUnit, int] = {"days": 0, "weeks": 3, "months": 15, "years": 92}
"""How many days "two weeks later" and the like may be off on each side."""


def moved(day: date, count: int, unit: AgeUnit) -> date | None:
    """Return the day so many units later, or earlier; None outside the calendar."""
    try:
        if unit in _IN_DAYS:
            return day + timedelta(days=count * _IN_DAYS[unit])
        return months_later(day, count * _IN_MONTHS[unit])
    except (OverflowError, ValueError):
        return None


def later(time: When, amount: Duration, sign: int = 1) -> When | None:
    """Return the time an amount later, or with -1 earlier; None where the time has no bounds."""
    first, last = time.span.earliest, time.span.latest
    if first is None or last is None:
        return None
    least, most = (amount.least, amount.most) if sign > 0 else (-amount.most, -amount.least)
    start, end = moved(first, least, amount.unit), moved(last, most, amount.unit)
    if start is None or end is None:
        return None
    exact = amount.unit == "days" and amount.least == amount.most
    leeway = 0 if exact else _LEEWAY[amount.unit] + (0 if amount.least == amount.most else 3)
    span = Span(start, end).widened(leeway)
    middle = start + (end - start) / 2
    precision = {"days": "day", "weeks": "day", "months": "month", "years": "year"}[amount.unit]
    if read(time.edtf).precision not in ("day", "bounded", "between") and precision == "day":
        precision = "month"
    if (end - start).days > 366:
        return When(stating(span), span, inferred=True)
    edtf = {"day": f"{middle}", "month": f"{middle:%Y-%m}", "year": f"{middle:%Y}"}[precision]
    return When(edtf if exact and start == end else f"{edtf}~", span, inferred=True)


def at_age(birth: When, age: Duration, *, turning: bool = False) -> When | None:
    """Return when somebody was of an age, or with `turning` when they reached it."""
    first, last = birth.span.earliest, birth.span.latest
    if first is None or last is None:
        return None
    start = moved(first, age.least, age.unit)
    end = moved(last, age.most + (0 if turning else 1), age.unit)
    if start is None or end is None:
        return None
    span = Span(start, end if turning else end - timedelta(days=1))
    return When(stating(span), span, inferred=True)


def stating(span: Span) -> str:
    """Return the EDTF date that says a span best without saying less: day, month, year or period."""
    first, last = span.earliest, span.latest
    if first is None or last is None:
        return f"{first or '..'}/{last or '..'}"
    if first == last:
        return first.isoformat()
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%Y-%m}"
    if first.year == last.year and (last - first).days > 200:
        return f"{first:%Y}"
    return f"{first:%Y-%m}/{last:%Y-%m}"


def whole(unit: str, time: When, steps: int) -> When | None:
    """Return the day, week, month or year so many steps from that of a time; None where it has many."""
    first, last = time.span.earliest, time.span.latest
    if first is None or last is None:
        return None
    if unit == "year" and first.year == last.year:
        year = first.year + steps
        return When(f"{year}", Span(date(year, 1, 1), date(year, 12, 31)), inferred=True)
    if unit == "month" and (first.year, first.month) == (last.year, last.month):
        month = moved(first.replace(day=1), steps, "months")
        return month_of(month) if month else None
    if unit == "week" and (last - first).days < 7:
        monday = first - timedelta(days=first.weekday()) + timedelta(weeks=steps)
        sunday = last + timedelta(days=6 - last.weekday()) + timedelta(weeks=steps)
        return When(f"{monday}/{sunday}", Span(monday, sunday), inferred=True)
    if unit == "day" and first == last:
        day = first + timedelta(days=steps)
        return When(day.isoformat(), Span(day, day), inferred=True)
    return None


def month_of(day: date) -> When:
    """Return the month of a day."""
    last = day.replace(day=monthrange(day.year, day.month)[1])
    return When(f"{day:%Y-%m}", Span(day.replace(day=1), last), inferred=True)
