"""Painting a picture of pixels, on a screen or without one."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from genogram_app.drawing.primitives import WHITE, Drawing
from genogram_app.render.qt import paint

_POINTS_PER_INCH = 72.0
_METRES_PER_INCH = 0.0254
LARGEST_SIDE = 30_000
"""The most pixels that a side of a picture may have."""


def png_bytes(drawing: Drawing, dpi: float = 300) -> bytes:
    """Return the drawing as a PNG file with its resolution stated.

    Raises:
        ValueError: when the picture would be larger than pixels allow.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(drawing, dpi).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs lack QIODevice
    buffer.close()
    return bytes(data.data())


def image(drawing: Drawing, dpi: float) -> QImage:
    """Return the drawing as an image of `dpi` pixels an inch.

    Raises:
        ValueError: when the picture would be larger than pixels allow.
    """
    scale = dpi / _POINTS_PER_INCH
    width, height = max(round(drawing.width * scale), 1), max(round(drawing.height * scale), 1)
    if max(width, height) > LARGEST_SIDE:
        raise ValueError(f"a picture of {width} by {height} pixels is too large: choose fewer dots per inch")
    _application()
    made = QImage(width, height, QImage.Format.Format_RGB32)
    if made.isNull():
        raise ValueError(f"there is not enough memory for a picture of {width} by {height} pixels")
    made.setDotsPerMeterX(round(dpi / _METRES_PER_INCH))
    made.setDotsPerMeterY(round(dpi / _METRES_PER_INCH))
    made.fill(QColor(WHITE))
    painter = QPainter(made)
    painter.scale(scale, scale)
    paint(painter, drawing)
    painter.end()
    return made


def _application() -> None:
    """Fonts need a Qt application; the command line has none until now."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["genogram"]))


_kept: list[QGuiApplication] = []
