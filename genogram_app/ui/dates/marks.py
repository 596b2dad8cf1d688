"""The shape by which the ruler shows what kind of thing happened: never by colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from genogram_app.family.events import CaseEvent, EventKind

Shape: TypeAlias = Literal["diamond", "cross", "triangle", "square", "open square", "circle", "query", "bar"]

SHAPES: Mapping[EventKind, Shape] = {
    "incident": "diamond",
    "death": "cross",
    "loss": "cross",
    "birth": "triangle",
    "due": "triangle",
    "whereabouts": "query",
    "moves_in": "square",
    "leaves": "square",
    "stays": "square",
    "partnership": "circle",
    "status_begins": "bar",
    "status_ends": "bar",
    "planned": "open square",
    "offered_declined": "open square",
}
"""The shape of every kind; of several on one day the first of this order is drawn."""
_RANK = {kind: place for place, kind in enumerate(SHAPES)}
FILLED: frozenset[Shape] = frozenset({"diamond", "triangle", "square", "bar"})
"""The shapes that are filled; the others are drawn as lines."""


def shape_of(events: tuple[CaseEvent, ...]) -> Shape:
    """Return the shape for what happened on one day: that of the weightiest kind."""
    kinds = sorted((e.kind for e in events), key=lambda kind: _RANK.get(kind, len(_RANK)))
    return SHAPES.get(kinds[0], "bar")


def shape_path(shape: Shape, middle: QPointF, half: float) -> QPainterPath:
    """Return a shape round a point, `half` as wide and high to each side."""
    path = QPainterPath()
    x, y = middle.x(), middle.y()
    if shape == "circle":
        path.addEllipse(middle, half, half)
    elif shape == "query":
        path.addEllipse(middle, half, half)
        path.moveTo(x, y + half)
        path.lineTo(x, y + 2 * half)
    else:
        for part in _parts(shape):
            first, *rest = [QPointF(x + half * across, y + half * down) for across, down in part]
            path.moveTo(first)
            for point in rest:
                path.lineTo(point)
    return path


_Part: TypeAlias = tuple[tuple[float, float], ...]


def _parts(shape: Shape) -> tuple[_Part, ...]:
    """The strokes of a shape, from -1 to 1 across and down."""
    square = ((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85), (-0.85, -0.85))
    known: dict[Shape, tuple[_Part, ...]] = {
        "diamond": (((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0), (0, -1.4)),),
        "cross": (((-1, -1), (1, 1)), ((1, -1), (-1, 1))),
        "triangle": (((0, -1.1), (1.1, 0.9), (-1.1, 0.9), (0, -1.1)),),
        "square": (square,),
        "open square": (square,),
        "bar": (((-0.3, -1.2), (0.3, -1.2), (0.3, 1.2), (-0.3, 1.2), (-0.3, -1.2)),),
    }
    return known[shape]
