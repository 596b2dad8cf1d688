"""The marks of a drag: a line, what letting go would be about, and words beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsView, QLabel

from genogram_app.ui.canvas.overlay import ABOVE, Overlay, marking_colour
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.translated import tr

_BESIDE = QPoint(18, 22)
"""Pixels from the pointer to the words."""


class Guide:
    """The marks of one drag; without a drag nothing of it is seen."""

    def __init__(self, view: QGraphicsView, scene: PictureScene, overlay: Overlay) -> None:
        """Begin unseen."""
        self._view, self._overlay = view, overlay
        self._line = QGraphicsLineItem()
        self._line.setZValue(ABOVE + 5)
        self._line.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._line.hide()
        scene.addItem(self._line)
        self.words = QLabel(view.viewport())
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words.setAccessibleName(tr("What letting go would do"))
        self.words.setAutoFillBackground(True)
        self.words.setFrameShape(QLabel.Shape.StyledPanel)
        self.words.setContentsMargins(6, 3, 6, 3)
        self.words.hide()

    def draw_line(self, start: QPointF, end: QPointF) -> None:
        """Show a line between two points of the scene."""
        if not self._line.isVisible():
            pen = QPen(marking_colour(self._view.palette()), 2.0, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            self._line.setPen(pen)
            self._line.show()
        self._line.setLine(QLineF(start, end))

    def light(self, ids: tuple[str, ...]) -> None:
        """Mark what letting go would be about."""
        self._overlay.mark_target(ids)

    def say(self, words: str, at: QPointF) -> None:
        """Show words beside a point of the scene, within the view; none hides them."""
        if words != self.words.text():
            self._write(words)
        place = self._view.mapFromScene(at) + _BESIDE
        room = self._view.viewport().size() - self.words.size()
        self.words.move(max(0, min(place.x(), room.width())), max(0, min(place.y(), room.height())))
        self.words.setVisible(bool(words))

    def _write(self, words: str) -> None:
        """On one line where there is room, else on several as wide as the view."""
        room = self._view.viewport().width()
        self.words.setWordWrap(False)
        self.words.setText(words)
        self.words.adjustSize()
        if self.words.width() > room:
            self.words.setWordWrap(True)
            self.words.resize(room, self.words.heightForWidth(room))

    def end(self) -> None:
        """Show nothing more."""
        self._line.hide()
        self._overlay.mark_target(())
        self.words.hide()
        self.words.setText("")
