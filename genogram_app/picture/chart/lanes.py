"""What the residence chart shows of each person, whatever the zoom: bars, statuses, contacts and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

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
_HEADINGS: dict[Standing, str] = {"man": "Men in the home", "adult": "Other adults"}


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
            gaps=_gaps(document, placed),
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


def _gaps(document: Document, placed: Placed) -> tuple[Gap, ...]:
    """The days of a subject child's life of which nothing says where it was; what is stated has its bar."""
    days = days_to_account_for(document, placed.person) if placed.standing == "subject" else None
    return tuple(gap for gap in gaps(document, placed.person, *days) if not gap.stated) if days else ()


def _filled(document: Document, lane: Lane, options: ChartOptions) -> Lane:
    """A lane with the statuses and the events of its person, as far as they are wanted."""
    person = document.person(lane.person)
    return replace(
        lane,
        statuses=status_bars(person, lane.title) if options.statuses else (),
        happenings=happenings(document, person, lane.title) if options.events else (),
    )


def _headed(found: Iterable[Lane]) -> Iterator[Lane]:
    """Lanes with a heading where the men who were in the home begin, and where they end."""
    before: Standing | None = None
    for lane in found:
        yield replace(lane, heading=_HEADINGS.get(lane.standing, "")) if lane.standing != before else lane
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
