"""Which halves of a symbol are shaded for recorded concerns, and what the shading looks like."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import ceil, floor, hypot
from typing import Literal, TypeAlias

from genogram_app.drawing.primitives import Colour, Line, Move, Path, Point, Primitive, Step
from genogram_app.drawing.shapes import polygon
from genogram_app.model.people import Person
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.perhaps import may_hold
from genogram_app.notation.style import Style
from genogram_app.notation.years import holds

Half: TypeAlias = Literal["left", "right", "lower"]

HALVES: dict[str, Half] = {"MH": "left", "PH": "right", "SM": "lower", "AL": "lower"}
"""Which half stands for which concern, after McGoldrick."""
HALF_WORDS: dict[Half, str] = {
    "left": "Mental ill health (left half)",
    "right": "Physical illness (right half)",
    "lower": "Substance or alcohol misuse (lower half)",
}
MIDDLE_GREY: Colour = "#808080"
_APART = 0.13


@dataclass(frozen=True, slots=True)
class Shade:
    """One shaded half; `suspected` when the concern is no plain statement."""

    half: Half
    suspected: bool = False


def shades_of(person: Person, day: date | None, *, chosen: bool = False) -> tuple[Shade, ...]:
    """Return the shaded halves for the concerns of a person on a day; a stated one before a suspected one.

    On a `chosen` day, a concern of which it is not settled that it held is shaded as a suspected one.
    """
    found: dict[Half, bool] = {}
    for mark in person.marks:
        half = HALVES.get(mark.code)
        perhaps = chosen and day is not None and may_hold(mark.from_, mark.to, day)
        if half and mark.certainty != "disproved" and (perhaps or holds(mark.from_, mark.to, day)):
            found[half] = found.get(half, True) and (perhaps or is_doubted(mark.certainty))
    return tuple(Shade(half, found[half]) for half in HALF_WORDS if half in found)


def draw_shade(shade: Shade, outline: Sequence[Point], centre: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the shading of one half of a shape, given by the corners of its convex outline.

    The lower half is grey, the others are hatched; what is suspected is hatched below, broken at a side.
    """
    part = _clipped(outline, _inside(shade.half, centre))
    if shade.half == "lower" and not shade.suspected:
        return (polygon(part, None, MIDDLE_GREY),)
    lean = -1 if shade.half == "lower" else 1
    broken = shade.suspected and shade.half != "lower"
    steps = _hatching(part, centre, _APART * style.unit, lean)
    return (Path(steps, style.stroke("uncertain" if broken else "solid", 0.6 * style.thin)),) if steps else ()


def _inside(half: Half, centre: Point) -> Callable[[Point], float]:
    """How far a point lies inside a half, negative outside."""
    x, y = centre
    return {
        "left": lambda point: x - point[0],
        "right": lambda point: point[0] - x,
        "lower": lambda point: point[1] - y,
    }[half]


def _clipped(outline: Sequence[Point], inside: Callable[[Point], float]) -> list[Point]:
    """The part of a convex outline for which `inside` is not negative."""
    kept: list[Point] = []
    for one, other in pairwise((*outline, outline[0])):
        a, b = inside(one), inside(other)
        if a >= 0:
            kept.append(one)
        if a * b < 0:
            share = a / (a - b)
            kept.append((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])))
    return kept


def _hatching(part: Sequence[Point], centre: Point, apart: float, lean: int) -> tuple[Step, ...]:
    """Slanting lines through a convex part, `apart` points from one to the next; `lean` 1 is "/"."""

    def across(point: Point) -> float:
        return (point[0] - centre[0] + lean * (point[1] - centre[1])) / hypot(1, 1)

    levels = [across(point) for point in part]
    steps: list[Step] = []
    for number in range(ceil(min(levels) / apart), floor(max(levels) / apart) + 1):
        ends = _crossings(part, levels, number * apart)
        if len(ends) == 2 and hypot(ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]) > 0.5:
            steps += [Move(ends[0]), Line(ends[1])]
    return tuple(steps)


def _crossings(part: Sequence[Point], levels: Sequence[float], level: float) -> list[Point]:
    """Where the outline of a convex part passes a level."""
    found: list[Point] = []
    for place, (one, other) in enumerate(pairwise((*part, part[0]))):
        a, b = levels[place] - level, levels[(place + 1) % len(part)] - level
        if (a < 0) != (b < 0):
            share = a / (a - b)
            found.append((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])))
    return found
