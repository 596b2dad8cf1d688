"""What happened to a person on the chart: birth, death, and moves with the areas they led from and to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import Group, Primitive, Text
from genogram_app.drawing.shapes import polyline
from genogram_app.family.moves import Move, moves_of
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import Span, read
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.notation.households import household_label
from genogram_app.notation.style import STYLE
from genogram_app.picture.chart.contacts import middle
from genogram_app.picture.chart.look import TEXT_SIZE, Canvas
from genogram_app.picture.chart.shapes import birth_mark, death_mark, move_tick

HappeningKind: TypeAlias = Literal["birth", "due", "death", "move"]

AREAS = 10.0
"""How high the strip above the bars is that names the areas of a child who moved between them, in points."""
_VERBS: dict[HappeningKind, str] = {"birth": "born", "due": "due", "death": "died"}


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened to a person; `key` is `event:person:place`.

    `areas` are those that a move led from and to, where they differ; `sure` is False for a move that is only
    possible. It stands on `day`, the middle of what its date may mean.
    """

    key: str
    kind: HappeningKind
    day: date
    span: Span
    words: str
    areas: tuple[str, str] | None = None
    sure: bool = True


def happenings(document: Document, person: Person, who: str) -> tuple[Happening, ...]:
    """Return what happened to a person and has a date, in order."""
    lives: tuple[tuple[HappeningKind, str | None], ...] = (
        ("birth", person.birth),
        ("due", person.due if person.kind == "pregnancy" else None),
        ("death", person.death),
    )
    found = [
        Happening(f"event:{person.id}:{kind}", kind, day, span, f"{who}: {_VERBS[kind]} {in_words(text)}")
        for kind, text in lives
        if text and (day := middle(span := read(text).span))
    ]
    for place, move in enumerate(moves_of(document, person.id)):
        day = middle(move.span)
        if day:
            key = f"event:{person.id}:move:{place}"
            words, areas = f"{who}: {_move_words(document, move)}", _areas(move)
            sure = move.certainty != "possibly"
            found.append(Happening(key, "move", day, move.span, words, areas, sure))
    return tuple(sorted(found, key=lambda happening: happening.day))


def _areas(move: Move) -> tuple[str, str] | None:
    if move.from_area and move.to_area and move.crosses != "no":
        return move.from_area, move.to_area
    return None


def _move_words(document: Document, move: Move) -> str:
    def name(household: str | None) -> str:
        return household_label(document.household(household)) if household else "a place that is not known"

    perhaps = "perhaps " if move.certainty == "possibly" else ""
    when = f", {in_words(move.on)}" if move.on else ""
    areas = f", from {move.from_area} to {move.to_area}" if _areas(move) else ""
    return f"{perhaps}moved from {name(move.from_household)} to {name(move.to_household)}{when}{areas}"


def crosses_boundaries(found: Sequence[Happening]) -> bool:
    """Return whether some move leads into another area, so that the areas are named."""
    return any(happening.areas for happening in found)


def draw_happenings(found: Sequence[Happening], top: float, bottom: float, canvas: Canvas) -> Iterator[Group]:
    """Yield what happened in the time shown, over the first row of bars, from `top` to `bottom`."""
    for happening in found:
        if canvas.shows(happening.day, happening.day):
            x = canvas.at(happening.day)
            yield Group(happening.key, happening.words, tuple(_mark(happening, x, top, bottom)))


def _mark(happening: Happening, x: float, top: float, bottom: float) -> Iterator[Primitive]:
    middle_of_row = top + 8.0
    if happening.kind == "move":
        boundary = happening.areas is not None
        yield from move_tick(x, top - 1.0, bottom + 1.0, boundary=boundary, sure=happening.sure)
    elif happening.kind == "death":
        yield from death_mark((x, middle_of_row))
    else:
        yield from birth_mark((x, middle_of_row))


def draw_areas(found: Sequence[Happening], person: str, top: float, canvas: Canvas) -> Iterator[Group]:
    """Yield the areas in which a child lived, each named where it came there, if there is room."""
    crossings = [happening for happening in found if happening.areas]
    starts = [(date.min, crossings[0].areas[0])] if crossings and crossings[0].areas else []
    starts += [(happening.day, happening.areas[1]) for happening in crossings if happening.areas]
    ends = [*(day for day, _ in starts[1:]), date.max]
    for place, ((first, area), last) in enumerate(zip(starts, ends, strict=True)):
        if canvas.shows(first, last):
            items = tuple(_area(area, (canvas.at(first), canvas.at(last)), top))
            if items:
                yield Group(f"area:{person}:{place}", area, items)


def _area(area: str, ends: tuple[float, float], top: float) -> Iterator[Primitive]:
    left, right = ends
    if left + text_width(area, TEXT_SIZE) + 6 <= right:
        yield Text((left + 3, top + 7.4), area, TEXT_SIZE)
    yield polyline(
        ((left + 1.5, top + AREAS - 0.6), (right - 1.5, top + AREAS - 0.6)), STYLE.stroke(width=0.5)
    )
