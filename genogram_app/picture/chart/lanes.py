"""What the residence chart shows of each person, whatever the zoom: bars, statuses, contacts and events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.names import shown_name
from genogram_app.family.periods import Period, period_of
from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.model.fields import Seen
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person, Status
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.order import Placed, Standing, in_order
from genogram_app.picture.chart.stays import Bar, bars_of

EventMark: TypeAlias = Literal["birth", "due", "death", "move"]


@dataclass(frozen=True, slots=True)
class StatusBar:
    """One status of a person, in one of the rows below the bars: `key` is `status:person:place`."""

    key: str
    status: Status
    period: Period
    row: int = 0


@dataclass(frozen=True, slots=True)
class ContactMark:
    """One contact at which a person was met, or not: when, and how the person was seen."""

    contact: str
    span: Span
    seen: Seen


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a person: a birth, a death, a move with the areas it led from and to."""

    kind: EventMark
    on: str
    span: Span
    residence: str | None = None
    areas: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Days on which nothing says where a subject child was, both ends inside."""

    first: date
    last: date
    certainly: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """Everything about one person, for all time; `heading` stands above the lane where a band begins."""

    person: str
    title: str
    standing: Standing
    heading: str = ""
    bars: tuple[Bar, ...] = ()
    gaps: tuple[Gap, ...] = ()
    statuses: tuple[StatusBar, ...] = ()
    contacts: tuple[ContactMark, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def is_subject(self) -> bool:
        """Whether this is a child under review."""
        return self.standing == "subject"


def lanes(document: Document, options: ChartOptions) -> tuple[Lane, ...]:
    """Return the lanes from top to bottom; what they hold does not depend on the time that is shown."""
    bars = {person.id: bars_of(document, own) for person, own in _residences(document)}
    contacts = _contacts(document) if options.contacts else {}
    found = [
        _lane(document, placed, bars[placed.person], contacts.get(placed.person, ()), options)
        for placed in in_order(document, bars, men=options.men_as_band)
        if options.people is None or placed.person in options.people
    ]
    return tuple(_headed(found)) if options.men_as_band else tuple(found)


def _residences(document: Document) -> Iterator[tuple[Person, tuple[Residence, ...]]]:
    own: dict[str, list[Residence]] = {}
    for s in document.residences:
        own.setdefault(s.person, []).append(s)
    for person in document.people:
        yield person, tuple(own.get(person.id, ()))


def _lane(
    document: Document,
    placed: Placed,
    bars: tuple[Bar, ...],
    contacts: tuple[ContactMark, ...],
    options: ChartOptions,
) -> Lane:
    person = document.person(placed.person)
    return Lane(
        person.id,
        shown_name(person, names=options.names) or "Name not shown",
        placed.standing,
        bars=bars,
        statuses=_statuses(person) if options.statuses else (),
        contacts=contacts,
        events=tuple(_events(person)) if options.events else (),
    )


def _headed(found: list[Lane]) -> Iterator[Lane]:
    """Lanes with a heading where the men who were in the home begin, and where they end."""
    before: Standing | None = None
    for lane in found:
        heading = ""
        if lane.standing != before:
            heading = {"man": "Men in the home", "adult": "Other adults"}.get(lane.standing, "")
        before = lane.standing
        yield replace(lane, heading=heading)


def _statuses(person: Person) -> tuple[StatusBar, ...]:
    """The statuses by when they began, each in the first row in which none that came before may go on."""
    found = [
        StatusBar(f"status:{person.id}:{place}", status, period_of(status.from_, status.to))
        for place, status in enumerate(person.statuses)
    ]
    ends: list[date] = []
    rows = []
    for bar in sorted(found, key=lambda bar: (bar.period.first_start, bar.period.last_end)):
        row = next((n for n, end in enumerate(ends) if end < bar.period.first_start), len(ends))
        ends[row : row + 1] = [bar.period.last_end]
        rows.append(replace(bar, row=row))
    return tuple(rows)


def _contacts(document: Document) -> dict[str, tuple[ContactMark, ...]]:
    """The dated contacts of each person, in order."""
    found: dict[str, list[ContactMark]] = {}
    for contact in document.contacts:
        seen = dict(contact.seen)
        for person in dict.fromkeys((*contact.people, *seen)):
            if contact.date:
                mark = ContactMark(contact.id, read(contact.date).span, seen.get(person, "not_recorded"))
                found.setdefault(person, []).append(mark)
    return {person: tuple(sorted(marks, key=lambda m: middle(m.span))) for person, marks in found.items()}


def middle(span: Span) -> date:
    """Return the day in the middle of a span, or its one bound."""
    first, last = span.earliest or span.latest, span.latest or span.earliest
    if first is None or last is None:
        return date.max
    return date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def _events(person: Person) -> Iterator[Event]:
    if person.birth:
        yield Event("birth", person.birth, read(person.birth).span)
    if person.due and person.kind == "pregnancy":
        yield Event("due", person.due, read(person.due).span)
    if person.death:
        yield Event("death", person.death, read(person.death).span)
