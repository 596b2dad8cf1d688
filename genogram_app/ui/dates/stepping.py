"""Stepping through time: slider, actions, rings and the date of the drawing follow one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from genogram_app.edit.session import Session
from genogram_app.family.events import case_events
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at
from genogram_app.ui.canvas.rings import Rings
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.dates.playing import Player
from genogram_app.ui.dates.ruler import Reach, Ruler, incident_day, review_period, rulers_of
from genogram_app.ui.dates.stops import DateStop, after, before, stops_of
from genogram_app.ui.dates.strip import DateStrip
from genogram_app.ui.icons import dress
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.pane_round import Stop
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr
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
        actions: Actions,
        settings: Settings,
        tell: Callable[[str], None],
    ) -> None:
        """Put the strip beneath the drawing; `tell` says something in the status line."""
        self._session, self._options, self._canvas = session, options, canvas
        self._actions, self._settings, self._tell = actions, settings, tell
        self._known: tuple[Document, tuple[DateStop, ...]] | None = None
        self._reach: Reach | None = None
        self._ruler: Ruler | None = None
        self.strip = DateStrip(actions)
        self.rings = Rings(canvas.picture_scene, canvas.palette())
        self.player = Player(self.strip, self._play_on, (canvas, canvas.viewport()))
        middle.add_strip(self.strip)
        self._answer()
        self._listen(canvas, middle)
        self.follow()

    def stops_in_sight(self) -> tuple[Stop, ...]:
        """Return the strip as a part of the window, with what takes the keyboard, while it has dates."""
        slider = self.strip.slider
        return ((self.strip, slider),) if slider.isVisible() else ()

    @property
    def stops(self) -> tuple[DateStop, ...]:
        """The days of the case with events."""
        document = self._session.document
        if self._known is None or self._known[0] is not document:
            self._known = document, stops_of(case_events(document))
        return self._known[1]

    def step(self, way: int) -> bool:
        """Go to the next event on the ruler (1) or the one before (-1); return whether there was one."""
        stop = self._next(way)
        if stop is not None:
            self._options.show_at(stop.day)
            self._say()
        return stop is not None

    def play(self) -> None:
        """Play from the date that is drawn; from the last event, begin with the first."""
        self._actions["date-strip"].setChecked(True)
        stop = self._next(1) or next(iter(self._on_ruler()), None)
        if stop is not None:
            self._options.show_at(stop.day)
            self._say()
            self.player.play()
        self._follow_player()

    def _play_on(self) -> bool:
        """Go on by one event; return whether there is another after it."""
        return self.step(1) and self._next(1) is not None

    def _go(self, way: int) -> None:
        """A hand on the keys or buttons of the dates pauses as well."""
        self.player.pause()
        self.step(way)

    def _go_to(self, day: date) -> None:
        self.player.pause()
        self._options.show_at(day)

    def follow(self) -> None:
        """Show the case and its date as they are now."""
        document, at = self._session.document, self._options.at
        rulers = rulers_of(document, self.stops, at)
        self.strip.show_dates(any_dates=bool(rulers))
        self._ruler = None
        if rulers:
            reach = self._reach_of(rulers, at)
            self._ruler = rulers[reach]
            self.strip.show_reaches(tuple(rulers), reach)
            self.strip.slider.show_case(
                self._ruler, self.stops, review_period(document), incident_day(document)
            )
            self._show_day(self._ruler)
        self._allow()

    def _reach_of(self, rulers: Mapping[Reach, Ruler], at: date | None) -> Reach:
        """The stretch that was chosen, else the first; all dates when the date lies outside it."""
        chosen = self._reach
        reach = chosen if chosen is not None and chosen in rulers else next(iter(rulers))
        if at and not rulers[reach].contains(at):
            reach = self._reach = "all"
        return reach

    def _show_day(self, ruler: Ruler) -> None:
        document, options = self._session.document, self._options
        day, whole = options.day(document), options.whole_period
        self.strip.show_own(own=self.is_own)
        words = self.words()
        self.strip.words.say(words)
        spoken = f"{in_words(day.isoformat())}. {words}" if day and not whole else words
        self.strip.slider.show_day(day or ruler.last, spoken, dimmed=whole or day is None)

    @property
    def is_own(self) -> bool:
        """Whether the drawing stands for the case's own date."""
        at = self._options.at
        return not self._options.whole_period and (at is None or at == as_at(self._session.document))

    def words(self) -> str:
        """Return what the drawing stands for, and what has changed since the event before."""
        if self._options.whole_period:
            return tr("The whole period: everybody and every home, whatever the date.")
        day = self._options.day(self._session.document)
        if day is None:
            return tr("No date is chosen.")
        changes = self._changes(day)
        return changes if self.is_own else tr("Not the case’s date. {changes}").format(changes=changes)

    def _changes(self, day: date) -> str:
        last = before(self.stops, day)
        here = [stop for stop in self.stops if stop.day == day]
        changed = "; ".join(stop.words for stop in here)
        if last is None:
            return changed
        since = in_words(last.day.isoformat())
        if not changed:
            return tr("No change since {date}: {events}").format(date=since, events=last.words)
        return tr("Since {date}: {changes}").format(date=since, changes=changed)

    def _answer(self) -> None:
        actions = self._actions
        actions["previous-date"].triggered.connect(lambda _=False: self._go(-1))
        actions["next-date"].triggered.connect(lambda _=False: self._go(1))
        actions["play-dates"].triggered.connect(lambda on: self.play() if on else self.player.pause())
        actions["whole-period"].triggered.connect(lambda on: self._options.show_whole_period(on=on))
        actions["case-date"].triggered.connect(lambda _=False: self._options.show_at(None))
        shown = actions["date-strip"]
        shown.setChecked(self._settings.flag_of(SHOWN, default=True))
        self.strip.setVisible(shown.isChecked())
        shown.toggled.connect(lambda on: self._show_strip(shown=on))

    def _listen(self, canvas: CanvasView, middle: Middle) -> None:
        slider = self.strip.slider
        slider.day_wanted.connect(self._go_to)
        slider.step_wanted.connect(self._go)
        slider.play_wanted.connect(self._actions["play-dates"].trigger)
        slider.left.connect(middle.sheet.setFocus)
        self.strip.reach_wanted.connect(self._choose_reach)
        self.player.changed.connect(self._follow_player)
        self._session.document_changed.listen(self._take_document)
        self._options.changed.listen(lambda _: self.follow())
        canvas.redrawn.connect(self._ring)

    def _take_document(self, _: Document) -> None:
        """Pause for whatever is done to the case; one just opened is drawn as at its own date."""
        self.player.pause()
        if self._session.undo_label is None and self._session.redo_label is None:
            self._reach = None
            self._options.show_at(None)
        self.follow()

    def _choose_reach(self, reach: Reach) -> None:
        """Show another stretch of time; a date that does not lie in it is given up for the case's own."""
        self._reach = reach
        ruler, at = rulers_of(self._session.document, self.stops)[reach], self._options.at
        if at and not ruler.contains(at):
            self._options.show_at(None)
        self.follow()

    def _show_strip(self, *, shown: bool) -> None:
        self._settings.set_flag(SHOWN, value=shown)
        self.strip.setVisible(shown)

    def _follow_player(self) -> None:
        action, playing = self._actions["play-dates"], self.player.playing
        action.setChecked(playing)
        dress(action, "pause" if playing else "play")

    def _on_ruler(self) -> tuple[DateStop, ...]:
        return tuple(s for s in self.stops if self._ruler and self._ruler.contains(s.day))

    def _next(self, way: int) -> DateStop | None:
        stops, day = self._on_ruler(), self._options.day(self._session.document)
        if day is None:
            return (stops[-1] if way < 0 else stops[0]) if stops else None
        return after(stops, day) if way > 0 else before(stops, day)

    def _allow(self) -> None:
        """Let actions rest that would do nothing now."""
        self._actions["previous-date"].setEnabled(self._next(-1) is not None)
        self._actions["next-date"].setEnabled(self._next(1) is not None)
        self._actions["play-dates"].setEnabled(bool(self._on_ruler()))
        self._actions["case-date"].setEnabled(self._options.at is not None or self._options.whole_period)
        self._actions["whole-period"].setChecked(self._options.whole_period)

    def _ring(self) -> None:
        """Ring what the last events before the chosen date were about; nothing at the case's own date."""
        at = self._options.at
        events = [e for stop in self.stops if stop.day == at for e in stop.events]
        self.rings.ring(i for e in events for i in (*e.people, *e.facts))

    def _say(self) -> None:
        """Say what a step changed: in the status line while the strip is away, and to a screen reader."""
        words = self.words()
        if not self.strip.isVisible():
            self._tell(words)
        if not self.strip.slider.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.strip, words))
