"""How wide and high text is and what its letters look like, by the fonts that come with the program."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genogram_app.drawing.fontfile import FontFile, read_font
from genogram_app.drawing.primitives import Close, Curve, Line, Move, Point, Step, Text
from genogram_app.drawing.resources import resource

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FAMILY = "Noto Sans"
"""The one family that drawings are set in."""

_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp"})


def font_path(bold: bool = False) -> Path:
    """Return the font file, regular or bold."""
    return resource(f"fonts/NotoSans-{'Bold' if bold else 'Regular'}.ttf")


@cache
def font(bold: bool = False) -> FontFile:
    """Return the measures of the regular or the bold font; each file is read once."""
    return read_font(font_path(bold))


@lru_cache(maxsize=4096)
def shown(content: str) -> str:
    """Return text as it is painted: composed letters, white space as spaces, invisible characters left out.

    Half a surrogate pair, which no font and no file format can hold, becomes the replacement character.
    Every painter paints this form, so that a letter typed as base and accent is one glyph everywhere.
    """
    if content.isascii() and content.isprintable():
        return content
    whole = content.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    spaced = "".join(" " if c.isspace() else c for c in unicodedata.normalize("NFC", whole))
    return "".join(c for c in spaced if unicodedata.category(c) not in _UNSEEN)


@lru_cache(maxsize=16384)
def text_width(content: str, size: float, bold: bool = False) -> float:
    """Return how wide one line of text is at a size, both in points: the sum of its advances, unkerned."""
    measures = font(bold)
    return sum(measures.advance(c) for c in shown(content)) * size / measures.units_per_em


def baseline_start(text: Text) -> Point:
    """Return the point on the baseline where the first glyph of a text begins, whatever its anchor."""
    x, y = text.origin
    if text.anchor == "start":
        return x, y
    width = text_width(text.content, text.size, text.bold)
    return (x - width / 2 if text.anchor == "middle" else x - width), y


def ascent(size: float, bold: bool = False) -> float:
    """Return how far a line reaches above its baseline, in points."""
    return font(bold).ascent * size / font(bold).units_per_em


def descent(size: float, bold: bool = False) -> float:
    """Return how far a line reaches below its baseline, in points, positive."""
    return font(bold).descent * size / font(bold).units_per_em


def cap_height(size: float, bold: bool = False) -> float:
    """Return the height of a capital letter above the baseline, in points."""
    return font(bold).cap_height * size / font(bold).units_per_em


def line_height(size: float, bold: bool = False) -> float:
    """Return the distance from one baseline to the next, in points."""
    return ascent(size, bold) + descent(size, bold)


def missing(content: str) -> tuple[str, ...]:
    """Return the characters that the fonts cannot show, each once, in the order of the text."""
    return tuple(
        dict.fromkeys(c for c in shown(content) if not all(font(bold).glyph(c) for bold in (False, True)))
    )


@lru_cache(maxsize=1024)
def glyph_path(character: str, bold: bool = False) -> tuple[Step, ...]:
    """Return the outline of one character, filled by the non-zero rule.

    In font units (`font(bold).units_per_em` to the em), y downwards, from the point on the baseline where the
    glyph begins.
    """
    from fontTools.pens.recordingPen import DecomposingRecordingPen  # only writing SVG needs outlines

    source = _outlines(bold)
    glyphs = source.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[source.getGlyphName(font(bold).glyph(character))].draw(pen)
    return _steps(pen.value)


@cache
def _outlines(bold: bool) -> TTFont:
    from fontTools.ttLib import TTFont

    return TTFont(BytesIO(font_path(bold).read_bytes()), lazy=True)


def _steps(record: list[tuple[str, tuple[Any, ...]]]) -> tuple[Step, ...]:
    steps: list[Step] = []
    here = (0.0, 0.0)
    for operator, points in record:
        if operator == "closePath":
            steps.append(Close())
        elif operator == "qCurveTo":
            steps.extend(_cubics(here, points))
        elif operator in ("moveTo", "lineTo"):
            to = _down(points[0])
            steps.append(Move(to) if operator == "moveTo" else Line(to))
        else:
            raise ValueError(f"A TrueType outline has no {operator}.")
        here = points[-1] if points else here
    return tuple(steps)


def _cubics(start: Point, points: tuple[Point, ...]) -> list[Curve]:
    from fontTools.pens.basePen import decomposeQuadraticSegment

    curves = []
    for control, end in decomposeQuadraticSegment(points):
        one = _between(start, control)
        two = _between(end, control)
        curves.append(Curve(_down(one), _down(two), _down(end)))
        start = end
    return curves


def _between(end: Point, control: Point) -> Point:
    return end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1])


def _down(point: Point) -> Point:
    return float(point[0]), float(-point[1])
