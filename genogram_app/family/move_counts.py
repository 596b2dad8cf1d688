"""How often somebody moved in a stretch of time, through which areas, and how fast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.family.homes_in_order import Home, HomesInOrder, homes_in_order
from genogram_app.family.moves import Move, area_of, moves_of, sure_moves_of
from genogram_app.model.dates import ANY_DAY, Span, read
from genogram_app.model.document import Document

FAST_WEEKS = 12
"""Crossing boundaries twice within so many weeks is moving at speed."""


@dataclass(frozen=True, slots=True)
class Range:
    """At least so many and at most so many; no most where homes without dates leave it open."""

    least: int
    most: int | None

    @property
    def is_exact(self) -> bool:
        """Whether the number is known."""
        return self.least == self.most


@dataclass(frozen=True, slots=True)
class MoveCount:
    """The moves of one person in a stretch of time, in order, and what they add up to.

    `days` are the most that can lie between the first and the last of them (None: no date says). `areas`
    are those lived in, in order; `area_gaps` says that the area of some home is not known. `unknown_stops`
    counts moves by way of a place that nobody knows, `undated` the homes that no date puts in order.
    """

    person: str
    stretch: Span
    moves: tuple[Move, ...]
    number: Range
    boundaries: Range
    areas: tuple[str, ...]
    area_gaps: bool
    days: int | None
    unknown_stops: int
    stays: tuple[Home, ...]
    undated: tuple[Home, ...]


@dataclass(frozen=True, slots=True)
class FastMoves:
    """A run of moves that crossed boundaries at least twice within some weeks, however the dates are read."""

    moves: tuple[Move, ...]
    areas: tuple[str, ...]
    days: int


def review_stretch(document: Document) -> Span:
    """Return the days of the review period; any day where the case states none."""
    period = document.case.review_period
    return read(period).span if period else ANY_DAY


def count_moves(document: Document, person: str, stretch: Span | None = None) -> MoveCount:
    """Return the moves of a person that may lie in a stretch of time: the review period unless given."""
    stretch = review_stretch(document) if stretch is None else stretch
    homes = homes_in_order(document, person)
    found = tuple(move for move in moves_of(document, person) if move.span.overlaps(stretch))
    number, boundaries = _ranges(document, person, stretch, homes, found)
    lived = _places(found) or _homes_in(homes.homes, stretch)
    areas = [area_of(document, household) for household in lived]
    return MoveCount(
        person,
        stretch,
        found,
        number,
        boundaries,
        _distinct(areas),
        None in areas,
        _days(found),
        sum(move.between in ("not_known", "missing") for move in found),
        tuple(stay for stay in homes.stays if _of(stay).overlaps(stretch)),
        homes.undated,
    )


def fast_moves(moves: Sequence[Move], weeks: int = FAST_WEEKS, crossings: int = 2) -> tuple[FastMoves, ...]:
    """Return the longest runs of one person's moves that certainly crossed so often within so many weeks."""
    sure = [move for move in moves if move.certainty != "possibly"]
    found: list[FastMoves] = []
    last = 0
    for first, move in enumerate(sure):
        if move.crosses != "certainly":
            continue
        end = first + 1
        while end < len(sure) and _within(sure[first : end + 1], weeks):
            end += 1
        run = _trimmed(sure[first:end])
        days = _days(run)
        if first + len(run) > last and days is not None and _crossed(run) >= crossings:
            found.append(FastMoves(run, _distinct([a for m in run for a in (m.from_area, m.to_area)]), days))
            last = first + len(run)
    return tuple(found)


def _counts_surely(move: Move, stretch: Span) -> bool:
    return move.certainty != "possibly" and _lies_in(move.span, stretch)


def _lies_in(span: Span, stretch: Span) -> bool:
    """Whether every reading of a span lies in a stretch."""
    begun = stretch.earliest is None or (span.earliest is not None and span.earliest >= stretch.earliest)
    over = stretch.latest is None or (span.latest is not None and span.latest <= stretch.latest)
    return begun and over


def _ranges(
    document: Document, person: str, stretch: Span, homes: HomesInOrder, found: Sequence[Move]
) -> tuple[Range, Range]:
    """How many moves there were, and how many of them crossed a boundary, however the dates are read.

    Where the dates allow another order, every order counts; homes without dates leave the most open.
    """
    sure_homes = homes_in_order(document, person, surely=True)
    surely = [move for move in sure_moves_of(document, person) if _counts_surely(move, stretch)]
    least, crossed = len(surely), _crossed(surely)
    if sure_homes.in_doubt:
        areas = _distinct([area_of(document, home.household) for home in sure_homes.homes])
        least, crossed = min(least, sure_homes.least), min(crossed, max(len(areas) - 1, 0))
    most, crossing = len(found), sum(move.crosses != "no" for move in found)
    if homes.in_doubt:
        most = max(most, homes.most(stretch))
        crossing = max(crossing, most if _may_cross(document, homes) else 0)
    if homes.undated:
        return Range(least, None), Range(crossed, None)
    return Range(least, max(least, most)), Range(crossed, max(crossed, crossing))


def _may_cross(document: Document, homes: HomesInOrder) -> bool:
    """Whether not all the homes of a person are in one area that is known."""
    areas = [area_of(document, home.household) for home in homes.stated]
    return None in areas or len(_distinct(areas)) > 1


def _places(moves: Sequence[Move]) -> list[str]:
    """The households that moves lead from and to, in order."""
    ends = (household for move in moves for household in (move.from_household, move.to_household))
    return [household for household in ends if household]


def _homes_in(homes: Sequence[Home], stretch: Span) -> list[str]:
    return [home.household for home in homes if home.household and _of(home).overlaps(stretch)]


def _of(home: Home) -> Span:
    return Span(home.start.earliest, home.end.latest)


def _distinct(areas: Sequence[str | None]) -> tuple[str, ...]:
    """Every area once, in order, as it was written first."""
    found: dict[str, str] = {}
    for area in areas:
        if area:
            found.setdefault(area.casefold(), area)
    return tuple(found.values())


def _days(moves: Sequence[Move]) -> int | None:
    """The days from the first possible day of the first move to the last of the last."""
    starts = [move.span.earliest for move in moves]
    ends = [move.span.latest for move in moves]
    if not moves or None in starts or None in ends:
        return None
    return (max(e for e in ends if e) - min(s for s in starts if s)).days


def _within(moves: Sequence[Move], weeks: int) -> bool:
    days = _days(moves)
    return days is not None and days <= 7 * weeks


def _crossed(moves: Sequence[Move]) -> int:
    return sum(move.crosses == "certainly" for move in moves)


def _trimmed(moves: Sequence[Move]) -> tuple[Move, ...]:
    """A run up to its last crossing."""
    last = max((n for n, move in enumerate(moves) if move.crosses == "certainly"), default=-1)
    return tuple(moves[: last + 1])
