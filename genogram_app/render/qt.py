"""Painting on screen and in pixels, with QPainter."""

from __future__ import annotations

import atexit
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

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

from genogram_app.drawing.fonts import ascent, descent, font, font_path, shown, text_width
from genogram_app.drawing.primitives import (
    Colour,
    Curve,
    Drawing,
    Group,
    Line,
    Move,
    Path,
    Point,
    Stroke,
    Text,
)

_Area: TypeAlias = tuple[float, float, float, float]
_Measures: TypeAlias = tuple[float, float, float]
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""How much of a text's width lies before its origin, by its anchor."""
_CAPS = {"butt": Qt.PenCapStyle.FlatCap, "round": Qt.PenCapStyle.RoundCap}
_LARGEST_CACHED = 48.0
"""Pixels; Qt keeps no pictures of letters above 64, and paints nothing of a glyph run that is larger."""
_WINDING = Qt.FillRule.WindingFill
_SMALL = 2.0
"""Pixels; up to this size a dot looks the same round or square."""
_FINE = 4.0
_NOWHERE: _Area = (0.0, 0.0, 0.0, 0.0)
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


def register_fonts() -> None:
    """Load the bundled fonts, so that the first picture is not kept waiting; needs a QGuiApplication."""
    _face(bold=False)
    _face(bold=True)


def paint(painter: QPainter, drawing: Drawing) -> None:
    """Paint a whole drawing; one point is one unit of the painter."""
    painter.setRenderHints(_HINTS)
    for group in drawing.groups:
        Playback(group).paint(painter)


class Playback:
    """One group as Qt paints it: made ready once, painted again and again.

    `area` is the rectangle around it as left, top, right and bottom, in points; None when nothing is drawn.
    """

    __slots__ = ("_marks", "area")

    def __init__(self, group: Group) -> None:
        """Make ready what painting the group takes."""
        marks = (_words(item) if isinstance(item, Text) else _shape(item) for item in group.items)
        self._marks = [mark for mark in marks if mark is not None]
        self.area = _around([mark.area for mark in self._marks])

    def paint(self, painter: QPainter) -> None:
        """Paint the group; one point is one unit of the painter, which should be set to smooth edges."""
        scale = math.sqrt(abs(painter.worldTransform().determinant()))
        for mark in self._marks:
            mark.paint(painter, scale)


@dataclass(slots=True)
class _Shape:
    area: _Area
    pen: QPen
    brush: QBrush
    path: QPainterPath

    def paint(self, painter: QPainter, _scale: float) -> None:
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.path)


@dataclass(slots=True)
class _Dots:
    area: _Area
    stroke: Stroke
    dots: QPolygonF

    def paint(self, painter: QPainter, scale: float) -> None:
        painter.setPen(_dot_pen(self.stroke, small=self.stroke.width * scale <= _SMALL))
        painter.drawPoints(self.dots)


@dataclass(slots=True)
class _Words:
    area: _Area
    pen: QPen
    start: QPointF
    glyphs: QGlyphRun
    text: Text

    def paint(self, painter: QPainter, scale: float) -> None:
        if self.text.size * scale > _LARGEST_CACHED:
            outline = _outline(self.text.content, self.text.size, self.text.bold).translated(self.start)
            painter.fillPath(outline, self.pen.color())
        else:
            painter.setPen(self.pen)
            painter.drawGlyphRun(self.start, self.glyphs)


def _around(areas: Sequence[_Area]) -> _Area | None:
    if not areas:
        return None
    lefts, tops, rights, bottoms = zip(*areas, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _shape(path: Path) -> _Shape | _Dots:
    stroke = path.stroke
    if stroke and _is_dotted(stroke) and not path.fill:
        lines = _straight(path) or _straightened(painter_path(path))
        corners = [(x, y, x, y) for line in lines for x, y in line]
        return _Dots(_widened(_around(corners) or _NOWHERE, stroke), stroke, _dots(lines, stroke))
    made = painter_path(path)
    around = made.boundingRect()
    area = around.left(), around.top(), around.right(), around.bottom()
    return _Shape(_widened(area, stroke), _pen(stroke), _brush(path.fill), made)


def _widened(area: _Area, stroke: Stroke | None) -> _Area:
    """The rectangle round a path together with its stroke."""
    half = stroke.width / 2 if stroke else 0.0
    return area[0] - half, area[1] - half, area[2] + half, area[3] + half


def _words(text: Text) -> _Words | None:
    width, up, down = _measured(text.content, text.size, text.bold)
    if not width:
        return None
    x, y = text.origin
    x -= width * _BEFORE[text.anchor]
    glyphs = _glyphs(text.content, text.size, text.bold)
    return _Words((x, y - up, x + width, y + down), _ink(text.colour), QPointF(x, y), glyphs, text)


@lru_cache(maxsize=4096)
def _measured(content: str, size: float, bold: bool) -> _Measures:
    """How wide words are, and how far they reach above and below their baseline."""
    return text_width(content, size, bold), ascent(size, bold), descent(size, bold)


def painter_path(path: Path) -> QPainterPath:
    """Return a path as Qt has it, filled by the non-zero rule."""
    made = QPainterPath()
    made.setFillRule(_WINDING)
    for step in path.steps:
        if isinstance(step, Line):
            made.lineTo(*step.to)
        elif isinstance(step, Curve):
            made.cubicTo(*step.control1, *step.control2, *step.to)
        elif isinstance(step, Move):
            made.moveTo(*step.to)
        else:
            made.closeSubpath()
    return made


def _is_dotted(stroke: Stroke) -> bool:
    """Whether the dashes are so short that their round caps are all there is to see."""
    return stroke.cap == "round" and len(stroke.dash) == 2 and stroke.dash[0] <= 0.1 * stroke.width


@lru_cache(maxsize=64)
def _dot_pen(stroke: Stroke, *, small: bool) -> QPen:
    """For small dots squares of the same area: nobody can tell, and Qt paints them several times faster."""
    colour = QColor(stroke.colour)
    if small:
        width = stroke.width * math.sqrt(math.pi) / 2
        return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap)
    return QPen(colour, stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _straight(path: Path) -> list[list[Point]] | None:
    """The corners of each line of a path; None when it has curves."""
    lines: list[list[Point]] = []
    for step in path.steps:
        if isinstance(step, Curve):
            return None
        if isinstance(step, Move):
            lines.append([step.to])
        elif isinstance(step, Line):
            lines[-1].append(step.to)
        else:
            lines[-1].append(lines[-1][0])
    return lines


def _straightened(path: QPainterPath) -> list[list[Point]]:
    """The corners of each line of a path, curves in pieces so short that dots lie on them at any size."""
    found = path.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE))
    return [[(point.x() / _FINE, point.y() / _FINE) for point in line.toList()] for line in found]


def _dots(lines: Sequence[Sequence[Point]], stroke: Stroke) -> QPolygonF:
    """The middles of the dots: Qt takes several times longer to stroke and fill them as one path."""
    first, gap = stroke.dash
    spots = [spot for line in lines for spot in _along(line, first / 2, first + gap)]
    if len(spots) < 2:
        return QPolygonF([QPointF(x, y) for x, y in spots])
    # A path takes up plain numbers, and gives its points as one: half the time of a list of points.
    through = QPainterPath(QPointF(*spots[0]))
    for x, y in spots:
        through.lineTo(x, y)
    return through.toSubpathPolygons()[0]


def _along(line: Sequence[Point], start: float, step: float) -> list[Point]:
    """Points on a line at a step's distance from each other, the first after `start`."""
    ahead, found = start, []
    for (x, y), (end_x, end_y) in pairwise(line):
        across, down = end_x - x, end_y - y
        length = math.hypot(across, down)
        while ahead <= length and length:
            share = ahead / length
            found.append((x + share * across, y + share * down))
            ahead += step
        ahead -= length
    return found


@lru_cache(maxsize=256)
def _pen(stroke: Stroke | None) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(stroke.colour), stroke.width)
    pen.setCapStyle(_CAPS[stroke.cap])
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen


@lru_cache(maxsize=64)
def _brush(fill: Colour | None) -> QBrush:
    return QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=64)
def _ink(colour: Colour) -> QPen:
    return QPen(QColor(colour))


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
    made.setFillRule(_WINDING)
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
    for cached in (_pen, _dot_pen, _brush, _ink, _outline, _glyphs, _measured, _sized_face, _face):
        cached.cache_clear()


atexit.register(_forget)
