"""The pages as they will be written, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genogram_app.drawing.primitives import Drawing
from genogram_app.ui.translated import tr


class PagePreview(QWidget):
    """Shows one of several sheets; with a single one there is nothing to turn."""

    def __init__(self) -> None:
        """Begin without a sheet."""
        super().__init__()
        self._drawings: tuple[Drawing, ...] = ()
        self._shown = 0
        self.picture, self.number = _Picture(), QLabel()
        self.back, self.on = _turner(tr("Previous sheet"), "◀"), _turner(tr("Next sheet"), "▶")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.on.clicked.connect(lambda: self._turn(1))
        self._lay_out()

    def show_drawings(self, drawings: Sequence[Drawing]) -> None:
        """Show these sheets, beginning where the last ones stood open; without any, an empty page."""
        self._drawings = tuple(drawings)
        if drawings:
            self._turn(0)
        else:
            self.picture.empty()
            for part in (self.back, self.number, self.on):
                part.hide()

    def shown(self) -> int:
        """Return the number of the sheet that is shown, from one."""
        return self._shown + 1

    def pixmap(self) -> QPixmap:
        """Return what is seen."""
        return self.picture.pixmap()

    def _turn(self, by: int) -> None:
        from genogram_app.render.png import png_bytes

        last = len(self._drawings) - 1
        self._shown = min(max(self._shown + by, 0), last)
        drawing = self._drawings[self._shown]
        self.picture.show_png(png_bytes(drawing, dpi=self.picture.dpi()), drawing.title)
        self.number.setText(tr("Sheet {what} of {what2}").format(what=self._shown + 1, what2=last + 1))
        self.back.setEnabled(self._shown > 0)
        self.on.setEnabled(self._shown < last)
        for part in (self.back, self.number, self.on):
            part.setVisible(last > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for part in (self.back, self.number, self.on):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(row)


def _turner(words: str, sign: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


class _Picture(QLabel):
    """A page, as large as the room allows."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(QSize(420, 320))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Preview of the page"))
        self.setFrameShape(QLabel.Shape.StyledPanel)

    def dpi(self) -> int:
        """Return a resolution at which the page is sharp on this screen."""
        return round(108 * self.devicePixelRatioF())

    def show_png(self, data: bytes, title: str) -> None:
        self._whole.loadFromData(data)
        self.setAccessibleDescription(title)
        self._scale()

    def empty(self) -> None:
        self._whole = QPixmap()
        self.clear()
        self.setAccessibleDescription("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = QSize(round((self.width() - 16) * ratio), round((self.height() - 16) * ratio))
        shown = self._whole.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
