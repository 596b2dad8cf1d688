"""What a test looks for in primitives: their words, strokes and extent."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.drawing.bounds import Bounds, bounds, enclosing
from genogram_app.drawing.primitives import Path, Primitive, Text


def words(items: Iterable[Primitive]) -> list[str]:
    """The texts, in order of painting."""
    return [item.content for item in items if isinstance(item, Text)]


def dashes(items: Iterable[Primitive]) -> set[tuple[float, ...]]:
    """The dash patterns of every stroke."""
    return {item.stroke.dash for item in items if isinstance(item, Path) and item.stroke}


def stroked(items: Iterable[Primitive]) -> list[Path]:
    """The paths that have a line."""
    return [item for item in items if isinstance(item, Path) and item.stroke]


def extent(items: Iterable[Primitive]) -> Bounds:
    """The rectangle around everything."""
    area = enclosing(bounds(item) for item in items)
    assert area is not None
    return area
