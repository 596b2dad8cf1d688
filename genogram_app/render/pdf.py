"""Painting PDF pages, with reportlab: subset fonts embedded, text that can be selected."""

from __future__ import annotations

from functools import cache
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from genogram_app.drawing.fonts import baseline_start, font_path, shown
from genogram_app.drawing.primitives import Close, Curve, Drawing, Line, Move, Path, Stroke, Text

_CAPS = {"butt": 0, "round": 1}
_NONZERO = 1


def pdf_bytes(drawing: Drawing, *further: Drawing, author: str = "", subject: str = "") -> bytes:
    """Return drawings as a PDF file, each on a page of its own size, with the title of the first.

    The same drawings give the same bytes.
    """
    target = BytesIO()
    canvas = Canvas(target, (drawing.width, drawing.height), invariant=1, pageCompression=1, lang="en-GB")
    canvas.setTitle(drawing.title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("Genogram")
    for page in (drawing, *further):
        _paint_page(canvas, page)
    canvas.save()
    return target.getvalue()


def _paint_page(canvas: Canvas, drawing: Drawing) -> None:
    canvas.setPageSize((drawing.width, drawing.height))
    # Drawings count downwards, PDF upwards.
    canvas.translate(0, drawing.height)
    for group in drawing.groups:
        for item in group.items:
            if isinstance(item, Text):
                _paint_text(canvas, item)
            else:
                _paint_path(canvas, item)
    canvas.showPage()


@cache
def _face(bold: bool) -> str:
    name = "Drawing-Bold" if bold else "Drawing"
    registerFont(TTFont(name, str(font_path(bold))))
    return name


def _paint_text(canvas: Canvas, text: Text) -> None:
    x, y = baseline_start(text)
    canvas.setFillColor(HexColor(text.colour))
    canvas.setFont(_face(text.bold), text.size)
    canvas.drawString(x, -y, shown(text.content))


def _paint_path(canvas: Canvas, path: Path) -> None:
    if path.stroke:
        _set_stroke(canvas, path.stroke)
    if path.fill:
        canvas.setFillColor(HexColor(path.fill))
    outline = _outline(canvas, path)
    canvas.drawPath(outline, stroke=int(bool(path.stroke)), fill=int(bool(path.fill)), fillMode=_NONZERO)


def _set_stroke(canvas: Canvas, stroke: Stroke) -> None:
    canvas.setStrokeColor(HexColor(stroke.colour))
    canvas.setLineWidth(stroke.width)
    canvas.setLineCap(_CAPS[stroke.cap])
    canvas.setLineJoin(0)
    canvas.setDash(list(stroke.dash))


def _outline(canvas: Canvas, path: Path) -> PDFPathObject:
    made = canvas.beginPath()
    for step in path.steps:
        match step:
            case Move((x, y)):
                made.moveTo(x, -y)
            case Line((x, y)):
                made.lineTo(x, -y)
            case Curve((x1, y1), (x2, y2), (x, y)):
                made.curveTo(x1, -y1, x2, -y2, x, -y)
            case Close():
                made.close()
    return made
