"""A path as straight lines: its parts as points, curves in short pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.drawing.curves import at, axes
from genogram_app.drawing.primitives import Close, Curve, Move, Path, Point

_PIECES = 8


@dataclass(frozen=True, slots=True)
class FlatPart:
    """One part of a path: its points in order, and whether the last is joined to the first."""

    points: tuple[Point, ...]
    closed: bool


def flattened(path: Path, pieces: int = _PIECES) -> tuple[FlatPart, ...]:
    """Return the parts of a path with every curve in so many straight pieces."""
    return tuple(_parts(path, pieces))


def _parts(path: Path, pieces: int) -> Iterator[FlatPart]:
    points: list[Point] = []
    for step in path.steps:
        if isinstance(step, Move):
            if points:
                yield FlatPart(tuple(points), closed=False)
            points = [step.to]
        elif isinstance(step, Close):
            if points:
                yield FlatPart(tuple(points), closed=True)
            points = []
        elif isinstance(step, Curve):
            points += _pieces(points[-1], step, pieces)
        else:
            points.append(step.to)
    if points:
        yield FlatPart(tuple(points), closed=False)


def _pieces(start: Point, curve: Curve, pieces: int) -> list[Point]:
    """Points on a curve, the first left out."""
    across, down = axes(start, curve)
    shares = [n / pieces for n in range(1, pieces + 1)]
    return [(at(across, share), at(down, share)) for share in shares]
