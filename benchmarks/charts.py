"""Charts of the benchmarks, drawn with the program's own primitives and painted as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log10
from pathlib import Path as File

from genogram_app.drawing.fonts import cap_height, text_width
from genogram_app.drawing.primitives import Drawing, Group, Point, Primitive, Stroke, Text
from genogram_app.drawing.shapes import circle, polyline, rectangle
from genogram_app.render.svg import svg_text

PLOTS = File(__file__).parent / "plots"
"""Where charts are kept."""
OURS, THEIRS, RULE, GOAL = "#1d5a8c", "#a9a9a9", "#d8d8d8", "#b3261e"
SIZE, SMALL, LARGE = 9.0, 7.5, 12.0
MARGIN, ROW, BAR, GAP = 18.0, 17.0, 10.0, 26.0


@dataclass(frozen=True, slots=True)
class Bars:
    """One column of bars: a title, a number a row, and the least that is possible when it is not nought."""

    title: str
    values: tuple[float, ...]
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Series:
    """Points of a curve with the name that stands at its end."""

    name: str
    points: tuple[Point, ...]
    colour: str = OURS
    dashed: bool = False


def save(drawing: Drawing, name: str) -> File:
    """Write a chart into the folder of charts and return where it is."""
    PLOTS.mkdir(exist_ok=True)
    path = PLOTS / f"{name}.svg"
    path.write_text(svg_text(drawing), encoding="utf-8")
    return path


def bar_chart(
    title: str, rows: Sequence[str], ours: int, columns: Sequence[Bars], notes: Sequence[str] = ()
) -> Drawing:
    """Return columns of level bars beside one another, one row for each program; less is better.

    `ours` is the row that stands out. The notes stand below, a line each.
    """
    names = max(text_width(name, SIZE, bold=True) for name in rows)
    width, top = 760.0, MARGIN + LARGE + 34.0
    left = MARGIN + names + 10.0
    room = (width - MARGIN - left - GAP * (len(columns) - 1)) / len(columns)
    bottom = top + ROW * len(rows)
    items: list[Primitive] = [Text((MARGIN, MARGIN + LARGE), title, LARGE, bold=True)]
    for number, name in enumerate(rows):
        at = (left - 8.0, top + ROW * (number + 0.5) + cap_height(SIZE) / 2)
        items.append(Text(at, name, SIZE, bold=number == ours, anchor="end"))
    groups = [Group("title", title, tuple(items))]
    for number, column in enumerate(columns):
        origin = (left + number * (room + GAP), top)
        groups.append(Group(f"column:{number}", column.title, tuple(_bars(column, ours, origin, room))))
    groups.append(Group("notes", "", tuple(_notes(notes, bottom))))
    return Drawing(width, bottom + MARGIN + 13.0 * len(notes) + 4.0, tuple(groups), title)


def _bars(column: Bars, ours: int, origin: Point, room: float) -> Iterator[Primitive]:
    """One column: its title, its bars with their numbers, and the line of the least possible."""
    left, top = origin
    scale = (room - 26.0) / max(*column.values, 1)
    bottom = top + ROW * len(column.values)
    yield Text((left, top - 10.0), column.title, SIZE, bold=True)
    yield polyline([(left, top - 4.0), (left, bottom)], Stroke(0.6))
    for number, value in enumerate(column.values):
        y = top + ROW * (number + 0.5)
        colour = OURS if number == ours else THEIRS
        if value:
            yield rectangle(left, y - BAR / 2, value * scale, BAR, fill=colour)
        at = (left + value * scale + 4.0, y + cap_height(SIZE) / 2)
        yield Text(at, f"{value:g}", SIZE, bold=number == ours)
    if column.least:
        x = left + column.least * scale
        yield polyline([(x, top - 4.0), (x, bottom)], Stroke(0.8, GOAL, (3.0, 2.0)))


def _notes(notes: Sequence[str], top: float) -> Iterator[Text]:
    for number, note in enumerate(notes):
        yield Text((MARGIN, top + 20.0 + 13.0 * number), note, SMALL)


@dataclass(frozen=True, slots=True)
class Axis:
    """A logarithmic axis from `low` to `high`, over `length` points from `start` on."""

    low: float
    high: float
    start: float
    length: float

    def at(self, value: float) -> float:
        """Where a value is."""
        return self.start + self.length * (log10(value) - log10(self.low)) / (
            log10(self.high) - log10(self.low)
        )


def log_chart(
    title: str,
    words: tuple[str, str],
    ticks: tuple[Sequence[float], Sequence[float]],
    series: Iterable[Series],
    goals: Iterable[Point] = (),
    notes: Sequence[str] = (),
) -> Drawing:
    """Return curves on two logarithmic axes, each with its `words` and `ticks`; `goals` are short bars."""
    width, height = 620.0, 430.0
    across = Axis(ticks[0][0], ticks[0][-1], 74.0, width - 74.0 - 110.0)
    up = Axis(ticks[1][0], ticks[1][-1], height - 56.0, -(height - 56.0 - 62.0))
    groups = (
        Group("title", title, (Text((MARGIN, MARGIN + LARGE), title, LARGE, bold=True),)),
        Group("axes", " and ".join(words), tuple(_axes(across, up, words, ticks))),
        Group("goals", "targets", tuple(_goals(across, up, goals))),
        *(Group(f"series:{s.name}", s.name, tuple(_curve(across, up, s))) for s in series),
        Group("notes", "", tuple(_notes(notes, height - 14.0))),
    )
    return Drawing(width, height + 13.0 * len(notes) + 8.0, groups, title)


def _axes(
    across: Axis, up: Axis, words: tuple[str, str], ticks: tuple[Sequence[float], Sequence[float]]
) -> Iterator[Primitive]:
    right, top = across.start + across.length, up.start + up.length
    for tick in ticks[0]:
        x = across.at(tick)
        yield polyline([(x, up.start), (x, top)], Stroke(0.5, RULE))
        yield Text((x, up.start + 14.0), f"{tick:,.0f}", SIZE, anchor="middle")
    for tick in ticks[1]:
        y = up.at(tick)
        yield polyline([(across.start, y), (right, y)], Stroke(0.5, RULE))
        yield Text((across.start - 6.0, y + cap_height(SIZE) / 2), f"{tick:,g}", SIZE, anchor="end")
    yield polyline([(across.start, top), (across.start, up.start), (right, up.start)], Stroke(0.8))
    yield Text(((across.start + right) / 2, up.start + 30.0), words[0], SIZE, bold=True, anchor="middle")
    yield Text((across.start - 40.0, top - 10.0), words[1], SIZE, bold=True)


def _goals(across: Axis, up: Axis, goals: Iterable[Point]) -> Iterator[Primitive]:
    for people, time in goals:
        x, y = across.at(people), up.at(time)
        yield polyline([(x - 9.0, y), (x + 9.0, y)], Stroke(1.6, GOAL))


def _curve(across: Axis, up: Axis, series: Series) -> Iterator[Primitive]:
    points = [(across.at(x), up.at(y)) for x, y in series.points]
    yield polyline(points, Stroke(1.4, series.colour, (4.0, 2.0) if series.dashed else ()))
    for point in points:
        yield circle(point, 2.4, fill=series.colour)
    x, y = points[-1]
    yield Text((x + 6.0, y + cap_height(SIZE) / 2), series.name, SIZE, bold=True, colour=series.colour)
