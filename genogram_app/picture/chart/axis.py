"""The axis above the lanes, the review period behind them and the incident through them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import Group, Line, Move, Path, Primitive, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.family.events import INCIDENT_WORDS
from genogram_app.model.date_words import in_words, short
from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.notation.style import GREY, RED, STYLE
from genogram_app.picture.chart.contacts import middle
from genogram_app.picture.chart.look import SHADE, TEXT_SIZE, Canvas
from genogram_app.picture.chart.scale import heads, ticks
from genogram_app.picture.chart.words import span_words

YEARS = 11.0
TICKS = 12.0
REVIEW = 12.0
"""How high the strips of the axis are, in points: years, days or months, review period and incident."""
HEIGHT = YEARS + TICKS + REVIEW
_GRID = STYLE.stroke(width=0.35, colour="#b0b0b0")


@dataclass(frozen=True, slots=True)
class Frame:
    """From where to where the lanes go down, in points."""

    top: float
    bottom: float


def draw_period(document: Document, frame: Frame, canvas: Canvas) -> Iterator[Group]:
    """Yield the review period as a light ground behind the lanes, with its dates above them."""
    review = document.case.review_period
    span = read(review).span if review else Span(None, None)
    first, last = span.earliest or canvas.scale.first, span.latest or canvas.scale.last
    if review is None or not canvas.shows(first, last):
        return
    left, right = (
        max(canvas.scale.x(first), canvas.scale.left),
        min(canvas.scale.after(last), canvas.scale.right),
    )
    top = frame.top - REVIEW
    ground = rectangle(left, top, right - left, frame.bottom - top, None, SHADE)
    edge = STYLE.stroke("dashdot", 0.6, GREY)
    sides = (
        x for x, shown in ((left, first >= canvas.scale.first), (right, last <= canvas.scale.last)) if shown
    )
    lines = tuple(polyline(((x, top), (x, frame.bottom)), edge) for x in sides)
    whole = f"Review period {span_words(span)}"
    tries = (whole, f"Review period {_short(span)}", "Review period", "Review")
    words = (
        Text((start, frame.top - 3.2), said, TEXT_SIZE)
        for said in tries
        for start, end in _beside_incident(document, left + 3, right - 3, canvas)
        if start + text_width(said, TEXT_SIZE) <= end
    )
    yield Group("period", whole, (ground, *lines, *(item for item in (next(words, None),) if item)))


def _short(span: Span) -> str:
    return f"{_day(span, first=True)}–{_day(span, first=False)}"


def _day(span: Span, *, first: bool) -> str:
    day = span.earliest if first else span.latest
    return short(day.isoformat()) if day else ""


def draw_axis(frame: Frame, canvas: Canvas) -> Group:
    """Return the axis: a thin line down where each unit begins, its words, and the years above."""
    scale = canvas.scale
    named = ticks(scale)
    steps = [step for tick in named for step in _down(scale.x(tick.day), YEARS, frame.bottom)]
    grid = (Path(tuple(steps), _GRID),) if steps else ()
    base = polyline(((scale.left, frame.top), (scale.right, frame.top)), STYLE.stroke(width=0.8))
    words = (
        Text((scale.x(tick.day) + 2, YEARS + 8.8), tick.words, TEXT_SIZE)
        for tick in named
        if scale.x(tick.day) + 2 + text_width(tick.words, TEXT_SIZE) <= scale.right
    )
    title = f"Time from {in_words(scale.first.isoformat())} to {in_words(scale.last.isoformat())}"
    return Group("axis", title, (*grid, base, *words, *_years(canvas)))


def _down(x: float, top: float, bottom: float) -> tuple[Move, Line]:
    return Move((x, top)), Line((x, bottom))


def _years(canvas: Canvas) -> Iterator[Primitive]:
    """The years, each as far as the next one leaves room."""
    scale, years = canvas.scale, heads(canvas.scale)
    for place, year in enumerate(years):
        x = scale.x(year.day)
        limit = scale.x(years[place + 1].day) if place + 1 < len(years) else scale.right
        if x + 2 + text_width(year.words, TEXT_SIZE, bold=True) <= limit:
            yield Text((x + 2, 8.4), year.words, TEXT_SIZE, bold=True)
        if place:
            yield polyline(((x, 0.0), (x, YEARS)), STYLE.stroke(width=0.8))


def draw_incident(document: Document, frame: Frame, canvas: Canvas) -> Iterator[Group]:
    """Yield the incident as a line through all lanes, broken where its day is not known, with its name."""
    found = _incident(document)
    if found is None:
        return
    words, x, exact = _placed(found, canvas)
    if x is None:
        return
    colour = canvas.hue(RED)
    line = polyline(
        ((x, frame.top - 2), (x, frame.bottom)), STYLE.stroke("solid" if exact else "dash", 1.6, colour)
    )
    end = x + text_width(words, TEXT_SIZE, bold=True) + 3 > canvas.scale.right
    label = Text(
        (x, frame.top - 3.2), words, TEXT_SIZE, bold=True, anchor="end" if end else "start", colour=colour
    )
    yield Group("event:incident", words, (line, label))


def _incident(document: Document) -> tuple[str, str] | None:
    incident = document.case.incident
    return (INCIDENT_WORDS[incident.kind], incident.date) if incident and incident.date else None


def _placed(found: tuple[str, str], canvas: Canvas) -> tuple[str, float | None, bool]:
    """The words of the incident, where it is if it is shown, and whether its day is known."""
    name, text = found
    partial = read(text)
    day = middle(partial.span)
    shown = day is not None and canvas.shows(day, day)
    exact = partial.precision == "day" and not partial.approximate and not partial.uncertain
    return f"{name} {short(text)}", canvas.at(day) if day and shown else None, exact


def _beside_incident(
    document: Document, left: float, right: float, canvas: Canvas
) -> tuple[tuple[float, float], ...]:
    """Where words from left to right have room before and behind those of the incident."""
    found = _incident(document)
    words, x, _ = _placed(found, canvas) if found else ("", None, True)
    if x is None:
        return ((left, right),)
    width = text_width(words, TEXT_SIZE, bold=True)
    start = x - width if x + width + 3 > canvas.scale.right else x
    return (left, min(right, start - 4)), (max(left, start + width + 6), right)
