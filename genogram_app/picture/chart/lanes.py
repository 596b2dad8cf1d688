"""What the residence chart shows of each person, whatever the zoom: bars, statuses, contacts and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.family.names import shown_name
from genogram_app.family.whereabouts import Gap, days_to_account_for, gaps
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.picture.chart.contacts import ContactMark, contact_marks
from genogram_app.picture.chart.happenings import Happening, happenings
from genogram_app.picture.chart.numbers import places
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.order import Placed, Standing, in_order
from genogram_app.picture.chart.statuses import StatusBar, status_bars
from genogram_app.picture.chart.stays import Bar, bars_of

NAME_NOT_SHOWN = "Name not shown"
HEADINGS: dict[Standing, str] = {"man": "Men in the home", "adult": "Other adults"}


@dataclass(frozen=True, slots=True)
class NotKnown:
    """Days, both ends inside, of which nothing says where a child was, in the row of bars that is free."""

    first: date
    last: date
    row: int


@dataclass(frozen=True, slots=True)
class Lane:
    """Everything about one person, for all time; `heading` stands above the lane where a band begins."""

    person: str
    title: str
    standing: Standing
    heading: str = ""
    bars: tuple[Bar, ...] = ()
    gaps: tuple[NotKnown, ...] = ()
    statuses: tuple[StatusBar, ...] = ()
    contacts: tuple[ContactMark, ...] = ()
    happenings: tuple[Happening, ...] = ()

    @property
    def is_subject(self) -> bool:
        """Whether this is a child under review."""
        return self.standing == "subject"


def lanes(document: Document, options: ChartOptions) -> tuple[Lane, ...]:
    """Return the lanes from top to bottom; what they hold does not depend on the time that is shown."""
    titles = {person.id: _title(person, options) for person in document.people}
    bars = _bars(document, titles)
    contacts = contact_marks(document, titles) if options.contacts else {}
    found = [
        Lane(
            placed.person,
            titles[placed.person],
            placed.standing,
            bars=bars[placed.person],
            gaps=_gaps(document, placed, bars[placed.person]),
            contacts=contacts.get(placed.person, ()),
        )
        for placed in in_order(document, bars, men=options.men_as_band)
        if options.people is None or placed.person in options.people
    ]
    filled = [_filled(document, lane, options) for lane in found]
    return tuple(_headed(filled)) if options.men_as_band else tuple(filled)


def _title(person: Person, options: ChartOptions) -> str:
    return shown_name(person, names=options.names) or NAME_NOT_SHOWN


def _bars(document: Document, titles: Mapping[str, str]) -> dict[str, tuple[Bar, ...]]:
    own: dict[str, list[Residence]] = {person: [] for person in titles}
    for s in document.residences:
        own[s.person].append(s)
    known = places(document)
    return {person: bars_of(document, stays, known, titles[person]) for person, stays in own.items()}


def _gaps(document: Document, placed: Placed, bars: Sequence[Bar]) -> tuple[NotKnown, ...]:
    """The days of a subject child's life on which it certainly was in no home that the case tells of.

    What is stated of its whereabouts has a bar, and days on which it may have been somewhere are faded there.
    """
    days = days_to_account_for(document, placed.person) if placed.standing == "subject" else None
    found = gaps(document, placed.person, *days) if days else ()
    return tuple(
        NotKnown(gap.first, gap.last, _free_row(gap, bars))
        for gap in found
        if gap.certainly and not gap.stated
    )


def _free_row(gap: Gap, bars: Sequence[Bar]) -> int:
    taken = {bar.row for bar in bars if bar.first <= gap.last and gap.first <= bar.last}
    return next(row for row in range(len(taken) + 1) if row not in taken)


def _filled(document: Document, lane: Lane, options: ChartOptions) -> Lane:
    """A lane with the statuses and the events of its person, as far as they are wanted."""
    person = document.person(lane.person)
    return replace(
        lane,
        statuses=status_bars(person, lane.title, names=options.names) if options.statuses else (),
        happenings=happenings(document, person, lane.title) if options.events else (),
    )


def _headed(found: Iterable[Lane]) -> Iterator[Lane]:
    """Lanes with a heading where the men who were in the home begin, and where they end."""
    before: Standing | None = None
    for lane in found:
        yield replace(lane, heading=HEADINGS.get(lane.standing, "")) if lane.standing != before else lane
        before = lane.standing


def undated(document: Document, shown: Sequence[Lane]) -> tuple[int, int]:
    """Return how many contacts and planned or declined homes of the people shown have no date at all."""
    people = {lane.person for lane in shown}
    contacts = sum(1 for c in document.contacts if not c.date and people.intersection(c.people))
    drawn = {bar.residence for lane in shown for bar in lane.bars}
    plans = sum(
        1
        for s in document.residences
        if s.person in people and s.id not in drawn and s.certainty != "disproved" and s.from_ is None
    )
    return contacts, plans
