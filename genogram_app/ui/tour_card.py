"""The card that explains a step of the tour, and the frame around what it points at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.translated import tr

_GAP = 12
_AROUND = 5
_ROUND = 6
_WIDTH = 22
"""Line heights: a line of text that is comfortable to read."""


class TourCard(QFrame):
    """Shows the words of a step; Enter goes on, the left arrow back, Esc leaves the tour."""

    moved_on = Signal(int)
    """One step on (1) or back (-1)."""
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        """Lie over the window without keeping anybody from using it."""
        super().__init__(window)
        self._window = window
        self.title, self.words, self.count = QLabel(), QLabel(), QLabel()
        self.back, self.next, self.skip = (
            QPushButton(tr("&Back")),
            QPushButton(tr("&Next")),
            QPushButton(tr("&Skip tour")),
        )
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.back.clicked.connect(lambda: self.moved_on.emit(-1))
        self.next.clicked.connect(lambda: self.moved_on.emit(1))
        self.skip.clicked.connect(self.skipped)

    def show_step(self, title: str, words: str, number: int, of: int) -> None:
        """Show a step, and have it read out."""
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(tr("Step {number} of {of}").format(number=number, of=of))
        self.back.setEnabled(number > 1)
        self.next.setText(tr("&Next") if number < of else tr("&Finish"))
        self.skip.setVisible(number < of)
        self.setAccessibleName(tr("Tour, step {number} of {of}").format(number=number, of=of))
        width = min(_WIDTH * self.fontMetrics().height(), self._window.width())
        self._column.activate()  # so that it measures the words that are shown now
        inner = width - 2 * self.frameWidth()
        self.setFixedSize(width, self._column.totalHeightForWidth(inner) + 2 * self.frameWidth())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{title}. {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on, go back, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.moved_on.emit(1)
        elif event.key() == Qt.Key.Key_Left:
            self.moved_on.emit(-1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        for label in (self.title, self.words):
            label.setWordWrap(True)
        for button in (self.back, self.next, self.skip):
            button.setAutoDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.skip)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._column.addLayout(row)


class TourFrame(QWidget):
    """A frame around a part of the window; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        """Lie over the window."""
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, area: QRect) -> None:
        """Stand around an area of the window, within its bounds."""
        around = area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & self._window.rect()
        if around != self.geometry():
            self.setGeometry(around)
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and arguments
        """A strong line within a pale one, so that it shows on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for role, width in ((QPalette.ColorRole.Base, 5), (QPalette.ColorRole.Highlight, 3)):
            painter.setPen(QPen(self.palette().color(role), width))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), _ROUND, _ROUND)
        painter.end()


def beside(area: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a card of a size stands beside an area, inside the room, hiding little of it."""
    places = (
        QPoint(area.right() + _GAP, area.top()),
        QPoint(area.left() - _GAP - size.width(), area.top()),
        QPoint(area.left(), area.bottom() + _GAP),
        QPoint(area.left(), area.top() - _GAP - size.height()),
        QPoint(area.right() - _GAP - size.width(), area.bottom() - _GAP - size.height()),
    )
    return min((_inside(place, size, room) for place in places), key=lambda place: _hidden(place, size, area))


def _inside(place: QPoint, size: QSize, room: QRect) -> QPoint:
    right, bottom = room.right() - size.width(), room.bottom() - size.height()
    return QPoint(max(room.left(), min(place.x(), right)), max(room.top(), min(place.y(), bottom)))


def _hidden(place: QPoint, size: QSize, area: QRect) -> int:
    common = QRect(place, size) & area
    return max(common.width(), 0) * max(common.height(), 0)
