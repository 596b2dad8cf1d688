"""The bars of one person: every residence, how sure each of its days is, and its row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import groupby

from genogram_app.family.periods import ANSWERS, Answer, period_of
from genogram_app.family.residents import COUNTING, TimedResidence, timed
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, ResidenceBasis, ResidencePattern, Whereabouts
from genogram_app.model.homes import Residence
from genogram_app.notation.doubt import is_doubted
from genogram_app.picture.chart.numbers import Place
from genogram_app.picture.chart.words import BarWords


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
    line of the lane on which it stands, so that two homes at one time stand one below the other. `told` puts
    it into words.
    """

    residence: str
    household: str | None
    pattern: ResidencePattern
    basis: ResidenceBasis
    certainty: Certainty
    whereabouts: Whereabouts | None
    segments: tuple[Segment, ...]
    place: Place | None
    told: BarWords
    row: int = 0
    is_plan: bool = field(init=False, repr=False, compare=False)
    """Whether it never came about: planned, or offered and declined."""
    first: date = field(init=False, repr=False, compare=False)
    """The first day on which it may have been so; `date.min` without a bound."""
    last: date = field(init=False, repr=False, compare=False)
    """The last day on which it may have been so; `date.max` without a bound."""
    sure: tuple[date, date] | None = field(init=False, repr=False, compare=False)
    """The first and the last day on which it was certainly or presumably so; None when there is none."""

    @property
    def is_home(self) -> bool:
        """Whether it is a time in a household: no plan, and no time when nobody knew where somebody was."""
        return self.household is not None and not self.is_plan

    def __post_init__(self) -> None:
        """Work out once what every drawing asks for several times."""
        sure = [segment for segment in self.segments if segment.answer != "possibly"]
        object.__setattr__(self, "is_plan", self.basis not in COUNTING)
        object.__setattr__(self, "first", self.segments[0].first)
        object.__setattr__(self, "last", self.segments[-1].last)
        object.__setattr__(self, "sure", (sure[0].first, sure[-1].last) if sure else None)


def bars_of(
    document: Document, residences: Sequence[Residence], known: Mapping[str, Place], who: str
) -> tuple[Bar, ...]:
    """Return the bars of the residences of one person, in rows; disproved ones are left out.

    A residence that cannot have been at any time, by the dates of the person's life, has none. `known` are
    the households of the case, `who` is what the person is called.
    """
    found = [
        _bar(one.residence, segments, known.get(one.residence.household or ""), who)
        for one in timed(document, residences)
        if one.residence.certainty != "disproved" and (segments := _segments(one))
    ]
    return in_rows(found)


def _bar(s: Residence, segments: tuple[Segment, ...], place: Place | None, who: str) -> Bar:
    sure = any(segment.answer != "possibly" for segment in segments)
    told = BarWords(who, s, place, sure)
    return Bar(s.id, s.household, s.pattern, s.basis, s.certainty, s.whereabouts, segments, place, told)


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


def _answer(one: TimedResidence, day: date) -> Answer:
    """How sure a home is by the rules of a home; of stays and plans, whether the day lies in their time."""
    s, standing = one.residence, one.standing_on(day)
    if not _was_to_be(s, day) or (standing is None and s.basis in COUNTING):
        return "no"
    listed = next((answer for answer in ANSWERS if answer == standing), None)
    answer = listed or one.holds_on(day)
    return "possibly" if is_doubted(s.certainty) and answer != "no" else answer


def _was_to_be(s: Residence, day: date) -> bool:
    """Whether a day may be shown: a plan without an end has no days but those on which it was to begin."""
    if s.basis in COUNTING or s.to is not None:
        return True
    return s.from_ is not None and day <= period_of(s.from_, None).last_start


def _turns(one: TimedResidence) -> Iterator[date]:
    """The days from which on another answer may hold: those of a plan without an end may be fewer."""
    yield date.min
    yield from one.turns()
    s = one.residence
    if s.to is None and s.basis not in COUNTING:
        yield after(period_of(s.from_, None).last_start)


def _segments(one: TimedResidence) -> tuple[Segment, ...]:
    """Stretches of the same answer, each to the day before the next answer."""
    answers = [(day, _answer(one, day)) for day in sorted(set(_turns(one)))]
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
