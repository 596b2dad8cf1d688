"""The bars of one person: every residence, how sure each of its days is, and its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from genogram_app.family.periods import ANSWERS, Answer, Period, period_of
from genogram_app.family.residents import (
    COUNTING,
    Standing,
    residence_at,
    residence_period,
    standings_at,
)
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, ResidenceBasis, ResidencePattern, Whereabouts
from genogram_app.model.homes import Residence
from genogram_app.notation.doubt import is_doubted
from genogram_app.picture.chart.numbers import Place
from genogram_app.picture.chart.words import WHEREABOUTS_WORDS, bar_wordings, residence_words


@dataclass(frozen=True, slots=True)
class Segment:
    """Days of a bar, both ends inside, of which the answer is the same; never "no"."""

    first: date
    last: date
    answer: Answer


@dataclass(frozen=True, slots=True)
class Bar:
    """One residence on the chart: where, how, how sure, and when.

    `segments` are its days in order, from `date.min` or to `date.max` where nothing bounds them. `row` is the
    line of the lane on which it stands, so that two homes at one time stand one below the other. `words` say
    all of it in full, `wordings` are what may stand at the bar, the longest first.
    """

    residence: str
    household: str | None
    pattern: ResidencePattern
    basis: ResidenceBasis
    certainty: Certainty
    whereabouts: Whereabouts | None
    segments: tuple[Segment, ...]
    place: Place | None = None
    words: str = ""
    wordings: tuple[str, ...] = ()
    row: int = 0

    @property
    def is_home(self) -> bool:
        """Whether it is a time in a household: no plan, and no time when nobody knew where somebody was."""
        return self.household is not None and not self.is_plan

    @property
    def is_plan(self) -> bool:
        """Whether it never came about: planned, or offered and declined."""
        return self.basis not in COUNTING

    @property
    def first(self) -> date:
        """The first day on which it may have been so; `date.min` without a bound."""
        return self.segments[0].first

    @property
    def last(self) -> date:
        """The last day on which it may have been so; `date.max` without a bound."""
        return self.segments[-1].last

    @property
    def sure(self) -> tuple[date, date] | None:
        """The first and the last day on which it was certainly or presumably so; None when there is none."""
        sure = [segment for segment in self.segments if segment.answer != "possibly"]
        return (sure[0].first, sure[-1].last) if sure else None


def bars_of(
    document: Document, residences: Sequence[Residence], known: Mapping[str, Place], who: str
) -> tuple[Bar, ...]:
    """Return the bars of the residences of one person, in rows; disproved ones are left out.

    A residence that cannot have been at any time, by the dates of the person's life, has none. `known` are
    the households of the case, `who` is what the person is called.
    """
    answers = _answers(document, residences)
    found = [
        _bar(s, segments, known.get(s.household or ""), who)
        for s in residences
        if s.certainty != "disproved" and (segments := _segments(answers[s.id]))
    ]
    return in_rows(found)


def _bar(s: Residence, segments: tuple[Segment, ...], place: Place | None, who: str) -> Bar:
    where = place.label if place else WHEREABOUTS_WORDS[s.whereabouts or "not_known"]
    bar = Bar(
        s.id,
        s.household,
        s.pattern,
        s.basis,
        s.certainty,
        s.whereabouts,
        segments,
        place,
        residence_words(who, where, s),
    )
    return replace(bar, wordings=bar_wordings(s, place, sure=bar.sure is not None))


def in_rows(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    """Return bars by row and day: homes above stays, and below them homes that never came about.

    Two bars of one row have at most the day of a move in common.
    """
    rows: list[list[Bar]] = []
    for bar in sorted(bars, key=lambda bar: (_rank(bar), bar.first, bar.last)):
        free = (n for n, row in enumerate(rows) if all(_are_apart(bar, other) for other in row))
        row = next(free, len(rows))
        rows[row : row + 1] = [[*(rows[row] if row < len(rows) else ()), replace(bar, row=row)]]
    return tuple(bar for row in rows for bar in sorted(row, key=lambda bar: bar.first))


def _rank(bar: Bar) -> int:
    """What stands higher: sure homes, times away, homes that are only possible, stays, plans."""
    if bar.is_plan:
        return 4
    if bar.household is None:
        return 1
    if bar.pattern not in ("lives", "not_known"):
        return 3
    return 0 if bar.sure else 2


def _are_apart(bar: Bar, other: Bar) -> bool:
    if (bar.is_plan or other.is_plan) and bar.is_plan != other.is_plan:
        return False
    return bar.last <= other.first or other.last <= bar.first


def _answers(document: Document, residences: Sequence[Residence]) -> dict[str, list[tuple[date, Answer]]]:
    """What is so of each residence from each day on which that may change, in order."""
    periods = [p for s in residences for p in (residence_period(document, s), period_of(s.from_, s.to))]
    days = sorted({day for period in periods for day in _turns(period)})
    answers: dict[str, list[tuple[date, Answer]]] = {s.id: [] for s in residences}
    for day in days:
        standings = {s.id: standing for s, standing in standings_at(document, residences, day)}
        for s in residences:
            answers[s.id].append((day, _answer(document, s, standings.get(s.id), day)))
    return answers


def _answer(document: Document, s: Residence, standing: Standing | None, day: date) -> Answer:
    """How sure a home is by the rules of a home; of stays and plans, whether the day lies in their time."""
    if not _was_to_be(s, day) or (standing is None and s.basis in COUNTING):
        return "no"
    listed = next((answer for answer in ANSWERS if answer == standing), None)
    answer = listed or residence_at(document, s, day)
    return "possibly" if is_doubted(s.certainty) and answer != "no" else answer


def _turns(period: Period) -> Iterator[date]:
    """The days on which an answer may change: the first and last ones of its parts, and the days after."""
    yield date.min
    for day in (period.first_start, period.last_start, period.first_end, period.last_end):
        yield from (day, after(day))


def _was_to_be(s: Residence, day: date) -> bool:
    """Whether a day may be shown: a plan without an end has no days but those on which it was to begin."""
    if s.basis in COUNTING or s.to is not None:
        return True
    return s.from_ is not None and day <= period_of(s.from_, None).last_start


def _segments(answers: Sequence[tuple[date, Answer]]) -> tuple[Segment, ...]:
    """Stretches of the same answer, each to the day before the next answer."""
    stretches = [(answer, next(stretch)[0]) for answer, stretch in groupby(answers, key=lambda pair: pair[1])]
    ends = [*(before(first) for _, first in stretches[1:]), date.max]
    return tuple(
        Segment(first, end, answer)
        for (answer, first), end in zip(stretches, ends, strict=True)
        if answer != "no"
    )


def before(day: date) -> date:
    """Return the day before, or the first day there is."""
    return day - timedelta(days=1) if day > date.min else day


def after(day: date) -> date:
    """Return the day after, or the last day there is."""
    return day + timedelta(days=1) if day < date.max else day
