"""Slanting lines over a stretch of the chart: where somebody was is not known."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from genogram_app.drawing.primitives import Colour, Line, Move, Path, Step, Stroke
from genogram_app.picture.chart.look import INK

_APART = 5.0
_MOST = 60
"""No more lines than this in one stretch: a longer one is hatched wider apart."""


def hatched(
    left: float, right: float, top: float, bottom: float, colour: Colour = INK, lean: int = 1
) -> Iterator[Path]:
    """Yield lines that lean like "/" (`lean` 1) or like a backslash (-1), cut to an upright box."""
    steps = tuple(_lines(left, right, top, bottom, lean))
    if steps:
        yield Path(steps, Stroke(0.6, colour))


def crossed(left: float, right: float, top: float, bottom: float, colour: Colour = INK) -> Iterator[Path]:
    """Yield lines that lean both ways."""
    yield from hatched(left, right, top, bottom, colour)
    yield from hatched(left, right, top, bottom, colour, lean=-1)


def _lines(left: float, right: float, top: float, bottom: float, lean: int) -> Iterator[Step]:
    height = bottom - top
    apart = max(_APART, (right - left) / _MOST)
    for number in range(floor((left - height) / apart), ceil(right / apart) + 1):
        foot = number * apart
        start, end = max(foot, left), min(foot + height, right)
        if end - start > 0.3:
            down, up = (bottom, bottom - (end - foot)) if lean > 0 else (top, top + (end - foot))
            first = down - lean * (start - foot)
            yield Move((start, first))
            yield Line((end, up))
