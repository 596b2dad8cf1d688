"""Stepping through time: slider, actions, rings and the date of the drawing follow one another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from genogram_app.edit.session import Session
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.ui.canvas.rings import Rings
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.dates.case_dates import CaseDates
from genogram_app.ui.dates.playing import Player
from genogram_app.ui.dates.ruler import Reach, Ruler, incident_day, review_period
from genogram_app.ui.dates.strip import DateStrip
from genogram_app.ui.icons import dress
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.pane_round import Stop
from genogram_app.ui.settings import Settings
from genogram_app.ui.status import StatusLine
from genogram_app.ui.view_options import ViewOptions

SHOWN = "view/dates"
"""The setting that keeps whether the strip is shown."""


class DateStepping:
    """Joins the strip of dates to the case and to what the drawing shows."""

    def __init__(
        self,
        session: Session,
        options: ViewOptions,
        canvas: CanvasView,
        middle: Middle,
        status: StatusLine,
        actions: Actions,
        settings: Settings,
        tell: Callable[[str], None],
    ) -> None:
        """Put the strip beneath the drawing; `tell` says something in the status line."""
        self._session, self._options, self._canvas = session, options, canvas
        self._status, self._actions, self._settings, self._tell = status, actions, settings, tell
        self.case = CaseDates(session, options)
        self._left: date | None = None
        self.strip = DateStrip(actions)
        self.rings = Rings(canvas.picture_scene, canvas.palette())
        self.player = Player(self.strip, self._play_on, (canvas, canvas.viewport()))
        middle.add_strip(self.strip)
        self._answer()
        self._listen(middle)
        self.follow()

    def stops_in_sight(self) -> tuple[Stop, ...]:
        """Return the strip as a part of the window, with what takes the keyboard, while it has dates."""
        slider = self.strip.slider
        return ((self.strip, slider),) if slider.isVisible() else ()

    def step(self, way: int) -> bool:
        """Go to the next event on the ruler (1) or the one before (-1); return whether there was one."""
        stop = self.case.next(way)
        if stop is not None:
            self._show(stop.day)
        return stop is not None

    def play(self) -> None:
        """Play from the date that is drawn; from the last event, begin with the first."""
        self._actions["date-strip"].setChecked(True)
        stop = self.case.next(1) or next(iter(self.case.on_ruler()), None)
        if stop is not None:
            self._show(stop.day)
            self.player.play()
        self._follow_player()

    def follow(self) -> None:
        """Show the case and its date as they are now."""
        rulers = self.case.rulers
        self._status.show_date(self.case.status)
        self.strip.show_dates(any_dates=bool(rulers))
        if rulers:
            reach = self.case.reach(rulers)
            self.strip.show_reaches(tuple(rulers), reach)
            self._show_ruler(rulers[reach])
        self._allow()

    def _show_ruler(self, ruler: Ruler) -> None:
        document, day, words = self.case.seen, self.case.day, self.case.words
        whole, slider = self._options.whole_period, self.strip.slider
        slider.show_case(ruler, self.case.stops, review_period(document), incident_day(document))
        self.strip.show_own(own=self.case.is_own)
        self.strip.words.say(words)
        spoken = f"{in_words(day.isoformat())}. {words}" if day and not whole else words
        slider.show_day(day or ruler.last, spoken, dimmed=whole or day is None)

    def _answer(self) -> None:
        actions = self._actions
        actions["previous-date"].triggered.connect(lambda _=False: self._go(-1))
        actions["next-date"].triggered.connect(lambda _=False: self._go(1))
        actions["play-dates"].triggered.connect(lambda on: self.play() if on else self.player.pause())
        actions["whole-period"].triggered.connect(lambda on: self._show_whole_period(on=on))
        actions["case-date"].triggered.connect(lambda _=False: self._go_to(None))
        shown = actions["date-strip"]
        shown.setChecked(self._settings.flag_of(SHOWN, default=True))
        self.strip.setVisible(shown.isChecked())
        shown.toggled.connect(lambda on: self._show_strip(shown=on))

    def _listen(self, middle: Middle) -> None:
        slider = self.strip.slider
        slider.day_wanted.connect(self._go_to)
        slider.step_wanted.connect(self._go)
        slider.play_wanted.connect(self._actions["play-dates"].trigger)
        slider.left.connect(middle.sheet.setFocus)
        self.strip.reach_wanted.connect(self._choose_reach)
        self.strip.looks_changed.connect(lambda: self.rings.colour(self._canvas.palette()))
        self.player.changed.connect(self._follow_player)
        self._session.document_changed.listen(self._take_document)
        self._options.changed.listen(lambda _: self.follow())
        self._canvas.redrawn.connect(lambda: self.rings.ring(self.case.ringed))

    # What hands do: each of them pauses.

    def _go(self, way: int) -> None:
        self.player.pause()
        self.step(way)

    def _go_to(self, day: date | None) -> None:
        self.player.pause()
        self._options.show_at(day)

    def _show_whole_period(self, *, on: bool) -> None:
        """Switched off again, it leads back to the date that was drawn before."""
        self.player.pause()
        if on:
            self._left = self._options.at
            self._options.show_whole_period(on=True)
        else:
            self._options.show_at(self._left)

    def _choose_reach(self, reach: Reach) -> None:
        """Show another stretch of time; a date that does not lie in it is given up for the case's own."""
        self.player.pause()
        self.case.choose(reach)
        at = self._options.at
        if at and not self.case.rulers[reach].contains(at):
            self._options.show_at(None)
        self.follow()

    def _take_document(self, _: Document) -> None:
        """Pause for whatever is done to the case; one just opened is drawn as at its own date."""
        self.player.pause()
        if self._session.undo_label is None and self._session.redo_label is None:
            self.case.choose(None)
            self._options.show_at(None)
        self.follow()

    def _show_strip(self, *, shown: bool) -> None:
        self._settings.set_flag(SHOWN, value=shown)
        self.strip.setVisible(shown)

    # What follows

    def _play_on(self) -> bool:
        """Go on by one event; return whether there is another after it."""
        return self.step(1) and self.case.next(1) is not None

    def _show(self, day: date) -> None:
        """Draw a date; say what it is about in the status line while the strip is away, and aloud."""
        self._options.show_at(day)
        words = self.case.words
        if not self.strip.isVisible():
            self._tell(f"{in_words(day.isoformat())}. {words}")
        if not self.strip.slider.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.strip, words))

    def _follow_player(self) -> None:
        action, playing = self._actions["play-dates"], self.player.playing
        action.setChecked(playing)
        dress(action, "pause" if playing else "play")

    def _allow(self) -> None:
        """Let actions rest that would do nothing now."""
        options, case = self._options, self.case
        self._actions["previous-date"].setEnabled(case.next(-1) is not None)
        self._actions["next-date"].setEnabled(case.next(1) is not None)
        self._actions["play-dates"].setEnabled(bool(case.on_ruler()))
        self._actions["case-date"].setEnabled(options.at is not None or options.whole_period)
        self._actions["whole-period"].setChecked(options.whole_period)
