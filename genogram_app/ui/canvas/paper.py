"""The paper on the screen: how it looks, how large it is shown, and what of it is in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.wheel import pinch, turn
from genogram_app.ui.canvas.zoom import STEP, Zoom
from genogram_app.ui.translated import tr

_GROUND = 106
"""How much darker than a window the ground around the paper is, in percent."""


class PaperView(QGraphicsView):
    """Shows a picture on white paper, to be zoomed and scrolled."""

    zoom_changed = Signal(float)
    """How large the drawing is shown; 1 is true size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self.zoom = Zoom(self, self.zoom_changed.emit)
        self.picture_scene = PictureScene(self)
        self.setScene(self.picture_scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        # To paint one rectangle is quicker than to keep to the many small ones that an edit changes.
        self.setViewportUpdateMode(self.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setMouseTracking(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setResizeAnchor(self.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(tr("Drawing of the family"))

    def zoom_in(self) -> None:
        """Show the drawing larger."""
        self.zoom.by(STEP)

    def zoom_out(self) -> None:
        """Show the drawing smaller."""
        self.zoom.by(1 / STEP)

    def fit(self) -> None:
        """Show the whole drawing."""
        self.setSceneRect(self.picture_scene.sceneRect())
        self.zoom.fit(self.sceneRect())

    def seen(self) -> QRectF:
        """Return what of the scene is in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802 - Qt's name
        """Lay the white paper on the palette's ground: it is what will be printed, in dark mode too."""
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Window).darker(_GROUND))
        paper = self.picture_scene.paper
        if not paper.isEmpty():
            painter.fillRect(paper, Qt.GlobalColor.white)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(paper)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the whole drawing in view while nobody has chosen a zoom."""
        super().resizeEvent(event)
        if self.zoom.fitting:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom or scroll."""
        if not turn(self, self.zoom, event):
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take pinches of a touch pad or screen."""
        return pinch(self.zoom, event) or super().viewportEvent(event)
