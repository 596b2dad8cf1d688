"""When somebody was born, as far as dates and stated ages say; and what order that puts things in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.people import LOSSES, Age, Person

T = TypeVar("T")
_DAYS = {"days": 1, "weeks": 7}
_MONTHS = {"months": 1, "years": 12}


def born_span(person: Person) -> Span:
    """Return every day the person may have been born: by birth date, else by the ages stated.

    A loss counts from its date, a pregnancy from when the birth is expected. Of several people drawn as one,
    it is every day on which any of them may have been born.
    """
    if person.birth is not None:
        return span_of(person.birth)
    if person.kind in LOSSES:
        return span_of(person.death)
    if person.kind == "pregnancy":
        return span_of(person.due)
    if person.count:
        return _any_of(person.ages)
    return span_by_ages(person.ages)


def born_facts(person: Person) -> tuple[object, ...]:
    """Return everything that is known of a person from which the days of their birth follow."""
    return person.kind, person.count, person.birth, person.death, person.due, person.ages


def span_by_ages(ages: Sequence[Age]) -> Span:
    """Return every day of birth that agrees with the ages; with the first of them where they disagree."""
    spans = [_birth_by_age(age) for age in ages if age.at is not None]
    if not spans:
        return ANY_DAY
    earliest = max((s.earliest for s in spans if s.earliest), default=None)
    latest = min((s.latest for s in spans if s.latest), default=None)
    if earliest and latest and latest < earliest:
        return spans[0]
    return Span(earliest, latest)


def _any_of(ages: Sequence[Age]) -> Span:
    """Every day of birth that agrees with one of the ages: each may be another person's."""
    spans = [_birth_by_age(age) for age in ages if age.at is not None]
    if not spans:
        return ANY_DAY
    earliest = [s.earliest for s in spans if s.earliest]
    latest = [s.latest for s in spans if s.latest]
    return Span(
        min(earliest) if len(earliest) == len(spans) else None,
        max(latest) if len(latest) == len(spans) else None,
    )


def _birth_by_age(age: Age) -> Span:
    """Somebody aged N was born between N + 1 units (but for a day) and N units before."""
    at = span_of(age.at)
    earliest = _before(at.earliest, age.value + 1, age.unit)
    return Span(earliest + timedelta(days=1) if earliest else None, _before(at.latest, age.value, age.unit))


def _before(day: date | None, count: int, unit: str) -> date | None:
    if day is None:
        return None
    try:
        if unit in _DAYS:
            return day - timedelta(days=count * _DAYS[unit])
        return months_later(day, -count * _MONTHS[unit])
    except (OverflowError, ValueError):
        return None


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later; the first of the next month where there is no such day.

    Raises:
        ValueError: when that lies outside the calendar.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return date(year, month + 1, day.day)
    except ValueError:
        # Somebody born on 29 February reaches each age on 1 March of a common year.
        return date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)


def in_order(items: Sequence[T], spans: Sequence[Span]) -> list[T]:
    """Return the items with each after all that are certainly earlier, otherwise as they stand.

    `spans` are the days each may belong to, one for each item.
    """
    if len(items) < 2:
        return list(items)
    waiting = list(range(len(items)))
    ordered: list[T] = []
    while waiting:
        # "Certainly before" has no circles, so somebody is always free to come next.
        first_end = min((spans[i].latest or date.max for i in waiting), default=date.max)
        free = next(i for i in waiting if (spans[i].earliest or date.min) <= first_end)
        waiting.remove(free)
        ordered.append(items[free])
    return ordered
