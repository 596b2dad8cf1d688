"""The key of a residence chart: one entry for each kind of mark shown, drawn as the chart draws it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import get_args

from genogram_app.drawing.primitives import Primitive
from genogram_app.family.periods import Period
from genogram_app.model.fields import ResidenceBasis, ResidencePattern, Seen, StatusStage, Whereabouts
from genogram_app.model.homes import Residence
from genogram_app.model.people import Status
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.notation.key_rows import KeyRow, Sample
from genogram_app.notation.key_samples import WIDTH
from genogram_app.notation.tags import MEANINGS
from genogram_app.picture.chart.bars import draw_bars
from genogram_app.picture.chart.contacts import gathered, gathered_mark
from genogram_app.picture.chart.hatching import hatched
from genogram_app.picture.chart.lanes import Lane
from genogram_app.picture.chart.look import PALE, Canvas
from genogram_app.picture.chart.numbers import Place
from genogram_app.picture.chart.scale import TimeScale
from genogram_app.picture.chart.shapes import birth_mark, death_mark, move_tick, seen_mark
from genogram_app.picture.chart.statuses import StatusBar, code_of, draw_line
from genogram_app.picture.chart.stays import Bar, Segment
from genogram_app.picture.chart.words import SEEN_WORDS, BarWords

_FIRST, _MIDDLE, _NEXT, _LAST = date(2001, 1, 1), date(2001, 1, 16), date(2001, 1, 17), date(2001, 2, 1)
"""The days of a sample."""
_CANVAS = Canvas(TimeScale(_FIRST, _LAST, WIDTH, -WIDTH / 2))
_SURE = (Segment(_FIRST, _LAST, "certainly"),)
_PRESUMED = (Segment(_FIRST, _LAST, "presumably"),)
_FADED = (Segment(_FIRST, _MIDDLE, "certainly"), Segment(_NEXT, _LAST, "possibly"))
_PERHAPS = (Segment(_FIRST, _LAST, "possibly"),)
_OPEN = (Segment(_FIRST, date.max, "certainly"),)
_PATTERNS: dict[ResidencePattern, str] = {
    "part_time": "Lived there part of the time",
    "overnights": "Stayed some nights",
    "visits": "Visited",
}
_PLANS: dict[ResidenceBasis, str] = {
    "planned": "Planned: no home",
    "offered_declined": "Offered and declined: no home",
}
_AWAY: dict[Whereabouts, str] = {"not_known": "Whereabouts not known", "missing": "Missing"}
_STAGES: dict[StatusStage, str] = {"made": "Status or order, in force", "proposed": "Proposed, not made"}


def chart_key(shown: Sequence[Lane], canvas: Canvas) -> tuple[KeyEntry, ...]:
    """Return the entries of the key for what lanes show along a scale."""
    bars = [bar for lane in shown for bar in lane.bars if canvas.shows(bar.first, bar.last)]
    sections = (
        ("Homes", (*_homes(bars), *_other_bars(bars), *_gaps(shown, canvas))),
        ("Events", _events(shown, canvas)),
        ("Contacts", _contacts(shown, canvas)),
        ("Statuses and orders", _statuses(shown, canvas)),
    )
    return tuple(
        KeyEntry(heading, row.id, row.words, row.draw())
        for heading, rows in sections
        for row in rows
        if row.used
    )


def _homes(bars: Sequence[Bar]) -> Iterator[KeyRow]:
    homes = [bar for bar in bars if bar.is_home and bar.pattern in ("lives", "not_known")]
    answers = {segment.answer for bar in homes if bar.sure for segment in bar.segments}
    lived = bool(answers & {"certainly", "presumably"})
    yield KeyRow(lived, "lived", "Lived there; number and pattern tell the home", partial(_bar, _SURE))
    presumed = "presumably" in answers
    yield KeyRow(presumed, "presumed", "Nothing says that it ended", partial(_bar, _PRESUMED))
    words = "On these days perhaps: the dates leave it open"
    yield KeyRow("possibly" in answers, "faded", words, partial(_bar, _FADED))
    perhaps = any(bar.sure is None for bar in homes)
    yield KeyRow(perhaps, "perhaps", "Perhaps lived there", partial(_bar, _PERHAPS))


def _other_bars(bars: Sequence[Bar]) -> Iterator[KeyRow]:
    for pattern, words in _PATTERNS.items():
        used = any(bar.is_home and bar.pattern == pattern for bar in bars)
        yield KeyRow(used, f"pattern-{pattern}", words, partial(_bar, _SURE, pattern=pattern))
    for basis, words in _PLANS.items():
        used = any(bar.basis == basis for bar in bars)
        yield KeyRow(used, f"basis-{basis}", words, partial(_bar, _SURE, basis=basis))
    for away, words in _AWAY.items():
        used = any(bar.whereabouts == away and not bar.is_plan for bar in bars)
        yield KeyRow(used, f"away-{away}", words, partial(_bar, _SURE, whereabouts=away))
    beyond = any(bar.first == date.min or bar.last == date.max for bar in bars)
    yield KeyRow(beyond, "open", "Goes on, no date stated", partial(_bar, _OPEN))


def _bar(
    segments: tuple[Segment, ...],
    *,
    pattern: ResidencePattern = "lives",
    basis: ResidenceBasis = "actual",
    whereabouts: Whereabouts | None = None,
) -> Sample:
    """A bar as the chart draws it, of a home numbered 2."""
    home = None if whereabouts else Place(2, "2", 1)
    sure = any(segment.answer != "possibly" for segment in segments)
    stay = Residence(
        id="s",
        person="p",
        household="h" if home else None,
        whereabouts=whereabouts,
        pattern=pattern,
        basis=basis,
    )
    told = BarWords("", stay, home, sure, brief=True)
    bar = Bar("s", stay.household, pattern, basis, "stated", whereabouts, segments, home, told)
    return tuple(item for _, group, _ in draw_bars((bar,), -8.0, _CANVAS) for item in group.items)


def _gaps(shown: Sequence[Lane], canvas: Canvas) -> Iterator[KeyRow]:
    used = any(canvas.shows(gap.first, gap.last) for lane in shown for gap in lane.gaps)
    draw = partial(_listed, hatched(-WIDTH / 2, WIDTH / 2, -6.5, 6.5, PALE, -1))
    yield KeyRow(used, "gap", "Nothing says where the child was", draw)


def _events(shown: Sequence[Lane], canvas: Canvas) -> Iterator[KeyRow]:
    found = [h for lane in shown for h in lane.happenings if canvas.shows(h.day, h.day)]
    kinds = {happening.kind for happening in found}
    yield KeyRow("birth" in kinds, "birth", "Born", partial(birth_mark, (0.0, 0.0)))
    yield KeyRow("due" in kinds, "due", "Due to be born", partial(birth_mark, (0.0, 0.0)))
    yield KeyRow("death" in kinds, "death", "Died", partial(death_mark, (0.0, 0.0)))
    moves = [happening for happening in found if happening.kind == "move"]
    yield _move("move", "Moved", any(m.sure and not m.areas for m in moves))
    yield _move("boundary", "Moved into another area", any(m.sure and m.areas for m in moves), boundary=True)
    yield _move("move-perhaps", "Perhaps moved", any(not m.sure for m in moves), sure=False)


def _move(own: str, words: str, used: bool, *, boundary: bool = False, sure: bool = True) -> KeyRow:
    draw = partial(_listed, move_tick(0.0, -6.5, 6.5, boundary=boundary, sure=sure))
    return KeyRow(used, own, words, draw)


def _contacts(shown: Sequence[Lane], canvas: Canvas) -> Iterator[KeyRow]:
    found = [[m for m in lane.contacts if canvas.shows(m.day, m.day)] for lane in shown]
    for seen in get_args(Seen):
        used = any(mark.seen == seen for marks in found for mark in marks)
        words = SEEN_WORDS[seen].capitalize()
        yield KeyRow(used, f"seen-{seen}", words, partial(seen_mark, seen, (0.0, 0.0)))
    several = any(len(run) > 1 for marks in found for run in gathered(marks, canvas))
    draw = partial(_listed, gathered_mark("9", -10.0, 10.0, 0.0))
    yield KeyRow(several, "gathered", "So many contacts in these days", draw)


def _statuses(shown: Sequence[Lane], canvas: Canvas) -> Iterator[KeyRow]:
    found = [
        bar
        for lane in shown
        for bar in lane.statuses
        if canvas.shows(bar.period.first_start, bar.period.last_end)
    ]
    for stage, words in _STAGES.items():
        used = any((bar.status.stage == "proposed") == (stage == "proposed") for bar in found)
        yield KeyRow(used, f"stage-{stage}", words, partial(_status, stage))
    for code in dict.fromkeys(code_of(bar.status) for bar in found):
        words = MEANINGS.get(code, "")
        yield KeyRow(bool(words), f"code-{code}", f"{code}: {words}", tuple)


def _status(stage: StatusStage) -> Sample:
    period = Period(_FIRST, _FIRST, _LAST, _LAST)
    bar = StatusBar("", Status(code="S", stage=stage), period, "")
    return tuple(draw_line(bar, -1.3, _CANVAS))


def _listed(items: Iterator[Primitive]) -> Sample:
    return tuple(items)
