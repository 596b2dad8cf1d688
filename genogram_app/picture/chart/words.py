"""What a screen reader says of each thing on the chart, in full sentences or their parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from genogram_app.model.date_words import AT_ANY_TIME, MONTHS, in_words
from genogram_app.model.dates import OPEN, Span, read
from genogram_app.model.fields import ResidenceBasis, ResidencePattern, Seen, Whereabouts
from genogram_app.model.homes import Residence
from genogram_app.model.people import Status
from genogram_app.notation.doubt import WORDS
from genogram_app.picture.chart.numbers import Place

PATTERN_WORDS: dict[ResidencePattern, str] = {
    "lives": "lived there",
    "part_time": "lived there part of the time",
    "overnights": "stayed some nights",
    "visits": "visited",
    "not_known": "how often is not known",
}
_SOME: dict[ResidencePattern, str] = {
    "part_time": "part of the time",
    "overnights": "some nights",
    "visits": "visits",
}
BASIS_WORDS: dict[ResidenceBasis, str] = {
    "actual": "",
    "reported": "reported",
    "ordered": "ordered",
    "planned": "planned",
    "offered_declined": "offered and declined",
}
WHEREABOUTS_WORDS: dict[Whereabouts, str] = {"not_known": "whereabouts not known", "missing": "missing"}
SEEN_WORDS: dict[Seen, str] = {
    "seen": "seen",
    "seen_alone": "seen alone",
    "spoken_to": "spoken to",
    "not_seen": "not seen",
    "not_recorded": "not recorded whether seen",
}


def period_words(from_: str | None, to: str | None) -> str:
    """Return a period: "from April 2023, at the latest 30 April 2023, to July 2023, at the earliest …"."""
    if from_ is None and to is None:
        return "dates not known"
    if from_ == to == OPEN:
        return AT_ANY_TIME
    return ", ".join(part for part in (_start(from_), _end(to)) if part)


def _start(text: str | None) -> str:
    if text is None or text == OPEN:
        return "from an unknown date" if text is None else ""
    latest = read(text).span.latest
    bound = f", at the latest {day_words(latest)}" if latest and _is_partial(text) else ""
    return f"from {in_words(text)}{bound}"


def _end(text: str | None) -> str:
    if text is None or text == OPEN:
        return "no end stated" if text is None else "continuing"
    earliest = read(text).span.earliest
    bound = f", at the earliest {day_words(earliest)}" if earliest and _is_partial(text) else ""
    return f"to {in_words(text)}{bound}"


def _is_partial(text: str) -> bool:
    """Whether a date names a stretch of days by one point, so that its ends need saying."""
    return read(text).precision in ("month", "season", "year")


def residence_words(who: str, place: str, residence: Residence) -> str:
    """Return a residence in full: "Dean Price, Address 1, from 3 April 2023, …; lived there, reported"."""
    how = PATTERN_WORDS[residence.pattern] if residence.household else ""
    if residence.basis in ("planned", "offered_declined"):
        how = ""
    doubt = WORDS[residence.certainty]
    said = ", ".join(part for part in (how, BASIS_WORDS[residence.basis], doubt) if part)
    when = period_words(residence.from_, residence.to)
    return f"{who}, {place}, {when}{f'; {said}' if said else ''}"


@dataclass(frozen=True)
class BarWords:
    """What a chart says of a residence, put into words when first asked: few of many bars ever are.

    `brief` leaves nothing at the bar but the least, for a key.
    """

    who: str
    residence: Residence
    place: Place | None
    sure: bool
    brief: bool = False

    @cached_property
    def in_full(self) -> str:
        """All of it, for whoever asks and for a screen reader."""
        where = (
            self.place.label if self.place else WHEREABOUTS_WORDS[self.residence.whereabouts or "not_known"]
        )
        return residence_words(self.who, where, self.residence)

    @cached_property
    def beside(self) -> tuple[str, ...]:
        """What may stand at the bar, the longest first."""
        found = bar_wordings(self.residence, self.place, sure=self.sure)
        return found[-1:] if self.brief else found


def bar_wordings(residence: Residence, place: Place | None, *, sure: bool) -> tuple[str, ...]:
    """Return what stands at the bar of a residence, from all of it to the least."""
    mark = "" if sure else "?"
    if place is None:
        away = residence.whereabouts or "not_known"
        short = "missing" if away == "missing" else "not known"
        return tuple(dict.fromkeys((f"{WHEREABOUTS_WORDS[away]}{mark}", f"{short}{mark}", "?")))
    if residence.basis in ("planned", "offered_declined"):
        word = "planned" if residence.basis == "planned" else "declined"
        return f"{word}: {place.full}", f"{word}: {place.number}", word, str(place.number)
    basis = BASIS_WORDS[residence.basis]
    said = (_SOME.get(residence.pattern, ""), basis, WORDS[residence.certainty])
    tries = (
        f"{place.full}{mark}{''.join(f', {words}' for words in said if words)}",
        f"{place.full}{mark}{f', {basis}' if basis else ''}",
        f"{place.full}{mark}",
        f"{place.number}{mark}",
    )
    return tuple(dict.fromkeys(tries))


def status_words(who: str, status: Status, *, names: bool = True) -> str:
    """Return a status in full: "Ivy: CPP, neglect, Norfolk, from 3 May 2023, no end stated; proposed".

    Without `names` the detail is left out, which may hold some.
    """
    detail = status.detail if names else None
    named = ", ".join(part for part in (status.code, detail, status.area) if part)
    stage = "; proposed, not made" if status.stage == "proposed" else ""
    return f"{who}: {named}, {period_words(status.from_, status.to)}{stage}"


def day_words(day: date) -> str:
    """Return a day: "30 April 2023"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def days_words(first: date, last: date) -> str:
    """Return how long a stretch is, both ends inside: "1 day", "23 days"."""
    days = (last - first).days + 1
    return "1 day" if days == 1 else f"{days} days"


def span_words(span: Span) -> str:
    """Return the days of a span: "3 May 2023", "from 3 May 2023 to 5 June 2023"."""
    if span.earliest is None or span.latest is None or span.earliest == span.latest:
        day = span.earliest or span.latest
        return day_words(day) if day else AT_ANY_TIME
    return f"from {day_words(span.earliest)} to {day_words(span.latest)}"
