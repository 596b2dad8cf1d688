"""Drawings that hold everything a painter can be asked for, and their pictures in pixels."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from genogram_app.drawing.primitives import (
    Close,
    Curve,
    Drawing,
    Group,
    Line,
    Move,
    Path,
    Primitive,
    Stroke,
    Text,
)
from genogram_app.render.pdf import pdf_bytes
from genogram_app.render.png import png_bytes
from genogram_app.render.svg import svg_text

DPI = 144
WORDS = (
    "Isla Carter",
    "AVATAR To fi ffl",
    "Zoë Nuñez-Łącka",
    "b. 3.12.2019 – d. 2021",
    "“Mr O’Brien” & <partner>",
)


def specimens() -> dict[str, Drawing]:
    """One drawing a theme."""
    return {
        "strokes": _page(*_strokes()),
        "fills": _page(*_fills()),
        "curves": _page(*_curves()),
        "texts": _page(*_texts()),
        "tiny and large texts": _page(Text((20, 30), "Tiny", 4.0), Text((20, 120), "Large", 60.0, bold=True)),
        "empty": _page(),
    }


def _page(*items: Primitive) -> Drawing:
    return Drawing(300, 200, (Group("person:p1", "A person", tuple(items)),), "A specimen")


def _strokes() -> list[Primitive]:
    dashes: list[tuple[float, ...]] = [(), (8, 5), (0.1, 4.5), (9, 4, 1, 4), (3, 7)]
    return [
        Path(
            (Move((20, 20 + 15 * row)), Line((280, 20 + 15 * row))),
            Stroke(
                1.0 + row / 2, "#b00020" if row % 2 else "#000000", dash, cap="round" if row == 2 else "butt"
            ),
        )
        for row, dash in enumerate(dashes)
    ]


def _fills() -> list[Primitive]:
    outer = (Move((20, 20)), Line((140, 20)), Line((140, 140)), Line((20, 140)), Close())
    hole = (Move((60, 60)), Line((60, 100)), Line((100, 100)), Line((100, 60)), Close())
    return [
        Path(outer + hole, Stroke(2.0), "#595959"),
        Path((Move((180, 40)), Line((260, 40)), Line((220, 120)), Close()), None, "#0072b2"),
    ]


def _curves() -> list[Primitive]:
    return [
        Path((Move((20, 100)), Curve((80, 0), (160, 200), (220, 100)), Line((280, 180))), Stroke(2.0)),
        Path((Move((40, 150)), Curve((40, 190), (120, 190), (120, 150)), Close()), Stroke(1.0), "#ffffff"),
    ]


def _texts() -> list[Primitive]:
    items: list[Primitive] = []
    for row, words in enumerate(WORDS):
        items.append(Text((10, 25 + 35 * row), words, 9.0))
        items.append(Text((290, 25 + 35 * row), words, 9.0, bold=True, anchor="end", colour="#595959"))
    items.append(Text((150, 190), "in the middle", 12.0, anchor="middle"))
    return items


def pixels_of_qt(drawing: Drawing) -> Image.Image:
    return Image.open(BytesIO(png_bytes(drawing, DPI))).convert("L")


def pixels_of_pdf(drawing: Drawing) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf_bytes(drawing))[0]
    image: Image.Image = page.render(scale=DPI / 72).to_pil()
    return image.convert("L")


def pixels_of_svg(drawing: Drawing) -> Image.Image:
    renderer = QSvgRenderer(QByteArray(svg_text(drawing).encode()))
    image = QImage(
        round(drawing.width * DPI / 72), round(drawing.height * DPI / 72), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = plain.width(), plain.height()
    colours = Image.frombytes("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine())
    return colours.convert("L")


def difference(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Return (mean, greatest) difference in grey of two pictures, 0 to 255, after a blur of one pixel.

    The blur forgives what antialiasing does differently at an edge, and nothing larger.
    """
    assert one.size == other.size
    apart = ImageChops.difference(*(image.filter(ImageFilter.GaussianBlur(2)) for image in (one, other)))
    return ImageStat.Stat(apart).mean[0], float(apart.getextrema()[1])  # type: ignore[arg-type]  # one band
