"""Where the stages of a partnership lie along time, as far as their dates say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.relations import Stage
from genogram_app.ui.words import word

_FADE = 0.06
"""The share of the strip over which an end fades that nobody dated."""
_ROOM = 182
"""Days that the strip reaches beyond the known ones, at least, where an end is not dated."""
_LEAST = 0.04
"""The smallest share of the strip that a stage takes, however short it was."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stage on the strip, in shares of its width: how far it may reach, and over how much it fades.

    Between `start + fade_in` and `end - fade_out` the stage lasted whatever its dates mean. Stages that
    overlap lie in different lanes.
    """

    start: float
    end: float
    fade_in: float
    fade_out: float
    lane: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The bars of all stages in their order.

    `known` are the first and the last day that a date names, `ends` the days at both ends of the strip, which
    has room to spare where nobody says when a stage began or ended. Both are None where nothing is dated.
    """

    bars: tuple[Bar, ...]
    known: tuple[date, date] | None = None
    ends: tuple[date, date] | None = None

    def place(self, day: date) -> float | None:
        """Return where a day lies on the strip; None outside it."""
        if self.ends is None or not self.ends[0] <= day <= self.ends[1]:
            return None
        return _share(day, self.ends)


def strip_of(stages: Sequence[Stage]) -> Strip:
    """Return where stages lie; one after the other in equal parts where nothing is dated."""
    starts, finishes = [span_of(stage.from_) for stage in stages], [span_of(stage.to) for stage in stages]
    spans = (*starts, *finishes)
    days = [day for span in spans for day in (span.earliest, span.latest) if day is not None]
    if not days:
        return Strip(_equal(len(stages)))
    known = min(days), max(days)
    before = any(span.earliest is None for span in starts)
    after = any(span.latest is None for span in finishes)
    ends = _with_room(known, before=before, after=after)
    bars: list[Bar] = []
    for index, stage in enumerate(stages):
        start, fade_in = _begin(starts[index], bars, ends)
        end, fade_out = (
            (1.0, 0.0) if stage.to == OPEN else _finish(finishes[index], starts[index + 1 :], ends)
        )
        start = min(start, 1 - _LEAST)
        end = max(end, start + _LEAST)
        fading = min(1.0, (end - start) / (fade_in + fade_out)) if fade_in + fade_out else 1.0
        bars.append(Bar(start, end, fade_in * fading, fade_out * fading, _lane(start, bars)))
    return Strip(tuple(bars), known, ends)


def stage_words(stage: Stage) -> str:
    """Return a stage in words: "cohabiting, from 2019 to May 2021"."""
    words = [word(stage.status, "status").lower()]
    period = [f"from {in_words(stage.from_)}"] if stage.from_ not in (None, OPEN) else []
    if stage.to not in (None, OPEN):
        period.append(f"to {in_words(stage.to)}")
    words += [" ".join(period)] if period else []
    words += ["still"] if stage.to == OPEN else []
    return ", ".join(words)


def _with_room(known: tuple[date, date], *, before: bool, after: bool) -> tuple[date, date]:
    """The days at both ends of the strip: room for what is not dated, and at least a year between them."""
    first, last = known[0].toordinal(), known[1].toordinal()
    room = max((last - first) // 8, _ROOM)
    first = max(first - room * before, 1)
    last = min(max(last + room * after, first + 2 * _ROOM), date.max.toordinal())
    return date.fromordinal(min(first, last - 1)), date.fromordinal(last)


def _begin(span: Span, before: Sequence[Bar], ends: tuple[date, date]) -> tuple[float, float]:
    """Where a stage may begin, and over how much it fades in; after the one before where nobody says."""
    known = span.earliest or span.latest
    if known is None:
        return (before[-1].start + _LEAST if before else 0.0), _FADE
    start = _share(known, ends)
    if span.earliest is None:
        return max(start - _FADE, 0.0), _FADE
    return start, _share(span.latest, ends) - start if span.latest else _FADE


def _finish(span: Span, later: Sequence[Span], ends: tuple[date, date]) -> tuple[float, float]:
    """Where a stage may end, and over how much it fades out; with the next one where nobody says."""
    known = span.latest or span.earliest
    if known is None:
        begins = next((s.earliest for s in later if s.earliest is not None), None)
        return (_share(begins, ends) if begins else 1.0), _FADE
    end = _share(known, ends)
    if span.latest is None:
        return min(end + _FADE, 1.0), _FADE
    return end, end - _share(span.earliest, ends) if span.earliest else _FADE


def _lane(start: float, before: Sequence[Bar]) -> int:
    """The first lane in which everything may have ended by then."""
    taken = {bar.lane for bar in before if bar.end - bar.fade_out > start + 1e-9}
    return next(lane for lane in range(len(before) + 1) if lane not in taken)


def _share(day: date, ends: tuple[date, date]) -> float:
    return (day - ends[0]).days / (ends[1] - ends[0]).days


def _equal(count: int) -> tuple[Bar, ...]:
    width = 1 / max(count, 1)
    fade = min(_FADE, width / 3)
    return tuple(Bar(i * width, (i + 1) * width, fade, fade, 0) for i in range(count))
