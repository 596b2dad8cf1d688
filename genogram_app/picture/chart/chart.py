"""The residence chart as a drawing: lanes below a time axis, with what was where and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import Drawing, Group, Primitive, Text
from genogram_app.drawing.shapes import polyline
from genogram_app.drawing.wrapping import wrap
from genogram_app.known.projection import as_known
from genogram_app.known.viewpoint import title_of
from genogram_app.model.document import Document
from genogram_app.notation.style import GREY, STYLE
from genogram_app.picture.chart import bars, contacts, happenings, statuses
from genogram_app.picture.chart.axis import HEIGHT, Frame, draw_axis, draw_incident, draw_period
from genogram_app.picture.chart.extent import suggested_time
from genogram_app.picture.chart.hatching import hatched
from genogram_app.picture.chart.lanes import Lane, LaneMaker
from genogram_app.picture.chart.look import PALE, TEXT_SIZE, Canvas, on_white
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.scale import TimeScale
from genogram_app.picture.chart.words import day_words, days_words

_HEADING = 13.0
_PADDING = 2.0
_BETWEEN = STYLE.stroke(width=0.4, colour=GREY)


@dataclass(frozen=True, slots=True)
class Row:
    """Where the lane of a person is, from top to bottom, and its parts from where on, in points.

    Bars begin at `bars`, contacts at `contacts` and statuses at `statuses`; areas and a heading are above.
    """

    person: str
    top: float
    bottom: float
    bars: float
    contacts: float
    statuses: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that is drawn: days stand along `scale`, lanes in `rows`, the axis above `top`.

    Names are to the left of `scale.left`. `boxes` say for each residence shown where its bar is, without the
    words that may stand beside it.
    """

    drawing: Drawing
    scale: TimeScale
    lanes: tuple[Lane, ...]
    rows: tuple[Row, ...]
    boxes: Mapping[str, Bounds]
    top: float = HEIGHT


class ChartPainter:
    """Draws one chart after another, and works out anew only what has changed."""

    def __init__(self) -> None:
        """Begin without a chart."""
        self._maker = LaneMaker()
        self._known: tuple[Document, ChartOptions, tuple[Lane, ...]] | None = None

    def draw(self, document: Document, options: ChartOptions) -> Chart:
        """Return the chart of a document."""
        scale = scale_of(document, options)
        found = self.lanes(document, options)
        if not options.idle:
            found = tuple(lane for lane in found if is_busy(lane, scale))
        return draw_lanes(document, found, scale, options)

    def lanes(self, document: Document, options: ChartOptions) -> tuple[Lane, ...]:
        """Return the lanes of a document, worked out when the document or what is wanted has changed."""
        wanted, known = options.of_lanes, self._known
        if known is None or known[0] is not document or known[1] != wanted:
            known = self._known = document, wanted, self._maker.make(seen(document, options), options)
        return known[2]


def residence_chart(document: Document, options: ChartOptions | None = None) -> Chart:
    """Return the residence chart of a document, drawn once."""
    return ChartPainter().draw(document, options or ChartOptions())


def seen(document: Document, options: ChartOptions) -> Document:
    """Return what the chart shows of a case: all of it, or what some agencies knew."""
    return as_known(document, options.known).document if options.known else document


def scale_of(document: Document, options: ChartOptions) -> TimeScale:
    """Return the scale of a chart: the time that is asked for, else what the case suggests."""
    first, last = options.first, options.last
    if first is None or last is None:
        suggested = suggested_time(document)
        first = first or (suggested[0] if last is None else min(suggested[0], last))
        last = last or max(first, suggested[1])
    return TimeScale(first, last, options.width - options.gutter, options.gutter)


def is_busy(lane: Lane, scale: TimeScale) -> bool:
    """Return whether a lane has anything to show in a time, or is that of a child under review."""
    canvas = Canvas(scale)
    return (
        lane.is_subject
        or any(canvas.shows(bar.first, bar.last) for bar in lane.bars)
        or any(canvas.shows(s.period.first_start, s.period.last_end) for s in lane.statuses)
        or any(canvas.shows(mark.day, mark.day) for mark in lane.contacts)
        or any(canvas.shows(mark.day, mark.day) for mark in lane.happenings)
    )


def draw_lanes(document: Document, found: Sequence[Lane], scale: TimeScale, options: ChartOptions) -> Chart:
    """Return lanes drawn one below the other along a scale."""
    canvas = Canvas(scale, options.notation.colour)
    rows = tuple(_rows(found))
    frame = Frame(HEIGHT, rows[-1].bottom if rows else HEIGHT)
    groups = [*draw_period(document, frame, canvas), draw_axis(frame, canvas)]
    boxes: dict[str, Bounds] = {}
    for lane, row in zip(found, rows, strict=True):
        groups += _lane(lane, row, canvas, boxes)
    groups += draw_incident(document, frame, canvas)
    whose = f", {title_of(document, options.known)}" if options.known else ""
    drawing = Drawing(scale.right, frame.bottom + _PADDING, tuple(groups), f"Homes over time{whose}")
    return Chart(drawing, scale, tuple(found), rows, boxes)


def lane_height(lane: Lane) -> float:
    """Return how high a lane is, in points, whatever the time shown."""
    return next(_rows((lane,))).bottom - HEIGHT


def _rows(found: Iterable[Lane]) -> Iterator[Row]:
    y = HEIGHT
    for lane in found:
        start = y + (_HEADING if lane.heading else 0.0) + _PADDING
        start += happenings.AREAS if _names_areas(lane) else 0.0
        below = start + bars.ROW * (
            1 + max([*(b.row for b in lane.bars), *(g.row for g in lane.gaps)], default=0)
        )
        lower = below + (contacts.STRIP if lane.contacts else 0.0)
        end = lower + statuses.ROW * (1 + max((bar.row for bar in lane.statuses), default=-1)) + _PADDING
        yield Row(lane.person, y, end, start, below, lower)
        y = end


def _names_areas(lane: Lane) -> bool:
    return lane.is_subject and happenings.crosses_boundaries(lane.happenings)


def _lane(lane: Lane, row: Row, canvas: Canvas, boxes: dict[str, Bounds]) -> Iterator[Group]:
    yield Group(f"person:{lane.person}", lane.title, tuple(_name(lane, row, canvas)))
    if _names_areas(lane):
        yield from happenings.draw_areas(lane.happenings, lane.person, row.bars - happenings.AREAS, canvas)
    yield from _gaps(lane, row, canvas)
    for bar, group, box in bars.draw_bars(lane.bars, row.bars, canvas):
        boxes[bar.residence] = box
        yield group
    yield from happenings.draw_happenings(lane.happenings, row.bars, row.bars + bars.ROW, canvas)
    yield from contacts.draw_contacts(lane.contacts, lane.person, lane.title, row.contacts, canvas)
    yield from statuses.draw_statuses(lane.statuses, row.statuses, canvas)


def _name(lane: Lane, row: Row, canvas: Canvas) -> Iterator[Primitive]:
    """The name at the left, on as many lines as the lane has room for, and a line below the lane."""
    scale = canvas.scale
    yield polyline(((0.0, row.bottom), (scale.right, row.bottom)), _BETWEEN)
    if lane.heading:
        yield Text((2.0, row.top + 10.0), lane.heading, TEXT_SIZE, bold=True)
        under = row.top + _HEADING
        yield polyline(((0.0, under), (scale.right, under)), _BETWEEN)
    lines = max(int((row.bottom - row.bars) // 10), 1)
    for place, line in enumerate(_lines(lane.title, scale.left - 8, lines, bold=lane.is_subject)):
        yield Text((2.0, row.bars + 10.5 + 10.0 * place), line, TEXT_SIZE, bold=lane.is_subject)
    if not lane.bars and not lane.gaps:
        yield Text((scale.left + 4, row.bars + 10.5), "no home stated", TEXT_SIZE, colour=GREY)


@lru_cache(maxsize=512)
def _lines(title: str, width: float, most: int, *, bold: bool) -> tuple[str, ...]:
    """A name on as many lines as it needs and has: it is the same whatever time is shown."""
    return wrap(title, width, TEXT_SIZE, bold=bold, max_lines=most).lines


def _gaps(lane: Lane, row: Row, canvas: Canvas) -> Iterator[Group]:
    """The days of a child's life of which nothing says where it was, hatched."""
    scale = canvas.scale
    for place, gap in enumerate(lane.gaps):
        if canvas.shows(gap.first, gap.last):
            top = row.bars + gap.row * bars.ROW + 1.5
            left, right = max(scale.x(gap.first), scale.left), min(scale.after(gap.last), scale.right)
            days = days_words(gap.first, gap.last)
            when = f"{day_words(gap.first)} to {day_words(gap.last)}"
            title = f"{lane.title}: where is not known, {when}, {days}"
            lines: tuple[Primitive, ...] = tuple(hatched(left, right, top, top + 13.0, PALE, -1))
            label = _gap_label(days, left, right, top + 9.4)
            yield Group(f"gap:{lane.person}:{place}", title, (*lines, *label))


def _gap_label(days: str, left: float, right: float, baseline: float) -> tuple[Primitive, ...]:
    for words in (f"? {days}", "?"):
        if left + text_width(words, TEXT_SIZE) + 6 <= right:
            return on_white(words, left + 3, baseline)
    return ()
