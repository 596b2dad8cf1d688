"""What the dates of the open case are: its stops, the date that is drawn, and how both are said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from genogram_app.edit.session import Session
from genogram_app.family.events import case_events
from genogram_app.known.projection import as_known
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.picture.as_at import as_at
from genogram_app.ui.dates.ruler import Reach, Ruler, rulers_of
from genogram_app.ui.dates.stops import DateStop, after, before, stops_of
from genogram_app.ui.dates.telling import Told, told_of
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions


class CaseDates:
    """Works out once for every case, date and view of it what the strip of dates shows."""

    def __init__(self, session: Session, options: ViewOptions) -> None:
        """Look at the open case as the options have it drawn."""
        self._session, self._options = session, options
        self._reach: Reach | None = None
        self._stops: tuple[Document, tuple[DateStop, ...]] | None = None
        self._known: tuple[Document, Viewpoint, Document] | None = None
        self._rulers: tuple[Document, date | None, Mapping[Reach, Ruler]] | None = None
        self._told: tuple[Document, date, Told] | None = None

    @property
    def seen(self) -> Document:
        """The case as it is drawn: the whole of it, or what some agencies knew."""
        document, view = self._session.document, self._options.picture().known
        if view is None or view.is_hindsight:
            return document
        if self._known is None or self._known[0] is not document or self._known[1] != view:
            self._known = document, view, as_known(document, view).document
        return self._known[2]

    @property
    def day(self) -> date | None:
        """The date that the drawing stands for."""
        return self._options.day(self._session.document)

    @property
    def stops(self) -> tuple[DateStop, ...]:
        """The days with events, all of them."""
        seen = self.seen
        if self._stops is None or self._stops[0] is not seen:
            self._stops = seen, stops_of(case_events(seen))
        return self._stops[1]

    @property
    def rulers(self) -> Mapping[Reach, Ruler]:
        """The stretches of time that can be shown; none without a dated event."""
        seen, at = self.seen, self._options.at
        if self._rulers is None or self._rulers[0] is not seen or self._rulers[1] != at:
            self._rulers = seen, at, rulers_of(seen, self.stops, at)
        return self._rulers[2]

    def choose(self, reach: Reach | None) -> None:
        """Show a stretch of time from now on; None begins afresh."""
        self._reach = reach

    def reach(self, rulers: Mapping[Reach, Ruler]) -> Reach:
        """Return which of them is shown: the one chosen, else the first; all dates for a date outside it."""
        at, chosen = self._options.at, self._reach
        reach = chosen if chosen is not None and chosen in rulers else next(iter(rulers))
        if at and not rulers[reach].contains(at):
            reach = self._reach = "all"
        return reach

    def on_ruler(self) -> tuple[DateStop, ...]:
        """Return the stops of the stretch that is shown."""
        rulers = self.rulers
        ruler = rulers[self.reach(rulers)] if rulers else None
        return tuple(stop for stop in self.stops if ruler and ruler.contains(stop.day))

    def next(self, way: int) -> DateStop | None:
        """Return the stop after (1) or before (-1) the date that is drawn, on the stretch that is shown."""
        stops, day = self.on_ruler(), self.day
        if day is None:
            return next(iter(stops[::way]), None)
        return after(stops, day) if way > 0 else before(stops, day)

    @property
    def is_own(self) -> bool:
        """Whether the drawing stands for the case's own date."""
        at = self._options.at
        return not self._options.whole_period and (at is None or at == as_at(self._session.document))

    @property
    def ringed(self) -> tuple[str, ...]:
        """What has changed by a chosen date; nothing at the case's own, where nobody took a step."""
        dated = self._options.at is not None and not self._options.whole_period
        return self._changed.about if dated else ()

    @property
    def words(self) -> str:
        """What the drawing stands for, and what has changed since the event before."""
        if self._options.whole_period:
            return tr("The whole period: everybody is drawn, whatever the date.")
        changes = self._changed.words
        return changes if self.is_own else tr("Not the case’s date. {changes}").format(changes=changes)

    @property
    def status(self) -> str:
        """What the status line says of a date that is not the case's own."""
        if self._options.whole_period:
            return tr("The whole period")
        at = self._options.at
        if at is None or self.is_own:
            return ""
        return tr("As at {date}, not the case’s date").format(date=in_words(at.isoformat()))

    @property
    def _changed(self) -> Told:
        seen, day = self.seen, self.day
        if day is None:
            return Told(tr("No date is chosen."))
        if self._told is None or self._told[0] is not seen or self._told[1] != day:
            self._told = seen, day, told_of(seen, self.stops, day)
        return self._told[2]
