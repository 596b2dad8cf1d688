"""Dates of residences that no sentence about the person bears out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import zip_longest

from genogram_app.checks.finding import Finding
from genogram_app.family.events import home_name
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.review.passages.homes.stays import COMES, GOES, HOME, MOVE, SETTLED, Stays, bounds, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.nearness import nearness
from genogram_app.review.passages.passage import Passage, Passages

_EXACT = 4
_ROUND = 31
"""In days: how far from a drawn date a day told of, or a longer time, may lie that bears it out."""
_LONG = 200
"""In days: a time told of that is longer says no day or month."""
_AFTERWARDS = 45
"""In days: how far a sentence without a time of its own may be from the times told next to it."""
_UP_TO_THE_TIME = re.compile(
    r"\b(?:(?P<ends>until|till|up to)|from|since)(?: about| around)?(?: (?:the|early|late|mid) ?)?\W*$"
)

_WENT_ON = re.compile(
    r"(?<!\S)(?:until|till|up to) T\d+ ,? ?(?:when|and then|whereupon|then|at which|after which) "
)
"""An end with which another stay began: "until T0, when her aunt took her in"."""
_THE_HOME = re.compile(
    r"\b(?:left|leav(?:e|es|ing)|at|back|came|come|comes|went|goes|gone|returned|moved) home\b|"
    r"\b(?:the|their|his|her|own) (?:family )?(?:house|flat|home|property|address|household|tenancy|keys)\b"
)
"""Words for the home of which the sentences around speak."""


@dataclass(frozen=True)
class _Bound:
    """One end of a stay as it is drawn: its date, and the stay."""

    stay: Residence
    drawn: str
    begins: bool

    @property
    def home(self) -> str:
        """The household."""
        return self.stay.household or ""

    @cached_property
    def time(self) -> Span:
        """Every day that the date may mean."""
        return span_of(self.drawn)

    @cached_property
    def _day_and_month(self) -> str:
        """Such as "25 july", or "may"."""
        return in_words(self.drawn).rpartition(" ")[0].lower()

    @property
    def says_a_month(self) -> bool:
        """Whether the date says a month, or a day of one."""
        return _length(self.time) <= _ROUND

    def only_the_year_differs(self, passage: Passage) -> bool:
        """Return whether a passage tells such a day or month of another year, or of one it does not say."""
        day = self.time.earliest
        if day is None or not self.says_a_month:
            return False
        alike = (told for told in passage.told if abs(_length(told) - _length(self.time)) <= _EXACT)
        if any(t.earliest and (t.earliest.month, t.earliest.day) == (day.month, day.day) for t in alike):
            return True
        return not passage.times and f" {self._day_and_month} " in f"{passage.words} "

    def is_the_day(self, told: Span) -> bool:
        """Return whether a time told of is, to the day or nearly so, that of the date: hardly by chance."""
        return _length(told) <= _EXACT >= _length(self.time) and told.overlaps(self.time.widened(_EXACT))

    def is_at(self, told: Span) -> bool:
        """Return whether a time told of may be that of the date, as far as it says the day."""
        round_about = _EXACT if max(_length(told), _length(self.time)) <= _EXACT else _ROUND
        return told.overlaps(self.time.widened(round_about)) and _length(told) <= max(
            _LONG, 2 * _length(self.time)
        )


def home_dates_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each move to or from a home where the text gives only other times.

    Those who are drawn as moving on one day are asked about together.
    """
    stays = stays_of(graph)

    @cache
    def naming(home: str) -> Sequence[Passage]:
        return [p for p in passages.all if p.may_mean_others and stays.names(p, home)]

    moves: dict[tuple[str, str, bool], list[tuple[_Bound, list[Passage]]]] = {}
    for stay, home in stays.asked_about():
        for drawn, begins in ((stay.from_, True), (stay.to, False)):
            if drawn and drawn != OPEN:
                bound = _Bound(stay, drawn, begins)
                if about := _not_found(stays, passages, naming, bound):
                    moves.setdefault((home, drawn, begins), []).append((bound, about))
    for (home, drawn, begins), asked in moves.items():
        movers = tuple(bound.stay.person for bound, _ in asked)
        names = in_a_row([display_name(graph.person(mover)) for mover in movers])
        yield look_again(
            "home-date-not-found",
            f"The drawing has {names} at {home_name(graph.document, home)} {'from' if begins else 'until'} "
            f"{in_words(drawn)}; the text seems to give another time.",
            movers,
            [bound.stay.id for bound, _ in asked],
            # The most telling passage of each mover comes first.
            [one for nth in zip_longest(*[about for _, about in asked]) for one in nth if one],
        )


def _not_found(
    stays: Stays, passages: Passages, naming: Callable[[str], Sequence[Passage]], bound: _Bound
) -> list[Passage]:
    """The passages that seem to tell of a move, the most telling first, where none bears out its date."""
    stay = bound.stay
    person = stays.document.person(stay.person)
    life = person.birth if bound.begins else person.death
    if (life and bound.time.overlaps(span_of(life).widened(_ROUND))) or bound.time in passages.days:
        return []
    movers = set(stays.moved_with(stay, bound.drawn))
    if any(_bears_out(stays, passage, bound, one) for one in movers for passage in passages.around(one)):
        return []
    # "In May they found a letting in Mill Row": nobody is named, but the home is.
    if any(_bears_out(stays, passage, bound, stay.person) for passage in naming(bound.home)):
        return []
    about = [p for p in passages.of(stay.person) if _may_tell_of(stays, p, bound)]
    if not any(p.told or p.carried or p.around for p in about):
        return []
    about += _of_the_day(stays, passages, bound)
    return sorted(about, key=lambda passage: -_telling(stays, passage, bound))


def _of_the_day(stays: Stays, passages: Passages, bound: _Bound) -> Iterator[Passage]:
    """Yield the passages that have a date in another year, of others who live in the home."""
    person, home = bound.stay.person, bound.home
    for passage in passages.all if bound.says_a_month else ():
        if bound.only_the_year_differs(passage) and stays.points_to(passage, home, person):
            yield passage


def _may_tell_of(stays: Stays, passage: Passage, bound: _Bound) -> bool:
    if passage.says(HOME):
        when = passage.told or passage.carried or passage.around
        return bool(when) or (passage.says(MOVE) and stays.names(passage, bound.home))
    turns = tuple(_turns(stays, bound))
    return any(told.overlaps(turn) for told in passage.told for turn in turns)


def _turns(stays: Stays, bound: _Bound) -> Iterator[Span]:
    """Yield the times at which the stay may really begin, or end, by what else is drawn.

    These are the birth, or the death, and the end of a stay elsewhere, or its beginning; and when others
    come to the home, or leave it. What another stay begins or ends with is no such time.
    """
    person = stays.document.person(bound.stay.person)
    life = person.birth if bound.begins else person.death
    others = [s for s in stays.of(person.id) if s.household != bound.home]
    with_them = [s for s in stays.at(bound.home) if s.person != person.id]
    turns = (
        life,
        *(s.to if bound.begins else s.from_ for s in others),
        *(s.from_ if bound.begins else s.to for s in with_them),
    )
    known = {s.from_ if bound.begins else s.to for s in stays.of(person.id) if s is not bound.stay}
    yield from (span_of(turn) for turn in dict.fromkeys(turns) if turn not in (None, OPEN, *known))


def _bears_out(stays: Stays, passage: Passage, bound: _Bound, person: str) -> bool:
    """Whether somebody may come to or leave a home at some time by what a passage tells."""
    if any(bound.is_the_day(told) for told in (*passage.times, *passage.carried)):
        return True
    if person not in passage.people | passage.possible and not passage.may_mean_others:
        return False
    if passage.times:
        return (
            (passage.says(HOME) or stays.names(passage, bound.home))
            and any(bound.is_at(told) or _in_its_month(passage, told, bound) for told in passage.times)
            and not _tells_of_the_other_end(stays, passage, bound)
        )
    if not (passage.says(MOVE) and passage.says(SETTLED) and _speaks_of_the_home(stays, passage, bound)):
        return False
    if any(bound.is_at(told) for told in passage.carried):
        return True
    near = stays.names(passage, bound.home) or bound.home in passage.homes_around
    if not (near or passage.says(_THE_HOME)):
        return False
    return any(bound.is_at(told.widened(_AFTERWARDS)) for told in passage.around)


def _in_its_month(passage: Passage, told: Span, bound: _Bound) -> bool:
    """Whether a passage names the month of a date apart from its year: "every August from 2018"."""
    first, last = bound.time.earliest, bound.time.latest
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return False
    month = in_words(f"{first.year:04}-{first.month:02}").split()[0].lower()
    return told.overlaps(bound.time) and month in passage.words


def _speaks_of_the_home(stays: Stays, passage: Passage, bound: _Bound) -> bool:
    if stays.names(passage, bound.home):
        return True
    if passage.households:
        return not bound.begins
    return bound.stay.person in passage.people or stays.points_to(passage, bound.home, bound.stay.person)


def _tells_of_the_other_end(stays: Stays, passage: Passage, bound: _Bound) -> bool:
    """Whether a passage with one time speaks only of coming where the end is asked for, or the reverse."""
    elsewhere = passage.households - {bound.home}
    if len(passage.times) > 1 or not stays.names(passage, bound.home) or elsewhere:
        return False
    if how := _UP_TO_THE_TIME.search(passage.before_its_time):
        return bound.begins == (how["ends"] is not None) and not _WENT_ON.search(passage.line.text)
    other, this = (GOES, COMES) if bound.begins else (COMES, GOES)
    return passage.says(other) and not passage.says(this)


def _length(time: Span) -> int:
    if time.earliest is None or time.latest is None:
        return 9999
    return (time.latest - time.earliest).days


def _telling(stays: Stays, passage: Passage, bound: _Bound) -> int:
    """How much a passage seems to tell of one end of a stay: the more, the higher."""
    person, home = bound.stay.person, bound.home
    told = [t for t in passage.told if _length(t) <= _LONG]
    here = [s for s in stays.of(person) if s.household == home]
    elsewhere = [
        s
        for s in stays.of(person)
        if s.household and s.household != home and stays.names(passage, s.household)
    ]
    birth = stays.document.person(person).birth
    born = span_of(birth)
    before_birth = birth is not None and bound.time.is_before(born)
    return (
        4 * stays.names(passage, home)
        + 2 * stays.points_to(passage, home, person)
        + 2 * passage.says(MOVE)
        + 2 * (person in passage.people)
        + 4 * bool(told)
        + nearness(passage, (bound.time,))
        + 6 * bound.only_the_year_differs(passage)
        - 3 * _bound_in(here, told)
        - 3 * _bound_in(elsewhere, told)
        + 4 * any(t.overlaps(turn) for t in told for turn in _turns(stays, bound))
        - 8 * (birth is not None and bool(passage.times) and all(t.is_before(born) for t in passage.times))
        + 8 * (before_birth and any(t.overlaps(born) for t in told))
    )


def _bound_in(stays: Sequence[Residence], told: Sequence[Span]) -> bool:
    """Whether all times told are those of beginnings and ends of some stays, as they are drawn."""
    drawn = [bound.widened(_ROUND) for bound in bounds(stays)]
    return bool(told) and all(any(bound.overlaps(time) for bound in drawn) for time in told)
