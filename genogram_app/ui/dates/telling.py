"""What has changed by a day since the event before: the words for it, and whom and what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.family.changes import Change, changes_between, what_changed
from genogram_app.family.events import CaseEvent, EventKind
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.ui.dates.stops import DateStop, before, stop_on
from genogram_app.ui.translated import tr

_UNSEEN: frozenset[EventKind] = frozenset(
    {"incident", "due", "planned", "offered_declined", "leaves", "status_ends"}
)
"""What a drawing of the day does not show: it changes nothing, or only from the day after on."""


@dataclass(frozen=True, slots=True)
class Told:
    """One line of words, and the ids of people, facts and households that it is about."""

    words: str
    about: tuple[str, ...] = ()


def told_of(document: Document, stops: Sequence[DateStop], day: date) -> Told:
    """Return what has changed since the last stop before a day, and what happened on it."""
    last, here = before(stops, day), stop_on(stops, day)
    events = here.events if here else ()
    if last is None:
        return Told(
            here.words if here else tr("Nothing in the case is as early as this."), _of_events(events)
        )
    changes = changes_between(document, last.day, day)
    if changes:
        left = {fact for change in changes if change.kind == "leaves" for fact in change.facts}
        events = tuple(
            event
            for event in events
            if event.kind in _UNSEEN and not (event.kind == "leaves" and left.issuperset(event.facts))
        )
    since = in_words(last.day.isoformat())
    if not changes and not events:
        return Told(tr("No change since {date}: {events}").format(date=since, events=last.words))
    said = list(dict.fromkeys(event.words for event in events))
    words = "; ".join([*said, *([what_changed(changes)] if changes else [])])
    about = dict.fromkeys((*_of_events(events), *(i for change in changes for i in _of_change(change))))
    return Told(tr("Since {date}: {changes}").format(date=since, changes=words), tuple(about))


def _of_events(events: Sequence[CaseEvent]) -> tuple[str, ...]:
    return tuple(i for event in events for i in (*event.people, *event.facts))


def _of_change(change: Change) -> tuple[str, ...]:
    home = (change.household,) if change.household else ()
    return (*change.people, *change.facts, *home)
