"""What a relation looks like whose path is not known: a sparse line with the term that was used."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.drawing.primitives import Point, Primitive
from genogram_app.model.relations import Kin
from genogram_app.notation.captions import Caption, beside_level, beside_line
from genogram_app.notation.doubt import WORDS, is_doubted, written
from genogram_app.notation.marks import question
from genogram_app.notation.routes import along, level_run, route
from genogram_app.notation.style import Style


def draw_kin(
    kin: Kin, points: Sequence[Point], style: Style, hops: Sequence[Point] = ()
) -> tuple[Primitive, ...]:
    """Return the sparse line between two relatives, with a small bridge where it crosses another line.

    It has a question mark when the relation is not certain.
    """
    line = route(points, style.stroke("sparse", style.line), style.unit, hops)
    return (line, *question(along(points, 0.35), style)) if is_doubted(kin.certainty) else (line,)


def kin_caption(kin: Kin, points: Sequence[Point], style: Style) -> Caption:
    """Return the stated term, with the word for its certainty."""
    doubt = WORDS[kin.certainty]
    lines = written((kin.term, doubt), style, doubted=True) if doubt else (kin.term,)
    (left, y), (right, other) = level_run(points)
    if abs(y - other) < 0.5 and right - left > style.unit:
        return beside_level((lines,), points, style, None)
    return beside_line(lines, points, style)
