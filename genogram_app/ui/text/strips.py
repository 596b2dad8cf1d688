"""Two strips beside the text: findings at their lines, and where they stand in the whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from genogram_app.checks.finding import SEVERITIES, Finding
from genogram_app.ui.icons import text_scale
from genogram_app.ui.severity_marks import colour, mark
from genogram_app.ui.text.area import TextArea
from genogram_app.ui.text.looks import state_colour
from genogram_app.ui.text.placed import Placed
from genogram_app.ui.translated import tr

_ICON = 16
_SLIVER = 3
"""How high a mark of the overview is, in pixels."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding whose quotation stands in the text; `reason` is set when somebody explained it."""

    finding: Finding
    reason: str | None = None

    @property
    def severity(self) -> str:
        """The severity of a finding that is open, empty for one that is explained."""
        return "" if self.reason is not None else self.finding.severity

    @property
    def words(self) -> str:
        """What is told of it."""
        explained = tr("Explained: {reason}").format(reason=self.reason) if self.reason is not None else ""
        return "\n".join(part for part in (self.finding.message, explained) if part)

    @property
    def rank(self) -> int:
        """How pressing it is, the most pressing first."""
        return len(SEVERITIES) if self.reason is not None else SEVERITIES.index(self.finding.severity)


class FindingMargin(QWidget):
    """Shows the sign of a finding's severity beside the line where its quotation begins.

    Everything it does with the mouse, keys do as well: the next and the previous finding in the text.
    """

    chosen = Signal(object)

    def __init__(self, area: TextArea) -> None:
        """Stand to the left of the words of `area`."""
        super().__init__(area)
        self._area = area
        self._noted: Placed[Noted] = Placed()
        self._last: Noted | None = None
        self.setAccessibleName(tr("Findings beside the lines"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a sign and a little air."""
        return QSize(_edge() + 6, 0)

    def show_noted(self, noted: Placed[Noted]) -> None:
        """Show findings where they stand."""
        self._noted = noted
        self.update()

    def in_sight(self) -> Iterator[tuple[QRect, tuple[Noted, ...]]]:
        """Yield where each sign is in the strip, and what it stands for, the most pressing first."""
        lines: dict[int, list[Noted]] = {}
        start, end = self._area.span_in_sight()
        for place, _, noted in self._noted.between(start, end):
            if start <= place:
                lines.setdefault(self._area.line_top(place), []).append(noted)
        for top, several in lines.items():
            several.sort(key=lambda noted: noted.rank)
            yield QRect(2, top, _edge(), _edge()), tuple(several)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the most pressing sign of every line, and a bar where there are more."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        for place, noted in self.in_sight():
            mark(noted[0].severity).paint(painter, place)
            if len(noted) > 1:
                painter.setPen(QPen(colour(noted[1].severity), 2))
                painter.drawLine(place.bottomLeft() + QPoint(0, 2), place.bottomRight() + QPoint(0, 2))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the finding; of several, another at every click."""
        noted = self._at(event.position().toPoint())
        if noted:
            after = noted.index(self._last) + 1 if self._last in noted else 0
            self._last = noted[after % len(noted)]
            self.chosen.emit(self._last.finding)

    def event(self, event: QEvent) -> bool:
        """Say what the finding under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            noted = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "\n\n".join(one.words for one in noted), self)
            return True
        return super().event(event)

    def _at(self, place: QPoint) -> tuple[Noted, ...]:
        close = (found for rect, found in self.in_sight() if rect.top() <= place.y() <= rect.bottom() + 4)
        return next(close, ())


class TextOverview(QWidget):
    """Shows in small where findings and words that nobody has settled stand in the whole text."""

    wanted = Signal(int)
    """A position of Qt's text to go to."""

    def __init__(self, area: TextArea, length: Callable[[], int]) -> None:
        """Stand to the right of the words of `area`; `length` is that of its text."""
        super().__init__(area)
        self._length = length
        self._noted: Placed[Noted] = Placed()
        self._open: Sequence[int] = ()
        self._open_heights: set[int] = set()
        self._worst: dict[int, Noted] = {}
        self.setAccessibleName(tr("Findings and open words in the whole text"))
        self.setToolTip(tr("Where findings and words to look at stand in the text; click to go there"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Slim: findings to the left, open words to the right."""
        return QSize(12, 0)

    def show_places(self, noted: Placed[Noted], unsettled: Sequence[int]) -> None:
        """Show findings, and the positions of words that somebody has to look at."""
        self._noted, self._open = noted, unsettled
        self._measure()

    def height_of(self, position: int) -> int:
        """Return how far down the strip a position of the text is."""
        return round(position / max(1, self._length()) * max(1, self.height() - _SLIVER))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw each height once, the most pressing of what stands there."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        half = self.width() // 2
        unclear = state_colour("unclear", self.palette())
        for top in self._open_heights:
            painter.fillRect(half + 1, top, half - 1, _SLIVER, unclear)
        for top, noted in self._worst.items():
            painter.fillRect(0, top, half, _SLIVER, colour(noted.severity))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the text again for the new height."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Once for every reading and size, not for every frame: a long text has thousands of places."""
        most, share = max(1, self.height() - _SLIVER), 1 / max(1, self._length())
        self._open_heights = {round(place * share * most) for place in self._open}
        self._worst = {}
        for start, _end, noted in self._noted:
            top = round(start * share * most)
            if top not in self._worst or noted.rank < self._worst[top].rank:
                self._worst[top] = noted
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to what is marked next to the pointer, else to that part of the text."""
        y = event.position().y()
        marked = [*(start for start, _, _ in self._noted), *self._open]
        near = min(marked, key=lambda place: abs(self.height_of(place) - y), default=None)
        if near is not None and abs(self.height_of(near) - y) <= 2 * _SLIVER:
            self.wanted.emit(near)
        else:
            self.wanted.emit(round(y / max(1, self.height()) * self._length()))


def _edge() -> int:
    return round(_ICON * text_scale())
