"""The contacts of a person on the chart: how they were seen, gathered where they would overlap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import WHITE, Group, Primitive, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.fields import Seen
from genogram_app.notation.style import STYLE
from genogram_app.picture.chart.look import TEXT_SIZE, Canvas
from genogram_app.picture.chart.shapes import SIZE, seen_mark
from genogram_app.picture.chart.words import SEEN_WORDS, day_words

STRIP = 12.0
"""How high the strip of contacts below the bars is, in points."""
_BOX = STYLE.stroke(width=0.6)
_APART = SIZE + 2.0
_PADDING = 4.0
_day = attrgetter("day")
_NUMBER = text_width("0", TEXT_SIZE)
"""How wide a digit is; all are as wide."""
_WORDS = text_width(" contacts", TEXT_SIZE)
"""There is no room for more than a number where there is none for this."""


@dataclass(frozen=True, slots=True)
class ContactMark:
    """One contact at which a person was met, or not: when, by which agency, how the person was seen.

    It stands on `day`, the middle of what its date may mean. `who` is what the person is called.
    """

    told: Contact
    day: date
    span: Span
    seen: Seen
    who: str
    agency: str

    @property
    def contact(self) -> str:
        """Its id."""
        return self.told.id

    @property
    def words(self) -> str:
        """All of it in words; of most contacts nobody ever asks for them."""
        parts = (self.who, in_words(self.told.date), self.agency, self.told.kind)
        return f"{', '.join(part for part in parts if part)}: {SEEN_WORDS[self.seen]}"


def contact_marks(
    document: Document, contacts: Iterable[Contact], person: str, who: str
) -> tuple[ContactMark, ...]:
    """Return the contacts of a person in order; those without any date have no place on the chart.

    `who` is what the person is called.
    """
    agencies = {agency.id: agency.name for agency in document.agencies}
    found = []
    for contact in contacts:
        span = read(contact.date).span if contact.date else None
        day = middle(span) if span else None
        if span is not None and day is not None:
            how = dict(contact.seen).get(person, "not_recorded")
            agency = agencies.get(contact.agency or "", "")
            found.append(ContactMark(contact, day, span, how, who, agency))
    return tuple(sorted(found, key=_day))


def middle(span: Span) -> date | None:
    """Return the day in the middle of a span, or its one bound; None without any."""
    first, last = span.earliest or span.latest, span.latest or span.earliest
    if first == last:
        return first
    if first is None or last is None:
        return None
    return date.fromordinal((first.toordinal() + last.toordinal()) // 2)


def draw_contacts(
    marks: Sequence[ContactMark], person: str, who: str, top: float, canvas: Canvas
) -> Iterator[Group]:
    """Yield the contacts in the time shown along a strip; several where there is room for one as a number."""
    y = top + STRIP / 2
    runs = gathered(_shown(marks, canvas), canvas)
    for place, run in enumerate(runs):
        if len(run) == 1:
            yield Group(f"contact:{run[0].contact}:{person}", run[0].words, _one(run[0], y, canvas))
        else:
            following = canvas.at(runs[place + 1][0].day) if place + 1 < len(runs) else canvas.scale.right
            items = tuple(_several(run, y, following - _APART / 2, canvas))
            yield Group(f"contacts:{run[0].contact}:{person}", gathered_words(run, who), items)


def _shown(marks: Sequence[ContactMark], canvas: Canvas) -> Sequence[ContactMark]:
    first = bisect_left(marks, canvas.scale.first, key=_day)
    return marks[first : bisect_right(marks, canvas.scale.last, first, key=_day)]


def gathered(marks: Sequence[ContactMark], canvas: Canvas) -> list[list[ContactMark]]:
    """Return contacts in runs: whoever would overlap the mark before is in its run.

    A run is written as wide as its number of contacts, and takes in those that its words would cover.
    """
    runs: list[list[ContactMark]] = []
    run: list[ContactMark] = []
    half, number_at, reach = SIZE / 2, 0.0, float("-inf")
    for mark, x in zip(marks, canvas.noons(map(_day, marks)), strict=True):
        if x - half < reach:
            run.append(mark)
            end, number_end = x + half, number_at + _NUMBER * len(str(len(run)))
            reach = (end if end > number_end else number_end) + 2.0
        else:
            run = [mark]
            runs.append(run)
            number_at, reach = x - half + _PADDING, x + half + 2.0
    return runs


def gathered_words(run: Sequence[ContactMark], who: str) -> str:
    """Return what a run of contacts says: how many, when, and how the person was seen in how many."""
    seen = [mark.seen for mark in run]
    how = ", ".join(f"{times} {words}" for each, words in SEEN_WORDS.items() if (times := seen.count(each)))
    return f"{who}, {len(run)} contacts from {day_words(run[0].day)} to {day_words(run[-1].day)}: {how}"


def _one(mark: ContactMark, y: float, canvas: Canvas) -> tuple[Primitive, ...]:
    """The sign of one contact, on a line over the days that it may have been."""
    x = canvas.at(mark.day)
    if mark.span.earliest == mark.span.latest or mark.span.earliest is None or mark.span.latest is None:
        return seen_mark(mark.seen, (x, y))
    reach = canvas.at(mark.span.earliest), canvas.at(mark.span.latest)
    line = polyline(((reach[0], y), (reach[1], y)), STYLE.stroke("uncertain", 0.5))
    return line, *seen_mark(mark.seen, (x, y))


def _several(run: Sequence[ContactMark], y: float, limit: float, canvas: Canvas) -> Iterator[Primitive]:
    """A box over the days of a run, with its number of contacts and, if there is room, of those not seen."""
    left, right = canvas.at(run[0].day) - SIZE / 2, canvas.at(run[-1].day) + SIZE / 2
    room = max(right, limit) - left
    words = next((w for w in _wordings(run) if _width(w) <= room), "") if room > _WORDS else ""
    words = words or str(len(run))
    yield from gathered_mark(words, left, max(right, left + _width(words)), y)


def _wordings(run: Sequence[ContactMark]) -> Iterator[str]:
    unseen = sum(mark.seen == "not_seen" for mark in run)
    if unseen:
        yield f"{len(run)} contacts, {unseen} not seen"
    yield f"{len(run)} contacts"


def gathered_mark(words: str, left: float, right: float, y: float) -> Iterator[Primitive]:
    """Yield the box of a run of contacts with its words."""
    yield rectangle(left, y - 5.0, right - left, 10.0, _BOX, WHITE)
    yield Text(((left + right) / 2, y + 0.357 * TEXT_SIZE), words, TEXT_SIZE, anchor="middle")


def _width(words: str) -> float:
    return text_width(words, TEXT_SIZE) + _PADDING
