"""What can be done with a bar, or on an empty stretch of a lane: entries of menus with their edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import get_args

from genogram_app.edit.homes import add_residence, add_whereabouts, next_label, split_residence
from genogram_app.edit.items import add_item, new_in, set_field, together
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit
from genogram_app.family.events import home_name
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidencePattern
from genogram_app.model.homes import Household, Residence
from genogram_app.ui.canvas.actions import CanvasAction
from genogram_app.ui.chart.ends import End, allowed, set_end
from genogram_app.ui.translated import tr
from genogram_app.ui.words import word


def bar_actions(document: Document, residence: Residence, day: date) -> Iterator[CanvasAction]:
    """Yield what can be done with a bar at a day: end, begin or split it there, say how, remove it."""
    on = in_words(day.isoformat())
    if allowed(residence, "to", day) == day:
        words = tr("Ends on {day}").format(day=on)
        yield CanvasAction(words, set_end(End(residence.id, "to"), day), "ends")
    if allowed(residence, "from_", day) == day:
        words = tr("Begins on {day}").format(day=on)
        yield CanvasAction(words, set_end(End(residence.id, "from_"), day), "ends")
    if _splits(residence, day):
        tip = tr("Two residences: one until the day before, one from that day on")
        words = tr("Split at {day}").format(day=on)
        yield CanvasAction(words, split_residence(residence.id, day), "ends", tip=tip)
    if residence.household:
        yield from _how(residence)
    who = display_name(document.person(residence.person))
    words = tr("Remove this stay of {who}").format(who=who)
    yield CanvasAction(words, remove((residence.id,)), "remove", "Del")


def new_bar_actions(
    document: Document, person: str, first: date, last: date | None
) -> Iterator[CanvasAction]:
    """Yield the homes and patterns of which somebody's new bar can be; each is one edit that selects it."""
    begin, end = first.isoformat(), last.isoformat() if last else None
    for home in document.households:
        for pattern in get_args(ResidencePattern):
            edit = _selected(add_residence(person, home.id, begin, end, pattern=pattern))
            yield CanvasAction(word(pattern), edit, "homes", submenu=home_name(document, home.id))
    new = next_label(document)
    words = tr("New household, “{label}”").format(label=new)
    yield CanvasAction(words, _in_new_home(person, new, begin, end), "new")
    unknown = _selected(add_whereabouts(person, "not_known", begin, end))
    yield CanvasAction(tr("Whereabouts not known"), unknown, "unknown")
    missing = _selected(add_whereabouts(person, "missing", begin, end))
    yield CanvasAction(tr("Missing"), missing, "unknown")


def _splits(residence: Residence, day: date) -> bool:
    start, end = span_of(residence.from_).earliest, span_of(residence.to).latest
    return (start is None or day > start) and (end is None or day <= end)


def _how(residence: Residence) -> Iterator[CanvasAction]:
    title = tr("How")
    for pattern in get_args(ResidencePattern):
        edit = set_field(residence.id, "pattern", pattern)
        yield CanvasAction(word(pattern), edit, "how", submenu=title, checked=pattern == residence.pattern)


def _selected(edit: Edit) -> Edit:
    return replace(edit, select=new_in("residences"))


def _in_new_home(person: str, label: str, begin: str, end: str | None) -> Edit:
    """A household and the stay in it: the residence needs the id that the household gets."""
    home = add_item("households", lambda new: Household(id=new, label=label))

    def stay(document: Document) -> Document:
        newest = document.households[-1].id
        return add_residence(person, newest, begin, end).change(document)

    return _selected(together("Add residence", (home, Edit("Add residence", stay))))
