"""The tour: a few steps through the window on an invented family, at the user's own pace."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QMainWindow

from genogram_app.ui.file_actions import FileActions
from genogram_app.ui.settings import Settings
from genogram_app.ui.tour_card import TourCard, TourFrame, beside
from genogram_app.ui.tour_places import Parts, Pointing, point_at
from genogram_app.ui.tour_steps import STEPS
from genogram_app.ui.translated import tr

SEEN = "tour/seen"
"""Under this name it is remembered that the tour was taken, or skipped."""
_FOLLOW = 100
"""Milliseconds between two looks at where a thing is: no one signal tells of every way in which it moves."""


class Tour:
    """Leads through the steps; whatever else is done in the window meanwhile is done as always."""

    def __init__(
        self, window: QMainWindow, parts: Parts, files: FileActions, settings: Settings, version: int
    ) -> None:
        """Begin with no step; `version` is that of the arrangement of the window's panes."""
        self._window, self._parts, self._files = window, parts, files
        self._settings, self._version = settings, version
        self._card: TourCard | None = None
        self._frame: TourFrame | None = None
        self._step = 0
        self._pointing: Pointing | None = None
        self._before = QByteArray()
        self._follow = QTimer(window)
        self._follow.setInterval(_FOLLOW)
        self._follow.timeout.connect(self._place)
        files.path_changed.listen(lambda _: self.end())

    @property
    def card(self) -> TourCard | None:
        """The card of the step that is shown, if the tour is under way."""
        return self._card

    @property
    def frame(self) -> TourFrame | None:
        """The frame around what the step points at."""
        return self._frame

    @property
    def pointing(self) -> Pointing | None:
        """What the step points at."""
        return self._pointing

    def start(self) -> None:
        """Open the example, unless the open case is not to be left; under way, take the keyboard back."""
        if self._card is not None:
            self._card.setFocus()
        elif self._files.open_example("three-homes"):
            self._before = self._window.saveState(self._version)
            self._card, self._frame = TourCard(self._window), TourFrame(self._window)
            self._card.moved_on.connect(self.go)
            self._card.skipped.connect(self.end)
            self._follow.start()
            self._show(0)

    def go(self, by: int) -> None:
        """Go some steps on, or back when `by` is negative; beyond the last the tour ends."""
        if self._step + by >= len(STEPS):
            self.end()
        else:
            self._show(max(self._step + by, 0))

    def end(self) -> None:
        """Leave the tour: the panes stand as before, and the example stays open."""
        card, frame = self._card, self._frame
        if card is None or frame is None:
            return
        self._card = self._frame = self._pointing = None
        self._follow.stop()
        for part in (card, frame):
            part.hide()
            part.deleteLater()
        self._window.restoreState(self._before, self._version)
        self._settings.set_flag(SEEN, value=True)
        self._parts.canvas.setFocus()

    def _show(self, number: int) -> None:
        if self._card is None:
            return
        self._step, step = number, STEPS[number]
        self._pointing = point_at(self._parts, step.place)
        self._card.show_step(tr(step.title), tr(step.words), number + 1, len(STEPS))
        self._place()

    def _place(self) -> None:
        """Keep the frame around what is pointed at, and the card beside it."""
        if self._card is None or self._frame is None or self._pointing is None:
            return
        area = self._pointing.area_in(self._window)
        if area is None:
            self._frame.hide()
            return
        self._frame.surround(area)
        place = beside(self._frame.geometry(), self._card.size(), self._window.rect())
        if place != self._card.pos():
            self._card.move(place)
        self._card.raise_()
