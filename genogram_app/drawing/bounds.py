"""The smallest upright rectangle around a part of a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import sqrt

from genogram_app.drawing.curves import at, axes
from genogram_app.drawing.fonts import ascent, baseline_start, descent, text_width
from genogram_app.drawing.primitives import Close, Curve, Drawing, Group, Path, Point, Primitive, Text


@dataclass(frozen=True, slots=True)
class Bounds:
    """An upright rectangle, in points, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def grown(self, margin: float) -> Bounds:
        """Return the rectangle with a margin on every side."""
        return Bounds(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)

    def around(self, other: Bounds) -> Bounds:
        """Return the smallest rectangle around both."""
        return Bounds(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


def bounds(part: Primitive | Group | Drawing) -> Bounds | None:
    """Return the rectangle around what is drawn, or None when nothing is.

    A path with its line's half width on every side; a text from ascent to descent and over its advances.
    The page of a drawing does not count.
    """
    if isinstance(part, Drawing):
        return enclosing(bounds(group) for group in part.groups)
    if isinstance(part, Group):
        return enclosing(bounds(item) for item in part.items)
    return _text(part) if isinstance(part, Text) else _path(part)


def enclosing(parts: Iterable[Bounds | None]) -> Bounds | None:
    """Return the smallest rectangle around several, or None when there are none."""
    found: Bounds | None = None
    for part in parts:
        if part is not None:
            found = part if found is None else found.around(part)
    return found


def _text(text: Text) -> Bounds | None:
    width = text_width(text.content, text.size, text.bold)
    if not width:
        return None
    x, y = baseline_start(text)
    return Bounds(x, y - ascent(text.size, text.bold), x + width, y + descent(text.size, text.bold))


def _path(path: Path) -> Bounds | None:
    points = list(_extremes(path))
    if not points:
        return None
    xs, ys = zip(*points, strict=True)
    return Bounds(min(xs), min(ys), max(xs), max(ys)).grown(path.stroke.width / 2 if path.stroke else 0)


def _extremes(path: Path) -> Iterator[Point]:
    here = (0.0, 0.0)
    for step in path.steps:
        if isinstance(step, Close):
            continue
        if isinstance(step, Curve):
            yield from _turns(here, step)
        yield step.to
        here = step.to


def _turns(start: Point, curve: Curve) -> Iterator[Point]:
    across, down = axes(start, curve)
    for axis in (across, down):
        for share in _stationary(*axis):
            yield at(across, share), at(down, share)


def _stationary(a: float, b: float, c: float, d: float) -> list[float]:
    """Return where between 0 and 1 the derivative of a cubic Bézier is nought."""
    square, linear, constant = d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a
    if abs(square) < 1e-12:
        roots = [-constant / linear] if linear else []
    elif (discriminant := linear * linear - 4 * square * constant) < 0:
        roots = []
    else:
        roots = [(-linear + sign * sqrt(discriminant)) / (2 * square) for sign in (1, -1)]
    return [root for root in roots if 0 < root < 1]
