"""The stages of a partnership along time: a strip to choose a stage from, by pointer or arrow keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QWidget

from genogram_app.model.date_words import in_words
from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.stage_times import Bar, Strip, stage_words, strip_of
from genogram_app.ui.translated import tr
from genogram_app.ui.words import word

_GAP = 2
_PADDING = 8


class StageStrip(QWidget):
    """A button for every stage, as long as the stage lasted; ends that nobody dated fade out."""

    chosen = Signal(int)

    def __init__(self) -> None:
        """Show no stage."""
        super().__init__()
        self._strip = Strip(())
        self._stages: tuple[Stage, ...] = ()
        self._day: date | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idToggled.connect(lambda index, on: self.chosen.emit(index) if on else None)
        self.buttons: list[QToolButton] = []
        self.first, self.last = QLabel(self), QLabel(self)
        self.mark = QFrame(self)
        self.mark.setFrameShape(QFrame.Shape.VLine)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a line of text for every lane, and one for the years below."""
        lanes = 1 + max((bar.lane for bar in self._strip.bars), default=0)
        return QSize(200, lanes * (self._lane_height() + _GAP) + self.fontMetrics().lineSpacing())

    def show_stages(self, stages: tuple[Stage, ...], chosen: int) -> None:
        """Show stages, one of them chosen."""
        if stages != self._stages:
            self._stages, self._strip = stages, strip_of(stages)
            while len(self.buttons) < len(stages):
                self._add_button()
            for index, button in enumerate(self.buttons):
                button.setVisible(index < len(stages))
            for index, stage in enumerate(stages):
                self._dress(index, stage)
            self._say_years()
            self.updateGeometry()
            self._place()
        if chosen < len(stages) and not self.buttons[chosen].isChecked():
            self.buttons[chosen].setChecked(True)

    def mark_day(self, day: date | None) -> None:
        """Mark the date that the drawing stands for."""
        self._day = day
        self.mark.setToolTip(
            tr("The drawing shows {in_words}").format(in_words=in_words(day.isoformat())) if day else ""
        )
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put every stage where it lies in the new width."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the colours and the font of the system."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            for index, stage in enumerate(self._stages):
                self._dress(index, stage)
            self.updateGeometry()
            self._place()

    def _add_button(self) -> None:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button, len(self.buttons))
        self.buttons.append(button)

    def _dress(self, index: int, stage: Stage) -> None:
        button, bar = self.buttons[index], self._strip.bars[index]
        button.setText(word(stage.status, "status"))
        button.setToolTip(stage_words(stage).capitalize())
        button.setAccessibleName(
            tr("Stage {what} of {number}: {stage}").format(
                what=index + 1, number=len(self._stages), stage=stage_words(stage)
            )
        )
        style = _style(bar, self.palette())
        if button.styleSheet() != style:
            button.setStyleSheet(style)

    def _say_years(self) -> None:
        """Say below the strip which years its first and last dates name."""
        first, last = self._strip.known or (None, None)
        self.first.setText(str(first.year) if first else tr("not dated") if self._stages else "")
        self.last.setText(str(last.year) if last and first and last.year != first.year else "")
        for label in (self.first, self.last):
            label.resize(label.sizeHint())

    def _lane_height(self) -> int:
        return self.fontMetrics().lineSpacing() + _PADDING

    def _place(self) -> None:
        height, width = self._lane_height(), self.width()
        for button, bar in zip(self.buttons, self._strip.bars, strict=False):
            left, right = round(bar.start * width), round(bar.end * width)
            top = bar.lane * (height + _GAP)
            button.setGeometry(left, top, max(right - left - _GAP, height), height)
        below = self.sizeHint().height() - self.fontMetrics().lineSpacing()
        for label, day in zip((self.first, self.last), self._strip.known or (), strict=False):
            at = self._strip.place(day) or 0.0
            label.move(round(min(max(at * width - label.width() / 2, 0), width - label.width())), below)
        place = self._strip.place(self._day) if self._day else None
        self.mark.setVisible(place is not None)
        if place is not None:
            self.mark.setGeometry(round(place * (width - 3)), 0, 3, below + _PADDING // 2)
            self.mark.raise_()


def _style(bar: Bar, palette: QPalette) -> str:
    """The look of a bar: dashed and faded where nobody says when; the chosen one is bold and underlined."""
    ground, ink = (
        palette.color(QPalette.ColorRole.Button).name(),
        palette.color(QPalette.ColorRole.Text).name(),
    )
    length = bar.end - bar.start
    left, right = bar.fade_in / length, 1 - bar.fade_out / length
    stops = f"stop:0 {'transparent' if bar.fade_in else ground}, stop:{min(left, right):.3f} {ground}, "
    stops += f"stop:{max(left, right):.3f} {ground}, stop:1 {'transparent' if bar.fade_out else ground}"
    edges = f"border-left-style: {'dashed' if bar.fade_in else 'solid'}; "
    edges += f"border-right-style: {'dashed' if bar.fade_out else 'solid'};"
    return (
        f"QToolButton {{ border: 1px solid {ink}; {edges} padding: 0 2px; "
        f"background: qlineargradient(x1:0, y1:0, x2:1, y2:0, {stops}); }}"
        f"QToolButton:checked {{ font-weight: bold; border-bottom-width: 4px; }}"
        f"QToolButton:focus {{ border-width: 2px; }}"
    )
