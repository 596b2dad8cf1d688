"""The marks beside people beyond whom a branch is hidden: how many are there, and a click shows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from genogram_app.family.branches import Branch
from genogram_app.layout.geometry import Box
from genogram_app.picture.leaving_out import how_many
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.translated import tr

ABOVE = 900_000.0
"""Higher than any group of a drawing, lower than the marks of what is selected."""
LEAST = 24.0
"""Pixels; no mark is harder to hit than this."""
_PADDING = 6.0
_ASIDE = 10.0
"""Pixels from the symbol, so that the handle for a father has its room between them."""


class BranchMark(QGraphicsItem):
    """One mark, as large as the letters of the window whatever the zoom."""

    def __init__(self, branch: Branch, box: Box) -> None:
        """Stand at the upper right corner of the symbol of the person at whom the picture ends."""
        super().__init__()
        self.person, self.words = branch.person, f"+{branch.number}"
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(ABOVE)
        self.setPos(box.x + box.extent.symbol_width / 2, box.y - box.extent.symbol_height / 2)
        self.setToolTip(
            tr("{number} of the family not shown. Click to show them.").format(number=how_many(branch.number))
        )
        metrics = QFontMetricsF(QApplication.font())
        width = max(metrics.horizontalAdvance(self.words) + 2 * _PADDING, LEAST)
        height = max(metrics.height(), LEAST)
        self.area = QRectF(_ASIDE, -height, width, height)

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the mark's area, in pixels from its corner."""
        return self.area.adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Paint the number in a frame, dark on white like the paper."""
        painter.setFont(QApplication.font())
        painter.setPen(Qt.GlobalColor.black)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(self.area, self.area.height() / 2, self.area.height() / 2)
        painter.drawText(self.area, Qt.AlignmentFlag.AlignCenter, self.words)


class BranchMarks(QObject):
    """Keeps the marks of a canvas, and answers clicks on them before the canvas does."""

    def __init__(self, view: QGraphicsView, scene: PictureScene, show_beyond: Callable[[str], None]) -> None:
        """`show_beyond` is called with the person whose mark was clicked."""
        super().__init__(view)
        self._view, self._scene, self._show_beyond = view, scene, show_beyond
        self.marks: tuple[BranchMark, ...] = ()
        view.viewport().installEventFilter(self)

    def follow(self) -> None:
        """Mark what the picture leaves out now."""
        for mark in self.marks:
            self._scene.removeItem(mark)
        picture = self._scene.picture
        places = ((b, self._scene.box(b.person)) for b in (picture.left_out if picture else ()))
        self.marks = tuple(BranchMark(branch, box) for branch, box in places if box is not None)
        for mark in self.marks:
            self._scene.addItem(mark)

    def at(self, place: QPoint) -> BranchMark | None:
        """Return the mark at a point of the viewport."""
        return next((mark for mark in self.marks if self._area(mark).contains(QPointF(place))), None)

    def _area(self, mark: BranchMark) -> QRectF:
        return mark.area.translated(QPointF(self._view.mapFromScene(mark.pos())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take a click on a mark; leave everything else to the canvas."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            mark = self.at(event.position().toPoint())
            if mark is not None and event.button() is Qt.MouseButton.LeftButton:
                self._show_beyond(mark.person)
                return True
        return super().eventFilter(watched, event)
