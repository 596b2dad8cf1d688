"""The bars of a lane: each in its household's pattern and number, faded where it only may have been so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import WHITE, Group, Path, Primitive, Stroke, Text
from genogram_app.drawing.shapes import polygon, polyline, rectangle
from genogram_app.picture.chart.hatching import crossed, hatched
from genogram_app.picture.chart.look import (
    INK,
    PALE,
    PALER,
    TEXT_SIZE,
    Canvas,
    on_white,
    pattern_paths,
    tint,
)
from genogram_app.picture.chart.stays import Bar, Segment

ROW = 16.0
"""How high one row of bars is, in points."""
_HEIGHT = 13.0
_TOP = 1.5
_PART = 5.0
_LEAST = 1.5
_PLAN = 12.0
_FADE = 24.0
_FINE = 2.0
_EDGE, _THIN = 0.8, 0.5
_SURE = Stroke(_EDGE, INK)
_PRESUMED = Stroke(_EDGE, INK, (6.0, 2.5))
_POSSIBLE = Stroke(_THIN, INK, (1.8, 2.6))
_DOUBTED = Stroke(_EDGE, INK, (2.8, 2.4))
_PLANNED = Stroke(0.7, INK, (3.0, 2.0))


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a bar is drawn: from left to right, from top to bottom, and how far it may reach for words."""

    left: float
    right: float
    top: float
    bottom: float
    room: float


def draw_bars(bars: Sequence[Bar], top: float, canvas: Canvas) -> Iterator[tuple[Bar, Group, Bounds]]:
    """Yield the bars that lie in the time shown, each with its box, in rows from `top` on."""
    for place, bar in enumerate(bars):
        if canvas.shows(bar.first, bar.last):
            following = bars[place + 1] if place + 1 < len(bars) and bars[place + 1].row == bar.row else None
            box = _box(bar, following, top + bar.row * ROW + _TOP, canvas)
            group = Group(f"residence:{bar.residence}", bar.told.in_full, (*_drawn(bar, box, canvas),))
            yield bar, group, Bounds(box.left, box.top, box.right, box.bottom)


def _box(bar: Bar, following: Bar | None, top: float, canvas: Canvas) -> _Box:
    left, right = canvas.stretch(bar.first, bar.last)
    room = canvas.at(following.first) if following else canvas.scale.right
    least = min(_PLAN if bar.is_plan else _LEAST, max(room - left, _LEAST))
    bottom = top + _HEIGHT
    height = _HEIGHT if bar.is_plan or not _is_low(bar) else _PART
    return _Box(left, max(right, left + least), bottom - height, bottom, max(room, right))


def _is_low(bar: Bar) -> bool:
    """Whether a bar is lower than a row, so that its words stand above it."""
    return bar.household is not None and bar.pattern not in ("lives", "not_known")


def _drawn(bar: Bar, box: _Box, canvas: Canvas) -> Iterator[Primitive]:
    if bar.is_plan:
        yield from _plan(bar, box)
    elif bar.household is None:
        yield from _away(bar, box, canvas)
    elif bar.sure is None and bar.pattern not in ("overnights", "visits"):
        yield from _perhaps(bar, box, canvas)
    else:
        for place, segment in enumerate(bar.segments):
            yield from _segment(bar, place, segment, box, canvas)
    yield from _arrows(bar, box, canvas)
    yield from _label(bar, box, canvas)


def _plan(bar: Bar, box: _Box) -> Iterator[Path]:
    """A dashed outline, and crossed through when it was declined: nobody lived there."""
    yield rectangle(box.left, box.top, box.right - box.left, box.bottom - box.top, _PLANNED)
    if bar.basis == "offered_declined":
        right = min(box.right, box.left + _PLAN)
        yield polyline(((box.left, box.top), (right, box.bottom)), _SURE)
        yield polyline(((box.left, box.bottom), (right, box.top)), _SURE)


def _away(bar: Bar, box: _Box, canvas: Canvas) -> Iterator[Path]:
    """A time when nobody knew where somebody was, hatched one way, or both ways when missing."""
    lines = crossed if bar.whereabouts == "missing" else hatched
    for place, segment in enumerate(bar.segments):
        if canvas.shows(segment.first, segment.last):
            left, right = _ends(bar, place, box, canvas)
            yield from lines(left, right, box.top, box.bottom, PALE if segment.answer == "possibly" else INK)


def _perhaps(bar: Bar, box: _Box, canvas: Canvas) -> Iterator[Path]:
    """A home that is nowhere sure: a broken outline, without the pattern of a home."""
    ground = tint(bar.place.order) if canvas.colour and bar.place else None
    yield rectangle(box.left, box.top, box.right - box.left, box.bottom - box.top, _DOUBTED, ground)


def _segment(bar: Bar, place: int, segment: Segment, box: _Box, canvas: Canvas) -> Iterator[Path]:
    """The days of a bar of which the same is so."""
    if not canvas.shows(segment.first, segment.last):
        return
    left, right = _ends(bar, place, box, canvas)
    if bar.pattern in ("overnights", "visits"):
        yield from _some_days(bar, segment, (left, right), box)
    elif segment.answer == "possibly":
        yield from _faded(bar, place, (left, right), box, canvas)
    else:
        yield from _home(bar, place, (left, right), box, canvas)


def _ends(bar: Bar, place: int, box: _Box, canvas: Canvas) -> tuple[float, float]:
    """Where a segment begins and ends: the sure part from its first noon to its last."""
    segments, segment = bar.segments, bar.segments[place]
    sure = segment.answer != "possibly"
    left = box.left if place == 0 else canvas.at(segment.first if sure else segments[place - 1].last)
    last = place + 1 == len(segments)
    right = box.right if last else canvas.at(segment.last if sure else segments[place + 1].first)
    return left, max(right, left)


def _home(bar: Bar, place: int, ends: tuple[float, float], box: _Box, canvas: Canvas) -> Iterator[Path]:
    """A time that somebody certainly or presumably lived there."""
    left, right = ends
    order = bar.place.order if bar.place else 0
    ground = tint(order) if canvas.colour else WHITE
    presumed = bar.segments[place].answer == "presumably"
    scale = canvas.scale
    begun, over = left > scale.left and _is_begun(bar, place), right < scale.right and _is_over(bar, place)
    whole = begun and over and not presumed
    stroke = _SURE if whole else None
    yield rectangle(left, box.top, right - left, box.bottom - box.top, stroke, ground)
    inner = box.top + _EDGE / 2, box.bottom - _EDGE / 2
    yield from pattern_paths(order, left, right, inner, _phase(bar, canvas), None)
    if not whole:
        yield _edges(left, right, box, _PRESUMED if presumed else _SURE)
        sides = [x for x, shown in ((left, begun), (right, over)) if shown]
        yield from (polyline(((x, box.top), (x, box.bottom)), _SURE) for x in sides)


def _is_begun(bar: Bar, place: int) -> bool:
    """Whether a sure segment has an edge where it begins: not where another sure one goes before."""
    return place == 0 or bar.segments[place - 1].answer == "possibly"


def _is_over(bar: Bar, place: int) -> bool:
    return place + 1 == len(bar.segments) or bar.segments[place + 1].answer == "possibly"


def _phase(bar: Bar, canvas: Canvas) -> float:
    """Where the dashes of a bar begin, shown or not; without a beginning, where the chart does."""
    return canvas.scale.x(bar.first) if bar.first > date.min else canvas.scale.left


def _edges(left: float, right: float, box: _Box, stroke: Stroke) -> Path:
    """The upper and lower edge of a part of a bar."""
    upper = polyline(((left, box.top), (right, box.top)), stroke)
    lower = polyline(((left, box.bottom), (right, box.bottom)), stroke)
    return Path((*upper.steps, *lower.steps), stroke)


def _faded(bar: Bar, place: int, ends: tuple[float, float], box: _Box, canvas: Canvas) -> Iterator[Path]:
    """Days on which somebody may have lived there: the pattern in two lighter steps, then only a line."""
    left, right = ends
    order = bar.place.order if bar.place else 0
    begins = place == 0
    step = min((right - left) / 3, _FADE)
    inner, outward = (right, -1.0) if begins else (left, 1.0)
    greys = (PALE, PALER) if step > _FINE else (PALE,)
    for number, grey in enumerate(greys):
        one, other = sorted((inner + outward * number * step, inner + outward * (number + 1) * step))
        yield from pattern_paths(order, one, other, (box.top, box.bottom), _phase(bar, canvas), grey)
    wide = min(3 * step, right - left)
    near, far = sorted((inner, inner + outward * wide))
    yield _edges(near, far, box, _POSSIBLE)
    if right - left > wide:
        middle = (box.top + box.bottom) / 2
        yield polyline(((left if begins else far, middle), (near if begins else right, middle)), _POSSIBLE)


def _some_days(bar: Bar, segment: Segment, ends: tuple[float, float], box: _Box) -> Iterator[Path]:
    """Nights as a row of short dashes, visits as a thin line with ticks; sparser where only possible."""
    left, right = ends
    middle = (box.top + box.bottom) / 2
    doubted = segment.answer == "possibly"
    colour = PALE if doubted else INK
    if bar.pattern == "overnights":
        yield polyline(((left, middle), (right, middle)), Stroke(3.6, colour, (3.0, 6.0 if doubted else 2.4)))
        return
    yield polyline(((left, middle), (right, middle)), Stroke(_THIN, INK, (1.8, 2.6) if doubted else ()))
    yield polyline(((left, middle), (right, middle)), Stroke(_PART, colour, (0.8, 7.2)))


def _arrows(bar: Bar, box: _Box, canvas: Canvas) -> Iterator[Path]:
    """A small arrow where nothing bounds a bar and the time shown ends."""
    middle = (box.top + box.bottom) / 2
    for bounded, x, way in (
        (bar.first > date.min, canvas.scale.left, 1.0),
        (bar.last < date.max, canvas.scale.right, -1.0),
    ):
        if not bounded:
            tip = x + way * 0.5
            yield polygon(
                ((tip, middle), (tip + way * 4.5, middle - 3), (tip + way * 4.5, middle + 3)), None, INK
            )


def _label(bar: Bar, box: _Box, canvas: Canvas) -> Iterator[Primitive]:
    """The words of a bar: within it, where they have room, else behind it, else shorter."""
    wordings = bar.told.beside
    left = box.left + (_PLAN + 2 if bar.basis == "offered_declined" else 3.0)
    if bar.first == date.min:
        left = max(left, canvas.scale.left + 7)
    if _is_low(bar) and not bar.is_plan:
        yield from _above(wordings, box)
        return
    baseline = (box.top + box.bottom) / 2 + 0.357 * TEXT_SIZE
    parts = (*_sure_part(bar, box, left, canvas), (left, box.right))
    for words in wordings:
        width = text_width(words, TEXT_SIZE)
        for start, end in parts:
            if start + width + 2 <= end:
                yield from on_white(words, start, baseline)
                return
        if box.right + 2 + width + 3 <= box.room:
            yield Text((box.right + 2, baseline), words, TEXT_SIZE)
            return


def _sure_part(bar: Bar, box: _Box, left: float, canvas: Canvas) -> Iterator[tuple[float, float]]:
    """The part of a bar in which its words are best placed: the sure one, if it is shown."""
    sure = bar.sure
    if sure is not None and not bar.is_plan and canvas.shows(*sure):
        yield max(left, canvas.at(sure[0]) + 3), min(canvas.at(sure[1]), box.right)


def _above(wordings: Sequence[str], box: _Box) -> Iterator[Text]:
    """Words above a low bar, which may be longer than it where nothing follows."""
    for words in wordings:
        if box.left + text_width(words, TEXT_SIZE) + 3 <= box.room:
            yield Text((box.left, box.top - 1.2), words, TEXT_SIZE)
            return
