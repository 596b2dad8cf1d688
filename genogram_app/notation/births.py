"""How twins and other children born together are joined."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from genogram_app.drawing.primitives import Point, Primitive
from genogram_app.drawing.shapes import polyline
from genogram_app.model.fields import Zygosity
from genogram_app.notation.marks import question
from genogram_app.notation.style import Style

_BAR = 0.55

ZYGOSITY_WORDS: dict[Zygosity, str] = {
    "identical": "identical",
    "fraternal": "not identical",
    "not_known": "not known whether identical",
}


def draw_birth(legs: Sequence[Sequence[Point]], zygosity: Zygosity, style: Style) -> tuple[Primitive, ...]:
    """Return what joins the legs of a multiple birth, which begin at one point and are drawn as child lines.

    Identical: a bar between neighbouring legs at 55 % of their height.
    Not known: a question mark at the fork. Not identical: nothing more than the fork.
    """
    if len(legs) < 2:
        return ()
    if zygosity == "not_known":
        return question(legs[0][0], style)
    if zygosity == "fraternal":
        return ()
    crossings = [_at_height(leg) for leg in legs]
    return tuple(polyline((one, other), style.stroke()) for one, other in pairwise(crossings))


def _at_height(leg: Sequence[Point]) -> Point:
    top, bottom = leg[0], leg[-1]
    y = top[1] + _BAR * (bottom[1] - top[1])
    for a, b in pairwise(leg):
        if a[1] != b[1] and min(a[1], b[1]) <= y <= max(a[1], b[1]):
            return a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]), y
    return bottom
