"""What the residence chart shows of each person, whatever the zoom: bars, statuses, contacts and events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.family.names import shown_name
from genogram_app.family.whereabouts import Gap, days_to_account_for, gaps
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency, Contact
from genogram_app.model.homes import Household, Residence
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


class LaneMaker:
    """Makes the lanes of one snapshot of a case after another; those of whom nothing changed are kept."""

    def __init__(self) -> None:
        """Begin with nothing that is known."""
        self._ground: _Ground | None = None
        self._known: dict[str, _Known] = {}

    def make(self, document: Document, options: ChartOptions) -> tuple[Lane, ...]:
        """Return the lanes from top to bottom; what they hold does not depend on the time that is shown."""
        ground = _Ground(document.households, document.agencies, document.case, options.of_lanes)
        before = self._known if ground == self._ground else {}
        homes = places(document)
        known = {
            facts.person.id: _still(before.get(facts.person.id), facts)
            or _Known(facts, bars_of(document, facts.residences, homes, _title(facts.person, options)))
            for facts in _facts(document)
        }
        self._ground, self._known = ground, known
        bars = {person: one.bars for person, one in known.items()}
        found = [
            known[placed.person].lane_at(placed, document, options)
            for placed in in_order(document, bars, men=options.men_as_band)
            if options.people is None or placed.person in options.people
        ]
        return tuple(_headed(found)) if options.men_as_band else tuple(found)


def lanes(document: Document, options: ChartOptions) -> tuple[Lane, ...]:
    """Return the lanes of a document, made once."""
    return LaneMaker().make(document, options)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What the lane of everybody may depend on."""

    households: tuple[Household, ...]
    agencies: tuple[Agency, ...]
    case: CaseInfo
    options: ChartOptions


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a case holds of one person, besides the ground; records that nobody changed stay the same ones."""

    person: Person
    residences: tuple[Residence, ...]
    contacts: tuple[Contact, ...]


@dataclass(slots=True)
class _Known:
    """What was made of the facts of one person."""

    facts: _Facts
    bars: tuple[Bar, ...]
    lane: Lane | None = None

    def lane_at(self, placed: Placed, document: Document, options: ChartOptions) -> Lane:
        """Return the lane, made anew only where the person stands among others than before."""
        if self.lane is None or self.lane.standing != placed.standing:
            self.lane = _lane(document, self, placed, options)
        return self.lane


def _still(known: _Known | None, facts: _Facts) -> _Known | None:
    return known if known and known.facts == facts else None


def _facts(document: Document) -> Iterator[_Facts]:
    residences: dict[str, list[Residence]] = {}
    contacts: dict[str, list[Contact]] = {}
    for s in document.residences:
        residences.setdefault(s.person, []).append(s)
    for contact in document.contacts:
        for met in {*contact.people, *dict(contact.seen)}:
            contacts.setdefault(met, []).append(contact)
    for person in document.people:
        yield _Facts(person, tuple(residences.get(person.id, ())), tuple(contacts.get(person.id, ())))


def _lane(document: Document, known: _Known, placed: Placed, options: ChartOptions) -> Lane:
    """A lane with as much of the contacts, statuses and events of its person as is wanted."""
    facts, person = known.facts, known.facts.person
    title = _title(person, options)
    return Lane(
        person.id,
        title,
        placed.standing,
        bars=known.bars,
        gaps=_gaps(document, placed, known.bars),
        statuses=status_bars(person, title, names=options.names) if options.statuses else (),
        contacts=contact_marks(document, facts.contacts, person.id, title) if options.contacts else (),
        happenings=happenings(document, person, title) if options.events else (),
    )


def _title(person: Person, options: ChartOptions) -> str:
    return shown_name(person, names=options.names) or NAME_NOT_SHOWN


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
