"""A case's drawing shown small: as large as the room allows, never larger than life."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from genogram_app.drawing.primitives import Drawing
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import framed
from genogram_app.picture.steady import SteadyPainter
from genogram_app.ui.translated import tr

_DPI = 96.0
_INCH = 72.0
_SMALLEST = 0.05


class DrawingPreview(QLabel):
    """Shows the picture of a case; a screen reader hears who is on it."""

    def __init__(self) -> None:
        """Begin without a drawing."""
        super().__init__()
        self.drawing: Drawing | None = None
        self._painter = SteadyPainter()
        em = self.fontMetrics().height()
        self.setMinimumSize(QSize(12 * em, 9 * em))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QLabel.Shape.StyledPanel)
        self.setAccessibleName(tr("Preview of the drawing"))

    def show_case(self, document: Document, options: PictureOptions, *, opened: bool = False) -> None:
        """Draw a case; people stay where they stand, unless it was just `opened` in the place of another."""
        self.drawing = framed(self._painter.draw(document, options, opened=opened))
        self.setAccessibleDescription(". ".join(g.title for g in self.drawing.groups if g.title))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw for the new room."""
        super().resizeEvent(event)
        self._paint()

    def _paint(self) -> None:
        if self.drawing is None:
            return
        from genogram_app.render.png import image

        room, ratio = self.contentsRect(), self.devicePixelRatioF()
        scale = min(room.width() / self.drawing.width, room.height() / self.drawing.height, _DPI / _INCH)
        pixels = QPixmap.fromImage(image(self.drawing, max(scale, _SMALLEST) * _INCH * ratio))
        pixels.setDevicePixelRatio(ratio)
        self.setPixmap(pixels)
