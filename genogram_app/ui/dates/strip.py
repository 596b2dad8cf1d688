"""The strip of dates under the drawing: steps, the slider, what has changed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.chart.stretch import WEEKS_BEFORE
from genogram_app.ui.dates.ruler import Reach
from genogram_app.ui.dates.slider import DateSlider
from genogram_app.ui.icons import text_scale
from genogram_app.ui.menus import Actions, plain_words
from genogram_app.ui.text_sizes import LARGE, Paragraph, follow_text
from genogram_app.ui.translated import tr

_LETTERS = 12
"""So much of the name of a stretch of time is seen at least."""
HINT = "Give people, homes or events dates and you can step through them here."


class OneLine(QLabel):
    """Words in one line, however many: what has no room is in the tip, and a screen reader has all of it."""

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__()
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_text(self, self._fit)

    def say(self, words: str) -> None:
        """Say other words."""
        self.words = words
        self.setAccessibleName(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a line of any length."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self.words if shown != self.words else "")


class DateStrip(QFrame):
    """What one sees and touches of the dates; who owns it says what it shows."""

    reach_wanted = Signal(str)
    """Somebody wants another stretch of time on the ruler."""
    looks_changed = Signal()
    """The colours are others."""

    def __init__(self, actions: Actions) -> None:
        """Stand ready, without dates as yet."""
        super().__init__()
        self._actions = actions
        self.slider, self.words, self.reaches = DateSlider(), OneLine(), QComboBox()
        self.hint = Paragraph(tr(HINT))
        self._buttons: dict[str, QToolButton] = {}
        self.dated = QWidget()
        self.setAccessibleName(tr("Dates of the drawing"))
        self.setAutoFillBackground(True)
        self._build()

    def button(self, name: str) -> QToolButton:
        """Return the button of an action."""
        return self._buttons[name]

    def _build(self) -> None:
        self.reaches.setAccessibleName(tr("Which stretch of time the slider shows"))
        self.reaches.setToolTip(tr("Which stretch of time the slider shows"))
        self.reaches.setMinimumContentsLength(_LETTERS)
        self.reaches.activated.connect(lambda place: self.reach_wanted.emit(self.reaches.itemData(place)))
        room = self.dated.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.dated.setSizePolicy(room)
        one_place = QGridLayout(self)
        one_place.setContentsMargins(6, 3, 6, 3)
        one_place.addWidget(self.dated, 0, 0)
        one_place.addWidget(self.hint, 0, 0)
        rows = QVBoxLayout(self.dated)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(self._time())
        rows.addLayout(self._saying())
        follow_text(self, self._fit)

    def _time(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in ("previous-date", "play-dates", "next-date"):
            row.addWidget(self._made(name))
        row.addWidget(self.slider, 1)
        # Without an alignment the row would be no higher than its last button.
        row.addWidget(self._made("whole-period"), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _saying(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.reaches)
        row.addWidget(self.words, 1)
        row.addWidget(self._made("case-date"))
        return row

    def _made(self, name: str) -> QToolButton:
        button = self._buttons[name] = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setAccessibleName(plain_words(self._actions[name]))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of other colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.looks_changed.emit()

    def _fit(self) -> None:
        """Large words would leave no room for what has changed: then the icons stand for them."""
        style = Qt.ToolButtonStyle
        worded = style.ToolButtonIconOnly if text_scale() >= LARGE else style.ToolButtonTextBesideIcon
        self.button("case-date").setToolButtonStyle(worded)

    def show_dates(self, *, any_dates: bool) -> None:
        """Show the slider, or what to do so that there is something to step through; in the same room.

        The first date of a case is often written just before the next click: nothing may move under the hand.
        """
        self.dated.setVisible(any_dates)
        self.hint.setVisible(not any_dates)

    def show_reaches(self, reaches: tuple[Reach, ...], chosen: Reach) -> None:
        """Offer stretches of time, one of them chosen."""
        if reaches != tuple(self.reaches.itemData(n) for n in range(self.reaches.count())):
            self.reaches.clear()
            for reach in reaches:
                self.reaches.addItem(_reach_words(reach), reach)
        self.reaches.setCurrentIndex(reaches.index(chosen))

    def show_own(self, *, own: bool) -> None:
        """Show whether the date is the case's own; the way back to it is there only when it is not."""
        back = self.button("case-date")
        if own and back.hasFocus():
            self.slider.setFocus()
        back.setVisible(not own)
        self.setBackgroundRole(QPalette.ColorRole.Window if own else QPalette.ColorRole.AlternateBase)


def _reach_words(reach: Reach) -> str:
    if reach == "review":
        return tr("Review period")
    if reach == "weeks":
        return tr("{weeks} weeks before the incident").format(weeks=WEEKS_BEFORE)
    return tr("All dates")
