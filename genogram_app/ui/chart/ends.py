"""Moving the beginning or the end of a bar: which days it can take, where it snaps to, what it would say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Edit
from genogram_app.family.events import case_events, home_name
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, read, span_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.ui.translated import tr

Side: TypeAlias = Literal["from_", "to"]
"""The beginning or the end of a residence, by its field."""


@dataclass(frozen=True, slots=True)
class End:
    """One end of the bar of a residence."""

    residence: str
    side: Side


def residence_of(document: Document, item: str) -> Residence | None:
    """Return the residence with an id, None when it is something else or gone."""
    found = document.find(item)
    return found if isinstance(found, Residence) else None


def set_end(end: End, day: date) -> Edit:
    """Return the edit that gives an end a plain day; several of the same end are undone together."""
    return set_field(end.residence, end.side, day.isoformat())


def allowed(residence: Residence, side: Side, day: date) -> date:
    """Return the day, or the nearest to it on which the residence does not end before it begins."""
    if side == "to":
        first = span_of(residence.from_).earliest
        return max(day, first) if first else day
    last = span_of(residence.to).latest
    return min(day, last) if last else day


def stated(residence: Residence, side: Side) -> str | None:
    """Return what is stated of an end, as EDTF; None when nothing is."""
    return residence.to if side == "to" else residence.from_


def day_of(residence: Residence, side: Side) -> date | None:
    """Return the outermost day that an end may mean; None when it has none."""
    text = stated(residence, side)
    if text in (None, OPEN):
        return None
    span = read(text).span
    return (span.latest or span.earliest) if side == "to" else (span.earliest or span.latest)


def stepped(residence: Residence, side: Side, days: int) -> date | None:
    """Return the day to which an end goes by so many days; None when nothing says where it is."""
    day = day_of(residence, side)
    if day is None:
        return None
    try:
        return allowed(residence, side, day + timedelta(days=days))
    except OverflowError:
        return day


def snaps(document: Document, end: End) -> tuple[date, ...]:
    """Return the days to which an end is drawn: those of other homes, the day after or before, and events.

    Whoever leaves one home comes to another on the same day: both meet there.
    """
    found: set[date] = set()
    for other in document.residences:
        if other.id != end.residence:
            found.update(day for side in ("from_", "to") if (day := _plain(stated(other, side))))
    found.update(day for event in case_events(document) if (day := _plain(event.on)))
    return tuple(sorted(found))


def _plain(text: str | None) -> date | None:
    """The day of a date that names one."""
    if text is None:
        return None
    stated_date = read(text)
    return stated_date.span.earliest if stated_date.precision == "day" else None


def nearest(days: tuple[date, ...], day: date, reach: float) -> date:
    """Return the nearest of some days, or the day itself when none is within reach; `reach` is in days."""
    best = min(days, key=lambda other: abs((other - day).days), default=day)
    return best if abs((best - day).days) <= reach else day


def what_it_says(document: Document, end: End, day: date) -> str:
    """Return what an end would say at a day, and what it says now when that is something else."""
    residence = residence_of(document, end.residence)
    if residence is None:
        return ""
    who, where = display_name(document.person(residence.person)), place_words(document, residence)
    new, before = in_words(day.isoformat()), in_words(stated(residence, end.side))
    template = tr("{who}, {where}: until {new}") if end.side == "to" else tr("{who}, {where}: from {new}")
    words = template.format(who=who, where=where, new=new)
    if stated(residence, end.side) == day.isoformat():
        return words
    was = tr("not known before") if not before else tr("so far: {before}").format(before=before)
    return f"{words} ({was})"


def place_words(document: Document, residence: Residence) -> str:
    """Return where a residence is: the household, or that nobody knows."""
    if residence.household:
        return home_name(document, residence.household)
    return tr("missing") if residence.whereabouts == "missing" else tr("whereabouts not known")
