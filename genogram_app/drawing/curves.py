"""Where a curve goes: places on a cubic Bézier, one axis at a time."""

from __future__ import annotations

from typing import TypeAlias

from genogram_app.drawing.primitives import Curve, Point

Axis: TypeAlias = tuple[float, float, float, float]
"""Start, both control points and end of a curve, across or down."""


def axes(start: Point, curve: Curve) -> tuple[Axis, Axis]:
    """Return a curve from `start` as it goes across, and as it goes down."""
    (a, e), (b, f), (c, g), (d, h) = start, curve.control1, curve.control2, curve.to
    return (a, b, c, d), (e, f, g, h)


def at(axis: Axis, share: float) -> float:
    """Return where a curve is on an axis at a share of its way from 0 to 1."""
    a, b, c, d = axis
    rest = 1 - share
    return rest**3 * a + 3 * rest * rest * share * b + 3 * rest * share * share * c + share**3 * d
