"""Which time a chart shows when nobody chose one, and from when to when a case has anything to show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from genogram_app.model.dates import OPEN, read
from genogram_app.model.document import Document

_AROUND = 0.06
"""How much is shown before and after a time, as a share of it."""
_LEAST = 28
"""No chart shows fewer days than this unless it is asked to."""


def suggested_time(document: Document) -> tuple[date, date]:
    """Return the first and the last day to show: the review period and the incident, else the whole time."""
    case = document.case
    incident = case.incident.date if case.incident else None
    if case.review_period is None:
        return whole_time(document)
    return _around([*_days(case.review_period), *_days(incident)], document)


def whole_time(document: Document) -> tuple[date, date]:
    """Return the days from the first to the last that residences, statuses, contacts and the review name."""
    return _around(list(_all_days(document)), document)


def _all_days(document: Document) -> Iterator[date]:
    case = document.case
    yield from _days(case.review_period)
    yield from _days(case.incident.date if case.incident else None)
    for child in case.subjects:
        person = document.person(child)
        for text in (person.birth, person.due, person.death):
            yield from _days(text)
    statuses = [(s.from_, s.to) for person in document.people for s in person.statuses]
    for period in (*((s.from_, s.to) for s in document.residences), *statuses):
        for text in period:
            yield from _days(text)
    for contact in document.contacts:
        yield from _days(contact.date)


def _days(text: str | None) -> Iterator[date]:
    """The first and the last day that a date may mean, where it has one."""
    if text is not None and text != OPEN:
        span = read(text).span
        yield from (day for day in (span.earliest, span.latest) if day)


def _around(days: list[date], document: Document) -> tuple[date, date]:
    """From the first to the last of some days, with some time about them."""
    known = days or list(_days(document.case.prepared_on)) or [date(2000, 1, 1), date(2000, 12, 31)]
    first, last = min(known).toordinal(), max(known).toordinal()
    more = max(round((last - first) * _AROUND), (_LEAST - (last - first)) // 2, 1)
    lowest, highest = date.min.toordinal(), date.max.toordinal()
    return date.fromordinal(max(first - more, lowest)), date.fromordinal(min(last + more, highest))
