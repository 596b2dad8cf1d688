"""The overview: the whole drawing, small, with a frame round the part that the canvas shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.canvas.overlay import marking_colour
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.canvas.zoom import STEP
from genogram_app.ui.translated import tr

PAUSE = 120
"""Milliseconds after another picture until it is painted small: no edit waits for that."""
_SHARE = 0.25
"""How far an arrow key moves what is shown, in parts of it."""
_WIDE, _HIGH = 22, 14
_SMALLEST = 0.35
_THIRD = 1 / 3


class Overview(QWidget):
    """Shows where one is; a click, a drag or the arrow keys go elsewhere."""

    def __init__(self, canvas: CanvasView) -> None:
        """Follow a canvas."""
        super().__init__()
        self._canvas = canvas
        self._small: QPixmap | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._forget)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Overview of the drawing"))
        self.setToolTip(
            tr("Click or drag to go elsewhere on the drawing; so do the arrow keys. + and − zoom.")
        )
        canvas.redrawn.connect(self._pause.start)
        canvas.zoom_changed.connect(self._follow)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._follow)
            bar.rangeChanged.connect(self._follow)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size that goes with the letters of the window."""
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(_WIDE * em, _HIGH * em)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which nothing could be made out."""
        return self.sizeHint() * _SMALLEST

    def frame(self) -> QRectF:
        """Return the part of the overview that the canvas shows."""
        scale, left, top = self._fit()
        seen = self._seen()
        return QRectF(
            left + seen.x() * scale, top + seen.y() * scale, seen.width() * scale, seen.height() * scale
        )

    def place_of(self, point: QPointF) -> QPointF:
        """Return where a point of the overview is in the drawing."""
        scale, left, top = self._fit()
        return QPointF((point.x() - left) / scale, (point.y() - top) / scale)

    def _seen(self) -> QRectF:
        canvas = self._canvas
        return canvas.mapToScene(canvas.viewport().rect()).boundingRect()

    def _fit(self) -> tuple[float, float, float]:
        """How small the drawing is shown, and where its origin is."""
        paper = self._canvas.picture_scene.paper
        if paper.isEmpty():
            return 1.0, 0.0, 0.0
        scale = min(self.width() / paper.width(), self.height() / paper.height())
        left = (self.width() - paper.width() * scale) / 2 - paper.x() * scale
        return scale, left, (self.height() - paper.height() * scale) / 2 - paper.y() * scale

    def _follow(self) -> None:
        self.update()
        if self.isVisible():
            announce(self, self._words())

    def _forget(self) -> None:
        """Paint the drawing anew when it is looked at next."""
        self._small = None
        self._follow()

    def _words(self) -> str:
        """Which part is shown."""
        paper, seen = self._canvas.picture_scene.paper, self._seen()
        if paper.isEmpty():
            return "Nothing is drawn yet."
        if seen.contains(paper):
            return "The whole drawing is shown."
        across = _part(seen.center().x() - paper.left(), paper.width(), ("left", "middle", "right"))
        down = _part(seen.center().y() - paper.top(), paper.height(), ("top", "middle", "bottom"))
        return f"Shown: {down} {across}. Arrow keys move what is shown."

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the small drawing down, and the frame over it."""
        painter = QPainter(self)
        # A window may be taken to a screen with more dots.
        if self._small is None or self._small.devicePixelRatio() != self.devicePixelRatioF():
            self._small = self._painted()
        painter.drawPixmap(0, 0, self._small)
        if not self._canvas.picture_scene.paper.isEmpty():
            pen = QPen(marking_colour(self.palette()), 3.0 if self.hasFocus() else 2.0)
            painter.setPen(pen)
            room = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.drawRect(self.frame().intersected(room))
        painter.end()

    def _painted(self) -> QPixmap:
        dots = self.devicePixelRatioF()
        small = QPixmap((QRectF(self.rect()).size() * dots).toSize())
        small.setDevicePixelRatio(dots)
        small.fill(self.palette().color(QPalette.ColorRole.Window))
        scene = self._canvas.picture_scene
        scale, left, top = self._fit()
        painter = QPainter(small)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, top)
        painter.scale(scale, scale)
        painter.fillRect(scene.paper, Qt.GlobalColor.white)
        for item in scene.group_items():
            painter.save()
            item.play(painter)
            painter.restore()
        painter.end()
        return small

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the drawing in its new size."""
        super().resizeEvent(event)
        self._small = None

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take up other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._forget()

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the place that was clicked."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow a drag."""
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and not self._canvas.picture_scene.paper.isEmpty():
            self._canvas.centerOn(self.place_of(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move what is shown with the arrow keys, and zoom."""
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if across or down:
            self._step(across, down)
        elif event.text() in ("+", "="):
            self._canvas.zoom.by(STEP)
        elif event.text() in ("-", "−"):
            self._canvas.zoom.by(1 / STEP)
        else:
            event.ignore()

    def _step(self, across: int, down: int) -> None:
        for bar, step in (
            (self._canvas.horizontalScrollBar(), across),
            (self._canvas.verticalScrollBar(), down),
        ):
            bar.setValue(bar.value() + round(step * _SHARE * bar.pageStep()))


def _part(at: float, length: float, names: tuple[str, str, str]) -> str:
    """The name of the third in which a place lies."""
    return names[0 if at < length * _THIRD else 1 if at <= length * 2 * _THIRD else 2]
