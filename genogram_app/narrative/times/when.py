"""A time of which a text tells: as a date of the case, and as the span of days that it may mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from genogram_app.model.dates import DateError, Span, read, stated_span
from genogram_app.model.values import value_object


@value_object
class When:
    """A time as a text says it: an EDTF date, and every day that it may mean.

    The span can be narrower than the date ("early 2012") or wider ("about June"). `inferred` says that the
    time was worked out from another one ("two weeks later").
    """

    edtf: str
    span: Span
    inferred: bool = False


def when(edtf: str, *, inferred: bool = False) -> When:
    """Return the time that an EDTF date states.

    Raises:
        DateError: when the text is no date.
    """
    return When(edtf, stated_span(edtf), inferred)


def within(edtf: str, earliest: date, latest: date) -> When:
    """Return a time that is said less exactly, or more exactly, than an EDTF date can say it."""
    return When(read(edtf).text, Span(earliest, latest))


def about(time: When) -> When:
    """Return a time that a text gives as about that."""
    if time.edtf[-1] in "~?%" or "/" in time.edtf or time.edtf.startswith("["):
        return replace(time, span=time.span.widened(92))
    edtf = f"{time.edtf}~"
    wide = read(edtf).leeway
    stated = read(time.edtf).span
    if time.span == stated:
        return When(edtf, wide, time.inferred)
    # A part of a month or year ("about the end of 2008") is widened by what its own length allows.
    return When(edtf, time.span.widened(31 if read(time.edtf).precision == "year" else 7), time.inferred)


def worked_out(time: When) -> When:
    """Return the time marked as worked out from another one."""
    return time if time.inferred else When(time.edtf, time.span, inferred=True)


def between(first: When, last: When) -> When | None:
    """Return the time from the first to the last day of two; None where they are not in that order."""
    start, end = first.edtf, last.edtf
    if any(mark in part for part in (start, end) for mark in ("/", "[")):
        start, end = start.split("/")[0].strip("[.]"), end.split("/")[-1].strip("[.]")
    if first.span.earliest and last.span.latest and first.span.earliest > last.span.latest:
        return None
    try:
        text = read(f"{start}/{end}").text
    except DateError:
        # "June to spring 2018": the spring began before June.
        return None
    return When(text, Span(first.span.earliest, last.span.latest), first.inferred or last.inferred)
