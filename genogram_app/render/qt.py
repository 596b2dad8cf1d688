"""Painting on screen and in pixels, with QPainter."""

from __future__ import annotations

import atexit
import math
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QByteArray, QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRawFont,
    QTransform,
)

from genogram_app.drawing.fonts import baseline_start, font, font_path, shown
from genogram_app.drawing.primitives import Close, Curve, Drawing, Group, Line, Move, Path, Stroke, Text

_CAPS = {"butt": Qt.PenCapStyle.FlatCap, "round": Qt.PenCapStyle.RoundCap}
_LARGEST_CACHED = 48.0
"""Pixels; Qt keeps no pictures of letters above 64, and paints nothing of a glyph run that is larger."""
_FINE = 4.0
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def register_fonts() -> None:
    """Load the bundled fonts, so that the first picture is not kept waiting; needs a QGuiApplication."""
    _face(bold=False)
    _face(bold=True)


def paint(painter: QPainter, drawing: Drawing) -> None:
    """Paint a whole drawing; one point is one unit of the painter."""
    for group in drawing.groups:
        paint_group(painter, group)


def paint_group(painter: QPainter, group: Group) -> None:
    """Paint one group; one point is one unit of the painter."""
    painter.setRenderHints(_HINTS)
    for item in group.items:
        if isinstance(item, Text):
            _paint_text(painter, item)
        else:
            _paint_path(painter, item)


@lru_cache(maxsize=4096)
def painter_path(path: Path) -> QPainterPath:
    """Return a path as Qt has it, filled by the non-zero rule. It is shared: copy it to change it."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)
    for step in path.steps:
        match step:
            case Move(to):
                made.moveTo(*to)
            case Line(to):
                made.lineTo(*to)
            case Curve(control1, control2, to):
                made.cubicTo(*control1, *control2, *to)
            case Close():
                made.closeSubpath()
    return made


def _paint_path(painter: QPainter, path: Path) -> None:
    painter.setPen(_pen(path.stroke) if path.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(path.fill)) if path.fill else Qt.BrushStyle.NoBrush)
    if path.stroke and _is_dotted(path.stroke) and not path.fill:
        painter.setPen(_dot_pen(path.stroke))
        painter.drawPoints(_dots(path))
    else:
        painter.drawPath(painter_path(path))


def _is_dotted(stroke: Stroke) -> bool:
    """Whether the dashes are so short that their round caps are all there is to see."""
    return stroke.cap == "round" and len(stroke.dash) == 2 and stroke.dash[0] <= 0.1 * stroke.width


@lru_cache(maxsize=64)
def _dot_pen(stroke: Stroke) -> QPen:
    return QPen(QColor(stroke.colour), stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


@lru_cache(maxsize=256)
def _dots(path: Path) -> QPolygonF:
    """The middles of the dots: Qt takes several times longer to stroke and fill them as one path."""
    assert path.stroke is not None
    first, gap = path.stroke.dash
    # Curves are straightened at a larger size, so that the dots lie on them however large the picture.
    lines = painter_path(path).toSubpathPolygons(QTransform.fromScale(_FINE, _FINE))
    dots = [spot for line in lines for spot in _along(line, first / 2, first + gap)]
    return QPolygonF(dots)


def _along(line: QPolygonF, start: float, step: float) -> Iterator[QPointF]:
    """Points on a line at a step's distance from each other, the first after `start`."""
    ahead = start
    for begin, end in pairwise((point.x() / _FINE, point.y() / _FINE) for point in line.toList()):
        length = math.dist(begin, end)
        while ahead <= length and length:
            share = ahead / length
            yield QPointF(begin[0] + share * (end[0] - begin[0]), begin[1] + share * (end[1] - begin[1]))
            ahead += step
        ahead -= length


@lru_cache(maxsize=256)
def _pen(stroke: Stroke) -> QPen:
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(_CAPS[stroke.cap])
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


def _paint_text(painter: QPainter, text: Text) -> None:
    start = QPointF(*baseline_start(text))
    if text.size * math.sqrt(abs(painter.worldTransform().determinant())) > _LARGEST_CACHED:
        outline = _outline(text.content, text.size, text.bold).translated(start)
        painter.fillPath(outline, QColor(text.colour))
    else:
        painter.setPen(QColor(text.colour))
        painter.drawGlyphRun(start, _glyphs(text.content, text.size, text.bold))


@lru_cache(maxsize=4096)
def _glyphs(content: str, size: float, bold: bool) -> QGlyphRun:
    """Every glyph where our own measures put it: Qt neither kerns, joins nor hints."""
    measures, x = font(bold), 0.0
    indexes, positions = [], []
    for character in shown(content):
        indexes.append(measures.glyph(character))
        positions.append(QPointF(x, 0.0))
        x += measures.advance(character) * size / measures.units_per_em
    run = QGlyphRun()
    run.setRawFont(_sized_face(bold, size))
    run.setGlyphIndexes(indexes)
    run.setPositions(positions)
    return run


@lru_cache(maxsize=1024)
def _outline(content: str, size: float, bold: bool) -> QPainterPath:
    run = _glyphs(content, size, bold)
    face, made = run.rawFont(), QPainterPath()
    made.setFillRule(Qt.FillRule.WindingFill)
    for index, position in zip(run.glyphIndexes(), run.positions(), strict=True):
        made.addPath(face.pathForGlyph(index).translated(position))
    return made


@lru_cache(maxsize=64)
def _sized_face(bold: bool, size: float) -> QRawFont:
    face = QRawFont(_face(bold))
    face.setPixelSize(size)
    return face


@lru_cache(maxsize=2)
def _face(bold: bool) -> QRawFont:
    data = QByteArray(font_path(bold).read_bytes())
    return QRawFont(data, 10.0, QFont.HintingPreference.PreferNoHinting)


def _forget() -> None:
    """Let go of what Qt owns before Qt goes."""
    for cached in (painter_path, _pen, _dot_pen, _dots, _outline, _glyphs, _sized_face, _face):
        cached.cache_clear()


atexit.register(_forget)
