"""Times at which the drawing has somebody in no home while passages may tell where they lived."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.residents import counts, residence_period
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span, span_of
from genogram_app.model.homes import Residence
from genogram_app.review.passages.homes.stays import MOVE, SETTLED, SEVERAL_PEOPLE, Stays, stays_of
from genogram_app.review.passages.looking import look_again
from genogram_app.review.passages.passage import Passage, Passages

_LIVES = re.compile(
    r"\b(?:li(?:ve[sd]?|ving)|resid\w+|rent\w*|tenan\w+|raised|brought up|bringing up|grew up|"
    r"shar(?:es|ed|ing)|stay(?:s|ed|ing)|at home|(?:his|her|their|own|whose|a) (?:own )?(?:home|house|flat|"
    r"cottage|croft|caravan|farm|bungalow))\b"
)
"""Words that say of somebody drawn in no home at all that they live in one."""
_ONWARDS = re.compile(
    r"\b(?:now|since|today|still|currently|at present|"
    r"(?:an?|own) (?:[\w-]+ )?(?:home|house|flat|room|bedsit))\b"
)
"""Words that say where somebody went, or is, where no place is named."""
_ENOUGH = 4
"""What a passage must be worth to ask about it."""
_NEAR = 4
_ROUND = 31
"""In days: how far a day may lie off; how long somebody may be drawn nowhere, and how far off a passage."""
_SEVERAL = 2
_GROWN_UP = 18 * 365
"""In days: of nobody older than this need it be told where they lived before the first home drawn."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """A time at which somebody is drawn in no home: between two dates as they are drawn, where there are any.

    It `goes_on` where no home is drawn behind it, though somebody had one before.
    """

    after: str | None
    before: str | None
    time: Span
    goes_on: bool = False

    @property
    def ends(self) -> Iterator[Span]:
        """The times of its two ends."""
        return (span_of(end).widened(_ROUND) for end in (self.after, self.before) if end)

    @property
    def is_always(self) -> bool:
        """Whether no home of theirs is drawn at all."""
        return not (self.after or self.before)

    @property
    def words(self) -> str:
        """When it is, for a message."""
        if self.after and self.before:
            return f" between {in_words(self.after)} and {in_words(self.before)}"
        return f" after {in_words(self.after)}" if self.after else ""


def homes_left_out(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each time at which people are drawn nowhere and a passage may tell of a home.

    Of the family only: where a lodger or a stranger went hardly any text tells.
    """
    stays = stays_of(graph)
    told: dict[tuple[_Gap, Passage], list[str]] = {}
    quoted: dict[tuple[_Gap, Passage], Sequence[Passage]] = {}
    for person in graph.document.people if graph.document.residences else ():
        if person.identity == "known" and _is_family(graph, person.id):
            for gap in _gaps(stays, person.id):
                if telling := _telling(stays, passages, person.id, gap):
                    key = gap, telling[0]
                    told.setdefault(key, []).append(person.id)
                    quoted.setdefault(key, telling)
    for key, people in told.items():
        names = in_a_row([display_name(graph.person(one)) for one in people])
        yield look_again(
            "home-not-drawn",
            f"The drawing has no home for {names}{key[0].words}; the text may tell where they lived then.",
            people,
            (),
            quoted[key],
        )


def _is_family(graph: FamilyGraph, person: str) -> bool:
    return bool(graph.parents_of(person) or graph.children_of(person) or graph.partners_of(person))


def _gaps(stays: Stays, person: str) -> Iterator[_Gap]:
    """Yield the times at which somebody is drawn nowhere; none where that is said to be unknown."""
    drawn = [stay for stay in stays.of(person) if counts(stay)]
    birth, death = stays.document.person(person).birth, stays.document.person(person).death
    born, died = _known(birth), _known(death)
    if any(stay.household is None for stay in stays.of(person)):
        return
    if not drawn:
        if not (birth and death and born.widened(_ROUND).overlaps(died)):
            yield _Gap(None, None, Span(born.earliest, died.latest))
        return
    lived = sorted(_Lived.of(stays, stay) for stay in drawn if stay.pattern not in ("overnights", "visits"))
    if lived and born.latest and _ROUND < (lived[0].begun - born.latest).days < _GROWN_UP:
        yield _Gap(birth, lived[0].from_, Span(born.latest, lived[0].begun))
    last = lived[0] if lived else None
    for one in lived:
        if last and (one.begun - last.ended).days > _ROUND:
            yield _Gap(last.to, one.from_, Span(last.ended, one.begun))
        last = max(last or one, one, key=lambda stay: stay.ended)
    if last and last.to and ((died.earliest or date.max) - last.ended).days > _ROUND:
        yield _Gap(last.to, None, Span(last.ended, died.earliest), goes_on=True)


@dataclass(frozen=True, slots=True, order=True)
class _Lived:
    """A home at its longest: the first and last day of it, and its dates as they are drawn."""

    begun: date
    ended: date
    from_: str = ""
    to: str = ""

    @classmethod
    def of(cls, stays: Stays, stay: Residence) -> _Lived:
        """Return a residence; one whose end nobody says goes on."""
        period = residence_period(stays.document, stay)
        ended = period.last_end if stay.to else date.max
        return cls(period.first_start, ended, stay.from_ or "", "" if ended == date.max else stay.to or "")


def _known(day: str | None) -> Span:
    return span_of(day) if day else Span(None, None)


def _telling(stays: Stays, passages: Passages, person: str, gap: _Gap) -> list[Passage]:
    """Return the passages that may tell where somebody lived then, the most telling first.

    There are none unless one speaks of that very person, and of a home or of moving, or names the home of
    those who moved too.
    """
    worth = {passage: _worth(stays, passage, person, gap) for passage in passages.of(person)}
    found = sorted((passage for passage in worth if worth[passage]), key=lambda passage: -worth[passage])
    together = _of_those_who_moved_too(stays, passages, person, gap)
    if not together and not (found and worth[found[0]] >= _ENOUGH):
        return []
    first, *others = dict.fromkeys((*found, *together))
    return [first, *_of_its_ends(passages, gap), *others]


def _of_its_ends(passages: Passages, gap: _Gap) -> Iterator[Passage]:
    """Yield the passages that tell of a move at an end of a gap and do not say of whom."""
    ends = [span_of(end).widened(_NEAR) for end in (gap.after, gap.before) if end]
    for passage in passages.all if ends else ():
        if passage.told and passage.may_mean_others and passage.says(MOVE):
            told = [time for time in passage.told if _length(time) <= _ROUND]
            if any(time.overlaps(end) for time in told for end in ends):
                yield passage


def _length(time: Span) -> int:
    """In days: how long a time is at most."""
    first, last = time.earliest or date.min, time.latest or date.max
    return (last - first).days


def _of_those_who_moved_too(stays: Stays, passages: Passages, person: str, gap: _Gap) -> list[Passage]:
    """The passages that name the home of several who moved with somebody, and do not say who is there.

    "All four went to Mill Row": three are drawn there, and the fourth only until that day and nowhere then.
    """
    homes = set(_homes_of_movers(stays, person, gap)) - {stay.household for stay in stays.of(person)}
    return [
        passage
        for passage in (passages.all if homes else ())
        if (passage.may_mean_others or passage.says(SEVERAL_PEOPLE))
        and any(told.overlaps(gap.time.widened(_ROUND)) for told in passage.told or passage.carried)
        and any(stays.names(passage, home) for home in homes)
    ]


def _homes_of_movers(stays: Stays, person: str, gap: _Gap) -> Iterator[str]:
    """Yield where several live just then who left a home with somebody, or came to the next one with them."""
    for drawn, leaves in ((gap.after, True), (gap.before, False)):
        moves = (s for s in stays.of(person) if drawn and (s.to if leaves else s.from_) == drawn)
        others = {one for stay in moves for one in stays.moved_with(stay, drawn or "")} - {person}
        near = _known(drawn).widened(_ROUND)
        theirs = (s for one in others for s in stays.of(one) if counts(s) and s.pattern == "lives")
        then = [s for s in theirs if (end := s.from_ if leaves else s.to) and span_of(end).overlaps(near)]
        lived = [s.household for s in then if s.household]
        yield from (home for home in dict.fromkeys(lived) if lived.count(home) >= _SEVERAL)


def _worth(stays: Stays, passage: Passage, person: str, gap: _Gap) -> int:
    """How much a passage seems to tell of where somebody lived at a time; 0 if it is of another."""
    if not (passage.says(SETTLED) or passage.says(MOVE)):
        return 0
    times = passage.told or passage.carried or passage.around
    if times and not any(told.overlaps(gap.time.widened(_ROUND)) for told in times):
        return 0
    own = {stay.household for stay in stays.of(person)}
    elsewhere = any(place.household not in own for place in passage.places)
    if gap.goes_on and not (elsewhere or passage.says(_ONWARDS)):
        return 0
    if gap.is_always and not (person in passage.people and passage.says(_LIVES)):
        return 0
    at_end = any(told.overlaps(end) for told in passage.told for end in gap.ends)
    said = passage.says(SETTLED) + passage.says(MOVE)
    return 3 * (person in passage.people) + said + 2 * elsewhere + 2 * at_end
