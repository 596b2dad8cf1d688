"""The residence chart as a drawing: lanes below a time axis, with what was where and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.drawing.wrapping import shorten
from genogram_app.model.document import Document
from genogram_app.notation.style import GREY, STYLE
from genogram_app.picture.chart.extent import suggested_time
from genogram_app.picture.chart.lanes import Lane, lanes
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.scale import TimeScale, heads, ticks

AXIS_HEIGHT = 26.0
"""How high the axis above the lanes is, in points."""
ROW_HEIGHT = 16.0
TEXT_SIZE = 8.0


@dataclass(frozen=True, slots=True)
class Row:
    """Where the lane of a person is, from top to bottom, in points."""

    person: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart that is drawn: days stand along `scale`, lanes in `rows`, the axis above `top`.

    Names are to the left of `scale.left`.
    """

    drawing: Drawing
    scale: TimeScale
    lanes: tuple[Lane, ...]
    rows: tuple[Row, ...]
    top: float = AXIS_HEIGHT


class ChartPainter:
    """Draws one chart after another, and works out anew only what has changed."""

    def __init__(self) -> None:
        """Begin without a chart."""
        self._known: tuple[Document, tuple[object, ...], tuple[Lane, ...]] | None = None

    def draw(self, document: Document, options: ChartOptions) -> Chart:
        """Return the chart of a document."""
        first, last = suggested_time(document)
        scale = TimeScale(
            options.first or first,
            options.last or last,
            options.width - options.gutter,
            options.gutter,
        )
        return _drawn(document, self._lanes(document, options), scale)

    def _lanes(self, document: Document, options: ChartOptions) -> tuple[Lane, ...]:
        asked = (
            options.men_as_band,
            options.contacts,
            options.statuses,
            options.events,
            options.names,
            options.people,
        )
        if self._known is None or self._known[0] is not document or self._known[1] != asked:
            self._known = document, asked, lanes(document, options)
        return self._known[2]


def residence_chart(document: Document, options: ChartOptions | None = None) -> Chart:
    """Return the residence chart of a document, drawn once."""
    return ChartPainter().draw(document, options or ChartOptions())


def _drawn(document: Document, found: Sequence[Lane], scale: TimeScale) -> Chart:
    rows = tuple(_rows(found))
    bottom = rows[-1].bottom if rows else AXIS_HEIGHT
    groups = [_axis(scale, bottom)]
    for lane, row in zip(found, rows, strict=True):
        groups += _lane(document, lane, row, scale)
    drawing = Drawing(scale.right, bottom, tuple(groups), "Homes over time")
    return Chart(drawing, scale, tuple(found), rows)


def _rows(found: Iterable[Lane]) -> Iterator[Row]:
    y = AXIS_HEIGHT
    for lane in found:
        height = ROW_HEIGHT * max((bar.row + 1 for bar in lane.bars), default=1) + 4
        yield Row(lane.person, y, y + height)
        y += height


def _axis(scale: TimeScale, bottom: float) -> Group:
    stroke = STYLE.stroke(width=0.4, colour=GREY)
    lines = [
        polyline(((scale.x(t.day), AXIS_HEIGHT), (scale.x(t.day), bottom)), stroke) for t in ticks(scale)
    ]
    words = [Text((scale.x(t.day), 22.0), t.words, TEXT_SIZE) for t in ticks(scale)]
    years = [Text((scale.x(t.day), 10.0), t.words, TEXT_SIZE, bold=True) for t in heads(scale)]
    return Group("axis", "Time", (*lines, *words, *years))


def _lane(document: Document, lane: Lane, row: Row, scale: TimeScale) -> Iterator[Group]:
    name = shorten(lane.title, scale.left - 6, TEXT_SIZE, bold=lane.is_subject).lines[0]
    below = polyline(((0.0, row.bottom), (scale.right, row.bottom)), STYLE.stroke(width=0.4, colour=GREY))
    text = Text((0.0, row.top + 12), name, TEXT_SIZE, bold=lane.is_subject)
    yield Group(f"person:{lane.person}", lane.title, (below, text))
    for bar in lane.bars:
        if bar.last < scale.first or bar.first > scale.last:
            continue
        left, right = scale.x(max(bar.first, scale.first)), scale.after(min(bar.last, scale.last))
        top = row.top + 2 + bar.row * ROW_HEIGHT
        label = document.household(bar.household).label if bar.household else bar.whereabouts
        yield Group(
            f"residence:{bar.residence}",
            f"{lane.title}, {label}",
            (
                rectangle(left, top, right - left, 13.0, STYLE.stroke(width=0.8)),
                Text((left + 2, top + 9.5), label or "", TEXT_SIZE),
            ),
        )
